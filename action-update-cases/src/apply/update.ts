import {
  clockMarginMs,
  isWaiting,
  type Operation,
  type Reader,
  readCases,
  readChanged,
  readRuns,
  type Settled,
  settleByCounts,
  type Trace,
  type Traced,
} from '../../../shared/cases/index.ts'
import type { CallOptions, Case, CaseRun, Clock } from '../../../shared/duvo/index.ts'
import { type Change, isAsWanted } from '../plan/change.ts'

export interface UpdateDeps extends Reader {
  readonly clock: Clock
  readonly change: Change
  /** Called with Jobs that a call has interrupted. */
  readonly onInterrupted: (runIds: readonly string[]) => void
}

interface Counts {
  readonly done: number
  /** Not counted for deletions. */
  readonly skipped?: number
  readonly interruptedRunIds: readonly string[]
}

/** Changes many Cases. The Cases show whether a lost call was executed: then they are as it should have left them. */
export function updateCases(deps: UpdateDeps): Operation<Counts> {
  const { change, onInterrupted } = deps
  return {
    async send(ids, options) {
      const counts = await call(ids, options, deps)
      onInterrupted(counts.interruptedRunIds)
      return counts
    },
    settle: async (ids, { done, skipped }, since) =>
      skipped === undefined ? settleDeletion(ids, done, deps) : settleByCounts(ids, { done, skipped }, since, deps),
    trace: (ids, since, isGlance) =>
      change.kind === 'delete' ? traceDeletion(ids, deps) : traceUpdate(ids, since, isGlance, deps),
  }
}

function call(ids: readonly string[], options: CallOptions, { duvo, queue, change }: UpdateDeps): Promise<Counts> {
  switch (change.kind) {
    case 'status':
      return duvo.cases.updateStatus(queue, { case_ids: ids, status: change.value }, options)
    case 'priority':
      return duvo.cases.updatePriority(queue, { case_ids: ids, priority: change.value }, options)
    case 'delete':
      return duvo.cases.delete(queue, { case_ids: ids }, options)
  }
}

/** Fewer were deleted than requested: reads back which still exist. */
async function settleDeletion(ids: readonly string[], done: number, deps: UpdateDeps): Promise<Settled> {
  if (done >= ids.length) return { done: ids, skipped: [], ambiguous: [] }
  const { taken, none } = await traceDeletion(ids, deps)
  return { done: taken, skipped: none, ambiguous: [] }
}

async function traceDeletion(ids: readonly string[], reader: Reader): Promise<Traced> {
  const items = await readCases(ids, {}, reader)
  return { taken: ids.filter((id) => !items.has(id)), none: ids.filter((id) => items.has(id)), unclear: [] }
}

async function traceUpdate(
  ids: readonly string[],
  since: number,
  isGlance: boolean,
  deps: UpdateDeps,
): Promise<Traced> {
  const items = await readChanged(ids, since, deps, isGlance)
  const isReset = deps.change.kind === 'status' && deps.change.value === 'pending'
  const moved = isReset ? [...items.values()].filter((item) => !isWaiting(item)).map(({ id }) => id) : []
  const runs = await readRuns(moved, deps)
  const traced: Record<Trace, string[]> = { taken: [], none: [], unclear: [] }
  for (const id of ids) traced[traceOf(items.get(id), since, deps.change, runs.get(id) ?? [])].push(id)
  return traced
}

/** A Job may have taken a Case since it was reset to pending: resetting it again would interrupt that Job. */
export function traceOf(item: Case | undefined, since: number, change: Change, runs: readonly CaseRun[]): Trace {
  if (!item) return 'none'
  if (isAsWanted(item, change)) return 'taken'
  if (change.kind !== 'status' || change.value !== 'pending') return 'none'
  const claims = runs.map((run) => Date.parse(run.claimed_at ?? run.created_at ?? '')).filter((at) => !Number.isNaN(at))
  return claims.some((at) => at >= since - clockMarginMs) ? 'taken' : 'none'
}
