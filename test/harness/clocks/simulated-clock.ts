import { setImmediate as idle } from 'node:timers/promises'
import type { Clock } from '../../../shared/duvo/clock.ts'

export type SimulatedClock = Clock & {
  /** Milliseconds since the clock was created. */
  elapsed(): number
  /** Makes the wall clock jump, like an NTP correction; the monotonic clock does not see it. */
  jump(ms: number): void
  /** Lets time pass, from timer to timer, until `work` is settled. Fails if nothing is left that could settle it. */
  play<T>(work: Promise<T>): Promise<T>
  /** Lets this many milliseconds pass. */
  pass(ms: number): Promise<void>
}

type Timer = { at: number; order: number; fire: () => void }

/** A clock whose time passes only when the test lets it: hours take no time, and every run is the same. */
export function simulatedClock(start = Date.parse('2026-11-22T09:00:00Z')): SimulatedClock {
  const timers = new Set<Timer>()
  let time = 0
  let offset = 0
  let made = 0

  const timer = (ms: number, fire: () => void) => {
    made += 1
    const entry = { at: time + Math.max(0, ms), order: made, fire }
    timers.add(entry)
    return () => void timers.delete(entry)
  }
  const next = () => [...timers].sort((a, b) => a.at - b.at || a.order - b.order)[0]
  const step = (entry: Timer) => {
    time = Math.max(time, entry.at)
    timers.delete(entry)
    entry.fire()
  }

  return {
    now: () => start + offset + time,
    monotonic: () => time,
    timer,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason)
        const cancel = timer(ms, resolve)
        signal?.addEventListener('abort', () => {
          cancel()
          reject(signal.reason)
        })
      }),
    elapsed: () => time,
    jump: (ms) => {
      offset += ms
    },
    async play(work) {
      let settled = false
      const watched = work.finally(() => {
        settled = true
      })
      watched.catch(() => {})
      for (;;) {
        await idle()
        if (settled) return watched
        const entry = next()
        if (!entry) throw new Error('Nothing is left to wait for, and the work is not done.')
        step(entry)
      }
    },
    async pass(ms) {
      const end = time + ms
      for (await idle(); ; await idle()) {
        const entry = next()
        if (!entry || entry.at > end) break
        step(entry)
      }
      time = end
    },
  }
}
