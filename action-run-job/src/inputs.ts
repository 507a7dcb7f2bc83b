import {
  ActionError,
  choice,
  commonInputs,
  flag,
  InputError,
  type InputSchema,
  type InputsOf,
  list,
  number,
  optional,
  optionalText,
  optionalUuid,
  type Places,
  readInputs,
  secretUrl,
  token,
  type WorkspaceFile,
} from '../../shared/action/index.ts'
import { parseAnswers } from './follow/human-requests/answers.ts'
import type { OutputSchema } from './start/output-schema.ts'

/** setTimeout supports at most 24.8 days. */
const maxMinutes = 35_000

export const schema = {
  ...commonInputs,
  'agent-id': optionalUuid(),
  'agent-name': optionalText(),
  'run-id': optionalUuid(),
  message: optionalText(),
  'message-file': optionalText(),
  files: list('lines'),
  'sandbox-id': optional(token()),
  'webhook-url': optional(secretUrl()),
  wait: flag(),
  'timeout-minutes': number({ min: 0.01, max: maxMinutes }),
  'idle-timeout-minutes': number({ min: 0, max: maxMinutes }),
  'poll-interval-seconds': optional(number({ min: 0.5, max: 3600 })),
  'stream-messages': flag(),
  'on-human-request': choice(['wait', 'fail', 'approve', 'deny', 'answer', 'park']),
  answers: optionalText(),
  'stop-on-cancel': flag(),
  'on-timeout': choice(['stop', 'leave']),
  'idempotency-key': optionalText(),
  'expect-json': flag(),
  'output-schema': optionalText(),
} satisfies InputSchema

export type Inputs = InputsOf<typeof schema>

const targetInputs = ['agent-id', 'agent-name', 'run-id']

/** Inputs that only make sense for a Job that this step starts. */
const startInputs = ['files', 'message', 'message-file', 'sandbox-id', 'webhook-url', 'idempotency-key'] as const

/** The inputs, including the message, the files and the schema that they name. */
export type ReadyInputs = Omit<Inputs, 'files' | 'outputSchema'> & {
  readonly files: readonly WorkspaceFile[]
  readonly outputSchema: OutputSchema | undefined
}

/**
 * The default of these inputs in action.yml. The runner passes an omitted input like an empty one; with a default, an
 * expression that evaluated to nothing is noticed.
 */
const leftOut = '(none)'
const messageInputs = ['message', 'message-file'] as const

/**
 * Reads and validates all inputs and the files that they name: all problems in one `InputError`, before any request.
 *
 * @param warn called with what is allowed, but may be a mistake
 */
export async function readStepInputs(
  given: NodeJS.ProcessEnv,
  places: Places,
  warn: (warning: string) => void,
): Promise<ReadyInputs> {
  const env = withoutLeftOut(given)
  const problems: string[] = []
  const collect = (error: unknown) => {
    if (!(error instanceof ActionError)) throw error
    problems.push(...(error instanceof InputError ? error.problems : [error.message]))
    return undefined
  }
  let inputs: Inputs | undefined
  try {
    inputs = readInputs(schema, { env, check: (values, problem) => checkTogether(values, env, problem) })
  } catch (error) {
    collect(error)
  }
  const patterns = schema.files.parse(env['INPUT_FILES'] || undefined)
  const files = await readFiles(patterns, places, warn).catch(collect)
  const message = await readMessage(env['INPUT_MESSAGE-FILE'], places).catch(collect)
  const outputSchema = await readSchema(env['INPUT_OUTPUT-SCHEMA'], places).catch(collect)
  if (problems.length > 0 || !inputs || !files) throw new InputError(problems)
  return { ...inputs, message: inputs.message ?? message, files, outputSchema }
}

function withoutLeftOut(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const variables = messageInputs.map((name) => `INPUT_${name.toUpperCase()}`)
  return Object.fromEntries(
    Object.entries(env).filter(([name, value]) => !(variables.includes(name) && value === leftOut)),
  )
}

/** The inputs for the post step. The main step has validated them; the files that they name may be gone by now. */
export async function readInputsAgain(env: NodeJS.ProcessEnv, places: Places): Promise<Inputs> {
  const inputs = readInputs(schema, { env: withoutLeftOut(env) })
  const message = inputs.message ?? (await readMessage(inputs.messageFile, places).catch(() => undefined))
  return { ...inputs, message }
}

// Load code that reads files only if an input names one: it is most of the startup cost.
async function readFiles(
  patterns: readonly string[],
  places: Places,
  warn: (warning: string) => void,
): Promise<WorkspaceFile[]> {
  if (patterns.length === 0) return []
  const { findFiles } = await import('./start/input-files.ts')
  return findFiles(patterns, places, warn)
}

async function readMessage(path: string | undefined, places: Places): Promise<string | undefined> {
  if (!path) return undefined
  const { readMessageFile } = await import('./start/message-file.ts')
  return readMessageFile(path, places)
}

async function readSchema(path: string | undefined, places: Places): Promise<OutputSchema | undefined> {
  if (!path) return undefined
  const { readOutputSchema } = await import('./start/output-schema.ts')
  return readOutputSchema(path, places)
}

const emptyMessage =
  'is empty, so the Job would start without a message. Check the expression, or leave the input out if that is intended'

type Values = { [Name in keyof Inputs]: Inputs[Name] | undefined }
type Report = (name: keyof typeof schema, problem: string) => void

function checkTogether(inputs: Values, env: NodeJS.ProcessEnv, problem: Report): void {
  const targets = [inputs.agentId, inputs.agentName, inputs.runId].filter((target) => target !== undefined)
  const isGiven = (name: string) => Boolean(env[`INPUT_${name.toUpperCase()}`])
  if (targets.length === 0 && !targetInputs.some(isGiven))
    problem('agent-id', 'required, unless agent-name or run-id is given')
  if (targets.length > 1) problem('agent-id', 'give only one of agent-id, agent-name and run-id')
  if (inputs.message !== undefined && inputs.messageFile !== undefined) {
    problem('message-file', 'give either message or message-file')
  }
  if (!isGiven('run-id') && !messageInputs.some((name) => env[`INPUT_${name.toUpperCase()}`]?.trim())) {
    for (const name of messageInputs) {
      if (env[`INPUT_${name.toUpperCase()}`] !== undefined) problem(name, emptyMessage)
    }
  }
  if (inputs.files?.length && inputs.sandboxId !== undefined) {
    problem('sandbox-id', 'give either files, which go to a new sandbox, or sandbox-id')
  }
  if (inputs.idempotencyKey !== undefined && inputs.files?.length) {
    problem('idempotency-key', 'cannot be used with files, which make each start a different one')
  }
  for (const name of startInputs) {
    if (isGiven('run-id') && isGiven(name)) problem(name, 'cannot be used with run-id, which starts no Job')
  }
  const answers = inputs.answers === undefined ? undefined : parseAnswers(inputs.answers)
  if (typeof answers === 'string') problem('answers', answers)
  if (inputs.onHumanRequest === 'answer') {
    if (answers === undefined) problem('answers', 'required with on-human-request: answer')
  } else if (answers !== undefined && inputs.onHumanRequest !== undefined) {
    problem(
      'answers',
      `not used with on-human-request: ${inputs.onHumanRequest}. Set on-human-request: answer, or remove answers`,
    )
  }
}
