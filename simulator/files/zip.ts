import { crc32, inflateRawSync } from 'node:zlib'

const localMark = 0x04034b50
const entryMark = 0x02014b50
const endMark = 0x06054b50

/** The most files and bytes that an archive may unpack to. */
const maxEntries = 5_000
const maxBytes = 64 * 2 ** 20

/** Reads an archive in memory from its central directory; throws on any irregularity. */
export function readZip(bytes: Buffer): Map<string, Buffer> {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0) throw new Error('is not a zip archive')
  const count = bytes.readUInt16LE(end + 10)
  if (count > maxEntries) throw new Error('contains too many files')
  const files = new Map<string, Buffer>()
  let budget = maxBytes
  let at = bytes.readUInt32LE(end + 16)
  for (let index = 0; index < count; index++) {
    if (bytes.readUInt32LE(at) !== entryMark) throw new Error('has a broken directory')
    const nameLength = bytes.readUInt16LE(at + 28)
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
    if (!name.endsWith('/')) {
      checkName(name, files)
      const content = readEntry(bytes, at, budget)
      budget -= content.length
      files.set(name, content)
    }
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return files
}

function checkName(name: string, files: Map<string, Buffer>): void {
  const isUnsafe =
    name.startsWith('/') || name.includes('\\') || name.split('/').some((part) => part === '..' || part === '')
  if (isUnsafe) throw new Error(`contains an unsafe path: ${name}`)
  if (files.has(name)) throw new Error(`contains ${name} twice`)
}

function readEntry(bytes: Buffer, at: number, budget: number): Buffer {
  const method = bytes.readUInt16LE(at + 10)
  const size = bytes.readUInt32LE(at + 24)
  const local = bytes.readUInt32LE(at + 42)
  if (size > budget) throw new Error('unpacks to too many bytes')
  if (bytes.readUInt32LE(local) !== localMark) throw new Error('has a broken entry')
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
  const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20))
  if (method !== 0 && method !== 8) throw new Error('uses an unknown compression')
  const content = method === 0 ? Buffer.from(packed) : inflateRawSync(packed, { maxOutputLength: Math.max(1, size) })
  if (content.length !== size || crc32(content) !== bytes.readUInt32LE(at + 16)) throw new Error('has a damaged entry')
  return content
}

/** Writes an archive without compression. Never returns the uploaded bytes, because a real server need not keep those. */
export function writeZip(files: ReadonlyMap<string, Buffer>): Buffer {
  const entries: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of files) {
    const path = Buffer.from(name)
    // From the required version to the length of the name, the local and the central header are the same.
    const common = Buffer.alloc(24)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(0x0800, 2)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(content.length, 14)
    common.writeUInt32LE(content.length, 18)
    common.writeUInt16LE(path.length, 22)
    const entry = Buffer.concat([word(localMark), common, Buffer.alloc(2), path, content])
    const tail = Buffer.alloc(16)
    tail.writeUInt32LE(offset, 12)
    directory.push(Buffer.concat([word(entryMark), Buffer.from([20, 0]), common, tail, path]))
    entries.push(entry)
    offset += entry.length
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.size, 4)
  end.writeUInt16LE(files.size, 6)
  end.writeUInt32LE(size, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...entries, ...directory, word(endMark), end])
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
