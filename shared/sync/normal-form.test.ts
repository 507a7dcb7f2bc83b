import { describe, expect, test } from 'vitest'
import { isSameName, textForm } from './normal-form.ts'

describe('texts that mean the same', () => {
  test.each([
    ['line ends', 'a\r\nb\rc', 'a\nb\nc'],
    ['forms of Unicode', 'Cafe\u0301', 'Caf\u00e9'],
    ['white space at the end of lines', 'a  \nb\t', 'a\nb'],
    ['blank lines at the end', 'a\n\n \n', 'a'],
    ['a byte order mark', '\uFEFFa', 'a'],
  ])('differ in %s', (_, one, other) => {
    expect(textForm(one)).toBe(textForm(other))
  })

  test.each([
    ['in a word', 'a', 'b'],
    ['in a blank line within', 'a\n\nb', 'a\nb'],
    ['in what a line begins with', '  a', 'a'],
    ['in case', 'A', 'a'],
  ])('and not %s', (_, one, other) => {
    expect(textForm(one)).not.toBe(textForm(other))
  })
})

test('names are the same except for the form of Unicode and the number of spaces', () => {
  expect(isSameName(' Cafe\u0301  orders\n', 'Caf\u00e9 orders')).toBe(true)
  expect(isSameName('Orders', 'orders')).toBe(false)
  expect(isSameName('a b', 'ab')).toBe(false)
})
