import { execFileSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { tempDir } from '../../../test/harness/files/temp-dir.ts'
import { type FileToPack, packFiles } from '../../../test/harness/samples/packed-archive.ts'

const mebibyte = 2 ** 20
/** Larger than what is compressed in one go; pseudo-random, so that it does not shrink. */
const large = Buffer.from(
  Uint32Array.from({ length: 400_000 }, (_, index) => Math.imul(index + 1, 2_654_435_761)).buffer,
)
const files: FileToPack[] = [
  { path: 'SKILL.md', content: Buffer.from('# Hello\n'.repeat(50)) },
  { path: 'scripts/run.sh', content: Buffer.from('#!/bin/sh\n'), executable: true },
  { path: 'ünïcode/日本.md', content: Buffer.from('x') },
  { path: 'empty', content: Buffer.alloc(0) },
  { path: 'large.txt', content: Buffer.alloc(3 * mebibyte + 7, 'lorem ipsum dolor ') },
  { path: 'large.bin', content: large },
  ...Array.from({ length: 40 }, (_, index) => ({ path: `data/${index}.txt`, content: Buffer.from(`${index}`) })),
]
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

describe('a packed Skill', () => {
  test('has the same bytes whatever the order of its files and the pieces that they arrive in', async () => {
    const expected = hash(await packFiles(files))
    expect(hash(await packFiles(files.toReversed(), 1_000))).toBe(expected)
    expect(hash(await packFiles(files, 10 * mebibyte))).toBe(expected)
  })

  test('has the same bytes from release to release', async () => {
    const archive = await packFiles([
      { path: 'a/run.sh', content: Buffer.from('#!/bin/sh'), executable: true },
      { path: 'SKILL.md', content: Buffer.from('x') },
      { path: 'é', content: Buffer.alloc(0) },
    ])
    expect(hash(archive)).toBe('eeafbdd328f2256bfd2154f8d65f20b3b6a37ccbc77e70bba5e0a9da209d1d51')
  })

  test('has the same bytes in every time zone', async () => {
    const module = JSON.stringify(join(import.meta.dirname, '../../../test/harness/samples/packed-archive.ts'))
    const program = `
      import { createHash } from 'node:crypto'
      import { packFiles } from ${module}
      const archive = await packFiles([{ path: 'a', content: Buffer.from('a') }, { path: 'b', content: Buffer.from('bb') }])
      process.stdout.write(createHash('sha256').update(archive).digest('hex'))`
    const hashes = ['America/Los_Angeles', 'Asia/Kolkata'].map((TZ) => {
      const options = { env: { ...process.env, TZ }, encoding: 'utf8' as const }
      return execFileSync(process.execPath, ['--input-type=module', '--eval', program], options)
    })
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/)
    expect(new Set(hashes).size).toBe(1)
  })

  test.each([
    ['unzip', (zip: string, folder: string) => execFileSync('unzip', ['-q', zip, '-d', folder])],
    ['Python', (zip: string, folder: string) => execFileSync('python3', ['-m', 'zipfile', '-e', zip, folder])],
  ])('is unpacked by %s', async (_, unpack) => {
    const folder = await tempDir('unpacked')
    const zip = join(await tempDir('zip'), 'a.zip')
    writeFileSync(zip, await packFiles(files))
    unpack(zip, folder)
    for (const { path, content } of files) expect(readFileSync(join(folder, path)).equals(content)).toBe(true)
  })

  test('keeps executable bits', async () => {
    const folder = await tempDir('unpacked')
    writeFileSync(join(folder, 'a.zip'), await packFiles(files))
    execFileSync('unzip', ['-q', join(folder, 'a.zip'), '-d', folder])
    expect(statSync(join(folder, 'scripts/run.sh')).mode & 0o777).toBe(0o755)
    expect(statSync(join(folder, 'SKILL.md')).mode & 0o777).toBe(0o644)
  })

  test('can be read from its start, without its end', async () => {
    const archive = await packFiles([
      { path: 'a', content: Buffer.alloc(2 * mebibyte, 'text ') },
      { path: 'b', content: large },
    ])
    const flags = archive.readUInt16LE(6)
    const [packed, size] = [archive.readUInt32LE(18), archive.readUInt32LE(22)]
    expect([flags & 8, size]).toEqual([0, 2 * mebibyte])
    expect(archive.readUInt32LE(30 + 1 + packed)).toBe(0x04034b50)
  })

  test.each([400_000, 2 * mebibyte])('of %i bytes spends no time on compressed data', async (size) => {
    const random = randomBytes(size)
    const [noise, text] = await Promise.all(
      [random, Buffer.alloc(size, 'lorem ipsum ')].map((content) => packFiles([{ path: 'x', content }])),
    )
    expect(noise?.includes(random)).toBe(true)
    expect(text?.length).toBeLessThan(size / 40)
  })
})
