import { deflateRawSync } from 'node:zlib'

/** A file to pack. */
export interface PackedFile {
  /** In the zip, with `/`. */
  readonly path: string
  readonly content: Buffer
  readonly executable: boolean
}

/** The first moment that a zip can tell: a real date would change the bytes from day to day. */
const date = new Date('1980-01-01T00:00:00Z')
const modes = { file: 0o644, executable: 0o755 }
const zlib = { level: 6 }
const sampleBytes = 64 * 2 ** 10
/** Samples that shrink less than this are of compressed data: images, archives. */
const worthwhileRatio = 0.97

/**
 * Packs files into a zip. The same files give the same bytes on every machine and day: sorted by the bytes of their paths,
 * one date, two modes, and no directory entries.
 */
export async function pack(files: readonly PackedFile[]): Promise<Buffer> {
  const { ZipArchive } = await import('archiver')
  const archive = new ZipArchive({ zlib, statConcurrency: 1 })
  const sorted = files.toSorted((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)))
  for (const { path: name, content, executable } of sorted) {
    const mode = executable ? modes.executable : modes.file
    archive.append(content, { name, date, mode, store: !isCompressible(content) })
  }
  const [chunks] = await Promise.all([archive.toArray(), archive.finalize()])
  return Buffer.concat(chunks)
}

/** Looks at the middle of a large file. Depends on the content alone. */
function isCompressible(content: Buffer): boolean {
  if (content.length <= 2 * sampleBytes) return true
  const middle = Math.floor((content.length - sampleBytes) / 2)
  const sample = content.subarray(middle, middle + sampleBytes)
  return deflateRawSync(sample, { level: 1 }).length < sampleBytes * worthwhileRatio
}
