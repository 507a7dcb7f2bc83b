import { type Case, normalizeStatus } from '../../duvo/index.ts'

/**
 * `since` is an estimate of the server's clock that never runs ahead of it. This is the tolerance for a database whose
 * clock is behind the server's.
 */
export const clockMarginMs = 1_000
/** A Case whose dates of creation and change are this close was never changed. */
const creationMs = 100

/** Whether a Case has changed since then. Times in milliseconds of the server's clock. */
export function isChanged(item: Case, since: number): boolean {
  const updatedAt = Date.parse(item.updated_at ?? '')
  const createdAt = Date.parse(item.created_at ?? '')
  return updatedAt >= since - clockMarginMs && !(updatedAt - createdAt <= creationMs)
}

/** Whether the Case is waiting for a Job to take it. */
export function isWaiting(item: Case): boolean {
  return item.display_status === 'pending' && !item.claimed_by_run_id
}

/** Whether an Assignment is processing the Case: its Job would be interrupted. */
export function isInProgress(item: Case): boolean {
  return ['in_progress', 'claimed', 'processing'].includes(normalizeStatus(item.display_status))
}

/** Whether the Case ended well, or was cancelled. */
export function isCompleted(item: Case): boolean {
  return ['completed', 'success', 'canceled', 'cancelled'].includes(normalizeStatus(item.display_status))
}
