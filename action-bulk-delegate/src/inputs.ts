import {
  commonInputs,
  type InputSchema,
  type InputsOf,
  optional,
  type Places,
  readInputs,
  secret,
  uuid,
} from '../../shared/action/index.ts'
import { checkSelection, type NamedCases, readSelection, selectionInputs } from '../../shared/cases/index.ts'

export const schema = {
  ...commonInputs,
  'queue-id': uuid(),
  'agent-id': uuid(),
  ...selectionInputs,
  'github-token': optional(secret()),
} satisfies InputSchema

/** The inputs, and the Cases that they name. */
export type Inputs = InputsOf<typeof schema> & NamedCases

/** Reads and validates all inputs and the file of ids: all problems in one `InputError`, before any request. */
export function readStepInputs(env: NodeJS.ProcessEnv, places: Places): Promise<Inputs> {
  const read = () => readInputs(schema, { env, check: checkSelection })
  return readSelection(env, places, read, scopeOf)
}

/** What the ledger of this step is about. */
export function scopeOf({ queueId, agentId }: Pick<Inputs, 'queueId' | 'agentId'>): Record<string, string> {
  return { queue: queueId, agent: agentId }
}
