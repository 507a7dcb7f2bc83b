import { expect, it } from 'vitest'
import { TimeLimitError, withTimeLimit } from './time-limit.ts'

it('passes on what the work returns and throws', () => {
  const value = { a: [1] }
  expect(withTimeLimit(() => value, 1_000)).toBe(value)
  const failure = new TypeError('no')
  expect(() =>
    withTimeLimit(() => {
      throw failure
    }, 1_000),
  ).toThrow(failure)
})

it('stops a pattern that backtracks forever', () => {
  expect(() => withTimeLimit(() => /^(a+)+$/.test(`${'a'.repeat(60)}!`), 50)).toThrow(TimeLimitError)
})
