import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseQuery } from './query.ts'

describe('query parameters', () => {
  test.each([
    ['limit=10', { limit: '10' }],
    ['limit=10\r\nstatus=pending,failed\n\n', { limit: '10', status: 'pending,failed' }],
    [' search = a = b ', { search: 'a = b' }],
    ['search=', { search: '' }],
    ['search=Smith & Sons', { search: 'Smith & Sons' }],
    ['filter[a]=1', { 'filter[a]': '1' }],
    [
      '{"limit": 10, "include_schedules": true, "search": "a&b=c", "status": null}',
      { limit: '10', include_schedules: 'true', search: 'a&b=c' },
    ],
    ['', {}],
  ])('%j', (text, expected) => {
    expect(parseQuery(text)).toEqual(expected)
  })

  test.each([
    ['limit', 'line 1: expected name=value'],
    ['a=1\n\nb', 'line 3: expected name=value'],
    ['limit=10&offset=20', 'line 1: one parameter per line'],
    ['=1', 'not a parameter name'],
    ['a b=1', 'not a parameter name'],
    ['a=1\na=2', 'a is given twice'],
    ['{"a": [1]}', 'a: expected a string'],
    ['{"a": {"b": 1}}', 'a: expected a string'],
    ['{"a": 1', 'not valid JSON'],
  ])('%j is refused', (text, problem) => {
    expect(parseQuery(text)).toContain(problem)
  })

  test('a name that every object has is like any other', () => {
    const query = parseQuery('{"__proto__": "1", "constructor": "2"}')
    expect(Object.entries(query)).toEqual([
      ['__proto__', '1'],
      ['constructor', '2'],
    ])
  })

  test('of an object arrive unchanged', () => {
    const name = fc.stringMatching(/^[A-Za-z0-9_.-]{1,20}$/)
    fc.assert(
      fc.property(fc.dictionary(name, fc.string({ unit: 'binary' }), { maxKeys: 5 }), (query) => {
        expect(parseQuery(JSON.stringify(query))).toEqual({ ...query })
      }),
    )
  })
})
