import { expect, test } from 'vitest'
import { measureRate } from './limiter.ts'

test('10,000 Cases take at most 105 calls, none of which is refused', async () => {
  const { calls, refusals, delegated } = await measureRate(10_000)
  expect(delegated).toBe(10_000)
  expect(calls).toBeLessThanOrEqual(105)
  expect(refusals).toBe(0)
})

test('100,000 Cases use at least three quarters of the rate limit, and never exceed it', async () => {
  const { refusals, delegated, share, ms } = await measureRate(100_000)
  expect(delegated).toBe(100_000)
  expect(refusals).toBe(0)
  expect(share).toBeGreaterThanOrEqual(0.75)
  expect(ms).toBeLessThan(5 * 60_000)
})
