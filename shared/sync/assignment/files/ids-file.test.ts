import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FileProblemsError } from '../../../action/index.ts'
import { findId, problemOf, readIdMap } from './ids-file.ts'

const id = '0b9f3c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f'
const other = '1c9f3c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f'

function read(text: string, path = 'agent-ids.env') {
  const right = [...readIdMap(path, Buffer.from(text))].filter(([, { message }]) => message === undefined)
  return Object.fromEntries(right.map(([name, { id }]) => [name, id]))
}

function problemsIn(text: string, path = 'agent-ids.env') {
  try {
    return [...readIdMap(path, Buffer.from(text)).values()].flatMap((entry) => problemOf(path, entry) ?? [])
  } catch (error) {
    if (error instanceof FileProblemsError) return error.problems
    throw error
  }
}

describe('an env file', () => {
  test.each([
    ['plain', `INVOICE_ID=${id}`],
    ['with a byte order mark and CRLF', `\ufeffINVOICE_ID=${id}\r\n\r\n`],
    ['with comments', `# Ids\n  # more\nINVOICE_ID=${id} # invoices\n`],
    ['exported', `export INVOICE_ID=${id}`],
    ['in double quotes', `INVOICE_ID="${id}" # x`],
    ['in single quotes', `INVOICE_ID='${id}'`],
    ['with spaces', `  INVOICE_ID = ${id}  `],
    ['in capitals', `INVOICE_ID=${id.toUpperCase()}`],
    ['given twice alike', `INVOICE_ID=${id}\nINVOICE_ID=${id}`],
    ['beside other variables', `TEAM_NAME="Finance & co"\nEMPTY=\nINVOICE_ID=${id}`],
  ])('%s is read', (_, text) => {
    expect(read(text)).toEqual({ INVOICE_ID: id })
  })

  test.each([
    [`A_ID=${id}\nA_ID=${other}`, 2, /different id on line 1/],
    ['\nA_ID=abc123', 2, /A_ID must be set to an id/],
    ['A_ID=', 1, /A_ID must be set to an id/],
    [`A_ID=${id} B_ID=${other}`, 1, /A_ID must be set to an id/],
    [`A_ID="${id}`, 1, /must be set to an id/],
    [`source other.env`, 1, /not a line of the form/],
    ['$(touch pwned)', 1, /not a line of the form/],
    ['A_ID=$(cat id)', 1, /must be set to an id/],
    ['A_ID=`cat id`', 1, /must be set to an id/],
    ['A_ID=$OTHER', 1, /must be set to an id/],
  ])('%j is a problem of its line', (text, line, message) => {
    expect(problemsIn(text)).toEqual([{ file: 'agent-ids.env', line, message: expect.stringMatching(message) }])
  })

  test('reports all its mistakes at once', () => {
    expect(problemsIn(`what\nA_ID=1\nB_ID=${id}\n`).map(({ line }) => line)).toEqual([1, 2])
  })

  test('never shows a value that is not an id: it may be a misplaced secret', () => {
    expect(JSON.stringify(problemsIn('KEY_ID=dv_secret_value'))).not.toContain('dv_secret')
  })

  test('returns the ids that were written, in any notation', () => {
    const name = fc.stringMatching(/^[A-Z][A-Z0-9_]{0,20}_ID$/)
    const style = fc.constantFrom(
      (key: string, value: string) => `${key}=${value}`,
      (key: string, value: string) => `export ${key}="${value}"  # ${key}=x`,
      (key: string, value: string) => `\t${key}='${value}' `,
    )
    const noise = fc.constantFrom('', '# comment', '   ', 'OTHER=$(rm -rf /)', 'PATH_X="a b"')
    const lines = fc.uniqueArray(fc.tuple(name, fc.uuid(), style, noise), { selector: ([key]) => key })
    fc.assert(
      fc.property(lines, fc.constantFrom('\n', '\r\n'), (entries, ending) => {
        const text = entries.flatMap(([key, value, write, extra]) => [extra, write(key, value)]).join(ending)
        expect(read(text)).toEqual(Object.fromEntries(entries.map(([key, value]) => [key, value])))
      }),
    )
  })

  test('with arbitrary bytes is either read or refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom('a.env', 'a.json', 'a.yaml'), (bytes, path) => {
        try {
          readIdMap(path, bytes)
        } catch (error) {
          expect(error).toBeInstanceOf(FileProblemsError)
        }
      }),
    )
  })
})

describe('a map', () => {
  test('may be JSON or YAML', () => {
    expect(read(`{"invoice": "${id}"}`, 'ids.json')).toEqual({ invoice: id })
    expect(read(`invoice: ${id}\nB_ID: "${other}"`, 'ids.yaml')).toEqual({ invoice: id, B_ID: other })
    expect(read('', 'ids.yml')).toEqual({})
  })

  test.each([
    [`{"a": "${id}",\n"a": "${other}"}`, 'ids.json', 2],
    ['{"a":\n"x"}', 'ids.json', 1],
    ['[]', 'ids.json', 1],
    [`a: ${id}\nb: 5`, 'ids.yaml', 2],
    [`a: ${id}\na: ${other}`, 'ids.yml', 2],
  ])('%j is a problem of its line', (text, path, line) => {
    expect(problemsIn(text, path)).toMatchObject([{ file: path, line }])
  })

  test('does not mistake its internals for names', () => {
    expect(findId(readIdMap('ids.json', Buffer.from('{}')), 'constructor')).toBeUndefined()
    expect(read(`{"__proto__": "${id}"}`, 'ids.json')).toEqual(Object.fromEntries([['__proto__', id]]))
  })
})

test.each([
  ['order-tracker', 'ORDER_TRACKER_ID'],
  ['Order tracker 2', 'ORDER_TRACKER_2_ID'],
  ['faktúra', 'FAKT_RA_ID'],
  ['a.b', 'A_B_ID'],
  ['-rf', '_RF_ID'],
])('%s is found under %s', (name, variable) => {
  expect(findId(readIdMap('x.env', Buffer.from(`${variable}=${id}`)), name)).toEqual({ id, line: 1 })
})
