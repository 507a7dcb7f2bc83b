import type { Log } from '../../../shared/action/index.ts'
import { countOf } from '../../../shared/action/index.ts'
import { type Delivered, idsOf } from '../../../shared/cases/index.ts'
import type { Clock } from '../../../shared/duvo/index.ts'
import type { PlannedCase } from '../plan/new-cases.ts'
import type { Finder } from './find-cases.ts'

/** How long a call may take to be executed after its response was lost. */
const lateMs = 2_000

/**
 * Looks up the Cases of rows that an earlier run created, and of rows that were sent more than once: a server that ignores
 * idempotency keys may have executed a lost call after all.
 */
export async function findRepeated(
  { itemOutcomes }: Delivered,
  caseIds: Map<string, string>,
  rows: ReadonlyMap<string, PlannedCase>,
  finder: Finder,
  { clock, log, signal }: { readonly clock: Clock; readonly log: Pick<Log, 'warning'>; readonly signal: AbortSignal },
): Promise<ReadonlyMap<string, readonly string[]>> {
  const doubtful = idsOf(itemOutcomes, 'done').filter((id) => itemOutcomes.get(id)?.resent || !caseIds.has(id))
  if (doubtful.length === 0) return new Map()
  try {
    await clock.sleep(lateMs, signal)
    const found = await finder.find(doubtful.flatMap((id) => rows.get(id) ?? []))
    for (const [id, [caseId = '']] of found) caseIds.set(id, caseId)
    return new Map([...found].filter(([, ids]) => ids.length > 1))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    log.warning(`${countOf(doubtful.length, 'Case')} could not be checked for duplicates: ${reason}`)
    return new Map()
  }
}
