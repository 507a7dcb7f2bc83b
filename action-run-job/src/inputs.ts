import {
  ActionError,
  choice,
  commonInputs,
  flag,
  httpsUrl,
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
  token,
  type WorkspaceFile,
} from '../../shared/action/index.ts'
import { parseAnswers } from './follow/human-requests/answers.ts'
import { findFiles } from './start/files.ts'
import { readMessageFile } from './start/message-file.ts'

/** setTimeout keeps 24.8 days at most. */
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
  'webhook-url': optional(httpsUrl()),
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
} satisfies InputSchema

export type Inputs = InputsOf<typeof schema>

const targetInputs = ['agent-id', 'agent-name', 'run-id']

/** What only makes sense for a Job that this step starts. */
const startInputs = ['files', 'message', 'message-file', 'sandbox-id', 'webhook-url', 'idempotency-key'] as const

/** The inputs, with the message and the files that they name. */
export type ReadyInputs = Omit<Inputs, 'files'> & { readonly files: readonly WorkspaceFile[] }

/** Reads and checks all inputs and what they name in the workspace: every mistake in one `InputError`, before any request. */
export async function readStepInputs(env: NodeJS.ProcessEnv, places: Places): Promise<ReadyInputs> {
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
  const files = await findFiles(patterns, places).catch(collect)
  const message = await readMessageFile(env['INPUT_MESSAGE-FILE'] || undefined, places).catch(collect)
  if (problems.length > 0 || !inputs || !files) throw new InputError(problems)
  return { ...inputs, message: inputs.message ?? message, files }
}

/**
 * The inputs as the post step needs them. They were checked by the main step; the files that they name may be gone by now.
 */
export async function readInputsAgain(env: NodeJS.ProcessEnv, places: Places): Promise<Inputs> {
  const inputs = readInputs(schema, { env })
  const message = inputs.message ?? (await readMessageFile(inputs.messageFile, places).catch(() => undefined))
  return { ...inputs, message }
}

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
  if (answers === undefined && inputs.onHumanRequest === 'answer')
    problem('answers', 'required with on-human-request: answer')
}
