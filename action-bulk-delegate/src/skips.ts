import type { Case, ReprocessCounts } from '../../shared/duvo/index.ts'
import { idsOf } from './fates.ts'
import { type Reader, readCases } from './reading.ts'
import type { Recorder } from './recorder.ts'

/** The ids of an answered call by what became of them. */
export interface Sorted {
  readonly delegated: readonly string[]
  readonly skipped: readonly string[]
  readonly ambiguous: readonly string[]
  /** Why some are ambiguous. */
  readonly reason?: string
}

/** Whether the counts alone tell what became of each Case. */
export function isPlain(count: number, { reprocessed, skipped }: ReprocessCounts): boolean {
  return reprocessed + skipped === count && (reprocessed === 0 || skipped === 0)
}

/**
 * An answer tells how many Cases were skipped, never which: those that have not changed since. Where the Cases contradict
 * the counts, whatever is not certain is ambiguous.
 *
 * @param changed the ids whose Cases have changed since the call was sent
 */
export function sortByChange(ids: readonly string[], counts: ReprocessCounts, changed: ReadonlySet<string>): Sorted {
  const { reprocessed, skipped } = counts
  if (isPlain(ids.length, counts)) {
    return { delegated: skipped === 0 ? ids : [], skipped: skipped === 0 ? [] : ids, ambiguous: [] }
  }
  const moved = ids.filter((id) => changed.has(id))
  const still = ids.filter((id) => !changed.has(id))
  const reason = `Duvo answered ${reprocessed} delegated and ${skipped} skipped of ${ids.length}, but ${moved.length} have changed`
  if (reprocessed + skipped !== ids.length) return { delegated: moved, skipped: [], ambiguous: still, reason }
  if (moved.length === reprocessed) return { delegated: moved, skipped: still, ambiguous: [] }
  // Some skipped ones were changed by others meanwhile, or some delegated ones do not show it yet.
  return moved.length > reprocessed
    ? { delegated: [], skipped: still, ambiguous: moved, reason }
    : { delegated: moved, skipped: [], ambiguous: still, reason }
}

/** Why Duvo left a Case as it is, as far as its state tells. */
export function skipReason(item: Case | undefined): string {
  if (!item) return 'not in this Queue'
  if (item.pending_approval_batch_id) return 'waits for an approval'
  if (item.pending_human_request_id) return 'waits for a person to answer'
  return `left as it is by Duvo, status ${item.display_status}`
}

/** Looks up the skipped Cases, all at once, and records why they were. Where that fails, they stay without a reason. */
export async function explainSkips(recorder: Recorder, reader: Reader): Promise<void> {
  const ids = idsOf(recorder.fates(), 'skipped')
  if (ids.length === 0) return
  const items = await readCases(ids, {}, reader).catch(() => undefined)
  if (!items) return
  const byReason = Map.groupBy(ids, (id) => skipReason(items.get(id)))
  for (const [reason, of] of byReason) recorder.record('skips', 'skipped', of, { reason })
}
