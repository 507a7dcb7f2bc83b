import { expect, test } from 'vitest'
import { parseStatuses } from './statuses.ts'

const all = Array.from({ length: 500 }, (_, index) => index + 100)

function accepted(text: string): number[] {
  const expects = parseStatuses(text)
  if (typeof expects === 'string') throw new Error(expects)
  return all.filter(expects)
}

test.each([
  ['404', [404]],
  ['200, 404', [200, 404]],
  ['200 201\n409', [200, 201, 409]],
  ['200-202', [200, 201, 202]],
  ['599', [599]],
])('%j', (text, expected) => {
  expect(accepted(text)).toEqual(expected)
})

test.each(['2xx', '2XX', '200-299'])('%j is the whole class', (text) => {
  expect(accepted(text)).toEqual(all.slice(100, 200))
})

test.each(['', ' , ', '20', '600', '099', '2x', '204-200', '200-', '-404', '!404', '2xx-3xx', '1e2', 'ok'])(
  '%j is refused',
  (text) => {
    expect(parseStatuses(text)).toBeTypeOf('string')
  },
)
