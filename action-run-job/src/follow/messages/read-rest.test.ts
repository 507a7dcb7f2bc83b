import { expect, test } from 'vitest'
import { createLog } from '../../../../shared/action/index.ts'
import { ApiError, NetworkError } from '../../../../shared/duvo/index.ts'
import { simulatedClock } from '../../../../test/harness/clocks/simulated-clock.ts'
import type { MessageLog } from './message-log.ts'
import { readRest } from './read-rest.ts'

const broken = new NetworkError({ method: 'GET', path: '/', ambiguous: false }, 'broke')
const refused = new ApiError({ method: 'GET', path: '/', ambiguous: false, status: 403, apiMessage: 'no' })

/** A conversation that fails to read this many times; each failure takes time. */
function rest(failures: number, error: Error = broken, takesMs = 0, answer: { last?: string } = { last: 'Done' }) {
  const clock = simulatedClock()
  let reads = 0
  const messages = {
    readNew: async (signal: AbortSignal) => {
      reads += 1
      await clock.sleep(takesMs, signal)
      if (reads <= failures) throw error
      return 1
    },
    answer: answer.last,
  } as unknown as MessageLog
  const controller = new AbortController()
  const read = (isPatient: boolean) =>
    clock.play(readRest(messages, { clock, log: createLog({ write: () => {} }), signal: controller.signal, isPatient }))
  return { read, clock, controller, reads: () => reads }
}

test('a minute of failures is waited out', async () => {
  const { read, clock } = rest(5)
  expect(await read(true)).toBe(true)
  expect(clock.elapsed()).toBeGreaterThanOrEqual(60_000)
  expect(clock.elapsed()).toBeLessThan(90_000)
})

test('an outage of five minutes is not', async () => {
  const { read, clock, reads } = rest(Infinity)
  expect(await read(true)).toBe(false)
  expect(reads()).toBeGreaterThanOrEqual(10)
  expect(clock.elapsed()).toBeGreaterThanOrEqual(300_000)
  expect(clock.elapsed()).toBeLessThan(360_000)
})

test('a refused key is confirmed once', async () => {
  const { read, reads } = rest(Infinity, refused)
  expect(await read(true)).toBe(false)
  expect(reads()).toBe(2)
})

test('without patience one failure is enough', async () => {
  const { read, reads } = rest(1)
  expect(await read(false)).toBe(false)
  expect(reads()).toBe(1)
})

test('a possibly missing answer is not complete', async () => {
  expect(await rest(0, broken, 0, {}).read(true)).toBe(false)
})

test('a signal ends the read, and is not an error', async () => {
  const { read, clock, controller } = rest(Infinity, broken, 1_000)
  clock.timer(10_000, () => controller.abort(new Error('time is up')))
  expect(await read(true)).toBe(false)
  expect(clock.elapsed()).toBeLessThan(12_000)
})
