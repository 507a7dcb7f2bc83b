import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { collectIds } from './case-ids.ts'
import { parseTable } from './table-cases.ts'
import { decode } from './text.ts'

const a = '11111111-1111-4111-8111-111111111111'
const b = '22222222-2222-4222-8222-222222222222'

describe('a table', () => {
  test.for([
    ['with commas', `id,title\n${a},One\n${b},Two\n`],
    ['with semicolons and quotes', `"Title";"Case ID"\n"One; or more";"${a}"\n"Two ""x""";"${b}"\n`],
    ['with tabs', `case_id\tpriority\n${a}\thigh\n${b}\tnone`],
    ['with Windows lines and blank ones', `id,title\r\n\r\n${a},One\r\n${b},Two\r\n\r\n`],
    ['with a line break inside a cell', `title,id\n"two\nlines",${a}\nTwo,${b}\n`],
    ['with a title above it', `Exported on Monday\n\nid,title\n${a},#1\n${b},Two\n`],
    ['with mixed line ends', `id,title\r\n${a},One\n${b},Two\r`],
    ['with rows that begin with #', `title,id\n#1,${a}\n#2,${b}\n`],
    ['with commas in a table of semicolons', `id;price\n${a};12,50\n${b};7,00\n`],
    ['with a line sep=', `sep=;\r\nid;price\r\n${a};12,50\r\n${b};7\r\n`],
    ['with rows of nothing but separators', `id;a;b\n${a};1;2\n;;\n  ; ;\n${b};;\n`],
    ['with bars', `id|title\n${a}|x\n${b}|y\n`],
    ['whose order has an id too', `id,case_id\norder-1,${a}\norder-2,${b}\n`],
    ['with trailing separators', `id,title\n${a},One,,\n${b},Two,\n`],
    ['with short rows', `id,title,more\n${a}\n${b},Two\n`],
    ['of one column without a header', `${a}\n${b}\n`],
  ])('%s yields its ids', async ([, text]) => {
    expect((await parseTable(text ?? '')).map(({ value }) => value)).toEqual([a, b])
  })

  test('names the line of a bad id, even after a line break inside a cell', async () => {
    const entries = await parseTable(`title,id\n"two\nlines",${a}\nTwo,case-2\nThree,\n`)
    expect(() => collectIds(entries)).toThrow(
      'contains values that are not Case ids like 0b9f3c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f (2 of 3): line 4: "case-2"; line 5: ""',
    )
  })

  test('without an id column is refused with the columns that it has', async () => {
    await expect(parseTable(`number,title\n1,One`)).rejects.toThrow(
      'has no column "id": its first row is "number", "title"',
    )
  })

  test.for([
    [
      'a row with too many cells',
      `id;a\n${a};12;50\n${b};1\n`,
      'line 2 has 3 cells, but the header has 2: quote cells that contain ";"',
    ],
    [
      'a quote that takes the next row with it',
      `id,note\n${a},"5 inch\n${b},"6 inch"\n`,
      'the row that begins on line 2',
    ],
    [
      'a quote around two rows',
      `title,id,n\n"x,${a},1\ny",${b},2\n`,
      'line 2 contains an id that is inside another cell, because of a quote on line 2',
    ],
    ['a quote around the ids of three lines', `id,note\n"${a}\n${b}\n${a}",x\n`, 'line 2 contains an id'],
    ['an id above the header', `${a},x\nid,title\n${b},y\n`, 'line 1 contains an id, but is above the header'],
    ['two id columns', `id,title,ID\n${a},x,${b}\n`, 'line 1: two columns are named "id"'],
    ['a table of Jobs', `id,agent_id,build_id\n${a},${b},${b}\n`, 'lists Jobs (runs), not Cases'],
    ['two possible delimiters', `id,x;id\n${a}\n`, 'could be "," or ";"'],
  ])('%s is refused with its line', async ([, text, message]) => {
    await expect(parseTable(text ?? '')).rejects.toThrow(message)
  })

  test('with an open quote is refused', async () => {
    await expect(parseTable(`id\n"${a}\n`)).rejects.toThrow('a quote in the row that begins on line 2 is never closed')
  })
})

/** Any table that a program might write, with its ids. */
const anyTable = fc
  .record({
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    isNamed: fc.boolean(),
    idName: fc.constantFrom('id', 'ID', 'case_id', 'Case ID', 'case_queue_item_id'),
    columns: fc.array(fc.stringMatching(/^[a-z]{3,8}$/), { maxLength: 4 }),
    at: fc.nat({ max: 4 }),
    above: fc.array(fc.constantFrom('', 'Export', 'All Cases of Monday'), { maxLength: 3 }),
    ends: fc.array(fc.constantFrom('\n', '\r\n', '\r'), { minLength: 1, maxLength: 5 }),
    quoting: fc.constantFrom('always', 'needed'),
    encoding: fc.constantFrom('utf8', 'utf8-bom', 'utf16le-bom', 'utf16be-bom'),
    hasLastEnd: fc.boolean(),
  })
  .chain((shape) =>
    fc.record({
      shape: fc.constant(shape),
      rows: fc.array(
        fc.record({
          id: fc.uuid(),
          isUpper: fc.boolean(),
          cells: fc.array(
            fc.oneof(
              fc.string({ maxLength: 12 }),
              fc.constantFrom('12,50', '#1', 'a;b', 'x\ty', '5" pipe', 'two\nlines', '', ' ', 'a|b', "it's"),
              fc.uuid(),
            ),
            { minLength: shape.columns.length, maxLength: shape.columns.length },
          ),
        }),
        { minLength: 1, maxLength: 20 },
      ),
    }),
  )

type AnyTable = typeof anyTable extends fc.Arbitrary<infer T> ? T : never

function write({ shape, rows }: AnyTable, quoteAll = shape.quoting === 'always'): Buffer {
  const { delimiter, columns, at, ends } = shape
  const place = Math.min(at, columns.length)
  const quote = (cell: string) => {
    const needsQuotes = quoteAll || /["\r\n]/.test(cell) || cell.includes(delimiter) || cell !== cell.trim()
    return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell
  }
  const line = (cells: string[], id: string) => {
    return [...cells.slice(0, place), id, ...cells.slice(place)].map(quote).join(delimiter)
  }
  const lines = [
    ...(shape.isNamed ? [`sep=${delimiter}`] : []),
    ...shape.above,
    line(columns, shape.idName),
    ...rows.map(({ id, isUpper, cells }) => line(cells, isUpper ? id.toUpperCase() : id)),
  ]
  const text = lines.map((part, index) => {
    const isLast = index === lines.length - 1
    return part + (isLast && !shape.hasLastEnd ? '' : (ends[index % ends.length] ?? ''))
  })
  return encode(text.join(''), shape.encoding)
}

function encode(text: string, encoding: string): Buffer {
  if (encoding === 'utf8') return Buffer.from(text.toWellFormed())
  if (encoding === 'utf8-bom') return Buffer.from(`\ufeff${text.toWellFormed()}`)
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return encoding === 'utf16le-bom' ? bytes : bytes.swap16()
}

describe('any table', () => {
  const idsIn = async (bytes: Buffer) => collectIds(await parseTable(decode(bytes))).ids
  const wanted = ({ rows }: AnyTable) => [...new Set(rows.map(({ id }) => id))]
  /** The only reasons to refuse it; each names a line. */
  const problem = /line \d+/

  test('yields exactly the ids that went in, or an error that names a line', async () => {
    let read = 0
    let refused = 0
    await fc.assert(
      fc.asyncProperty(anyTable, async (table) => {
        try {
          expect(await idsIn(write(table))).toEqual(wanted(table))
          read += 1
        } catch (error) {
          if (!(error instanceof Error) || error.name === 'AssertionError') throw error
          expect(error.message).toMatch(problem)
          refused += 1
        }
      }),
      { numRuns: 400 },
    )
    expect(read).toBeGreaterThan(refused * 10)
  })

  test('with a piece removed or inserted never yields fewer ids than its rows show', async () => {
    const damage = fc.record({
      at: fc.nat(),
      cut: fc.nat({ max: 3 }),
      put: fc.constantFrom('', '"', '\n', ',', ';', '#', '\r', ' '),
    })
    await fc.assert(
      fc.asyncProperty(anyTable, damage, async (table, { at, cut, put }) => {
        const whole = decode(write(table))
        const place = at % (whole.length + 1)
        const text = whole.slice(0, place) + put + whole.slice(place + cut)
        let ids: readonly string[]
        try {
          ids = collectIds(await parseTable(text)).ids
        } catch (error) {
          expect(error).toHaveProperty('name', 'ActionError')
          return
        }
        // Everything intact in the text was read, and nothing else. At most the damaged row may differ.
        const expected = wanted(table)
        expect(ids.filter((id) => !expected.includes(id) && !text.toLowerCase().includes(id))).toEqual([])
        expect(expected.filter((id) => !ids.includes(id)).length).toBeLessThanOrEqual(1)
      }),
      { numRuns: 1_000 },
    )
  })
})
