import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  backoffMs,
  createRetryQuota,
  isAmbiguous,
  isSafe,
  judgeFailure,
  judgeResponse,
  maxAttempts,
  mayRetry,
  type RetryState,
  throttleMs,
  type Verdict,
} from './policy.ts'

describe('the verdict on a response', () => {
  test.each<[number, Verdict]>([
    [200, 'success'],
    [201, 'success'],
    [202, 'success'],
    [204, 'success'],
    [304, 'final'],
    [400, 'final'],
    [401, 'final'],
    [403, 'final'],
    [404, 'final'],
    [405, 'final'],
    [408, 'ambiguous'],
    [409, 'conflict'],
    [410, 'final'],
    [413, 'final'],
    [415, 'final'],
    [422, 'final'],
    [429, 'throttled'],
    [451, 'final'],
    [500, 'ambiguous'],
    [501, 'final'],
    [502, 'ambiguous'],
    [503, 'overloaded'],
    [504, 'ambiguous'],
    [505, 'final'],
    [511, 'final'],
  ])('%d is %s', (status, verdict) => {
    expect(judgeResponse(status, new Headers(), undefined)).toBe(verdict)
  })

  test('503 with Retry-After asks to wait', () => {
    expect(judgeResponse(503, new Headers({ 'retry-after': '1' }), undefined)).toBe('throttled')
  })

  test.each<[string, Verdict]>([
    ['rate_limited', 'throttled'],
    ['insufficient_scope', 'final'],
    ['workspace_policy_denied', 'final'],
    ['approval_required', 'final'],
  ])('403 %s is %s', (code, verdict) => {
    expect(judgeResponse(403, new Headers(), code)).toBe(verdict)
  })
})

test.each([
  ['not-sent', 'not-sent'],
  ['refused-tls', 'final'],
  ['misconfigured', 'final'],
  ['lost', 'ambiguous'],
  ['unreadable', 'unreadable'],
  ['too-large', 'too-large'],
  ['timeout', 'ambiguous'],
] as const)('a failure of the kind %s is %s', (kind, verdict) => {
  expect(judgeFailure({ kind, reason: '' })).toBe(verdict)
})

describe('a call is sent again', () => {
  const state = (given: Partial<RetryState> = {}): RetryState => ({
    method: 'POST',
    rule: 'always',
    attempts: 1,
    wasAmbiguous: false,
    conflicts: 0,
    ...given,
  })

  test.each<[Verdict, Partial<RetryState>, boolean]>([
    ['success', {}, false],
    ['final', { method: 'GET' }, false],
    ['not-sent', {}, true],
    ['not-sent', { rule: 'unless-ambiguous' }, true],
    ['not-sent', { attempts: maxAttempts }, false],
    ['throttled', {}, true],
    ['throttled', { attempts: 1000 }, true],
    ['throttled', { rule: 'unless-ambiguous' }, true],
    ['overloaded', {}, true],
    ['overloaded', { rule: 'unless-ambiguous' }, true],
    ['overloaded', { attempts: maxAttempts }, false],
    ['ambiguous', {}, true],
    ['ambiguous', { attempts: maxAttempts }, false],
    ['ambiguous', { rule: 'unless-ambiguous' }, false],
    ['ambiguous', { rule: 'unless-ambiguous', method: 'PATCH' }, false],
    ['ambiguous', { rule: 'unless-ambiguous', method: 'GET' }, true],
    ['ambiguous', { rule: 'unless-ambiguous', method: 'DELETE' }, true],
    ['not-sent', { rule: 'unless-sent' }, true],
    ['throttled', { rule: 'unless-sent' }, true],
    ['overloaded', { rule: 'unless-sent' }, true],
    ['ambiguous', { rule: 'unless-sent', method: 'PUT' }, false],
    ['ambiguous', { rule: 'unless-sent', method: 'DELETE' }, false],
    ['unreadable', { rule: 'unless-sent', method: 'DELETE' }, false],
    ['unreadable', {}, true],
    ['unreadable', { attempts: 2 }, false],
    ['unreadable', { attempts: 2, method: 'GET' }, false],
    ['unreadable', { rule: 'unless-ambiguous' }, false],
    ['too-large', { method: 'GET' }, false],
    ['conflict', { conflicts: 1 }, false],
    ['conflict', { conflicts: 1, wasAmbiguous: true }, true],
    ['conflict', { conflicts: 2, wasAmbiguous: true }, true],
    ['conflict', { conflicts: 3, wasAmbiguous: true }, false],
  ])('after %s with %o: %s', (verdict, given, expected) => {
    expect(mayRetry(verdict, state(given))).toBe(expected)
  })

  test.each(['not-sent', 'throttled', 'overloaded', 'ambiguous', 'unreadable', 'conflict'] as const)(
    'never after %s with the rule never',
    (verdict) => {
      expect(mayRetry(verdict, state({ rule: 'never', wasAmbiguous: true, method: 'GET' }))).toBe(false)
    },
  )

  test('without limit only if the server asks to wait', () => {
    const verdicts: Verdict[] = ['success', 'final', 'not-sent', 'overloaded', 'ambiguous', 'unreadable', 'conflict']
    for (const verdict of verdicts) {
      for (const method of ['GET', 'POST', 'DELETE']) {
        expect(mayRetry(verdict, state({ method, attempts: maxAttempts, conflicts: 9, wasAmbiguous: true }))).toBe(
          false,
        )
      }
    }
  })
})

test('only reads, PUT and DELETE are safe to repeat', () => {
  expect(['GET', 'HEAD', 'PUT', 'DELETE', 'POST', 'PATCH'].filter(isSafe)).toEqual(['GET', 'HEAD', 'PUT', 'DELETE'])
})

test('an attempt may have been executed if its response was lost or cannot be read', () => {
  const verdicts: Verdict[] = ['success', 'not-sent', 'overloaded', 'ambiguous', 'unreadable', 'too-large', 'conflict']
  expect(verdicts.filter(isAmbiguous)).toEqual(['ambiguous', 'unreadable', 'too-large'])
})

describe('the wait', () => {
  test.each([
    [1, 100, 600],
    [2, 100, 1_100],
    [3, 100, 2_100],
    [6, 100, 16_100],
    [7, 100, 20_100],
    [60, 100, 20_100],
    [2_000, 100, 20_100],
  ])('after attempt %d is between %d and %d ms', (attempts, least, most) => {
    expect(backoffMs(attempts, () => 0)).toBe(least)
    expect(backoffMs(attempts, () => 1)).toBe(most)
  })

  test('that the server asks for is never cut short, and is a little longer', () => {
    const headers = new Headers({ 'retry-after': '7' })
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), fc.nat(100), (random, throttles) => {
        const waitMs = throttleMs(headers, 3_000, throttles, () => random, 0)
        expect(waitMs).toBeGreaterThanOrEqual(7_000)
        expect(waitMs).toBeLessThanOrEqual(21_100)
      }),
    )
  })

  test.each(['-5', 'abc', '0.5', '1e3', '120, 120', '2026-11-22T09:00:30Z'])(
    'after Retry-After: %s is a plain backoff',
    (value) => {
      const waitMs = throttleMs(new Headers({ 'retry-after': value }), undefined, 1, () => 1, 0)
      expect(waitMs).toBe(1_600)
    },
  )

  test('without Retry-After lasts until the budget resets', () => {
    expect(throttleMs(new Headers(), 42_000, 1, () => 0, 0)).toBe(42_000)
  })
})

describe('the quota of retries', () => {
  test('allows 20 retries, or 10 after timeouts, and then none', () => {
    const quick = createRetryQuota()
    expect(Array.from({ length: 25 }, () => quick.take(false)).filter((cost) => cost > 0)).toHaveLength(20)
    const slow = createRetryQuota()
    expect(Array.from({ length: 25 }, () => slow.take(true)).filter((cost) => cost > 0)).toHaveLength(10)
  })

  test('gets back what a success took, or one if it took nothing, up to the full amount', () => {
    const quota = createRetryQuota()
    for (let retries = 0; retries < 20; retries += 1) quota.take(false)
    expect(quota.take(false)).toBe(0)
    quota.giveBack(5)
    expect(quota.take(false)).toBe(5)
    for (let successes = 0; successes < 4; successes += 1) quota.giveBack(0)
    expect(quota.take(false)).toBe(0)
    quota.giveBack(0)
    expect(quota.take(false)).toBe(5)
    quota.giveBack(1_000)
    expect(Array.from({ length: 25 }, () => quota.take(false)).filter((cost) => cost > 0)).toHaveLength(20)
  })
})
