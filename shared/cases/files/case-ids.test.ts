import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { collectIds, parseText } from './case-ids.ts'
import { parseIdList } from './json-cases.ts'

const [a, b, c] = [
  '11111111-1111-4111-8111-111111111111',
  '22222222-2222-4222-8222-222222222222',
  '33333333-3333-4333-8333-333333333333',
]
const values = (entries: { value: string }[]) => entries.map(({ value }) => value)

describe('a list as an input', () => {
  test.for([
    ['commas', `${a},${b},${c}`],
    ['commas and spaces', `${a}, ${b} ,${c}`],
    ['lines', `${a}\n${b}\n${c}\n`],
    ['Windows lines', `${a}\r\n${b}\r\n${c}\r\n`],
    ['spaces and tabs', ` ${a}\t${b}  ${c} `],
    ['semicolons', `${a};${b};${c}`],
    ['quotes', `"${a}", '${b}' "${c}"`],
    ['a JSON array', JSON.stringify([a, b, c])],
    ['a JSON array of objects', JSON.stringify([{ id: a }, { case_id: b }, { id: c, title: 'x' }], null, 2)],
    ['braces', `{${a}} {${b.toUpperCase()}}\n"{${c}}"`],
    ['variables', `A=${a}\nexport B="${b}"\nAWS_ACCOUNT_ID=123456789012\nNAME=\n${c}`],
    ['blank lines and comments', `# the backlog\n\n${a} # first\n  # more\n${b}\n${c}`],
  ])('may contain ids separated by %s', ([, text]) => {
    expect(collectIds(parseIdList(text ?? '')).ids).toEqual([a, b, c])
  })

  test('keeps every id whatever is between them', () => {
    const separator = fc.stringMatching(/^[ ,;\t\n\r]{1,4}$/)
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.uuid(), separator), { minLength: 1 }), (pairs) => {
        const text = pairs.map(([id, between]) => id + between).join('')
        expect(values(parseText(text))).toEqual(pairs.map(([id]) => id))
      }),
    )
  })

  test('never yields an id that is not a UUID, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          const { ids } = collectIds(parseText(text))
          for (const id of ids) expect(id).toMatch(/^[0-9a-f-]{36}$/)
        } catch (error) {
          expect(String(error)).toMatch(/not Case ids|contains no Case ids/)
        }
      }),
    )
  })
})

describe('collecting', () => {
  const entries = (text: string) => parseText(text)

  test('keeps the order of first appearance and counts repetitions, whatever their case', () => {
    expect(collectIds(entries(`${b} ${a} ${b.toUpperCase()} ${a} ${c}`))).toEqual({ ids: [b, a, c], duplicates: 2 })
  })

  test('names everything that is not an id, each with its line', () => {
    const text = `${a}\ncase-1\n${b}\n\n12345\n${a.slice(0, -1)}`
    expect(() => collectIds(entries(text))).toThrow(
      /^contains values that are not Case ids .* \(3 of 5\): line 2: "case-1"; line 5: "12345"; line 6: "1{8}-1111-4111-8111-1{11}"$/,
    )
  })

  test('does not print thousands of them', () => {
    const text = Array.from({ length: 5_000 }, (_, index) => `case-${index}`).join('\n')
    expect(() => collectIds(entries(text))).toThrow(/line 50: "case-49"; and 4950 more$/)
  })

  test.for(['', '\n \n', '# nothing\n# at all\n'])('refuses a list without any Case: %j', (text) => {
    expect(() => collectIds(entries(text))).toThrow('contains no Case ids')
  })

  test('handles a hundred thousand ids', () => {
    const ids = Array.from({ length: 100_000 }, () => randomUUID())
    expect(collectIds(parseIdList(ids.join('\n'))).ids).toHaveLength(100_000)
  })
})
