import { expect, test } from 'vitest'
import { formatSeconds } from './summary.ts'

test('durations are readable', () => {
  expect([0, 59, 61, 3_600, 7_325].map(formatSeconds)).toEqual([
    '0 s',
    '59 s',
    '1 min 1 s',
    '1 h 0 min 0 s',
    '2 h 2 min 5 s',
  ])
})
