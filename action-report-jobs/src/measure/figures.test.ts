import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { difference, percentile, share } from './figures.ts'

describe('a percentile by nearest rank', () => {
  // The usual textbook example for this definition.
  test.each([
    [5, 15],
    [30, 20],
    [40, 20],
    [50, 35],
    [100, 50],
  ])('the %i th of 15, 20, 35, 40, 50 is %i', (percent, value) => {
    expect(percentile([15, 20, 35, 40, 50], percent)).toBe(value)
  })

  test('does not exist without values', () => {
    expect(percentile([], 50)).toBeNull()
  })

  test('is the smallest value that this share does not exceed', () => {
    const values = fc.array(fc.nat(1000), { minLength: 1 })
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 100 }), (numbers, percent) => {
        const sorted = [...numbers].sort((a, b) => a - b)
        const atMost = (limit: number) => sorted.filter((value) => value <= limit).length
        const enough = sorted.filter((value) => atMost(value) * 100 >= percent * sorted.length)
        expect(percentile(sorted, percent)).toBe(Math.min(...enough))
      }),
    )
  })
})

test('a share of nothing does not exist', () => {
  expect(share(0, 0)).toBeNull()
  expect(share(3, 4)).toBe(75)
})

test('a difference needs both figures', () => {
  expect(difference(3, null)).toBeNull()
  expect(difference(null, 3)).toBeNull()
  expect(difference(3, 5)).toBe(-2)
})
