import { closeSync, openSync, writeSync } from 'node:fs'
import { crc32, createDeflateRaw, deflateRawSync } from 'node:zlib'
import { type BlobStream, collect, type ObjectId } from '../../../shared/action/index.ts'
import { directoryEntry, type Entry, endRecord, localHeader, localHeaderLength, methods } from './zip-records.ts'

/** A file to pack. */
export interface PackedFile {
  /** Path in the zip, with `/`. */
  readonly path: string
  readonly id: ObjectId
  readonly executable: boolean
}

/** Source of the contents, in the order of the ids. */
export interface BlobSource {
  streamBlobs(ids: readonly ObjectId[]): AsyncIterable<BlobStream>
}

/** Level 6 makes text 1% smaller and takes 25% more CPU; on text with few words twice as much. See docs/performance.md. */
const level = 5
const pieceBytes = 64 * 2 ** 10
/** Smaller contents are compressed in one go; of larger ones, this much is sampled to see whether they shrink. */
const headBytes = 2 ** 20
/** Samples that shrink less than this are compressed data: images, archives. */
const worthwhileRatio = 0.97

/**
 * Packs files into a zip on disk. Memory holds a piece of one file at a time, and at most 1 MiB at the start. The same
 * files give the same bytes on every machine and day: sorted by the bytes of their paths, one date, two modes, no directory
 * entries, pieces of fixed sizes. Sizes and checksums precede each content, because streaming readers need them there.
 *
 * The usual packages hold whole files or write the sizes at the end: archiver and yazl took 20 to 50 MB more here.
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

/** The header is written last, once size and checksum are known. */
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

async function writeContent(output: Output, blob: BlobStream): Promise<Pick<Entry, 'method' | 'crc'>> {
  if (blob.size <= headBytes) {
    const content = await collect(blob)
    const isDeflated = isCompressible(content)
    output.write(isDeflated ? deflateRawSync(content, { level }) : content)
    return { method: isDeflated ? methods.deflated : methods.stored, crc: crc32(content) }
  }
  const source = sourceOf(blob.pieces)
  const head = await source.read(headBytes)
  const isDeflated = isCompressible(head)
  const write = isDeflated ? createDeflate(output) : undefined
  let crc = 0
  for (let piece = head; piece.length > 0; piece = await source.read(pieceBytes)) {
    crc = crc32(piece, crc)
    if (write) await write.add(piece)
    else output.write(piece)
  }
  await write?.end()
  return { method: isDeflated ? methods.deflated : methods.stored, crc }
}

/** Deflates what is added. Once a promise has settled, its piece is no longer needed. */
function createDeflate(output: Output) {
  const deflate = createDeflateRaw({ level, chunkSize: pieceBytes })
  const failed = new Promise<never>((_, reject) => deflate.once('error', reject))
  failed.catch(() => {}) // whoever waits for the deflate is told
  deflate.on('data', output.write)
  const settle = (start: (done: () => void) => void) => Promise.race([failed, new Promise<void>(start)])
  return {
    add: (piece: Buffer) => settle((done) => deflate.write(piece, () => done())),
    end: () => settle((done) => deflate.once('end', done).end()),
  }
}

/** Reads pieces of the requested sizes, whatever the sizes that arrive, into one buffer for each size. */
function sourceOf(pieces: AsyncIterable<Buffer>) {
  const source = pieces[Symbol.asyncIterator]()
  const buffers = new Map<number, Buffer>()
  let rest: Buffer = Buffer.alloc(0)
  return {
    /** Less than `size` only at the end, and then nothing. */
    async read(size: number): Promise<Buffer> {
      const buffer = buffers.get(size) ?? Buffer.allocUnsafe(size)
      buffers.set(size, buffer)
      let length = 0
      while (length < size) {
        if (rest.length === 0) {
          const next = await source.next()
          if (next.done) break
          rest = next.value
        }
        const copied = rest.copy(buffer, length, 0, size - length)
        rest = rest.subarray(copied)
        length += copied
      }
      return buffer.subarray(0, length)
    },
  }
}

/** Samples the middle of large contents. */
function isCompressible(content: Buffer): boolean {
  if (content.length === 0) return false
  if (content.length <= 2 * pieceBytes) return true
  const middle = Math.floor((content.length - pieceBytes) / 2)
  const sample = content.subarray(middle, middle + pieceBytes)
  return deflateRawSync(sample, { level: 1 }).length < pieceBytes * worthwhileRatio
}
