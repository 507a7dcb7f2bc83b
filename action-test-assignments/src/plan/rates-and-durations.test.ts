import { expect, it } from 'vitest'
import { describeBound, describeDuration, isWithin, parseBound, parseDuration } from './rates-and-durations.ts'

it.each([
  ['0', 0, true],
  ['0', 1, false],
  ['>=90%', 90, true],
  ['> 90', 90, false],
  ['<=2', 3, false],
  ['<0.5', 0.4, true],
])('the bound %s is met by %d: %j', (text, actual, expected) => {
  const bound = parseBound(text)
  expect(bound && isWithin(actual, bound)).toBe(expected)
})

it.each(['', 'many', '>=', '=>1', '-1', '1e3', '90%%', 'constructor'])('%j is not a bound', (text) => {
  expect(parseBound(text)).toBeUndefined()
})

it('shows a bound as it is written', () => {
  expect(['>=90%', '0', '<=2'].map((text) => parseBound(text)).map((bound) => bound && describeBound(bound))).toEqual([
    '>=90%',
    '0',
    '<=2',
  ])
})

it.each([
  ['90s', 90_000],
  ['5m', 300_000],
  ['1h30m', 5_400_000],
  ['250ms', 250],
  ['0s', undefined],
  ['', undefined],
  ['5', undefined],
  ['m5', undefined],
])('%j lasts %s ms', (text, expected) => {
  expect(parseDuration(text)).toBe(expected)
})

it.each([
  [0, '0 s'],
  [40, '40 ms'],
  [400, '0.4 s'],
  [59_940, '59.9 s'],
  [125_000, '2 min 5 s'],
  [7_260_000, '2 h 1 min'],
])('%d ms are %s', (milliseconds, text) => {
  expect(describeDuration(milliseconds)).toBe(text)
})
