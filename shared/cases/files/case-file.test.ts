import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { tempDir } from '../../../test/harness/files/temp-dir.ts'
import { formatOf, readCaseFile } from './case-file.ts'

const a = '11111111-1111-4111-8111-111111111111'
const b = '22222222-2222-4222-8222-222222222222'

async function read(name: string, content: string | Uint8Array) {
  const folder = await tempDir('ids')
  await writeFile(join(folder, name), content)
  return (await readCaseFile(name, { workspace: folder, temp: undefined })).ids
}

test.for([
  ['cases.csv', 'x', 'table'],
  ['cases.TSV', 'x', 'table'],
  ['cases.json', 'x', 'json'],
  ['cases.jsonl', 'x', 'jsonl'],
  ['cases.ndjson', 'x', 'jsonl'],
  ['cases.txt', a, 'text'],
  ['cases', ' [1]', 'json'],
  ['cases', '{"cases": []}', 'json'],
  ['cases', '{"id": 1}\n{"id": 2}', 'jsonl'],
  ['cases.json', '{"id": 1}\n{"id": 2}', 'jsonl'],
  ['cases.jsonl', '[{"id": 1},\n{"id": 2}]', 'json'],
  ['cases.json', '[1,', 'json'],
  ['cases.txt', `{${a}}`, 'text'],
  ['cases.txt', `"${a}"\n"${b}"`, 'jsonl'],
  ['cases.txt', '"title","id"\n', 'table'],
  ['cases.txt', 'sep=;\nid;title\n', 'table'],
  ['cases.txt', `# id, title\n${a}`, 'text'],
  ['cases', '# x\ntitle,id\n1,2', 'table'],
])('%s starting with %j is %s', ([name, text, format]) => {
  expect(formatOf(name ?? '', text ?? '')).toBe(format)
})

test.for([
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${a}\r\n${b}\r\n`)],
  ['UTF-16 of the other byte order', Buffer.from(`\ufeff${a}\r\n${b}\r\n`, 'utf16le').swap16()],
  ['UTF-16 without a mark', Buffer.from(`${a}\r\n${b}\r\n`, 'utf16le')],
  ['big UTF-16 without a mark', Buffer.from(`${a}\r\n${b}\r\n`, 'utf16le').swap16()],
  ['a Windows code page', Buffer.from(`id,name\r\n${a},Jos\u00e9\r\n${b},x`, 'latin1')],
  ['UTF-16, as PowerShell writes it', Buffer.from(`\ufeff${a}\r\n${b}\r\n`, 'utf16le')],
])('a file in %s is read', async ([, bytes]) => {
  expect(await read('cases.txt', bytes ?? '')).toEqual([a, b])
})

test('an unreadable file is reported as such', async () => {
  const folder = await tempDir('ids')
  const places = { workspace: folder, temp: undefined }
  await mkdir(join(folder, 'folder'))
  await expect(readCaseFile('missing.txt', places)).rejects.toThrow('case-ids-file: "missing.txt" does not exist')
  await expect(readCaseFile('folder', places)).rejects.toThrow('case-ids-file: "folder" is not a file')
})

test.for([
  ['cases.xlsx', Buffer.from('PK\u0003\u0004rest'), 'is an Excel workbook (xlsx)'],
  ['cases.csv', Buffer.from('PK\u0003\u0004rest'), 'is an Excel workbook (xlsx)'],
  ['cases.csv.gz', gzipSync(`id\n${a}\n`), 'is compressed with gzip'],
  ['cases.csv', Buffer.from([0, 1, 2, 3, 0, 0, 255, 1]), 'is binary, not text'],
] as const)('%s that is not text is refused by name', async ([name, bytes, message]) => {
  await expect(read(name, bytes)).rejects.toThrow(`case-ids-file: "${name}" ${message}`.split('" ')[0])
  await expect(read(name, bytes)).rejects.toThrow(message)
})

test('a link that leads outside the workspace is not followed', async () => {
  const folder = await tempDir('ids')
  const outside = join(await tempDir('outside'), 'ids.txt')
  await writeFile(outside, a)
  await symlink(outside, join(folder, 'ids.txt'))
  await expect(readCaseFile('ids.txt', { workspace: folder, temp: undefined })).rejects.toThrow(
    'case-ids-file: "ids.txt" is a link that leads outside the workspace',
  )
})
