import type { Clock } from '../../../shared/duvo/index.ts'

/** The time is up. The message is what the output failure-reason says. */
export class TimedOut extends Error {}

export type TimeLimits = ReturnType<typeof createTimeLimits>

export function createTimeLimits(
  { timeoutMinutes, idleTimeoutMinutes }: { readonly timeoutMinutes: number; readonly idleTimeoutMinutes: number },
  clock: Clock,
) {
  const controller = new AbortController()
  const timeUp = () => controller.abort(new TimedOut(`timeout: not finished after ${timeoutMinutes} minutes`))
  const stop = clock.timer(timeoutMinutes * 60_000, timeUp)
  let touchedAt = clock.monotonic()
  return {
    signal: controller.signal,
    stop,
    /** There is news of the Job. */
    touch() {
      touchedAt = clock.monotonic()
    },
    /** Throws where there was no news for too long. */
    check() {
      const isIdle = idleTimeoutMinutes > 0 && clock.monotonic() - touchedAt >= idleTimeoutMinutes * 60_000
      if (isIdle) throw new TimedOut(`idle-timeout: no news for ${idleTimeoutMinutes} minutes`)
    },
  }
}
