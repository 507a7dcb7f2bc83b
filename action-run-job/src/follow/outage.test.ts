import { expect, test } from 'vitest'
import { simulatedClock } from '../../../test/harness/clocks/simulated-clock.ts'
import { createOutage } from './outage.ts'

async function lastingAfter(failures: number, everyMs: number, answerAt?: number): Promise<boolean> {
  const clock = simulatedClock()
  const outage = createOutage(clock)
  let isLasting = false
  for (let index = 1; index <= failures; index += 1) {
    await clock.pass(everyMs)
    isLasting = outage.failed()
    if (index === answerAt) outage.responded()
  }
  return isLasting
}

test.each([
  ['ten failures in five minutes', 10, 30_000, true],
  ['nine failures in ten minutes', 9, 70_000, false],
  ['a hundred failures in four minutes', 100, 2_400, false],
])('%s: %s', async (_, failures, everyMs, expected) => {
  expect(await lastingAfter(failures, everyMs)).toBe(expected)
})

test('a response in between restarts the count', async () => {
  expect(await lastingAfter(14, 60_000, 5)).toBe(false)
  expect(await lastingAfter(15, 60_000, 5)).toBe(true)
})
