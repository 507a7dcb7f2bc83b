import { describe, expect, test } from 'vitest'
import { isRedirect, redirectTarget } from './redirects.ts'

const from = new URL('https://api.duvo.ai/v2/queues/q/cases/bulk-retry?x=1')
const follow = (method: string, status: number, location: string | null, hops = 0) => {
  const target = redirectTarget(method, from, status, location, hops)
  return typeof target === 'string' ? target : target.href
}

describe('a redirect', () => {
  test.each([
    ['POST', 308, '/v2/other', 'https://api.duvo.ai/v2/other'],
    ['POST', 307, 'https://api.duvo.ai/v2/other?y=2', 'https://api.duvo.ai/v2/other?y=2'],
    ['POST', 308, 'bulk-reprocess', 'https://api.duvo.ai/v2/queues/q/cases/bulk-reprocess'],
    ['POST', 308, 'https://api.duvo.ai:443/v2/other', 'https://api.duvo.ai/v2/other'],
    ['DELETE', 308, '/v2/other', 'https://api.duvo.ai/v2/other'],
    ['GET', 301, '/v2/other', 'https://api.duvo.ai/v2/other'],
    ['GET', 302, '/v2/other', 'https://api.duvo.ai/v2/other'],
    ['GET', 303, '/v2/other', 'https://api.duvo.ai/v2/other'],
  ])('of a %s by %d to %s is followed', (method, status, location, target) => {
    expect(follow(method, status, location)).toBe(target)
  })

  test.each([301, 302, 303])('of a POST by %d is refused: it would become a GET', (status) => {
    expect(follow('POST', status, '/v2/other')).toContain('would turn the POST into a GET')
  })

  test.each([
    ['another host', 'https://evil.example/v2/other'],
    ['a subdomain', 'https://eu.api.duvo.ai/v2/other'],
    ['the parent domain', 'https://duvo.ai/v2/other'],
    ['another port', 'https://api.duvo.ai:8443/v2/other'],
    ['plain http', 'http://api.duvo.ai/v2/other'],
    ['another host without a scheme', '//evil.example/v2/other'],
    ['another host by backslashes', '\\\\evil.example\\v2'],
    ['another scheme', 'data:text/plain,hello'],
    ['another host with ours as the user', 'https://api.duvo.ai@evil.example/v2'],
    ['another host with a look-alike name', 'https://api.duvo.ai.evil.example/v2'],
  ])('to %s is blocked', (_, location) => {
    for (const method of ['GET', 'POST']) expect(follow(method, 307, location)).toContain('another origin blocked')
  })

  test('with credentials is blocked, and they are not repeated', () => {
    const reason = follow('GET', 307, 'https://user:password@api.duvo.ai/v2')
    expect(reason).toContain('credentials blocked')
    expect(reason).not.toContain('password')
  })

  test.each([null, '', 'https://', 'http://[broken'])('to %j is an error', (location) => {
    expect(follow('GET', 302, location)).toContain('without a usable Location')
  })

  test('is followed three times for a GET and once for a POST', () => {
    expect([0, 1, 2, 3].map((hops) => follow('GET', 302, '/x', hops) === 'too many redirects')).toEqual([
      false,
      false,
      false,
      true,
    ])
    expect([0, 1].map((hops) => follow('POST', 308, '/x', hops) === 'too many redirects')).toEqual([false, true])
  })

  test('are exactly these statuses', () => {
    expect([200, 300, 301, 302, 303, 304, 305, 306, 307, 308, 400].filter(isRedirect)).toEqual([
      301, 302, 303, 307, 308,
    ])
  })
})
