import type { Change, EvaluationFigures } from '../measure/figures.ts'
import type { Report } from '../measure/report.ts'
import { busiestPoint } from '../measure/timeline.ts'
import { formatWindow } from '../time/date-text.ts'
import { createZone } from '../time/zone.ts'
import { countOf, formatChange, formatCount, formatPoints, formatRate, formatSeconds } from './format.ts'

/** Sentences that every form of the report shares, as plain text without any remote text in it. */

/** The headline. */
export function headlineOf({ totals, complete, minJobs }: Report): string {
  if (totals === null) return 'Incomplete: no Jobs of this window could be read'
  const { ended, completed, successRate, change } = totals
  if (!complete) return `Incomplete: at least ${countOf(ended, 'Job')} ended, more could not be read`
  if (ended === 0) return 'No Jobs ended in this window'
  // With one or two Jobs, numbers say more than a percentage.
  if (ended < minJobs) return `${formatCount(completed)} of ${countOf(ended, 'ended Job')} completed`
  const trend = change?.successRate == null ? '' : ` (${formatPoints(change.successRate)} points)`
  return `${formatRate(successRate)} of ${countOf(ended, 'ended Job')} completed${trend}`
}

/** `Completed: 135 of 155 (▼ 3)`, and the same for failed and stopped; then what has not ended, if anything. */
export function countsOf({ totals, complete, limits }: Report): string[] {
  if (totals === null) return []
  const { ended, change } = totals
  const line = (name: string, figure: 'completed' | 'failed' | 'stopped') => {
    const trend = trendOf(change, figure, (difference) => `(${formatChange(difference, formatCount)})`)
    return `${name}: ${formatCount(totals[figure])} of ${formatCount(ended)}${trend}`
  }
  const lines = [
    line('Completed', 'completed'),
    line('Failed', 'failed'),
    line('Stopped', 'stopped'),
    ...openLine(totals, limits),
  ]
  return complete ? lines : [...lines, 'All counts are lower bounds.']
}

/** `Open: 2 running · 3 waiting (1 for longer than 1 h)`. */
function openLine(totals: NonNullable<Report['totals']>, limits: Report['limits']): string[] {
  const { running, waiting, queued, total, ended, stuck, longRunning, postponed } = totals
  const other = total - ended - running - waiting - queued
  const tooLong = stuck > 0 ? ` (${formatCount(stuck)} for longer than ${formatSeconds(limits.waitingSeconds)})` : ''
  const parts = [
    running > 0 ? `${formatCount(running)} running` : '',
    waiting > 0 ? `${formatCount(waiting)} waiting${tooLong}` : '',
    queued > 0 ? `${formatCount(queued)} queued` : '',
    other > 0 ? `${formatCount(other)} in another status` : '',
    postponed > 0 ? `${formatCount(postponed)} of them postponed` : '',
    longRunning > 0 ? `${formatCount(longRunning)} not ended after ${formatSeconds(limits.runningSeconds)}` : '',
  ].filter((part) => part !== '')
  return parts.length === 0 ? [] : [`Open: ${parts.join(' · ')}`]
}

/** `Half of the Jobs took at most 3 min 20 s, 95% at most 12 min`, with the change of the latter. */
export function durationsOf({ totals }: Report): string[] {
  if (totals === null || totals.p50Seconds === null) return []
  const { p50Seconds, p95Seconds, change } = totals
  const trend = change?.p95Seconds == null ? '' : ` (${formatChange(change.p95Seconds, formatSeconds)})`
  return [
    `Half of the Jobs took at most ${formatSeconds(p50Seconds)}, 95% at most ${formatSeconds(p95Seconds)}${trend}`,
  ]
}

/** `Quality: 94.7% of the checks passed (▼ 1.2 points), 178 of 188 in 40 Jobs; 2 critical issues`. */
export function evaluationOf({ totals }: Report): string[] {
  if (!totals?.evaluation) return []
  const { evaluation, change } = totals
  const trend = change?.evaluationRate == null ? '' : ` (${formatPoints(change.evaluationRate)} points)`
  const counts = `${formatCount(evaluation.passed)} of ${formatCount(evaluation.total)} in ${countOf(evaluation.jobs, 'Job')}`
  const severities = severitiesOf(evaluation)
  const issues = severities === '' ? '' : `; issues: ${severities}`
  return [`Quality: ${formatRate(evaluation.rate)} of the checks passed${trend}, ${counts}${issues}`]
}

/** `2 critical, 1 low`; empty if there are no issues. */
function severitiesOf({ critical, medium, low }: EvaluationFigures): string {
  const parts = [
    [critical, 'critical'],
    [medium, 'medium'],
    [low, 'low'],
  ] as const
  return parts
    .filter(([count]) => count > 0)
    .map(([count, severity]) => `${formatCount(count)} ${severity}`)
    .join(', ')
}

/** The change of a figure, to append to it: ` ▼ 2.1`; empty if it did not change or is not compared. */
export function trendOf(change: Change | null, figure: keyof Change, format: (change: number) => string): string {
  const difference = change?.[figure]
  return difference == null || difference === 0 ? '' : ` ${format(difference)}`
}

/** `Mon 16 Nov 2026 – Sun 22 Nov 2026 (Europe/Prague)`. */
export function windowLine({ window, timeZone }: Report): string {
  return `${spanText(window, timeZone)} (${timeZone})`
}

export function spanText({ since, until }: Report['window'], timeZone: string): string {
  return formatWindow({ start: Date.parse(since), end: Date.parse(until) }, createZone(timeZone))
}

/** `Busiest: Tue 17 Nov with 30 Jobs; hour of the day 09:00 to 10:00`. */
export function busiestLine({ timeline, totals, timeZone }: Report): string {
  const { busiestHour } = timeline
  if (totals === null || totals.ended === 0 || busiestHour === null) return ''
  const point = busiestPoint(timeline)
  const [from, to] = [busiestHour, (busiestHour + 1) % 24].map((hour) => `${String(hour).padStart(2, '0')}:00`)
  const place = { hour: '', day: '', week: 'week of ', month: '', year: '' }[timeline.unit]
  const busiest = point ? `${place}${point.label} with ${countOf(point.ended, 'ended Job')}` : ''
  const hour = timeline.unit === 'hour' ? '' : `hour of the day ${from} to ${to} (${timeZone})`
  return [busiest, hour].filter((part) => part !== '').join('; ')
}

/** Whose Jobs were counted, without names. */
export function scopeLine({ scope }: Report): string {
  if (scope.onlyOwnJobs) {
    return 'Counts only the Jobs of the API key’s own user. Most keys see no other Jobs. To report on a whole team, use an administrator’s key'
  }
  if (scope.users === 0) return 'Counts the Jobs that this API key can see'
  return `Counts the Jobs that this API key can see: those of ${countOf(scope.users, 'user')}`
}
