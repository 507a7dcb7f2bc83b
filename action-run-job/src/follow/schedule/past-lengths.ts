import { type Duvo, normalizeStatus } from '../../../../shared/duvo/index.ts'

/** The Assignment of a Job, and its team. */
export interface Assignment {
  readonly teamId: string
  readonly agentId: string
}

const maxJobs = 50

/** How long the Assignment's latest Jobs took, from start to end, in milliseconds. Costs one request; empty if it fails. */
export async function pastLengths(
  duvo: Pick<Duvo, 'runs'>,
  { teamId, agentId }: Assignment,
  signal: AbortSignal,
): Promise<number[]> {
  try {
    const { items } = await duvo.runs.page(teamId, { agent_id: agentId, sort_order: 'desc' }, 0, maxJobs)
    return items.flatMap(({ agent_id, status, created_at, completed_at }) => {
      const isOwn = (agent_id ?? agentId) === agentId && ['completed', 'failed'].includes(normalizeStatus(status))
      const length = Date.parse(completed_at ?? '') - Date.parse(created_at ?? '')
      return isOwn && length > 0 ? [length] : []
    })
  } catch {
    signal.throwIfAborted()
    return []
  }
}
