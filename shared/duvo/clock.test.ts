import { expect, test } from 'vitest'
import { simulatedClock } from '../../test/harness/clocks/simulated-clock.ts'
import { clockUntil } from './clock.ts'

test('a wait ends with whichever signal aborts first, or when its time is over', async () => {
  const clock = simulatedClock()
  const [ending, own] = [new AbortController(), new AbortController()]
  const until = clockUntil(ending.signal, clock)
  await clock.play(until.sleep(1_000))
  expect(clock.elapsed()).toBe(1_000)

  const withOwn = until.sleep(8_000, own.signal)
  own.abort(new Error('own'))
  await expect(withOwn).rejects.toThrow('own')

  const waits = [until.sleep(8_000), until.sleep(8_000, new AbortController().signal)]
  ending.abort(new Error('cancelled'))
  for (const wait of waits) await expect(wait).rejects.toThrow('cancelled')
  expect(clock.elapsed()).toBe(1_000)
})
