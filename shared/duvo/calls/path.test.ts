import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pathFor } from './path.ts'

const segmentsOf = (path: string) => new URL(path, 'https://api.example').pathname.split('/').map(decodeURIComponent)

describe('a path', () => {
  test('keeps its template, and encodes its values', () => {
    expect(pathFor('/v2/runs/{run_id}/stop', { run_id: 'a:b@c' })).toEqual({
      path: '/v2/runs/a%3Ab%40c/stop',
      template: '/v2/runs/{run_id}/stop',
    })
  })

  test.each([
    '',
    '.',
    '..',
    '%2e%2e',
    'a/b',
    '../agents/x',
    'a\\b',
    'a?b',
    'a#b',
    'a b',
    'a\n',
    '\0',
    '\u2028',
    '\ud800',
  ])('refuses %j as an id', (value) => {
    expect(() => pathFor('/v2/runs/{run_id}/stop', { run_id: value })).toThrow(/run_id is not a usable id/)
  })

  test('shows only the start of a value that it refuses', () => {
    const refuse = () => pathFor('/v2/runs/{run_id}', { run_id: `${'x'.repeat(5000)}/` })
    expect(refuse).toThrow(/^.{0,150}$/)
  })

  test('of several segments encodes each on its own', () => {
    const { path } = pathFor('/v2/skills/{skill_id}/files/{*}', { skill_id: 's', '*': 'docs/50 % off?#.md' })
    expect(path).toBe('/v2/skills/s/files/docs/50%20%25%20off%3F%23.md')
  })

  test.each(['', '/a', 'a/', 'a//b', '..', 'a/../b', './a', 'a\\..\\b', 'a\0'])('refuses %j as a file', (value) => {
    expect(() => pathFor('/v2/skills/{skill_id}/files/{*}', { skill_id: 's', '*': value })).toThrow(TypeError)
  })

  test('is never changed by a value: the value is refused, or becomes exactly one segment', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('.', '/', '\\', '%', '2', 'e', 'E', '?', '#', ' ', '\t', 'a', '\u00a0', '\ufeff'),
      }),
    )
    fc.assert(
      fc.property(text, (value) => {
        let path: string
        try {
          path = pathFor('/v2/runs/{run_id}/stop', { run_id: value }).path
        } catch (error) {
          expect(error).toBeInstanceOf(TypeError)
          return
        }
        expect(segmentsOf(path)).toEqual(['', 'v2', 'runs', value, 'stop'])
      }),
      { numRuns: 2000 },
    )
  })

  test('is never escaped by a file: the file is refused, or becomes its own segments', () => {
    const text = fc.string({ unit: fc.constantFrom('.', '/', '\\', '%', '2', 'e', '?', '#', ' ', 'a', 'ž') })
    fc.assert(
      fc.property(text, (value) => {
        let path: string
        try {
          path = pathFor('/v2/skills/{skill_id}/files/{*}', { skill_id: 's', '*': value }).path
        } catch (error) {
          expect(error).toBeInstanceOf(TypeError)
          return
        }
        expect(segmentsOf(path)).toEqual(['', 'v2', 'skills', 's', 'files', ...value.split('/')])
      }),
      { numRuns: 2000 },
    )
  })
})
