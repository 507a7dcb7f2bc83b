import { describe, expect, test } from 'vitest'
import { filterOf, parseLabels, parseSince } from './filters.ts'

describe('a search', () => {
  const now = Date.parse('2026-11-22T10:00:00Z')
  test.for([
    ['90m', '2026-11-22T08:30:00.000Z'],
    ['24h', '2026-11-21T10:00:00.000Z'],
    ['7d', '2026-11-15T10:00:00.000Z'],
    ['2w', '2026-11-08T10:00:00.000Z'],
    ['2026-11-01', '2026-11-01T00:00:00.000Z'],
    ['2026-11-01T12:00:00+02:00', '2026-11-01T10:00:00.000Z'],
    ['yesterday', undefined],
    ['2026-13-01', undefined],
    ['-1d', undefined],
    ['1 d', undefined],
  ])('%s is %s', ([text, moment]) => {
    expect(parseSince(text ?? '', now)).toBe(moment)
  })

  test('labels of one key are alternatives', () => {
    expect(parseLabels(['team=a', 'team=b', 'kind = x=y'])).toEqual({ team: ['a', 'b'], kind: ['x=y'] })
    expect(parseLabels(['team'])).toBe('expected key=value, got "team"')
  })

  test('contains only the given filters', () => {
    const none = {
      status: [],
      priority: [],
      labels: [],
      search: undefined,
      createdAfter: undefined,
      updatedAfter: undefined,
    }
    expect(filterOf({ ...none, status: ['failed'] }, now)).toEqual({ status: ['failed'] })
    expect(filterOf({ ...none, labels: ['a=b'], search: 'x', updatedAfter: '24h' }, now)).toEqual({
      labels: { a: ['b'] },
      search: 'x',
      updated_at_from: '2026-11-21T10:00:00.000Z',
    })
  })
})
