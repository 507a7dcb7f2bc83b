/**
 * Time as the client sees it. Injected, so that tests need not wait.
 *
 * There are two clocks on purpose: `now` can jump (NTP, a suspended machine) and is only for comparing with dates of the
 * API; `monotonic` never goes back and is for deadlines and intervals.
 */
export interface Clock {
  /** Wall clock: milliseconds since 1970. */
  now(): number
  /** Milliseconds from an arbitrary point; only differences are meaningful. */
  monotonic(): number
  /** Resolves after `ms` milliseconds. Rejects with the signal's reason as soon as the signal aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
  /** Calls `callback` once after `ms` milliseconds; the returned function cancels it. */
  timer(ms: number, callback: () => void): () => void
}

/** The longest delay that setTimeout supports. Above it, setTimeout fires at once. */
const longestDelay = 2_147_483_647

export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason)
      const onAbort = () => {
        clearTimeout(timeout)
        reject(signal?.reason)
      }
      const timeout = setTimeout(
        () => {
          signal?.removeEventListener('abort', onAbort)
          resolve()
        },
        Math.min(ms, longestDelay),
      )
      signal?.addEventListener('abort', onAbort, { once: true })
    }),
  timer: (ms, callback) => {
    const timeout = setTimeout(callback, Math.min(ms, longestDelay))
    return () => clearTimeout(timeout)
  },
}

/** A clock whose waits also end as soon as `ending` aborts, with its reason: for work that has no signal of its own. */
export function clockUntil(ending: AbortSignal, clock: Clock): Clock {
  const sleep: Clock['sleep'] = (ms, signal) => clock.sleep(ms, signal ? AbortSignal.any([signal, ending]) : ending)
  return { ...clock, sleep }
}
