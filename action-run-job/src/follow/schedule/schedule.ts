import type { RateLimit } from '../../../../shared/duvo/index.ts'

const firstMs = 1500
const longMs = 15 * 60_000
/** Share of the age of a Job without history: its end is noticed on average within 7% of its length. */
const blindPart = 0.13
const blindMaxMs = 28_000
const blindLongMaxMs = 56_000
/** Fewer past Jobs say nothing about the next one. */
const minLengths = 3
/** How much sooner an end must be noticed to justify one more request. */
const lagPerRequestMs = 200
/** Spread of past lengths, as a scale of the logarithm: a Job of 60 s may well take 50 or 70. */
const spread = 0.07
/** An end before this share of the shortest past length is unlikely, so look less often. */
const earlyPart = 0.33
const earlyFactor = 3

/**
 * How long to wait before the next look at a Job that has been watched for `watchedMs`, in milliseconds.
 *
 * Without a history, the interval grows with the age of the Job, so that its end is noticed on average within 7% of its
 * length: at most 28 s in the first 15 minutes and 56 s later. With the `lengths` of past Jobs of the Assignment, looks are
 * dense around these lengths and rare long before. Never more often than every 1.5 s. Many steps share one key: with less
 * than half of the budget left the interval doubles, with less than a fifth it quadruples, up to two minutes.
 *
 * @param lengths in milliseconds
 */
export function pollInterval(
  watchedMs: number,
  budget: RateLimit | undefined,
  random: () => number,
  lengths: readonly number[] = [],
): number {
  const calm = lengths.length < minLengths ? blindInterval(watchedMs) : informedInterval(watchedMs, lengths)
  const left = budget ? budget.remaining / budget.limit : 1
  const slowed = left < 0.2 ? calm * 4 : left < 0.5 ? calm * 2 : calm
  return Math.max(firstMs, Math.min(slowed, 120_000) * (0.9 + 0.2 * random()))
}

function blindInterval(ageMs: number): number {
  return Math.min(Math.max(ageMs * blindPart, firstMs), ageMs < longMs ? blindMaxMs : blindLongMaxMs)
}

/** The time in which the rate of looks, which changes with age, integrates to one look. */
function informedInterval(ageMs: number, lengths: readonly number[]): number {
  const sorted = lengths.toSorted((a, b) => a - b)
  const early = earlyPart * (sorted[Math.floor(sorted.length / 10)] ?? 0)
  // So short a time holds no look that could be saved, and the first one would only come later.
  const isEarly = (at: number) => early > 2 * firstMs && at < early
  let looks = 0
  let ms = 0
  while (looks < 1) {
    const at = ageMs + ms
    const blind = blindInterval(at) * (isEarly(at) ? earlyFactor : 1)
    const interval = Math.max(firstMs, Math.min(blind, denseInterval(at, sorted)))
    const step = Math.min(Math.max(250, at / 200), interval * (1 - looks) + 1)
    looks += step / interval
    ms += step
  }
  return Math.max(ms, firstMs)
}

/**
 * The interval that balances lag against requests: the square root of two lags per request, divided by the chance that the
 * Job ends now, given that it has not ended yet. One imaginary Job that never ends keeps the chance from growing without
 * bound.
 */
function denseInterval(ageMs: number, lengths: readonly number[]): number {
  let ending = 0
  let running = 1
  for (const length of lengths) {
    const ended = 1 / (1 + Math.exp(-Math.log(Math.max(ageMs, 1) / length) / spread))
    ending += (ended * (1 - ended)) / (spread * Math.max(ageMs, 1))
    running += 1 - ended
  }
  return ending === 0 ? Number.POSITIVE_INFINITY : Math.sqrt((2 * lagPerRequestMs * running) / ending)
}
