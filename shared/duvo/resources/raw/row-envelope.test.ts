import { describe, expect, test } from 'vitest'
import { findRows } from './row-envelope.ts'

const find = (value: unknown) =>
  findRows(typeof value === 'string' ? value : JSON.stringify(value), JSON.parse, (problem) => {
    throw new Error(problem)
  })
const rows = [{ id: 'a' }, { id: 'b' }]

describe('rows are found', () => {
  test.each([
    'data',
    'runs',
    'agents',
    'builds',
    'messages',
    'cases',
    'queues',
    'skills',
    'integrations',
    'connections',
    'labels',
    'folders',
    'schedules',
    'teams',
    'files',
    'assignments',
    'something_new',
  ])('in %s', (name) => {
    expect(find({ [name]: rows, total: 7, limit: 2, offset: 0 })).toEqual({ rowsIn: name, rows, total: 7 })
  })

  test('in a bare array', () => {
    expect(find(rows)).toEqual({ rowsIn: undefined, rows, total: undefined })
  })

  test('beside another array, by its documented name', () => {
    expect(find({ warnings: [], cases: rows }).rowsIn).toBe('cases')
  })

  test.each([[undefined], [null], ['7'], [-1]])('with a total of %j, which is ignored', (total) => {
    expect(find({ cases: rows, total }).total).toBeUndefined()
  })
})

describe('there are no pages in', () => {
  test.each([
    ['one thing', { queue: { id: 'a' } }, 'a single object'],
    ['two lists', { producers: [], consumers: [] }, 'several lists (producers, consumers)'],
    ['two documented lists', { agents: [], cases: [] }, 'several lists'],
    ['a number', 1, 'not with a list'],
    ['null', null, 'not with a list'],
    ['something other than JSON', '<html>', 'not with JSON'],
    ['nothing', '', 'not with JSON'],
  ])('%s', (_, value, problem) => {
    expect(() => find(value)).toThrow(problem)
  })
})
