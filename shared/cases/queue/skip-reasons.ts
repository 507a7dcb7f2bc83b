import type { Case } from '../../duvo/index.ts'
import { idsOf } from '../ledger/item-outcomes.ts'
import type { Recorder } from '../ledger/recorder.ts'
import { type Reader, readCases } from './read-cases.ts'

/** Why Duvo skipped a Case, as far as its state shows. */
export function skipReason(item: Case | undefined): string {
  if (!item) return 'not in this Queue'
  if (item.pending_approval_batch_id) return 'waiting for an approval'
  if (item.pending_human_request_id) return 'waiting for a person to answer'
  return `skipped by Duvo (status ${item.display_status})`
}

/**
 * Looks up the skipped Cases, all at once, and records why they were skipped. Existing reasons are kept; if the look-up
 * fails, the others stay without one.
 */
export async function explainSkips(recorder: Recorder, reader: Reader): Promise<void> {
  const itemOutcomes = recorder.itemOutcomes()
  const ids = idsOf(itemOutcomes, 'skipped').filter((id) => itemOutcomes.get(id)?.reason === undefined)
  if (ids.length === 0) return
  const items = await readCases(ids, {}, reader).catch(() => undefined)
  if (!items) return
  const byReason = Map.groupBy(ids, (id) => skipReason(items.get(id)))
  for (const [reason, skipped] of byReason) recorder.record('skips', 'skipped', skipped, { reason })
}
