import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { tempDir } from '../../../test/harness/temp-dir.ts'
import { formatOf, parseCsv, readCaseFile } from './case-file.ts'

const a = '11111111-1111-4111-8111-111111111111'
const b = '22222222-2222-4222-8222-222222222222'

async function read(name: string, content: string | Uint8Array) {
  const folder = await tempDir('ids')
  await writeFile(join(folder, name), content)
  return (await readCaseFile(name, folder)).ids
}

describe('a table', () => {
  test.for([
    ['with commas', `id,title\n${a},One\n${b},Two\n`],
    ['with semicolons and quotes', `"Title";"Case ID"\n"One; or more";"${a}"\n"Two ""x""";"${b}"\n`],
    ['with tabs', `case_id\tpriority\n${a}\thigh\n${b}\tnone`],
    ['with Windows lines and blank ones', `id,title\r\n\r\n${a},One\r\n${b},Two\r\n\r\n`],
    ['with a line break inside a cell', `title,id\n"two\nlines",${a}\nTwo,${b}\n`],
    ['with comments', `# exported\nid,title\n${a},#1\n# note\n${b},Two\n`],
    ['with short rows', `id,title,more\n${a}\n${b},Two\n`],
    ['of one column without a header', `${a}\n${b}\n`],
  ])('%s gives its ids', async ([, text]) => {
    expect((await parseCsv(text ?? '')).map(({ value }) => value)).toEqual([a, b])
  })

  test('names the line of a bad id, also after a line break inside a cell', async () => {
    await expect(read('cases.csv', `title,id\n"two\nlines",${a}\nTwo,case-2\nThree,\n`)).rejects.toThrow(
      'case-ids-file: "cases.csv" 2 of 3 are no ids like 0b9f3c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f: line 4: "case-2"; line 5: ""',
    )
  })

  test('without an id column shows what columns it has', async () => {
    await expect(parseCsv(`number,title\n1,One`)).rejects.toThrow(
      'has no column "id": its first row is "number", "title"',
    )
  })

  test('with an open quote is refused', async () => {
    await expect(parseCsv(`id\n"${a}\n`)).rejects.toThrow('is not CSV')
  })
})

test.for([
  ['cases.csv', 'x', 'csv'],
  ['cases.TSV', 'x', 'csv'],
  ['cases.json', 'x', 'json'],
  ['cases.jsonl', 'x', 'jsonl'],
  ['cases.ndjson', 'x', 'jsonl'],
  ['cases.txt', a, 'text'],
  ['cases', ' [1]', 'json'],
  ['cases', '{"cases": []}', 'json'],
  ['cases', '{"id": 1}\n{"id": 2}', 'jsonl'],
  ['cases', '# x\ntitle,id\n1,2', 'csv'],
])('%s starting with %j is %s', ([name, text, format]) => {
  expect(formatOf(name ?? '', text ?? '')).toBe(format)
})

test.for([
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${a}\r\n${b}\r\n`)],
  ['UTF-16, as PowerShell writes it', Buffer.from(`\ufeff${a}\r\n${b}\r\n`, 'utf16le')],
])('a file in %s is read', async ([, bytes]) => {
  expect(await read('cases.txt', bytes ?? '')).toEqual([a, b])
})

test('what is no readable file says so', async () => {
  const folder = await tempDir('ids')
  await mkdir(join(folder, 'folder'))
  await expect(readCaseFile('missing.txt', folder)).rejects.toThrow('case-ids-file: "missing.txt" does not exist')
  await expect(readCaseFile('folder', folder)).rejects.toThrow('case-ids-file: "folder" is not a file')
})
