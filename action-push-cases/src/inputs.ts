import {
  ActionError,
  choice,
  commonInputs,
  flag,
  InputError,
  type InputSchema,
  type InputsOf,
  integer,
  list,
  number,
  optionalText,
  optionalUuid,
  type Places,
  type ReportProblem,
  readInputs,
  text,
} from '../../shared/action/index.ts'
import type { History } from '../../shared/cases/index.ts'
import { parseConditions } from './follow/fail-if.ts'
import type { Shape } from './plan/new-cases.ts'
import { parseTemplate, type Template, TemplateError } from './plan/template.ts'
import type { Row } from './read/rows.ts'

export const schema = {
  ...commonInputs,
  'queue-id': optionalUuid(),
  'queue-name': optionalText(),
  'cases-file': list('lines'),
  cases: optionalText(),
  title: text(),
  data: optionalText(),
  labels: list('lines'),
  priority: optionalText(),
  key: optionalText(),
  'key-label': text(),
  'on-existing': choice(['skip', 'fail', 'create']),
  'max-cases': integer({ min: 1, max: 1_000_000 }),
  'max-parallel': integer({ min: 1, max: 8 }),
  'dry-run': flag(),
  'resume-from': optionalText(),
  wait: flag(),
  'timeout-minutes': number({ min: 0.1, max: 100_000 }),
  'max-answers': integer({ min: 0, max: 1_000_000 }),
  'fail-if': optionalText(),
} satisfies InputSchema

type RawInputs = InputsOf<typeof schema>
/** Invalid inputs are undefined here. */
type Values = { [Name in keyof RawInputs]: RawInputs[Name] | undefined }
type Report = ReportProblem<keyof typeof schema & string>

/** The inputs, the rows that they name, and what an earlier run has done. */
export type Inputs = RawInputs & {
  readonly rows: readonly Row[]
  readonly shape: Omit<Shape, 'extra'>
  readonly history: History | undefined
}

/** Reads and validates all inputs and the files of rows: all problems in one `InputError`, before any request. */
export async function readStepInputs(env: NodeJS.ProcessEnv, places: Places): Promise<Inputs> {
  const inputs = readInputs(schema, { env, check })
  const problems: string[] = []
  const collect = (error: unknown): undefined => {
    if (!(error instanceof ActionError)) throw error
    problems.push(error.message)
  }
  const rows = await readRows(inputs, places).catch(collect)
  const history = await readEarlier(inputs, places).catch(collect)
  if (problems.length > 0 || !rows) throw new InputError(problems)
  return { ...inputs, rows, shape: shapeOf(inputs), history }
}

// Load it only now, so that a step that refuses its inputs starts fast.
async function readRows({ casesFile, cases }: RawInputs, places: Places): Promise<Row[]> {
  const { messageWithLine, parseInline, readRowFiles } = await import('./read/rows.ts')
  if (cases === undefined) return readRowFiles(casesFile, places)
  try {
    return parseInline(cases)
  } catch (error) {
    throw error instanceof ActionError ? new ActionError(`cases: ${messageWithLine(error)}`) : error
  }
}

async function readEarlier({ resumeFrom, keyLabel }: RawInputs, places: Places): Promise<History | undefined> {
  if (resumeFrom === undefined) return undefined
  const { readLedger } = await import('../../shared/cases/index.ts')
  return readLedger(resumeFrom, places, { 'key-label': keyLabel })
}

function check(inputs: Values, problem: Report): void {
  const { queueId, queueName, casesFile, cases, keyLabel } = inputs
  if ((queueId === undefined) === (queueName === undefined)) problem('queue-id', 'give either queue-id or queue-name')
  if ((casesFile?.length ? 1 : 0) + (cases === undefined ? 0 : 1) !== 1) {
    problem('cases-file', 'give either cases-file or cases')
  }
  for (const name of ['title', 'data', 'priority', 'key'] as const) checkTemplate(name, inputs[name], problem)
  for (const label of inputs.labels ?? []) {
    const at = label.indexOf('=')
    if (at < 0) problem('labels', `expected key=value, got ${JSON.stringify(label.slice(0, 80))}`)
    else if (label.slice(0, at).trim() === keyLabel)
      problem(
        'labels',
        `${JSON.stringify(keyLabel)} is reserved for the key: choose another label, or another key-label`,
      )
    else checkTemplate('labels', label.slice(at + 1), problem)
  }
  if (keyLabel !== undefined && !/^[\w.:/ -]{1,100}$/.test(keyLabel)) {
    problem('key-label', 'expected a name of letters, digits and . : / _ - of at most 100 characters')
  }
  const conditions = parseConditions(inputs.failIf ?? '')
  if (typeof conditions === 'string') problem('fail-if', conditions)
}

function checkTemplate(
  name: 'title' | 'data' | 'labels' | 'priority' | 'key',
  value: string | undefined,
  problem: Report,
) {
  try {
    if (value !== undefined) parseTemplate(value)
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error
    problem(name, error.message)
  }
}

function shapeOf(inputs: RawInputs): Omit<Shape, 'extra'> {
  const optional = (value: string | undefined): Template | undefined =>
    value === undefined ? undefined : parseTemplate(value)
  return {
    title: parseTemplate(inputs.title),
    data: optional(inputs.data),
    labels: inputs.labels.map((label) => {
      const at = label.indexOf('=')
      return { key: label.slice(0, at).trim(), value: parseTemplate(label.slice(at + 1).trim()) }
    }),
    priority: optional(inputs.priority),
    key: optional(inputs.key),
    keyLabel: inputs.keyLabel,
    keepsRepetitions: inputs.onExisting === 'create',
  }
}
