import type { Clock } from '../../../shared/duvo/index.ts'

/** The time is up. The output failure-reason has this message. */
export class TimedOut extends Error {
  override name = 'TimedOut'
}

/** Limits the whole step: `signal` aborts with a `TimedOut`. */
export function startTimeLimit(
  minutes: number,
  clock: Pick<Clock, 'timer'>,
): { signal: AbortSignal; stop: () => void } {
  const controller = new AbortController()
  const timeUp = () => controller.abort(new TimedOut(`timeout: not finished after ${minutes} minutes`))
  return { signal: controller.signal, stop: clock.timer(minutes * 60_000, timeUp) }
}

/** Limits how long a Job may go without a change. */
export interface IdleLimit {
  /** Restarts the time: the Job has changed, or waits for a person. */
  reset(): void
  /** Throws a `TimedOut` if the Job has not changed for too long. */
  check(): void
  readonly isUp: boolean
}

/** @param minutes 0 means off */
export function createIdleLimit(minutes: number, clock: Pick<Clock, 'monotonic'>): IdleLimit {
  let since = clock.monotonic()
  const isUp = () => minutes > 0 && clock.monotonic() - since >= minutes * 60_000
  return {
    reset() {
      since = clock.monotonic()
    },
    check() {
      if (isUp()) throw new TimedOut(`idle-timeout: no change for ${minutes} minutes`)
    },
    get isUp() {
      return isUp()
    },
  }
}
