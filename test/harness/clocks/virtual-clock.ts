import { setImmediate } from 'node:timers/promises'
import type { Clock } from '../../../shared/duvo/index.ts'

interface Alarm {
  readonly at: number
  readonly ring: () => void
}

/** Turns of the event loop after which everything that can proceed without time passing has done so. */
const idleTurns = 8

/** A clock on which time passes only when everybody waits for it: hours take only as long as the work in them. */
export interface VirtualClock extends Clock {
  /** Lets time pass until the work is done. */
  drive<T>(work: Promise<T>): Promise<T>
}

export function createVirtualClock(start = Date.UTC(2026, 10, 22)): VirtualClock {
  const alarms = new Set<Alarm>()
  let elapsed = 0

  const timer = (ms: number, ring: () => void) => {
    const alarm = { at: elapsed + Math.max(0, ms), ring }
    alarms.add(alarm)
    return () => void alarms.delete(alarm)
  }

  return {
    now: () => start + elapsed,
    monotonic: () => elapsed,
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
    async drive(work) {
      let isDone = false
      const done = () => {
        isDone = true
      }
      work.then(done, done)
      while (!isDone) {
        for (let turn = 0; turn < idleTurns; turn += 1) await setImmediate()
        if (isDone) break
        const [next] = [...alarms].sort((a, b) => a.at - b.at)
        if (!next) throw new Error('Everybody waits, and nobody for the clock')
        alarms.delete(next)
        elapsed = Math.max(elapsed, next.at)
        next.ring()
      }
      return work
    },
  }
}
