import { expect, test } from 'vitest'
import { createVirtualClock } from '../../../test/harness/clocks/virtual-clock.ts'
import { formatDuration, progressLine, startProgress } from './progress.ts'

test('progress shows share, rate and time left', () => {
  expect(progressLine(3400, 10_000, 60_000)).toBe('3400 of 10000 Cases (34%), 57 a second, about 1 min 56 s left')
  expect(progressLine(0, 10, 5_000)).toBe('0 of 10 Cases (0%), 0 a second')
  expect([400, 45_000, 200_000, 7_500_000].map(formatDuration)).toEqual(['0.4 s', '45 s', '3 min 20 s', '2 h 5 min'])
})

test('progress is a line every few seconds, and less often while nothing changes', async () => {
  const clock = createVirtualClock()
  const lines: string[] = []
  const counter = { done: 0 }
  const work = async () => {
    for (let second = 0; second < 60; second += 1) {
      await clock.sleep(1_000)
      // Four chunks a second for twenty seconds, then a wait for the rate limit.
      if (second < 20) counter.done += 400
    }
  }
  const progress = startProgress(10_000, counter, clock, (line) => lines.push(line))
  await clock.drive(work())
  progress.stop()
  // At 5, 10, 15, 20 and 25 seconds, and once more after half a minute without a change.
  expect(lines).toHaveLength(6)
  expect(lines[0]).toMatch(/^\d+ of 10000 Cases \(\d+%\), \d+ a second, about \d+ s left$/)
})
