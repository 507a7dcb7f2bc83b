import {
  clockMarginMs,
  isChanged,
  isWaiting,
  type Operation,
  type Reader,
  readChanged,
  readRuns,
  settleByCounts,
  type Trace,
  type Traced,
} from '../../../shared/cases/index.ts'
import {
  ApiError,
  type CallOptions,
  type Case,
  type CaseRun,
  type Clock,
  type ReprocessCounts,
} from '../../../shared/duvo/index.ts'

export interface ReprocessDeps extends Reader {
  readonly agent: string
  readonly clock: Clock
}

/** Reassigns Cases to an Assignment. Falls back to the older route once the newer one turns out not to exist. */
export function reprocessCases(deps: ReprocessDeps): Operation<ReprocessCounts> {
  const { duvo, queue, agent } = deps
  let route: 'reprocess' | 'delegate' = 'reprocess'

  return {
    async send(ids: readonly string[], options: CallOptions) {
      const body = { case_ids: ids, agent_id: agent }
      try {
        return await duvo.cases[route](queue, body, options)
      } catch (error) {
        if (route === 'delegate' || !isMissingRoute(error)) throw error
        route = 'delegate'
        return await duvo.cases.delegate(queue, body, options)
      }
    },
    settle: (ids, { reprocessed, skipped }, since) => settleByCounts(ids, { done: reprocessed, skipped }, since, deps),
    trace: (ids, since, isGlance) => readTraces(ids, since, isGlance, deps),
  }
}

/** A missing route, as opposed to a missing Case or Queue, which the route itself reports. */
function isMissingRoute(error: unknown): boolean {
  if (!(error instanceof ApiError)) return false
  return error.status === 405 || (error.status === 404 && /\broute\b.*\bnot found\b/i.test(error.apiMessage))
}

/** What the Cases show about a call sent at `since`. Only a complete read proves that a trace is missing. */
async function readTraces(
  ids: readonly string[],
  since: number,
  isGlance: boolean,
  deps: ReprocessDeps,
): Promise<Traced> {
  const items = await readChanged(ids, since, deps, isGlance)
  const traced: Record<Trace, string[]> = { taken: [], none: [], unclear: [] }
  const moved = [...items.values()].filter((item) => !isWaiting(item)).map(({ id }) => id)
  const runs = await readRuns(moved, deps)
  for (const id of ids) traced[traceOf(items.get(id), since, deps.agent, runs.get(id) ?? [])].push(id)
  return traced
}

/**
 * Decides whether a call was executed. It resets a Case, which ends the Job that holds it; after that, only Jobs of its
 * Assignment take it. So the Job that took it last is the evidence.
 *
 * @param runs the Jobs that have held the Case; not needed for a waiting Case
 */
export function traceOf(item: Case | undefined, sentAt: number, agent: string, runs: readonly CaseRun[]): Trace {
  if (!item || !isChanged(item, sentAt)) return 'none'
  if (isWaiting(item)) return 'taken'
  const claims = runs.map((run) => ({ agent: run.agent_id, at: Date.parse(run.claimed_at ?? run.created_at ?? '') }))
  const [last] = claims.filter(({ at }) => !Number.isNaN(at)).sort((a, b) => b.at - a.at)
  if (!last) return 'unclear'
  return last.at >= sentAt - clockMarginMs && last.agent === agent ? 'taken' : 'none'
}
