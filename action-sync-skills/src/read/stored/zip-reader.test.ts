import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blobId, packFiles } from '../../../../test/harness/samples/packed-archive.ts'
import { withoutOuterFolder } from './stored-skill.ts'
import { openArchive, ZipError } from './zip-reader.ts'

const zip = (files: Record<string, string>) =>
  packFiles(Object.entries(files).map(([path, text]) => ({ path, content: Buffer.from(text) })))

/** Everything that is in an archive. */
async function unzip(archive: Uint8Array) {
  const files = [...openArchive(archive)]
  const read = files.map(async ([path, file]) => {
    const content = file.read()
    expect(await file.blobId(40)).toBe(blobId(content))
    return [path, { content, executable: file.executable }] as const
  })
  return new Map(await Promise.all(read))
}

/** Where the central directory has its first entry. */
const entryOf = (archive: Buffer) => archive.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))

async function damaged(change: (archive: Buffer, entry: number) => Buffer | undefined): Promise<unknown> {
  const archive = await zip({ 'a.md': 'text '.repeat(100), 'b.md': 'b' })
  return unzip(change(archive, entryOf(archive)) ?? archive)
}

describe('an archive', () => {
  test('of any files comes out as it went in', async () => {
    const name = fc.stringMatching(/^[a-zé0-9 _-]{1,12}$/)
    const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'))
    const file = fc.record({ path, content: fc.uint8Array({ maxLength: 300 }), executable: fc.boolean() })
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(file, { maxLength: 8, selector: ({ path }) => path }), async (files) => {
        const archive = await packFiles(files)
        const unpacked = await unzip(archive)
        expect([...unpacked.keys()].sort()).toEqual(files.map((one) => one.path).sort())
        for (const { path, content, executable } of files) {
          expect(unpacked.get(path)).toEqual({ content: Buffer.from(content), executable })
        }
      }),
      { numRuns: 50 },
    )
  })

  test('with its files in one folder is read as if they lay at the root', async () => {
    const wrapped = withoutOuterFolder(await unzip(await zip({ 'pay/SKILL.md': 'x', 'pay/a/b.md': 'y' })))
    expect([...wrapped.keys()]).toEqual(['SKILL.md', 'a/b.md'])
    const other = withoutOuterFolder(await unzip(await zip({ 'pay/SKILL.md': 'x', 'b.md': 'y' })))
    expect([...other.keys()]).toEqual(['b.md', 'pay/SKILL.md'])
  })

  test('with a large file, packed or not, is read in pieces', async () => {
    const large = [Buffer.alloc(3 * 2 ** 20, 'lorem ipsum '), randomBytes(3 * 2 ** 20)]
    const files = openArchive(await packFiles(large.map((content, index) => ({ path: `${index}`, content }))))
    expect(await Promise.all([...files.values()].map((file) => file.blobId(40)))).toEqual(large.map(blobId))
  })

  test.each<[string, (archive: Buffer, entry: number) => void]>([
    ['too small a size', (archive, entry) => archive.writeUInt32LE(2 * 2 ** 20, entry + 24)],
    ['too large a size', (archive, entry) => archive.writeUInt32LE(4 * 2 ** 20, entry + 24)],
    ['a wrong checksum', (archive, entry) => archive.writeUInt32LE(1, entry + 16)],
    ['other content', (archive) => archive.writeUInt8(archive.readUInt8(1000) ^ 1, 1000)],
  ])('with a large file that says %s is refused', async (_, change) => {
    for (const content of [Buffer.alloc(3 * 2 ** 20, 'lorem ipsum '), randomBytes(3 * 2 ** 20)]) {
      const archive = await packFiles([{ path: 'a', content }])
      change(archive, entryOf(archive))
      const file = openArchive(archive).get('a')
      await expect(file?.blobId(40)).rejects.toThrow('is damaged')
    }
  })

  test('has the ids that Git gives, also in a repository with longer ones', async () => {
    const file = openArchive(await zip({ empty: '' })).get('empty')
    expect(await file?.blobId(64)).toBe('473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813')
  })

  test('tells contents apart by their fingerprints', async () => {
    const prints = (await Promise.all(['a', 'b', 'aa', 'a'].map((text) => zip({ x: text })))).map(
      (archive) => openArchive(archive).get('x')?.fingerprint,
    )
    expect(new Set(prints).size).toBe(3)
    expect(prints[0]).toBe(prints[3])
  })

  test.each<[string, string, (archive: Buffer, entry: number) => Buffer | undefined]>([
    ['is no archive', 'is not a zip file', () => Buffer.from('<html>')],
    ['is empty', 'is not a zip file', () => Buffer.alloc(0)],
    ['is cut off', 'is not a zip file', (archive) => archive.subarray(0, -1)],
    ['has other content', 'is damaged', (archive) => void archive.writeUInt8(archive.readUInt8(45) ^ 1, 45)],
    ['has a wrong checksum', 'is damaged', (archive, entry) => void archive.writeUInt32LE(1, entry + 16)],
    ['says too small a size', 'is damaged', (archive, entry) => void archive.writeUInt32LE(10, entry + 24)],
    ['says too large a size', 'is damaged', (archive, entry) => void archive.writeUInt32LE(10_000, entry + 24)],
    [
      'says more than 256 MiB',
      'more than 256 MiB',
      (archive, entry) => void archive.writeUInt32LE(0x20000000, entry + 24),
    ],
    ['points outside of itself', 'is damaged', (archive, entry) => void archive.writeUInt32LE(0xfffffff0, entry + 42)],
    ['is encrypted', 'is encrypted', (archive, entry) => void archive.writeUInt16LE(1, entry + 8)],
    [
      'is compressed in another way',
      'unknown method 12',
      (archive, entry) => void archive.writeUInt16LE(12, entry + 10),
    ],
    ['has a broken directory', 'broken directory', (archive, entry) => void archive.writeUInt32LE(0, entry)],
    ['has a path that leads out', 'unsafe path', (archive, entry) => void archive.write('../a', entry + 46)],
    ['has an absolute path', 'unsafe path', (archive, entry) => void archive.write('/etc', entry + 46)],
    ['has a backslash in a path', 'unsafe path', (archive, entry) => void archive.write('a\\md', entry + 46)],
    ['has the same file twice', 'twice', (archive, entry) => void archive.write('b', entry + 46)],
  ])('that %s is refused', async (_, message, change) => {
    await expect(damaged(change)).rejects.toThrow(message)
  })

  test('of random bytes is refused or read, and nothing else happens', async () => {
    const archive = await zip({ 'SKILL.md': 'x'.repeat(50), 'b.md': 'y' })
    const edit = fc.record({ at: fc.nat(archive.length - 1), value: fc.nat(255) })
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
        const bytes = Buffer.from(archive)
        for (const { at, value } of edits) bytes[at] = value
        const result = await unzip(bytes).catch((error: unknown) => error)
        expect(result instanceof Map || result instanceof ZipError).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
