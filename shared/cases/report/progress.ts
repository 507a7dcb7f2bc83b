import type { Clock } from '../../duvo/index.ts'

const everyMs = 5_000
/** Print a line even without a change, so that a wait for the rate limit does not look like a hang. */
const everyMsIdle = 30_000

export interface Counter {
  /** The number of finished Cases. */
  readonly done: number
}

/** Prints the progress, one line every few seconds, until stopped. */
export function startProgress(total: number, counter: Counter, clock: Clock, print: (line: string) => void) {
  const startedAt = clock.monotonic()
  let printed = 0
  let printedAt = startedAt
  let cancel = clock.timer(everyMs, tick)

  function tick(): void {
    const now = clock.monotonic()
    if (counter.done !== printed || now - printedAt >= everyMsIdle) {
      print(progressLine(counter.done, total, now - startedAt))
      printed = counter.done
      printedAt = now
    }
    cancel = clock.timer(everyMs, tick)
  }
  return { stop: () => cancel() }
}

/** For example `3400 of 10000 Cases (34%), 57 a second, about 1 min 56 s left`. Times in milliseconds. */
export function progressLine(done: number, total: number, elapsedMs: number): string {
  const share = Math.floor((done * 100) / total)
  const rate = done / (elapsedMs / 1000)
  const left = done === 0 ? '' : `, about ${formatDuration(((total - done) / rate) * 1000)} left`
  return `${done} of ${total} Cases (${share}%), ${formatRate(rate)}${left}`
}

export function formatRate(casesPerSecond: number): string {
  return `${casesPerSecond >= 10 ? Math.round(casesPerSecond) : Math.round(casesPerSecond * 10) / 10} a second`
}

/** For example `2 of 5 rows failed, 1 may or may not have become a Case.`; undefined if all counts are 0. */
export function shareOf(whole: string, parts: readonly (readonly [count: number, verb: string])[]): string | undefined {
  const [first, ...others] = parts.filter(([count]) => count > 0)
  if (!first) return undefined
  return `${[`${first[0]} of ${whole} ${first[1]}`, ...others.map(([count, verb]) => `${count} ${verb}`)].join(', ')}.`
}

/** For example `2.5 s`, `45 s`, `3 min 20 s` or `2 h 5 min`. */
export function formatDuration(ms: number): string {
  if (ms < 9_950) return `${(ms / 1000).toFixed(1)} s`
  const seconds = Math.round(ms / 1000)
  const minutes = Math.floor(seconds / 60)
  if (minutes === 0) return `${seconds} s`
  return minutes < 60 ? `${minutes} min ${seconds % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
