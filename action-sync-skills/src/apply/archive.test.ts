import { execFileSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type PackedFile, pack } from './archive.ts'

const files: PackedFile[] = [
  { path: 'SKILL.md', content: Buffer.from('# Hello\n'.repeat(50)), executable: false },
  { path: 'scripts/run.sh', content: Buffer.from('#!/bin/sh\n'), executable: true },
  { path: 'ünïcode/日本.md', content: Buffer.from('x'), executable: false },
  { path: 'empty', content: Buffer.alloc(0), executable: false },
  ...Array.from({ length: 40 }, (_, index) => ({
    path: `data/${index}.txt`,
    content: Buffer.from(`${index}`),
    executable: false,
  })),
]
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

describe('a packed Skill', () => {
  test('has the same bytes in every time zone, whatever the order of its files', async () => {
    const expected = hash(await pack(files))
    expect(hash(await pack(files.toReversed()))).toBe(expected)
    const module = JSON.stringify(join(import.meta.dirname, 'archive.ts'))
    const program = `
      import { createHash } from 'node:crypto'
      import { pack } from ${module}
      const files = JSON.parse(process.env.FILES).map((file) => ({ ...file, content: Buffer.from(file.content, 'base64') }))
      process.stdout.write(createHash('sha256').update(await pack(files)).digest('hex'))`
    const FILES = JSON.stringify(files.map((file) => ({ ...file, content: file.content.toString('base64') })))
    for (const TZ of ['UTC', 'America/Los_Angeles', 'Asia/Kolkata']) {
      const options = { env: { ...process.env, TZ, FILES }, encoding: 'utf8' as const }
      expect(execFileSync(process.execPath, ['--input-type=module', '--eval', program], options)).toBe(expected)
    }
  })

  test('is unpacked by other programs, with its modes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pack-'))
    try {
      writeFileSync(join(folder, 'a.zip'), await pack(files))
      execFileSync('unzip', ['-q', join(folder, 'a.zip'), '-d', folder])
      expect(readFileSync(join(folder, 'SKILL.md'))).toEqual(files[0]?.content)
      expect(statSync(join(folder, 'scripts/run.sh')).mode & 0o777).toBe(0o755)
      expect(statSync(join(folder, 'SKILL.md')).mode & 0o777).toBe(0o644)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test('spends no time on what is compressed already, and shrinks what is not', async () => {
    const random = randomBytes(400_000)
    const [noise, text] = await Promise.all(
      [random, Buffer.alloc(400_000, 'lorem ipsum ')].map((content) =>
        pack([{ path: 'x', content, executable: false }]),
      ),
    )
    expect(noise?.includes(random)).toBe(true)
    expect(text?.length).toBeLessThan(10_000)
  })
})
