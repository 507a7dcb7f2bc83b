import { describe, expect, test } from 'vitest'
import { rateLimitOf, retryAfterMs, serverNow } from './rate-headers.ts'

const now = Date.parse('2026-11-22T09:00:00Z')
const date = (ms: number) => new Date(ms).toUTCString()

describe('Retry-After', () => {
  test.each([
    ['0', 0],
    ['2', 2_000],
    [' 120 ', 120_000],
    ['9999999999', 9_999_999_999_000],
    [date(now + 3_000), 3_000],
    [date(now - 3_000), 0],
  ])('%j is a wait of %d ms', (value, ms) => {
    expect(retryAfterMs(new Headers({ 'retry-after': value }), now)).toBe(ms)
  })

  test.each([
    '-5',
    'abc',
    '0.5',
    '1e3',
    '120, 120',
    '0x10',
    '+5',
    '',
    '99999999999',
    '2026-11-22T09:00:30Z',
    'Sun Nov 22 2026',
    'Sun, 22 Nov 2026 09:00:30 +0100',
    'Xxx, 99 Xxx 2026 09:00:30 GMT',
  ])('%j counts as absent', (value) => {
    expect(retryAfterMs(new Headers({ 'retry-after': value }), now)).toBeUndefined()
  })

  test('is absent if there is none', () => {
    expect(retryAfterMs(new Headers(), now)).toBeUndefined()
  })

  test('twice counts as absent', () => {
    const headers = new Headers([
      ['retry-after', '5'],
      ['retry-after', '6'],
    ])
    expect(retryAfterMs(headers, now)).toBeUndefined()
  })

  test.each([-600_000, 0, 600_000])('as a date counts by the server’s clock, even if ours is %d ms off', (off) => {
    const headers = new Headers({ 'retry-after': date(now + 3_000), date: date(now) })
    expect(retryAfterMs(headers, now + off)).toBe(3_000)
  })
})

describe('the budget', () => {
  const budget = (reset: string | undefined, more: Record<string, string> = {}) =>
    rateLimitOf(
      new Headers({
        'x-ratelimit-limit': '300',
        'x-ratelimit-remaining': '7',
        ...(reset !== undefined && { 'x-ratelimit-reset': reset }),
        ...more,
      }),
      now,
    )

  test.each([
    ['seconds since 1970', `${now / 1000 + 30}`, 30_000],
    ['milliseconds since 1970', `${now + 30_000}`, 30_000],
    ['seconds from now', '30', 30_000],
    ['seconds from now with a fraction', '0.5', 500],
    ['the past', `${now / 1000 - 30}`, 0],
    ['the year 2100 in seconds', '4102444800', 120_000],
    ['the year 2100 in milliseconds', '4102444800000', 120_000],
    ['an hour from now', '3600', 120_000],
    ['a negative number', '-5', 60_000],
    ['a word', 'soon', 60_000],
    ['nothing', undefined, 60_000],
  ])('resets by %s', (_, reset, ms) => {
    expect(budget(reset)).toEqual({ limit: 300, remaining: 7, resetInMs: ms })
  })

  test('counts by the server’s clock', () => {
    expect(budget(`${now / 1000 + 630}`, { date: date(now + 600_000) })?.resetInMs).toBe(30_000)
  })

  test.each([
    ['limit', '0'],
    ['limit', 'many'],
    ['limit', '-300'],
    ['remaining', 'NaN'],
    ['remaining', '-1'],
    ['remaining', '1e3'],
  ])('is unknown if %s is %j', (name, value) => {
    expect(budget('30', { [`x-ratelimit-${name}`]: value })).toBeUndefined()
  })

  test('is unknown where nothing is reported', () => {
    expect(rateLimitOf(new Headers(), now)).toBeUndefined()
  })
})

test('the server’s clock is read from Date, and unknown if that is no date', () => {
  expect(serverNow(new Headers({ date: date(now) }))).toBe(now)
  expect(serverNow(new Headers({ date: 'yesterday' }))).toBeUndefined()
  expect(serverNow(new Headers())).toBeUndefined()
})
