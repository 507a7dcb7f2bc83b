import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import type { OutputContent } from '../../../shared/action/index.ts'
import type { RawPage } from '../../../shared/duvo/index.ts'
import { keepBody, keepRows } from './body.ts'
import { createSecrets } from './secrets.ts'

/** Keeps files in memory; the name shows the detected content type. */
function memory() {
  const files = new Map<string, string>()
  const outputFile = async (name: string, content: OutputContent = '') => {
    if (typeof content === 'string' || content instanceof Uint8Array)
      files.set(name, Buffer.from(content).toString('latin1'))
    else {
      const pieces: Buffer[] = []
      for await (const piece of content) pieces.push(Buffer.from(piece))
      files.set(name, Buffer.concat(pieces).toString('latin1'))
    }
    return name
  }
  return { files, deps: { outputFile, secrets: createSecrets(() => {}) } }
}

test.each([
  ['{"a": 1.0}\n', 'body.json'],
  ['plain text', 'body.txt'],
  ['', 'body.txt'],
])('%j goes unchanged into %s and into the output', async (text, file) => {
  const { files, deps } = memory()
  const body = await keepBody(Buffer.from(text), deps)
  expect(body).toMatchObject({ file, head: text, bytes: text.length })
  expect(files.get(file)).toBe(text)
})

test.each([
  ['a zip', Buffer.from([0x50, 0x4b, 3, 4, 0, 0xff, 0xfe])],
  ['bytes with a zero', Buffer.from('a\0b')],
])('%s go into the file only, byte for byte', async (_, bytes) => {
  const { files, deps } = memory()
  expect(await keepBody(bytes, deps)).toEqual({ file: 'body.bin', bytes: bytes.length, head: '', shown: undefined })
  expect(files.get('body.bin')).toBe(bytes.toString('latin1'))
})

async function* pagesOf(rowsIn: string | undefined, ...pages: unknown[][]): AsyncGenerator<RawPage> {
  const response = { status: 200, headers: {}, body: new Uint8Array() }
  for (const rows of pages) yield { response, rowsIn, rows, total: undefined }
}

test.each([
  ['in their envelope', 'queues', { queues: [{ id: 1 }, { id: 2 }, { id: 3 }], total: 3 }],
  ['in a bare array', undefined, [{ id: 1 }, { id: 2 }, { id: 3 }]],
])('rows are joined %s, one per line', async (_, rowsIn, expected) => {
  const { files, deps } = memory()
  const { count, body } = await keepRows(pagesOf(rowsIn, [{ id: 1 }, { id: 2 }], [], [{ id: 3 }]), deps)
  expect(count).toBe(3)
  expect(JSON.parse(files.get('body.json') ?? '')).toEqual(expected)
  expect(body.head).toBe(files.get('body.json'))
  expect(body.bytes).toBe(body.head.length)
  expect(body.head.split('\n')).toHaveLength(6)
})

test('no rows are an empty list', async () => {
  const { deps } = memory()
  const { count, body } = await keepRows(pagesOf('queues', []), deps)
  expect(count).toBe(0)
  expect(JSON.parse(body.head)).toEqual({ queues: [], total: 0 })
})

test('a long list is kept in the file, and only its start in memory', async () => {
  const { files, deps } = memory()
  const pages = Array.from({ length: 50 }, (_, page) =>
    Array.from({ length: 100 }, (_, row) => ({ id: `${page}-${row}`, text: 'x'.repeat(100) })),
  )
  const { count, body } = await keepRows(pagesOf('cases', ...pages), deps)
  expect(count).toBe(5_000)
  expect(body.head.length).toBe(200_000)
  expect(files.get('body.json')?.startsWith(body.head)).toBe(true)
  expect(JSON.parse(files.get('body.json') ?? '').cases).toEqual(pages.flat())
  expect(JSON.parse(body.shown ?? '')).toEqual(pages[0]?.slice(0, 20))
})
