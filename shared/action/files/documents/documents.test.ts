import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DocumentError, decodeText, type ParsedDocument, parseJson, parseYaml, splitFrontMatter } from './documents.ts'

function problemOf(read: () => unknown): { line: number | undefined; message: string } {
  try {
    read()
  } catch (error) {
    if (error instanceof DocumentError) return { line: error.line, message: error.message }
    throw error
  }
  throw new Error('No problem was found.')
}

describe('text', () => {
  test('loses a byte order mark, but nothing else', () => {
    expect(decodeText(Buffer.from('\ufeffžluť\r\n'))).toBe('žluť\r\n')
  })

  test('in UTF-16 is refused with a message that says so, in either byte order', () => {
    const utf16 = Buffer.from('\ufeff{}', 'utf16le')
    expect(problemOf(() => decodeText(utf16)).message).toMatch(/UTF-16/)
    expect(problemOf(() => decodeText(Buffer.from(utf16).swap16())).message).toMatch(/UTF-16/)
  })

  test('in Latin-1 is refused with the line of the first foreign byte', () => {
    expect(problemOf(() => decodeText(Buffer.from('one\ntwo \u00e9', 'latin1')))).toMatchObject({ line: 2 })
  })
})

describe('JSON', () => {
  test.each([
    ['{\n"a": NaN}', 2, /Unexpected token 'N'/],
    ['{\n"a": 1,\n}', 3, /Expected double-quoted property name/],
    ['{\n"a": 1', 2, /Expected ','/],
    ['\n\n{"a":]}', 3, /Unexpected token ']'/],
    ["{\n'a': 1}", 2, /Expected property name/],
    ['{"a":1}\n{}', 2, /after JSON$/],
    ['', 1, /it is empty/],
    [' \n', 1, /it is empty/],
    ['{"a": 1,\n "b": {"c": 1,\n  "c": 2}}', 3, /same key twice/],
    ['['.repeat(100_000) + ']'.repeat(100_000), 1, /more than 100 levels/],
  ])('%# is refused with its line', (text, line, message) => {
    expect(problemOf(() => parseJson(text))).toEqual({ line, message: expect.stringMatching(message) })
  })

  test('is read as JSON.parse reads it, whatever it contains', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        expect(parseJson(text).value).toEqual(JSON.parse(text))
      }),
    )
  })

  test('of any broken form is a problem with a line, never another error', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), fc.string({ maxLength: 3 }), (value, at, junk) => {
        const text = JSON.stringify(value, null, 1)
        const broken = text.slice(0, at % text.length) + junk + text.slice((at % text.length) + 1)
        try {
          parseJson(broken)
        } catch (error) {
          expect(error).toBeInstanceOf(DocumentError)
          expect(error).toMatchObject({ line: expect.any(Number) })
        }
      }),
    )
  })
})

describe('YAML', () => {
  test.each([
    ['a: 1\nb: [1', 2],
    ['a: 1\na: 2', 2],
    ['a: 1\n---\nb: 2', 2],
    ['a: 1\nb: !!js/function x', 2],
    ['['.repeat(5_000), 1],
    ['a: .nan', 1],
    ['a: -.inf', 1],
  ])('%# is refused with its line', (text, line) => {
    expect(problemOf(() => parseYaml(text)).line).toBe(line)
  })

  test('counts lines from its position in the file', () => {
    expect(problemOf(() => parseYaml('a: 1\na: 2', 10)).line).toBe(11)
    expect(parseYaml('a: 1\nb: 2', 10).lineOf(['b'])).toBe(11)
  })

  test('may repeat itself, within limits', () => {
    expect(parseYaml('a: &x [1]\nb: *x').value).toEqual({ a: [1], b: [1] })
    const bomb = ['a: &a [x,x,x,x,x]', 'b: &b [*a,*a,*a,*a,*a]', 'c: &c [*b,*b,*b,*b,*b]', 'd: [*c,*c,*c,*c,*c]']
    expect(problemOf(() => parseYaml(bomb.join('\n'))).message).toMatch(/too often/)
  })

  test('words that are booleans and dates only in older YAML stay text', () => {
    expect(parseYaml('a: yes\nb: 2026-01-01\nc: no').value).toEqual({ a: 'yes', b: '2026-01-01', c: 'no' })
  })
})

describe('a line', () => {
  const where: ParsedDocument = parseJson('{\n "data": {\n  "list": [\n   1,\n   {"x":\n 2}]}}')

  test('is found for keys and elements', () => {
    expect(where.lineOf(['data'])).toBe(2)
    expect(where.lineOf(['data', 'list', 1])).toBe(5)
    expect(where.lineOf(['data', 'list', 1, 'x'])).toBe(5)
  })

  test('is that of the nearest existing part if the path does not exist', () => {
    expect(where.lineOf(['data', 'models', 'agent'])).toBe(2)
    expect(where.lineOf(['other'])).toBe(1)
    expect(where.lineOf([])).toBe(1)
  })

  test('is found through an alias', () => {
    expect(parseYaml('a: &x\n  b: 1\nc: *x').lineOf(['c', 'b'])).toBe(2)
  })
})

describe('front matter', () => {
  test('is between two lines of ---, and the body starts after them', () => {
    expect(splitFrontMatter('---\nname: x\n---\nText\n')).toEqual({ yaml: 'name: x\n', body: 'Text\n', bodyLine: 4 })
    expect(splitFrontMatter('---\r\na: 1\r\n--- \r\nText')).toEqual({ yaml: 'a: 1\r\n', body: 'Text', bodyLine: 4 })
    expect(splitFrontMatter('---\n---\n')).toEqual({ yaml: '', body: '', bodyLine: 3 })
  })

  test.each(['', 'Text', '--- x\n---\n', '---\nname: x\n', ' ---\na: 1\n---\n'])('%j has none', (text) => {
    expect(splitFrontMatter(text)).toBeUndefined()
  })
})
