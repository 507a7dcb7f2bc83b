import { promisify } from 'node:util'
import { crc32, inflateRaw } from 'node:zlib'

/** A file of an unpacked archive. */
export interface StoredFile {
  readonly content: Buffer
  /** Undefined where the archive keeps no permissions. */
  readonly executable: boolean | undefined
}

/** An archive that is damaged, or that asks for more than it should. */
export class ZipError extends Error {
  override name = 'ZipError'
}

const limits = { entries: 5_000, bytes: 256 * 2 ** 20, nameBytes: 4_096 }
const marks = { local: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 }
const sizes = { local: 30, entry: 46, end: 22, comment: 0xffff }
const unix = 3
const inflate = promisify(inflateRaw)

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
 * Unpacks a zip archive in memory. Nothing in it is believed: names, sizes, offsets and checksums are checked, an entry may
 * not unpack to more than it says, and all together not to more than 256 MiB in 5,000 files.
 *
 * @returns the files by their path, with `/`
 * @throws ZipError in words that follow "The archive"
 */
export async function unzip(archive: Uint8Array): Promise<Map<string, StoredFile>> {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength)
  const entries = readDirectory(bytes)
  const total = entries.reduce((sum, { size }) => sum + size, 0)
  if (total > limits.bytes) throw new ZipError('unpacks to more than 256 MiB')
  const files = new Map<string, StoredFile>()
  for (const entry of entries) {
    if (entry.name.endsWith('/') && entry.size === 0) continue
    checkName(entry.name)
    if (files.has(entry.name)) throw new ZipError(`holds ${JSON.stringify(entry.name)} twice`)
    files.set(entry.name, { content: await unpack(bytes, entry), executable: entry.executable })
  }
  return files
}

function readDirectory(bytes: Buffer): Entry[] {
  const end = findEnd(bytes)
  const count = bytes.readUInt16LE(end + 10)
  if (count > limits.entries) throw new ZipError(`holds more than ${limits.entries} files`)
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

/** The end record stands last, behind it at most a comment. */
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

async function unpack(bytes: Buffer, entry: Entry): Promise<Buffer> {
  const damaged = new ZipError(`is damaged at ${JSON.stringify(entry.name)}`)
  if (entry.isEncrypted) throw new ZipError('is encrypted')
  if (entry.method !== 0 && entry.method !== 8)
    throw new ZipError(`is compressed by the unknown method ${entry.method}`)
  if (entry.start + sizes.local > bytes.length || bytes.readUInt32LE(entry.start) !== marks.local) throw damaged
  const start = entry.start + sizes.local + bytes.readUInt16LE(entry.start + 26) + bytes.readUInt16LE(entry.start + 28)
  const packed = bytes.subarray(start, start + entry.packedSize)
  if (packed.length !== entry.packedSize) throw damaged
  const content = await decompress(packed, entry).catch(() => undefined)
  if (content?.length !== entry.size || crc32(content) !== entry.crc) throw damaged
  return content
}

async function decompress(packed: Buffer, { method, size }: Entry): Promise<Buffer> {
  if (method === 0) return packed
  return size === 0 ? Buffer.alloc(0) : await inflate(packed, { maxOutputLength: size })
}

function checkName(name: string): void {
  const parts = name.split('/')
  const isUnsafe = parts.some((part) => part === '' || part === '.' || part === '..')
  if (isUnsafe || /[\\\0]/.test(name) || Buffer.byteLength(name) > limits.nameBytes) {
    throw new ZipError(`holds an unsafe path: ${JSON.stringify(name.slice(0, 100))}`)
  }
}
