import { appendFile, rename, symlink, truncate, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { tempDir } from '../../../test/harness/files/temp-dir.ts'
import { readPieces } from './local-file.ts'

const size = 200_000
let path = ''
beforeEach(async () => {
  path = join(await tempDir('file'), 'data.bin')
  await writeFile(path, Buffer.alloc(size, 7))
})

async function read(onPiece?: () => Promise<void>, planned = size): Promise<number> {
  let total = 0
  for await (const piece of readPieces({ path, size: planned })) {
    total += piece.length
    await onPiece?.()
  }
  return total
}

describe('a file that is read for an upload', () => {
  test('comes in pieces, complete', async () => {
    expect(await read()).toBe(size)
    await writeFile(path, '')
    expect(await read(undefined, 0)).toBe(0)
  })

  test('is not read if a link has replaced it since', async () => {
    await rename(path, `${path}.moved`)
    await symlink(`${path}.moved`, path)
    await expect(read()).rejects.toThrow('ELOOP')
  })

  test.each([
    ['grew before', 0, () => appendFile(path, 'x')],
    ['shrank before', 0, () => truncate(path, 10)],
    ['grows meanwhile', 1, () => appendFile(path, 'x')],
    ['shrinks meanwhile', 1, () => truncate(path, 70_000)],
    ['is written over meanwhile', 1, () => utimes(path, new Date(), new Date(0))],
  ])('and %s is an error that names it, before it is complete', async (_, when, change) => {
    let pieces = 0
    if (when === 0) await change()
    const reading = read(async () => {
      pieces += 1
      if (pieces === when) await change()
    })
    await expect(reading).rejects.toThrow('the file data.bin changed during the upload')
    await expect(reading).rejects.toMatchObject({ kind: 'misconfigured' })
  })
})
