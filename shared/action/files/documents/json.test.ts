import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson, isSameJson } from './json.ts'

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, one]) => [key, reversed(one)]),
  )
}

test('values are equal in any order of keys', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonicalJson(reversed(value))).toBe(canonicalJson(value))
      expect(isSameJson(reversed(value), value)).toBe(true)
    }),
  )
})

test('values are equal exactly if their canonical JSON is', () => {
  const small = fc.jsonValue({ maxDepth: 2, stringUnit: 'grapheme-ascii' })
  fc.assert(
    fc.property(small, small, (one, other) => {
      expect(isSameJson(one, other)).toBe(canonicalJson(one) === canonicalJson(other))
    }),
    { numRuns: 2_000 },
  )
})

test.each([
  [{ a: undefined }, {}, true],
  [{ a: undefined, b: 1 }, { b: 1, c: undefined }, true],
  [{ a: undefined }, { b: undefined, c: 1 }, false],
  [{ a: null }, {}, false],
  [[], {}, false],
  [[1], [1, 2], false],
  [{ __proto__: null, a: 1 }, { a: 1 }, true],
  [{ toString: 1 }, {}, false],
  ['1', 1, false],
  [-0, 0, true],
])('%j and %j: %s', (one, other, isSame) => {
  expect(isSameJson(one, other)).toBe(isSame)
})

test('what JSON cannot express is refused', () => {
  for (const value of [undefined, Number.NaN, new Date(), [undefined], { a: () => 1 }]) {
    expect(() => canonicalJson(value)).toThrow(TypeError)
  }
})
