import { clipBytes, redact, type WriteOutputFile } from '../../../shared/action/index.ts'
import type { RawPage } from '../../../shared/duvo/index.ts'
import type { Secrets } from './secrets.ts'

/** More than an output can hold: the rest is only in the file. */
const maxHeadChars = 200_000
const maxShownBytes = 256 * 1024
const maxShownRows = 20

/** A body as later steps and readers get it. */
export interface Body {
  readonly file: string
  readonly bytes: number
  /** The text, or as much of it as an output can hold; empty for bytes that are not text. */
  readonly head: string
  /** The part that readers may see, as JSON or plain text; undefined if there is nothing to show. */
  readonly shown: string | undefined
}

/** Where bodies go. */
export interface BodyDeps {
  readonly outputFile: WriteOutputFile
  readonly secrets: Secrets
}

/** Keeps the body of one response. */
export async function keepBody(body: Uint8Array, { outputFile, secrets }: BodyDeps): Promise<Body> {
  const bytes = body.byteLength
  const text = textOf(body)
  if (text === undefined) return { file: await outputFile('body.bin', body), bytes, head: '', shown: undefined }
  const value = parse(text)
  if (value === undefined) {
    const shown = bytes > maxShownBytes || text.trim() === '' ? undefined : text
    return { file: await outputFile('body.txt', text), bytes, head: text.slice(0, maxHeadChars), shown }
  }
  secrets.find(value)
  const shown = bytes > maxShownBytes ? undefined : secrets.show(value)
  return { file: await outputFile('body.json', text), bytes, head: text.slice(0, maxHeadChars), shown }
}

/** The rows of a list, kept in one body. */
export interface Rows {
  readonly body: Body
  readonly count: number
}

/** Keeps the rows of all pages as one JSON text, one row per line, in the envelope of the pages. */
export async function keepRows(pages: AsyncIterable<RawPage>, { outputFile, secrets }: BodyDeps): Promise<Rows> {
  const kept = { head: '', bytes: 0, count: 0, first: [] as unknown[] }
  async function* write() {
    for await (const text of joinRows(note(pages))) {
      kept.bytes += Buffer.byteLength(text)
      if (kept.head.length < maxHeadChars) kept.head += text.slice(0, maxHeadChars - kept.head.length)
      yield text
    }
  }
  async function* note(pages: AsyncIterable<RawPage>) {
    for await (const page of pages) {
      secrets.find(page.rows)
      kept.first.push(...page.rows.slice(0, maxShownRows - kept.first.length))
      kept.count += page.rows.length
      yield page
    }
  }
  const file = await outputFile('body.json', write())
  const { head, bytes, count, first } = kept
  return { body: { file, bytes, head, shown: secrets.show(first) }, count }
}

/** The JSON text of all rows, one piece per page. */
async function* joinRows(pages: AsyncIterable<RawPage>): AsyncGenerator<string, void, undefined> {
  let count = 0
  let first: RawPage | undefined
  for await (const page of pages) {
    if (first === undefined) yield page.rowsIn === undefined ? '[' : `{${JSON.stringify(page.rowsIn)}:[`
    first ??= page
    yield page.rows.map((row, index) => `${count + index === 0 ? '' : ','}\n${JSON.stringify(row)}`).join('')
    count += page.rows.length
  }
  yield first?.rowsIn === undefined ? '\n]\n' : `\n],"total":${count}}\n`
}

const maxOutputBytes = 64 * 1024
const pointer = '…\n[cut at 64 KiB; the output body-file names a file with the whole text]'

/** The output `body`. Unlike other cut outputs, a long response causes no warning: `body-file` exists for it. */
export function outputOf({ head }: Body): string {
  // Redact before cutting: half a key is not recognised.
  return clipBytes(redact(head), maxOutputBytes, pointer)
}

/** Undefined for bytes that are not UTF-8 text, such as a zip. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
