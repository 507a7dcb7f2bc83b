import type { Case, CaseRun } from '../../shared/duvo/index.ts'

/**
 * What a Case shows of a call that was sent at a known time:
 * - `none`: the call was not carried out
 * - `taken`: it was, or the Assignment has taken the Case anyway
 * - `unclear`: the Case was changed since, but not in a way that tells by what
 */
export type Trace = 'none' | 'taken' | 'unclear'

/**
 * `sentAt` is an estimate of the server's clock that never runs ahead of it; this much is allowed for a database whose
 * clock is behind that of the server.
 */
export const clockMarginMs = 1_000
/** A Case whose dates of creation and change are this close was never changed. */
const creationMs = 100

/** Whether a Case was changed since the call was sent. Times in milliseconds of the server's clock. */
export function isChanged(item: Case, sentAt: number): boolean {
  const updatedAt = Date.parse(item.updated_at ?? '')
  const createdAt = Date.parse(item.created_at ?? '')
  return updatedAt >= sentAt - clockMarginMs && !(updatedAt - createdAt <= creationMs)
}

/** Whether the Case waits: that is how the call leaves it, until a Job takes it. */
export function isWaiting(item: Case): boolean {
  return item.display_status === 'pending' && !item.claimed_by_run_id
}

/**
 * Reads the trace. The call resets a Case, which ends the Job that holds it; from then on only Jobs of its Assignment
 * take it. So whichever Job took it last tells.
 *
 * @param runs the Jobs that have held the Case; not needed for one that waits
 */
export function traceOf(item: Case | undefined, sentAt: number, agent: string, runs: readonly CaseRun[]): Trace {
  if (!item || !isChanged(item, sentAt)) return 'none'
  if (isWaiting(item)) return 'taken'
  const claims = runs.map((run) => ({ agent: run.agent_id, at: Date.parse(run.claimed_at ?? run.created_at ?? '') }))
  const [last] = claims.filter(({ at }) => !Number.isNaN(at)).sort((a, b) => b.at - a.at)
  if (!last) return 'unclear'
  return last.at >= sentAt - clockMarginMs && last.agent === agent ? 'taken' : 'none'
}
