/** The records of a zip, as in PKWARE's APPNOTE.TXT, without those for more than 4 GiB or 65,535 files. */
const marks = { local: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 }
const sizes = { local: 30, entry: 46, end: 22 }
export const methods = { stored: 0, deflated: 8 }
const version = 20
const utf8Names = 0x0800
const unix = 3
/** The earliest date of a zip, 1980-01-01: a real date would change the bytes from day to day. */
const date = 0x0021
const modes = { file: 0o100644, executable: 0o100755 }

/** What both headers of an entry contain. */
export interface Entry {
  readonly name: Buffer
  readonly executable: boolean
  readonly start: number
  readonly method: number
  readonly crc: number
  readonly packedSize: number
  readonly size: number
}

export function localHeaderLength(name: Buffer): number {
  return sizes.local + name.length
}

export function localHeader(entry: Entry): Buffer {
  const header = Buffer.alloc(localHeaderLength(entry.name))
  header.writeUInt32LE(marks.local, 0)
  writeFacts(header, 4, entry)
  header.set(entry.name, sizes.local)
  return header
}

export function directoryEntry(entry: Entry): Buffer {
  const header = Buffer.alloc(sizes.entry + entry.name.length)
  header.writeUInt32LE(marks.entry, 0)
  header.writeUInt16LE((unix << 8) | version, 4)
  writeFacts(header, 6, entry)
  const mode = entry.executable ? modes.executable : modes.file
  header.writeUInt32LE((mode << 16) >>> 0, 38)
  header.writeUInt32LE(entry.start, 42)
  header.set(entry.name, sizes.entry)
  return header
}

/** The part that both headers have. */
function writeFacts(header: Buffer, at: number, { name, method, crc, packedSize, size }: Entry): void {
  header.writeUInt16LE(version, at)
  header.writeUInt16LE(utf8Names, at + 2)
  header.writeUInt16LE(method, at + 4)
  header.writeUInt16LE(date, at + 8)
  header.writeUInt32LE(crc, at + 10)
  header.writeUInt32LE(packedSize, at + 14)
  header.writeUInt32LE(size, at + 18)
  header.writeUInt16LE(name.length, at + 22)
}

export function endRecord(count: number, start: number, length: number): Buffer {
  const record = Buffer.alloc(sizes.end)
  record.writeUInt32LE(marks.end, 0)
  record.writeUInt16LE(count, 8)
  record.writeUInt16LE(count, 10)
  record.writeUInt32LE(length, 12)
  record.writeUInt32LE(start, 16)
  return record
}
