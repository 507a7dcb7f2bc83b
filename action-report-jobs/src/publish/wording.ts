import type { Report } from '../measure/report.ts'
import { busiestPoint } from '../measure/timeline.ts'
import { formatMoment } from '../time/date-text.ts'
import { createZone } from '../time/zone.ts'
import { countOf, formatChange, formatCount, formatPoints, formatRate, formatSeconds } from './format.ts'

/** Sentences that every form of the report shares, as plain text without any remote text in it. */

/** What a reader wants to know first. */
export function headlineOf({ totals, complete }: Report): string {
  if (totals === null) return 'Incomplete: no Job of this window could be read'
  const { ended, successRate, change } = totals
  if (!complete) return `Incomplete: at least ${countOf(ended, 'Job')} ended, more could not be read`
  if (ended === 0) return 'No Job ended in this window'
  const trend = change?.successRate == null ? '' : ` (${formatPoints(change.successRate)} points)`
  return `${formatRate(successRate)} of ${countOf(ended, 'ended Job')} completed${trend}`
}

/** The counts behind the headline: `31 failed (▲ 4) · 16 stopped · 3 waiting (2 for longer than an hour)`. */
export function countsOf({ totals, complete }: Report): string {
  if (totals === null) return ''
  const { failed, stopped, running, waiting, queued, other, stuck, change } = totals
  const trend = (difference: number | undefined | null) =>
    difference == null ? '' : ` (${formatChange(difference, formatCount)})`
  const parts = [
    `${formatCount(failed)} failed${trend(change?.failed)}`,
    `${formatCount(stopped)} stopped${trend(change?.stopped)}`,
    running > 0 ? `${formatCount(running)} running` : '',
    waiting > 0
      ? `${formatCount(waiting)} waiting${stuck > 0 ? ` (${formatCount(stuck)} for longer than an hour)` : ''}`
      : '',
    queued > 0 ? `${formatCount(queued)} queued` : '',
    other > 0 ? `${formatCount(other)} in another status` : '',
  ]
  const counts = parts.filter((part) => part !== '').join(' · ')
  return complete ? counts : `${counts} (lower bounds)`
}

/** `Half of the Jobs took at most 3 min 20 s, 95 % at most 12 min`, with the change of the second. */
export function durationsOf({ totals }: Report): string {
  if (totals === null || totals.p50Seconds === null) return ''
  const { p50Seconds, p95Seconds, change } = totals
  const trend = change?.p95Seconds == null ? '' : ` (${formatChange(change.p95Seconds, formatSeconds)})`
  return `Half of the Jobs took at most ${formatSeconds(p50Seconds)}, 95 % at most ${formatSeconds(p95Seconds)}${trend}`
}

/** `16 Nov 2026 07:00 – 23 Nov 2026 07:00 (Europe/Prague)`. */
export function windowLine({ window, timeZone }: Report): string {
  const zone = createZone(timeZone)
  const [since, until] = [window.since, window.until].map((iso) => formatMoment(Date.parse(iso), zone))
  return `${since} – ${until} (${timeZone})`
}

/** `Busiest: Tue 17 Nov with 30 Jobs; hour of the day 09:00 to 10:00`. */
export function busiestLine({ timeline, totals, timeZone }: Report): string {
  const { busiestHour } = timeline
  if (totals === null || totals.ended === 0 || busiestHour === null) return ''
  const point = busiestPoint(timeline)
  const [from, to] = [busiestHour, (busiestHour + 1) % 24].map((hour) => `${String(hour).padStart(2, '0')}:00`)
  const place = { hour: '', day: '', week: 'week of ', month: '' }[timeline.unit]
  const busiest = point ? `${place}${point.label} with ${countOf(point.ended, 'ended Job')}` : ''
  const hour = timeline.unit === 'hour' ? '' : `hour of the day ${from} to ${to} (${timeZone})`
  return [busiest, hour].filter((part) => part !== '').join('; ')
}

/** Whose Jobs were counted, without names. */
export function scopeLine({ scope }: Report): string {
  if (scope.onlyOwnJobs) {
    return 'Counted are the Jobs of one user, the one whose API key it is. Most keys can see no others: if other people run Jobs in this team, use a key of an administrator'
  }
  if (scope.users === 0) return 'Counted are the Jobs that this API key can see'
  return `Counted are the Jobs that this API key can see: those of ${countOf(scope.users, 'user')}`
}
