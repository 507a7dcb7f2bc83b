import { buildReport, type Material, type Report } from '../../action-report-jobs/src/measure/report.ts'
import { createTally } from '../../action-report-jobs/src/measure/tally.ts'
import { jobOf } from '../../action-report-jobs/src/read/job.ts'
import { windowBefore } from '../../action-report-jobs/src/time/window.ts'
import { createZone } from '../../action-report-jobs/src/time/zone.ts'
import type { ListedRun } from '../../shared/duvo/index.ts'

/** Monday morning. */
export const now = Date.parse('2026-11-23T07:00:00Z')
export const dayMs = 86_400_000
const window = { start: now - 7 * dayMs, end: now }

/** A report on the given Jobs of the week before `now`, and of the week before that. */
export function reportOn(
  runs: readonly ListedRun[],
  previous: readonly ListedRun[] = [],
  changes: Partial<Material> = {},
): Report {
  const zone = changes.zone ?? createZone('UTC')
  const [current, before] = [runs, previous].map((rows) => {
    const tally = createTally(zone, now)
    for (const row of rows) {
      const job = jobOf(row)
      if (job) tally.add(job)
    }
    return tally
  })
  return buildReport({
    title: 'Weekly report',
    now,
    zone,
    window,
    previousWindow: windowBefore(window),
    current: current ?? createTally(zone, now),
    previous: before,
    missing: [],
    notes: [],
    scope: { teamId: 'team-1', assignmentIds: [], keyUser: { id: 'user-1', name: 'Ana' } },
    reasons: new Map(),
    ...changes,
  })
}
