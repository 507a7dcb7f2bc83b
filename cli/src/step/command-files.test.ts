import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readKeyValues as readAsRunner } from '../../../test/harness/runner/files.ts'
import { readKeyValues } from './command-files.ts'

test.each([
  ['a=1\nb=x=y\n', { a: '1', b: 'x=y' }],
  ['a<<END\n1\n\n2\nEND\n', { a: '1\n\n2' }],
  ['a<<END\nEND\n', { a: '' }],
  ['a=1\na<<END\n2\nEND\n', { a: '2' }],
  ['a<<END\nb=1\nEND\nc=2', { a: 'b=1', c: '2' }],
  ['a=1\nb<<END\ncut off', { a: '1' }],
  ['a<<END\r\n1\r\n2\r\nEND\r\nb=3\r\n', { a: '1\r\n2', b: '3' }],
  ['', {}],
])('%j', (text, expected) => {
  expect(readKeyValues(text)).toEqual(expected)
})

test('reads what actions write like the runner', () => {
  const name = fc.stringMatching(/^[a-z]+(-[a-z]+)*$/)
  const values = fc.dictionary(name, fc.string({ unit: 'binary' }), { maxKeys: 5 })
  fc.assert(
    fc.property(values, (outputs) => {
      const text = Object.entries(outputs)
        .map(([name, value]) => `${name}<<ghadelimiter_1\n${value}\nghadelimiter_1\n`)
        .join('')
      expect(readKeyValues(text)).toEqual(readAsRunner(text).values)
    }),
  )
})
