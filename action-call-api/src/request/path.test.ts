import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ApiPath, parsePath } from './path.ts'

function accepted(text: string): ApiPath {
  const path = parsePath(text)
  if (typeof path === 'string') throw new Error(path)
  return path
}

const team = '0b9f3c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f'

describe('a path below /v2/', () => {
  test.each([
    ['/v2/teams', '/v2/teams'],
    ['  /v2/teams\n', '/v2/teams'],
    ['/v2/teams/{teamId}/queues', `/v2/teams/${team}/queues`],
    ['/v2/teams/{team_id}/queues', `/v2/teams/${team}/queues`],
    [`/v2/agent/${team}/runs/${team}/evaluation`, `/v2/agent/${team}/runs/${team}/evaluation`],
    [`/v2/skills/${team}/files/a b/příklady.md`, `/v2/skills/${team}/files/a%20b/p%C5%99%C3%ADklady.md`],
    ['/v2/teams/{teamId}/files/content/a@b:c.txt', `/v2/teams/${team}/files/content/a%40b%3Ac.txt`],
  ])('%j becomes %j', (text, expected) => {
    expect(accepted(text).encode(team)).toBe(expected)
  })

  test('says whether it needs the team', () => {
    expect(accepted('/v2/teams').needsTeam).toBe(false)
    expect(accepted('/v2/teams/{teamId}/queues').needsTeam).toBe(true)
  })
})

test.each([
  ['https://evil.example/v2/teams', 'not a URL'],
  ['C:/Program Files/Git/v2/teams', 'MSYS_NO_PATHCONV=1'],
  ['C:\\Program Files\\Git\\v2\\teams', 'MSYS_NO_PATHCONV=1'],
  ['HTTPS:/v2/teams', 'not a URL'],
  ['javascript:alert(1)', 'not a URL'],
  ['//evil.example/v2/teams', 'not a URL'],
  ['\\\\evil.example\\v2', 'backslash'],
  ['/v2/teams\\..\\x', 'backslash'],
  ['/v2/../health', 'segment ..'],
  ['/v2/runs/./stop', 'segment .'],
  ['/v2/runs/%2e%2e/stop', 'percent sign'],
  ['/v2/runs/a%2fb', 'percent sign'],
  ['/v2/teams?limit=1', 'use the input query'],
  ['/v2/teams#x', 'contains a #'],
  ['/v2/teams/\u0000', 'control character'],
  ['/v2/teams\r\nHost: evil.example', 'control character'],
  ['/v2/skills/x/files/\ud800', 'control character'],
  ['/v2/skills/x/files/a\u2028b', 'control character'],
  ['/v2//teams', 'empty segment'],
  ['/v2/teams/', 'empty segment'],
  ['/v2/', 'empty segment'],
  ['/v2', 'below /v2/'],
  ['', 'below /v2/'],
  ['/health', 'below /v2/'],
  ['v2/teams', 'below /v2/'],
  ['/v2x/teams', 'below /v2/'],
  ['/V2/teams', 'below /v2/'],
  ['/v1/runs', 'retired'],
  ['/v2/runs/{run_id}', 'fill in {run_id}'],
  ['/v2/runs/{teamId', 'fill in {teamId'],
  ['/v2/runs/a b', 'not a valid path segment'],
  ['/v2/runs/a;b', 'not a valid path segment'],
  ['/v2/runs/user@host', 'not a valid path segment'],
  ['/v2/files/..', 'segment ..'],
  ['/v2/skills/x/files//y', 'empty segment'],
  [`/v2/${'a'.repeat(2_000)}`, 'more than 2000'],
])('%j is refused: %s', (text, problem) => {
  expect(parsePath(text)).toContain(problem)
})

test('every accepted path stays at its origin, below /v2/, and is what was written', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '/',
      '/v2/',
      '/v2/files/',
      '..',
      '.',
      '%2e',
      '%',
      '?',
      '#',
      '\\',
      '//',
      '@',
      ':',
      'a',
      '{teamId}',
      ' ',
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.boolean(), (pieces, isPlain) => {
      const text = `${isPlain ? '/v2/files/' : ''}${pieces.join('')}`
      const path = parsePath(text)
      if (typeof path === 'string') return
      const url = new URL(path.encode(team), 'https://api.duvo.ai')
      expect(url.origin).toBe('https://api.duvo.ai')
      expect(url.pathname).toBe(path.encode(team))
      expect([url.search, url.hash]).toEqual(['', ''])
      expect(url.pathname.startsWith('/v2/')).toBe(true)
      expect(decodeURIComponent(url.pathname)).toBe(text.trim().replaceAll(/\{team(Id|_id)\}/g, team))
    }),
    { numRuns: 1_000 },
  )
})
