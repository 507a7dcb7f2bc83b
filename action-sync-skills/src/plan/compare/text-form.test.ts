import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textForm } from '../../../../shared/sync/index.ts'
import { createTextForm, isSameForm } from './text-form.ts'

function formOf(content: string | Buffer, pieceBytes = 2 ** 16) {
  const reader = createTextForm()
  const bytes = Buffer.from(content)
  for (let at = 0; at < bytes.length; at += pieceBytes) reader.add(bytes.subarray(at, at + pieceBytes))
  return reader.end()
}

describe('the form of a text', () => {
  test('is the same for the texts of one meaning, in whatever pieces they arrive', () => {
    const part = fc.constantFrom('a', ' ', '\t', '\n', '\r', '\r\n', 'e\u0301', '\u00e9', '\u0301', '😀', '\u00a0')
    const text = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, text, fc.integer({ min: 1, max: 5 }), (one, other, pieceBytes) => {
        const isSame = textForm(one) === textForm(other)
        expect(formOf(one, pieceBytes)?.digest === formOf(other)?.digest).toBe(isSame)
        expect(formOf(one, pieceBytes)).toEqual(formOf(one))
      }),
      { numRuns: 1_000 },
    )
  })

  test.each([
    ['a zero byte', Buffer.from([97, 0, 98])],
    ['bytes that are not UTF-8', Buffer.from([0xff])],
    ['half a character at its end', Buffer.from('é').subarray(0, 1)],
    ['a line of more than 1 MiB', 'x'.repeat(2 ** 20 + 2 ** 16)],
  ])('is none with %s', (_, content) => {
    expect(formOf(content)).toBeUndefined()
    expect(isSameForm(formOf(content), formOf(content))).toBe(false)
  })

  test('is not that of a server with line ends that Git has fixed', () => {
    expect(isSameForm(formOf('a\r\nb'), formOf('a\nb'))).toBe(true)
    expect(isSameForm(formOf('a\nb'), formOf('a\r\nb'))).toBe(false)
    expect(isSameForm(formOf('a\r\nb '), formOf('a\r\nb'))).toBe(true)
  })
})
