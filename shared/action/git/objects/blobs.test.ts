import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createGitRepository } from '../../../../test/harness/files/git-repository.ts'
import { tempDir } from '../../../../test/harness/files/temp-dir.ts'
import { recordLog } from '../../../../test/harness/recorded-log.ts'
import { streamGit } from '../process/stream.ts'
import { openRepository } from '../repository.ts'
import { collect, splitBlobs } from './blobs.ts'

const id = (index: number) => String(index).padStart(40, '0')

/** Like the real one, yields every chunk in the same buffer. */
async function* inChunks(output: Buffer, sizes: readonly number[]): AsyncGenerator<Buffer> {
  const buffer = Buffer.alloc(Math.max(...sizes))
  for (let at = 0, index = 0; at < output.length; index += 1) {
    const size = sizes[index % sizes.length] ?? 1
    const length = output.copy(buffer, 0, at, at + size)
    yield buffer.subarray(0, length)
    at += length
  }
}

function outputOf(contents: readonly Uint8Array[]): Buffer {
  const parts = contents.flatMap((content, index) => [
    Buffer.from(`${id(index)} blob ${content.length}\n`),
    content,
    Buffer.from('\n'),
  ])
  return Buffer.concat(parts)
}

describe('the output of cat-file', () => {
  const contents = fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 5 })
  const sizes = fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 4 })

  test('yields the blobs, however it is split', async () => {
    await fc.assert(
      fc.asyncProperty(contents, sizes, async (blobs, chunks) => {
        const read: Buffer[] = []
        for await (const blob of splitBlobs(inChunks(outputOf(blobs), chunks))) read.push(await collect(blob))
        expect(read).toEqual(blobs.map((content) => Buffer.from(content)))
      }),
    )
  })

  test('continues with the next blob if the reader leaves one half read', async () => {
    const blobs = ['first one', 'second', ''].map((text) => Buffer.from(text))
    const seen: [number, string][] = []
    for await (const { size, pieces } of splitBlobs(inChunks(outputOf(blobs), [3]))) {
      for await (const piece of pieces) {
        seen.push([size, piece.toString()])
        break
      }
    }
    expect(seen.map(([size]) => size)).toEqual([9, 6])
    expect(seen[1]?.[1]).toMatch(/^s/)
  })

  test.each([
    ['ends within a blob', `${id(1)} blob 5\nabc`],
    ['ends within a header', `${id(1)} blob`],
    ['has an endless header', 'x'.repeat(2000)],
    ['is about a tree', `${id(1)} tree 5\n`],
    ['lacks a blob', `${id(1)} missing\n`],
  ])('that %s is an error', async (_, output) => {
    const read = async () => {
      for await (const blob of splitBlobs(inChunks(Buffer.from(output), [64]))) await collect(blob)
    }
    await expect(read()).rejects.toThrow(/^git /)
  })
})

test('the temporary file is always removed: after all was read, the reader stopped early, or git failed', async () => {
  const fixture = await createGitRepository()
  const large = Buffer.from(Array.from({ length: 300_000 }, (_, index) => (index * 7919) % 256))
  fixture.commit('First', { large, small: 'y' })
  const temp = await tempDir('runner-temp')
  const env = { ...process.env, RUNNER_TEMP: temp }
  const repository = await openRepository(fixture.root, { log: recordLog(), env })
  const ids = (await repository.listTree()).entries.map((entry) => entry.id)
  const read: Buffer[] = []
  for await (const blob of repository.streamBlobs(ids)) read.push(await collect(blob))
  expect(read).toEqual([large, Buffer.from('y')])
  for await (const _ of repository.streamBlobs(ids)) break
  const failing = streamGit({ git: 'git', root: fixture.root, env }, ['cat-file', '--no-such-option'], '')
  await expect(failing.next()).rejects.toThrow('git cat-file failed with exit code 129')
  await expect(streamGit({ git: '/no/git', root: fixture.root, env }, ['x'], '').next()).rejects.toThrow('ENOENT')
  expect(readdirSync(temp)).toEqual([])
})

test('a blob missing from the clone is an error that says what to do', async () => {
  const fixture = await createGitRepository()
  fixture.commit('First', { a: 'x' })
  const repository = await openRepository(fixture.root, { log: recordLog() })
  const [entry] = (await repository.listTree()).entries
  if (!entry) throw new Error('no entry')
  const stream = repository.streamBlobs([`${'ab'.repeat(20)}` as typeof entry.id])
  await expect(stream[Symbol.asyncIterator]().next()).rejects.toThrow('is not in this clone')
})
