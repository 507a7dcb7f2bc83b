import { expect, test } from 'vitest'
import { decode, linesOf } from './text.ts'

test('text that matters is UTF-8, or the error says where it is not', () => {
  const bytes = Buffer.from('id,name\r\n1,Jos\u00e9\r\n', 'latin1')
  expect(() => decode(bytes)).toThrow('is not valid UTF-8: save it as UTF-8 (line 2 has a byte that is not UTF-8)')
  expect(decode(bytes, 'ignored')).toBe('id,name\r\n1,Jos\u00e9\r\n')
  expect(decode(Buffer.from('\ufeffid\n'))).toBe('id\n')
})

test('lines end at CRLF, LF and CR, and nowhere else', () => {
  expect(linesOf('a\r\nb\nc\rd\u2028e')).toEqual(['a', 'b', 'c', 'd\u2028e'])
})
