import { commonInputs, type InputSchema, type InputsOf, readInputs, uuid } from '../../shared/action/index.ts'
import { checkSelection, type NamedCases, readSelection, selectionInputs } from '../../shared/cases/index.ts'

export const schema = {
  ...commonInputs,
  'queue-id': uuid(),
  'agent-id': uuid(),
  ...selectionInputs,
} satisfies InputSchema

/** The inputs, and the Cases that they name. */
export type Inputs = InputsOf<typeof schema> & NamedCases

/** Reads and checks all inputs and the file of ids: every mistake in one `InputError`, before any request. */
export function readStepInputs(env: NodeJS.ProcessEnv, workspace: string): Promise<Inputs> {
  const read = () => readInputs(schema, { env, check: checkSelection })
  return readSelection(env, workspace, read, scopeOf)
}

/** What the ledger of this step is about. */
export function scopeOf({ queueId, agentId }: Pick<Inputs, 'queueId' | 'agentId'>): Record<string, string> {
  return { queue: queueId, agent: agentId }
}
