import { type Case, type Clock, type ReprocessCounts, TimeoutError } from '../../shared/duvo/index.ts'
import { type Reader, readCases, readRuns } from './reading.ts'
import { isPlain, type Sorted, sortByChange } from './skips.ts'
import { clockMarginMs, isChanged, isWaiting, type Trace, traceOf } from './traces.ts'

export interface ResolutionDeps extends Reader {
  readonly agent: string
  readonly clock: Clock
}

/** Until a call whose answer was lost has either been carried out or never will be. */
const settleMs = { lost: 2_000, slow: 15_000 }

/** A reading of the first pages only. */
interface Glance {
  readonly order: 'last-changed'
  readonly maxPages: number
}

/** The ids of a lost call by the trace that it left. */
export type Traced = Readonly<Record<Trace, readonly string[]>>

/**
 * Looks for the traces of a call whose answer was lost: at once, and where something is missing again after a pause.
 *
 * @param since when the call was sent, in milliseconds of the server's clock
 * @param error how the answer was lost
 */
export async function readBack(
  ids: readonly string[],
  since: number,
  error: unknown,
  deps: ResolutionDeps,
): Promise<Traced> {
  const { clock, signal } = deps
  // If it was carried out, its Cases are among those that changed last: a page or two hold them all.
  const glance = await readTraces(ids, since, deps, { order: 'last-changed', maxPages: 5 }).catch(() => undefined)
  if (glance?.taken.length === ids.length) return glance
  await clock.sleep(error instanceof TimeoutError ? settleMs.slow : settleMs.lost, signal)
  try {
    return await readTraces(ids, since, deps)
  } catch {
    // The answer was lost because things go badly just now: they may go better in a while.
    await clock.sleep(settleMs.slow, signal)
    return readTraces(ids, since, deps)
  }
}

/** What the Cases show of a call that was sent at `since`. Only a whole reading proves that a trace is missing. */
export async function readTraces(
  ids: readonly string[],
  since: number,
  reader: Reader & { readonly agent: string },
  glance?: Glance,
): Promise<Traced> {
  const items = await readChanged(ids, since, reader, glance)
  const traced: Record<Trace, string[]> = { taken: [], none: [], unclear: [] }
  const moved = [...items.values()].filter((item) => !isWaiting(item)).map(({ id }) => id)
  const runs = await readRuns(moved, reader)
  for (const id of ids) traced[traceOf(items.get(id), since, reader.agent, runs.get(id) ?? [])].push(id)
  return traced
}

/** Tells which Cases of an answered call were delegated and which skipped. */
export async function tellApart(
  ids: readonly string[],
  counts: ReprocessCounts,
  since: number,
  deps: ResolutionDeps,
): Promise<Sorted> {
  if (isPlain(ids.length, counts)) return sortByChange(ids, counts, new Set())
  const sorted = sortByChange(ids, counts, new Set((await readChanged(ids, since, deps)).keys()))
  if (sorted.ambiguous.length === 0) return sorted
  await deps.clock.sleep(settleMs.lost, deps.signal)
  return sortByChange(ids, counts, new Set((await readChanged(ids, since, deps)).keys()))
}

async function readChanged(
  ids: readonly string[],
  since: number,
  reader: Reader,
  glance?: Glance,
): Promise<ReadonlyMap<string, Case>> {
  const updated_at_from = new Date(since - clockMarginMs).toISOString()
  const items = await readCases(ids, { updated_at_from, order: glance?.order }, reader, glance?.maxPages)
  return new Map([...items].filter(([, item]) => isChanged(item, since)))
}
