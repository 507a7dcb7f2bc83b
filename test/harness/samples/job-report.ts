import { createTotals } from '../../../action-report-jobs/src/measure/agent-totals.ts'
import { failuresToExplain } from '../../../action-report-jobs/src/measure/causes.ts'
import { buildReport, type Material, type Report } from '../../../action-report-jobs/src/measure/report.ts'
import { jobOf } from '../../../action-report-jobs/src/read/job.ts'
import { createZone } from '../../../action-report-jobs/src/time/zone.ts'
import type { ListedRun } from '../../../shared/duvo/index.ts'

/** Monday morning. */
export const now = Date.parse('2026-11-23T07:00:00Z')
export const dayMs = 86_400_000
export const limits = { waitingMs: 3_600_000, runningMs: dayMs }
const window = { start: now - 7 * dayMs, end: now }
const previousWindow = { start: now - 14 * dayMs, end: now - 7 * dayMs }

type Changes = Partial<Omit<Material, 'reasons'>> & {
  /** Error messages by Job id. */
  readonly reasons?: ReadonlyMap<string, string>
}

/**
 * A report on the given Jobs of the week before `now`, and of the week before that. Unlike a real one, it judges even a
 * single Job by default.
 */
export function reportOn(
  runs: readonly ListedRun[],
  previous: readonly ListedRun[] = [],
  { reasons = new Map(), ...changes }: Changes = {},
): Report {
  const zone = changes.zone ?? createZone('UTC')
  const [current, before] = [runs, previous].map((rows) => {
    const totals = createTotals(zone, now, changes.limits ?? limits)
    for (const row of rows) {
      const job = jobOf(row)
      if (job) totals.add(job)
    }
    return totals
  })
  const counted = current ?? createTotals(zone, now, limits)
  return buildReport({
    ...{ title: 'Weekly report', now, zone, limits, minJobs: 1 },
    ...{ window, previousWindow, isOver: false, current: counted, previous: before, missing: [], notes: [] },
    scope: { teamId: 'team-1', assignmentIds: [], keyUser: { id: 'user-1', name: 'Ana' } },
    failures: failuresToExplain(counted.agents.values()),
    reasons: new Map([...reasons].map(([id, text]) => [id, { text, isError: true }])),
    qualities: new Map(),
    ...changes,
  })
}
