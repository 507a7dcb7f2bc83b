import { InputError } from '../log/errors.ts'
import { redact } from '../log/redact.ts'
import { oneLine } from '../log/text.ts'
import { commonInputs, missingKeyProblem } from './common.ts'
import { type Field, notesOf } from './fields.ts'

/** The inputs of an action: the names in its action.yml, each with its field. */
export type InputSchema = Readonly<Record<string, Field>>

type CamelCase<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Name

/** `{ 'team-id': uuid() }` gives `{ teamId: string }`. */
export type InputsOf<Schema extends InputSchema> = {
  [Name in keyof Schema & string as CamelCase<Name>]: Schema[Name] extends Field<infer Output> ? Output : never
}

/** Reports a problem of one input, worded to follow its name. Only the first problem of an input counts. */
export type ReportProblem<Name extends string = string> = (name: Name, problem: string) => void

/** Invalid inputs are undefined here, and already reported. */
export type CheckedInputs<Schema extends InputSchema> = {
  [Name in keyof InputsOf<Schema>]: InputsOf<Schema>[Name] | undefined
}

export type ReadInputsOptions<Schema extends InputSchema> = {
  env?: NodeJS.ProcessEnv
  /** Checks several inputs together and adds their problems to the same message. */
  check?: (inputs: CheckedInputs<Schema>, problem: ReportProblem<keyof Schema & string>) => void
}

/**
 * Reads and validates all inputs. The runner passes an input as the variable `INPUT_<NAME>`; an empty one counts as absent,
 * and the variable of the field's `env` is used instead. Defaults come from action.yml. An absent `api-key` is a problem
 * unless `on-missing-key` is `skip`.
 *
 * @throws InputError with all problems at once, one per line; it never shows a secret
 */
export function readInputs<const Schema extends InputSchema>(
  schema: Schema,
  { env = process.env, check }: ReadInputsOptions<Schema> = {},
): InputsOf<Schema> {
  const problems = new Map<string, string>()
  const report = (name: string, problem: string) => {
    if (!problems.has(name)) problems.set(name, problem)
  }

  const values: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(schema)) {
    const raw = rawInput(name, field, env)
    const result = field.safeParse(raw)
    if (result.success) values[camelCase(name)] = result.data
    else report(name, `${result.error.issues[0]?.message ?? 'invalid'}${got(raw, field)}`)
  }
  const keyProblem = schema['api-key'] === commonInputs['api-key'] ? missingKeyProblem(values) : undefined
  if (keyProblem !== undefined) report('api-key', keyProblem)

  check?.(values as CheckedInputs<Schema>, report)
  if (problems.size > 0) {
    throw new InputError([...problems].map(([name, problem]) => redact(`${name}: ${problem}`)))
  }
  return values as InputsOf<Schema>
}

function rawInput(name: string, field: Field, env: NodeJS.ProcessEnv): string | undefined {
  const { env: fallback } = notesOf(field)
  const input = env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]
  return input || (fallback === undefined ? undefined : env[fallback]) || undefined
}

/** The value that was given instead; nothing for secrets, and without the password of a URL. */
function got(raw: string | undefined, field: Field): string {
  if (notesOf(field).isSecret) return ''
  if (raw === undefined) return notesOf(field).env === undefined ? '' : ` (nor is ${notesOf(field).env})`
  return `, got ${JSON.stringify(oneLine(raw, 80).replace(/\/\/[^/@\s]*@/g, '//***@'))}`
}

function camelCase(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}
