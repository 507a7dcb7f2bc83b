import { closeSync, openSync, writeSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { crc32, createDeflateRaw, deflateRawSync } from 'node:zlib'
import { type BlobStream, collect, type ObjectId } from '../../../shared/action/index.ts'
import { directoryEntry, type Entry, endRecord, localHeader, localHeaderLength, methods } from './zip-records.ts'

/** A file to pack. */
export interface PackedFile {
  /** In the zip, with `/`. */
  readonly path: string
  readonly id: ObjectId
  readonly executable: boolean
}

/** Where the contents come from, in the order of the ids. */
export interface BlobSource {
  streamBlobs(ids: readonly ObjectId[]): AsyncIterable<BlobStream>
}

/** Level 6 makes text 1 % smaller and takes a quarter more CPU; on text with few words twice as much. See docs/performance.md. */
const level = 5
const pieceBytes = 64 * 2 ** 10
/** What is smaller is compressed in one go; of what is larger so much is looked at, to see whether it shrinks. */
const headBytes = 2 ** 20
/** Samples that shrink less than this are of compressed data: images, archives. */
const worthwhileRatio = 0.97

/**
 * Packs files into a zip on disk. Memory holds a piece of one file at a time, and at most 1 MiB to begin with. The same files
 * give the same bytes on every machine and day: sorted by the bytes of their paths, one date, two modes, no directory entries,
 * pieces of one size. Sizes and checksums stand in front of each content, as readers that stream need them.
 *
 * The usual packages hold whole files or leave the sizes to the end: archiver and yazl took 20 to 50 MB more here.
 *
 * @param target a path; an existing file is replaced
 * @returns the bytes of the zip
 */
export async function writeArchive(target: string, files: readonly PackedFile[], source: BlobSource): Promise<number> {
  const sorted = files.toSorted((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)))
  const output = openOutput(target)
  try {
    const entries: Entry[] = []
    for await (const blob of source.streamBlobs(sorted.map(({ id }) => id))) {
      const file = sorted[entries.length]
      if (file) entries.push(await writeEntry(output, file, blob))
    }
    const start = output.size()
    for (const entry of entries) output.write(directoryEntry(entry))
    output.write(endRecord(entries.length, start, output.size() - start))
    return output.size()
  } finally {
    output.close()
  }
}

type Output = ReturnType<typeof openOutput>

function openOutput(target: string) {
  const file = openSync(target, 'w', 0o600)
  let end = 0
  const writeAt = (bytes: Uint8Array, position: number) => {
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done, position + done)
  }
  return {
    size: () => end,
    write(bytes: Uint8Array): void {
      writeAt(bytes, end)
      end += bytes.length
    },
    /** Leaves a gap that `writeAt` fills. */
    skip(length: number): void {
      end += length
    },
    writeAt,
    close: () => closeSync(file),
  }
}

/** The header is written last, when size and checksum are known. */
async function writeEntry(output: Output, file: PackedFile, blob: BlobStream): Promise<Entry> {
  const name = Buffer.from(file.path)
  const start = output.size()
  output.skip(localHeaderLength(name))
  const content = output.size()
  const { method, crc } = await writeContent(output, blob)
  const { executable } = file
  const entry = { name, executable, start, method, crc, packedSize: output.size() - content, size: blob.size }
  output.writeAt(localHeader(entry), start)
  return entry
}

async function writeContent(output: Output, { size, pieces }: BlobStream): Promise<Pick<Entry, 'method' | 'crc'>> {
  if (size <= headBytes) {
    const content = await collect(pieces)
    const isDeflated = isCompressible(content)
    output.write(isDeflated ? deflateRawSync(content, { level }) : content)
    return { method: isDeflated ? methods.deflated : methods.stored, crc: crc32(content) }
  }
  const even = inPieces(pieces)
  const head: Buffer[] = []
  while (head.length * pieceBytes < headBytes) head.push((await even.next()).value ?? Buffer.alloc(0))
  const isDeflated = isCompressible(Buffer.concat(head))
  let crc = 0
  async function* checked() {
    for await (const piece of chain(head, even)) {
      crc = crc32(piece, crc)
      yield piece
    }
  }
  const write = async (source: AsyncIterable<Buffer>) => {
    for await (const piece of source) output.write(piece)
  }
  if (isDeflated) await pipeline(checked, createDeflateRaw({ level, chunkSize: pieceBytes }), write)
  else await write(checked())
  return { method: isDeflated ? methods.deflated : methods.stored, crc }
}

async function* chain<T>(first: Iterable<T>, rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield* first
  yield* rest
}

/** Pieces of one size, but for the last: git's own are cut differently each time. */
async function* inPieces(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer, undefined> {
  let waiting: Buffer[] = []
  let length = 0
  for await (const piece of pieces) {
    waiting.push(piece)
    length += piece.length
    if (length < pieceBytes) continue
    const joined = Buffer.concat(waiting)
    let at = 0
    for (; at + pieceBytes <= joined.length; at += pieceBytes) yield joined.subarray(at, at + pieceBytes)
    waiting = [joined.subarray(at)]
    length = joined.length - at
  }
  if (length > 0) yield Buffer.concat(waiting)
  return undefined
}

/** Looks at the middle of what is not small. */
function isCompressible(content: Buffer): boolean {
  if (content.length === 0) return false
  if (content.length <= 2 * pieceBytes) return true
  const middle = Math.floor((content.length - pieceBytes) / 2)
  const sample = content.subarray(middle, middle + pieceBytes)
  return deflateRawSync(sample, { level: 1 }).length < pieceBytes * worthwhileRatio
}
