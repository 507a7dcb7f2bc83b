import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib'

/** Size and checksum of a content, in the form of {@link ArchivedFile.fingerprint}. */
export function fingerprintOf(size: number, crc: number): string {
  return `${size}-${crc.toString(16).padStart(8, '0')}`
}

/** A file in an archive, unpacked only on demand. */
export interface ArchivedFile {
  /** Bytes, as the archive says; nothing unpacks to more. */
  readonly size: number
  /** Differs if the content does: size and checksum as the archive says. */
  readonly fingerprint: string
  /** Undefined if the archive has no permissions. */
  readonly executable: boolean | undefined
  /** The whole content. @throws ZipError if it is damaged */
  read(): Buffer
  /** The content piece by piece, once. @throws ZipError if it is damaged */
  pieces(): AsyncIterable<Buffer>
  /**
   * The git id of the content, read piece by piece.
   *
   * @param length of the ids in the repository: 40 hex digits for SHA-1, 64 for SHA-256
   * @throws ZipError if it is damaged
   */
  blobId(length: number): Promise<string>
}

/** A damaged archive, or one that would unpack to too much. */
export class ZipError extends Error {
  override name = 'ZipError'
}

const limits = { entries: 5_000, bytes: 256 * 2 ** 20, nameBytes: 4_096 }
const marks = { local: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 }
const sizes = { local: 30, entry: 46, end: 22, comment: 0xffff }
const unix = 3
/** Smaller contents are unpacked in one go. */
const smallBytes = 2 ** 20

interface Entry {
  readonly name: string
  readonly isEncrypted: boolean
  readonly method: number
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  readonly start: number
  readonly executable: boolean | undefined
}

/**
 * Reads the directory of a zip archive, without unpacking. Trusts nothing in it: names, sizes, offsets and checksums are
 * checked, an entry must not unpack to more than it says, and all together not to more than 256 MiB in 5,000 files.
 *
 * @returns the files by path, with `/`
 * @throws ZipError worded to follow "The archive"
 */
export function openArchive(archive: Uint8Array): Map<string, ArchivedFile> {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength)
  const entries = readDirectory(bytes)
  const total = entries.reduce((sum, { size }) => sum + size, 0)
  if (total > limits.bytes) throw new ZipError('unpacks to more than 256 MiB')
  const files = new Map<string, ArchivedFile>()
  for (const entry of entries) {
    if (entry.name.endsWith('/') && entry.size === 0) continue
    checkName(entry.name)
    if (files.has(entry.name)) throw new ZipError(`contains ${JSON.stringify(entry.name)} twice`)
    files.set(entry.name, fileOf(bytes, entry))
  }
  return files
}

function fileOf(bytes: Buffer, entry: Entry): ArchivedFile {
  const { size, crc, executable } = entry
  async function* pieces() {
    const packed = packedContent(bytes, entry)
    if (size <= smallBytes) yield unpack(packed, entry)
    else yield* unpackInPieces(packed, entry)
  }
  return {
    size,
    fingerprint: fingerprintOf(size, crc),
    executable,
    read: () => unpack(packedContent(bytes, entry), entry),
    pieces,
    blobId: async (length) => {
      const hash = createHash(length === 64 ? 'sha256' : 'sha1').update(`blob ${size}\0`)
      for await (const piece of pieces()) hash.update(piece)
      return hash.digest('hex')
    },
  }
}

function readDirectory(bytes: Buffer): Entry[] {
  const end = findEnd(bytes)
  const count = bytes.readUInt16LE(end + 10)
  if (count > limits.entries) throw new ZipError(`contains more than ${limits.entries} files`)
  const entries: Entry[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    if (at + sizes.entry > end || bytes.readUInt32LE(at) !== marks.entry) throw new ZipError('has a broken directory')
    const nameLength = bytes.readUInt16LE(at + 28)
    entries.push(readEntry(bytes, at, nameLength))
    at += sizes.entry + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

/** The end record is last, followed at most by a comment. */
function findEnd(bytes: Buffer): number {
  for (let at = bytes.length - sizes.end; at >= Math.max(0, bytes.length - sizes.end - sizes.comment); at -= 1) {
    if (bytes.readUInt32LE(at) === marks.end && at + sizes.end + bytes.readUInt16LE(at + 20) === bytes.length) return at
  }
  throw new ZipError('is not a zip file')
}

function readEntry(bytes: Buffer, at: number, nameLength: number): Entry {
  const name = bytes.subarray(at + sizes.entry, at + sizes.entry + nameLength)
  const mode = bytes.readUInt32LE(at + 38) >>> 16
  const keepsMode = bytes.readUInt8(at + 5) === unix && mode !== 0
  return {
    name: new TextDecoder().decode(name),
    isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
    method: bytes.readUInt16LE(at + 10),
    crc: bytes.readUInt32LE(at + 16),
    packedSize: bytes.readUInt32LE(at + 20),
    size: bytes.readUInt32LE(at + 24),
    start: bytes.readUInt32LE(at + 42),
    executable: keepsMode ? (mode & 0o111) !== 0 : undefined,
  }
}

/** The raw bytes of an entry in the archive. */
function packedContent(bytes: Buffer, entry: Entry): Buffer {
  if (entry.isEncrypted) throw new ZipError('is encrypted')
  if (entry.method !== 0 && entry.method !== 8) {
    throw new ZipError(`is compressed by the unknown method ${entry.method}`)
  }
  if (entry.start + sizes.local > bytes.length || bytes.readUInt32LE(entry.start) !== marks.local) throw damaged(entry)
  const start = entry.start + sizes.local + bytes.readUInt16LE(entry.start + 26) + bytes.readUInt16LE(entry.start + 28)
  const packed = bytes.subarray(start, start + entry.packedSize)
  if (packed.length !== entry.packedSize) throw damaged(entry)
  return packed
}

function unpack(packed: Buffer, entry: Entry): Buffer {
  const content = inflate(packed, entry)
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw damaged(entry)
  return content
}

function inflate(packed: Buffer, entry: Entry): Buffer {
  if (entry.method === 0) return packed
  if (entry.size === 0) return Buffer.alloc(0)
  try {
    return inflateRawSync(packed, { maxOutputLength: entry.size })
  } catch {
    throw damaged(entry)
  }
}

async function* unpackInPieces(packed: Buffer, entry: Entry): AsyncGenerator<Buffer, void> {
  const stored = Readable.from([packed], { objectMode: false })
  const content = entry.method === 0 ? stored : stored.pipe(createInflateRaw())
  let size = 0
  let crc = 0
  try {
    for await (const piece of content as AsyncIterable<Buffer>) {
      size += piece.length
      if (size > entry.size) break
      crc = crc32(piece, crc)
      yield piece
    }
  } catch {
    throw damaged(entry)
  }
  if (size !== entry.size || crc !== entry.crc) throw damaged(entry)
}

function damaged({ name }: Entry): ZipError {
  return new ZipError(`is damaged at ${JSON.stringify(name)}`)
}

function checkName(name: string): void {
  const parts = name.split('/')
  const isUnsafe = parts.some((part) => part === '' || part === '.' || part === '..')
  if (isUnsafe || /[\\\0]/.test(name) || Buffer.byteLength(name) > limits.nameBytes) {
    throw new ZipError(`contains an unsafe path: ${JSON.stringify(name.slice(0, 100))}`)
  }
}
