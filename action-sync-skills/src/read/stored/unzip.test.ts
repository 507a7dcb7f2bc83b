import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pack } from '../../apply/archive.ts'
import { withoutOuterFolder } from './stored-skill.ts'
import { unzip, ZipError } from './unzip.ts'

const zip = (files: Record<string, string>) =>
  pack(Object.entries(files).map(([path, text]) => ({ path, content: Buffer.from(text), executable: false })))

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
        const archive = await pack(files.map((one) => ({ ...one, content: Buffer.from(one.content) })))
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
