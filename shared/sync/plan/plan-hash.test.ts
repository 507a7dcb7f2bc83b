import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from '../../action/index.ts'
import { checkPlanHash, planHash } from './plan-hash.ts'

test('the order of keys does not count, the order of elements does', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: 1.5, '10': true, '9': false })).toBe(
    '{"10":true,"9":false,"a":1.5,"b":[1,{"c":"x","d":null}]}',
  )
  expect(planHash({ a: 1, b: 2 })).toBe(planHash({ b: 2, a: 1 }))
  expect(planHash([1, 2])).not.toBe(planHash([2, 1]))
})

test('the hash of a known plan never changes', () => {
  expect(planHash({ b: ['ž', 1e21, -0], a: {} })).toBe(
    'sha256:85677ff5d8b5d3c637c9416694402df2a7f59c09ac3067b530450f08ab1a46cf',
  )
})

test('the text is JSON of the same value, and the same for any order of keys', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
      expect(canonicalJson(reverseKeys(value))).toBe(text)
    }),
  )
})

function reverseKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverseKeys)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reverseKeys(item)]),
  )
}

test('an undefined property is as if it were not there', () => {
  expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}')
})

test.each([
  [[undefined]],
  [Number.NaN],
  [Number.POSITIVE_INFINITY],
  [new Date(0)],
  [new Map()],
  [10n],
  [() => 1],
  [undefined],
])('%s is refused, because JSON cannot express it', (value) => {
  expect(() => canonicalJson(value)).toThrow(TypeError)
})

test('a value that is nested absurdly deep is refused instead of exhausting the stack', () => {
  let value: unknown = 1
  for (let depth = 0; depth < 100_000; depth += 1) value = [value]
  expect(() => canonicalJson(value)).toThrow('nested more than 500 levels deep')
})

const actual = planHash({})

test('the reviewed plan, or no expectation at all, passes', () => {
  checkPlanHash(undefined, actual)
  checkPlanHash(actual, actual)
  checkPlanHash(` ${actual.toUpperCase().replace('SHA', 'sha')}\n`, actual)
})

test('a different plan is refused with both hashes and what to do', () => {
  const expected = planHash({ other: 1 })
  const refuse = () => checkPlanHash(expected, actual)
  expect(refuse).toThrow(`expected the hash ${expected}, got ${actual}. Nothing was written.`)
  expect(refuse).toThrow(expect.objectContaining({ hint: expect.stringContaining('review the new plan') }))
})

test.each(['', 'sha256:', 'abc', `md5:${'0'.repeat(64)}`])('%j is not a plan hash', (expected) => {
  expect(() => checkPlanHash(expected, actual)).toThrow('expected-plan-hash is not a plan hash')
})
