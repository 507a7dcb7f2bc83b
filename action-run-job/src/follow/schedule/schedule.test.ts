import { describe, expect, test } from 'vitest'
import { pollInterval } from './schedule.ts'

describe('pollInterval', () => {
  const middle = () => 0.5
  test.each([
    [0, 1_500],
    [9_000, 1_500],
    [60_000, 7_800],
    [300_000, 28_000],
    [3_600_000, 56_000],
  ])('after %i ms is %i ms', (watched, expected) => {
    expect(pollInterval(watched, undefined, middle)).toBeCloseTo(expected)
  })

  test.each([
    [200, 7_800],
    [149, 15_600],
    [59, 31_200],
  ])('with %i of 300 requests left, after a minute, is %i ms', (remaining, expected) => {
    expect(pollInterval(60_000, { limit: 300, remaining, resetInMs: 1 }, middle)).toBeCloseTo(expected)
  })

  test.each([
    ['never more often than every 1.5 s', [1_000, 1_000, 1_000], 900, 1_500, 1_510],
    ['dense around past lengths', [50_000, 60_000, 70_000], 58_000, 1_500, 4_500],
    ['not rare at first if past Jobs took seconds', [2_000, 2_500, 3_000], 200, 1_500, 1_510],
    ['rare long before', [50_000, 60_000, 70_000], 5_000, 3_000, 6_000],
    ['without the history long after', [5_000, 6_000, 7_000], 60_000, 7_000, 9_000],
    ['without the history with only two Jobs', [60_000, 60_000], 60_000, 7_800, 7_800],
  ])('is %s', (_, lengths, watched, least, most) => {
    const interval = pollInterval(watched, undefined, middle, lengths)
    expect(interval).toBeGreaterThanOrEqual(least)
    expect(interval).toBeLessThanOrEqual(most)
    expect(pollInterval(watched, undefined, () => 0, lengths)).toBeGreaterThanOrEqual(1_500)
  })

  test('never exceeds two minutes and its jitter', () => {
    expect(pollInterval(1e9, { limit: 300, remaining: 1, resetInMs: 1 }, () => 1)).toBeLessThanOrEqual(132_000)
  })
})
