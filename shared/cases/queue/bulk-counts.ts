import type { Case, Clock } from '../../duvo/index.ts'
import type { Settled } from '../delivery/operation.ts'
import { settleMs } from '../delivery/read-back.ts'
import { clockMarginMs, isChanged } from './case-state.ts'
import { type Reader, readCases } from './read-cases.ts'

/** How many Cases a response says were done, and how many skipped. It never says which. */
export interface BulkCounts {
  readonly done: number
  readonly skipped: number
}

/** Finds out which Cases of a call were done and which were skipped. `since`: when it was sent, by the server's clock. */
export async function settleByCounts(
  ids: readonly string[],
  counts: BulkCounts,
  since: number,
  deps: Reader & { readonly clock: Clock },
): Promise<Settled> {
  if (isPlain(ids.length, counts)) return sortByChange(ids, counts, new Set())
  const settled = sortByChange(ids, counts, new Set((await readChanged(ids, since, deps)).keys()))
  if (settled.ambiguous.length === 0) return settled
  await deps.clock.sleep(settleMs.lost, deps.signal)
  return sortByChange(ids, counts, new Set((await readChanged(ids, since, deps)).keys()))
}

/**
 * The Cases that have changed since, in milliseconds of the server's clock.
 *
 * @param isGlance reads only a few pages: if the call was executed, its Cases are among the last changed
 */
export async function readChanged(
  ids: readonly string[],
  since: number,
  reader: Reader,
  isGlance = false,
): Promise<ReadonlyMap<string, Case>> {
  const updated_at_from = new Date(since - clockMarginMs).toISOString()
  const order = isGlance ? 'last-changed' : undefined
  const items = await readCases(ids, { updated_at_from, order }, reader, isGlance ? 5 : undefined)
  return new Map([...items].filter(([, item]) => isChanged(item, since)))
}

/** Whether the counts alone determine the result of each Case. */
function isPlain(count: number, { done, skipped }: BulkCounts): boolean {
  return done + skipped === count && (done === 0 || skipped === 0)
}

/**
 * A response says how many Cases were skipped, never which: those that have not changed since. If the Cases contradict the
 * counts, everything uncertain is ambiguous.
 *
 * @param changed the ids whose Cases have changed since the call was sent
 */
export function sortByChange(ids: readonly string[], counts: BulkCounts, changed: ReadonlySet<string>): Settled {
  const { done, skipped } = counts
  if (isPlain(ids.length, counts)) {
    return { done: skipped === 0 ? ids : [], skipped: skipped === 0 ? [] : ids, ambiguous: [] }
  }
  const moved = ids.filter((id) => changed.has(id))
  const still = ids.filter((id) => !changed.has(id))
  const reason = `Duvo reported ${done} done and ${skipped} skipped of ${ids.length} Cases, but ${moved.length} have changed`
  if (done + skipped !== ids.length) return { done: moved, skipped: [], ambiguous: still, reason }
  if (moved.length === done) return { done: moved, skipped: still, ambiguous: [] }
  // Others changed some skipped Cases meanwhile, or some done Cases do not show it yet.
  return moved.length > done
    ? { done: [], skipped: still, ambiguous: moved, reason }
    : { done: moved, skipped: [], ambiguous: still, reason }
}
