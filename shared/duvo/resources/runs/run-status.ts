/** What a Job's status means to somebody who waits for its end. */
export type Phase = 'active' | 'waiting' | 'ended'

const ended = new Set(['completed', 'failed', 'stopped', 'interrupted', 'canceled', 'cancelled'])
const active = new Set(['not_started', 'pending', 'starting', 'running'])
/** `needs_attention` is documented only as a filter. If a Job ever reports it, a person is needed. */
const waiting = new Set(['waiting', 'needs_attention'])

/** Normalises a status for comparison: the vocabulary is open, and neither case nor white space matters. */
export function normalizeStatus(status: string): string {
  return status.trim().toLowerCase()
}

export function isKnownStatus(status: string): boolean {
  const word = normalizeStatus(status)
  return ended.has(word) || active.has(word) || waiting.has(word)
}

/**
 * The phase of a Job. The API's list of statuses is open: an unknown one counts as active, unless the Job has an end date
 * (`completed_at`).
 */
export function phaseOf(run: { readonly status: string; readonly completed_at?: string | null | undefined }): Phase {
  const word = normalizeStatus(run.status)
  if (ended.has(word)) return 'ended'
  if (waiting.has(word)) return 'waiting'
  if (active.has(word)) return 'active'
  return run.completed_at ? 'ended' : 'active'
}
