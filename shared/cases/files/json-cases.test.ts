import { describe, expect, test } from 'vitest'
import { collectIds } from './case-ids.ts'
import { parseJson, parseJsonLines } from './json-cases.ts'

const [a, b, c] = [
  '11111111-1111-4111-8111-111111111111',
  '22222222-2222-4222-8222-222222222222',
  '33333333-3333-4333-8333-333333333333',
]
const values = (entries: { value: string }[]) => entries.map(({ value }) => value)

describe('JSON', () => {
  test.for(['cases', 'case_ids', 'ids', 'added_cases', 'data'])('may contain the array in an object, as %s', (name) => {
    expect(values(parseJson(JSON.stringify({ total: 1, [name]: [{ id: a }] })))).toEqual([a])
  })

  test('names bad items by line, or by number if they are not text', () => {
    const text = JSON.stringify([{ id: a }, { id: 'bad' }, { title: 'no id' }, 7, null], null, 1)
    expect(parseJson(text).map(({ place }) => place)).toEqual(['line 3', 'line 6', 'item 3', 'item 4', 'item 5'])
    expect(() => collectIds(parseJson(text))).toThrow('(4 of 5)')
  })

  test('is refused if it is broken, or contains no array', () => {
    expect(() => parseJson('[1,\n2,]')).toThrow(
      expect.objectContaining({ message: expect.stringMatching(/^is not valid JSON/), line: 2 }),
    )
    expect(() => parseJson('{"id": 1}')).toThrow('neither an array nor an object with `cases`')
  })

  test.for([
    ['one page deeper', { data: { cases: [{ id: a }] } }],
    ['as a single Case', { id: a, title: 'x' }],
    ['with the id of an order', [{ id: 'order-1', case_id: a }]],
    ['with a Job that names its Case', [{ id: b, run_number: 7, case_queue_item_id: a }]],
    ['as a whole page', { cases: [{ id: a }], total: 1, limit: 100, offset: 0 }],
  ])('may contain Cases %s', ([, value]) => {
    expect(values(parseJson(JSON.stringify(value)))).toEqual([a])
  })

  test.for([
    ['a page of more', { cases: [{ id: a }, { id: b }], total: 6 }, 'contains only 2 of 6 Cases'],
    ['a page of more, one deeper', { data: { cases: [{ id: a }], total: 2 } }, 'contains only 1 of 2 Cases'],
    ['Jobs', { data: [{ id: a, run_number: 1, agent_id: b }], total: 1 }, 'item 1 is a Job (run), not a Case'],
    ['Jobs without a Case', [{ id: a, agent_id: b, build_id: c, case_queue_item_id: null }], 'item 1 is a Job'],
  ] as const)('%s is refused', ([, value, message]) => {
    expect(() => parseJson(JSON.stringify(value))).toThrow(message)
  })

  test('lines end at line breaks of the file, not inside a text', () => {
    expect(parseJsonLines(`{"id":"${a}","title":"one\u2028two"}\r\n{"id":"${b}"}\r`)).toHaveLength(2)
  })

  test('a prototype is not a field', () => {
    expect(() => collectIds(parseJson('[{"__proto__": {"id": "x"}}]'))).toThrow('(1 of 1)')
  })

  test('each line is an id or an object', () => {
    const text = `${JSON.stringify(a)}\n\n# more\n{"id":"${b}"}\n{"case_id":"${c}","x":1}\n`
    expect(parseJsonLines(text)).toEqual([
      { value: a, place: 'line 1' },
      { value: b, place: 'line 4' },
      { value: c, place: 'line 5' },
    ])
    expect(() => parseJsonLines(`${JSON.stringify(a)}\n{broken`)).toThrow('line 2 is not JSON')
  })
})
