import type { RateLimit } from '../../../../shared/duvo/index.ts'

const firstMs = 1500
const longMs = 15 * 60_000

/**
 * How long to wait before the next look at a Job that has been watched for `watchedMs`, in milliseconds.
 *
 * The interval grows with the age of the Job, so that its end is noticed on average within 8 % of its length: never more
 * often than every 1.5 s, at most 30 s apart in the first quarter of an hour and 60 s later. Many steps share one key:
 * with less than half of the budget left the interval doubles, with less than a fifth it is four times as long, up to
 * two minutes.
 */
export function pollInterval(watchedMs: number, budget: RateLimit | undefined, random: () => number): number {
  const calm = Math.min(Math.max(watchedMs * 0.155, firstMs), watchedMs < longMs ? 30_000 : 60_000)
  const left = budget ? budget.remaining / budget.limit : 1
  const slowed = left < 0.2 ? calm * 4 : left < 0.5 ? calm * 2 : calm
  return Math.min(slowed, 120_000) * (0.9 + 0.2 * random())
}
