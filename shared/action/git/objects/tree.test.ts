import { rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createGitRepository } from '../../../../test/harness/files/git-repository.ts'
import { recordLog } from '../../../../test/harness/recorded-log.ts'
import { openRepository } from '../repository.ts'
import { parseObjectId } from './object-id.ts'

const log = recordLog()

test('a tree lists files, programs, symlinks and submodules with their sizes', async () => {
  const fixture = await createGitRepository()
  const first = fixture.commit('First', {
    'a/file': '12345',
    'a/program': { executable: '1' },
    'a/link': { symlink: '../b' },
    b: '',
  })
  fixture.git('update-index', '--add', '--cacheinfo', `160000,${first},a/module`)
  fixture.git('commit', '--quiet', '--message=Submodule')
  const repository = await openRepository(fixture.root, { log })
  const { entries, unreadable } = await repository.listTree(['a'])
  expect(unreadable).toEqual([])
  expect(entries.map(({ path, type, size }) => [path, type, size])).toEqual([
    ['a/file', 'file', 5],
    ['a/link', 'symlink', 4],
    ['a/module', 'submodule', 0],
    ['a/program', 'executable', 1],
  ])
  expect((await repository.listTree()).entries).toHaveLength(5)
  expect(await repository.listTree(['missing'])).toEqual({ entries: [], unreadable: [] })
})

test('a folder that looks like an option or a pattern is found by its literal name', async () => {
  const fixture = await createGitRepository()
  fixture.commit('First', { '-r/file': '1', '*/file': '2', ':(top)/file': '3', 'other/file': '4' })
  const repository = await openRepository(fixture.root, { log })
  for (const folder of ['-r', '*', ':(top)']) {
    expect((await repository.listTree([folder])).entries.map(({ path }) => path)).toEqual([`${folder}/file`])
  }
})

test('a folder that is a symlink in the commit is the symlink, not what it points to', async () => {
  const fixture = await createGitRepository()
  fixture.commit('First', { 'real/file': '1', skills: { symlink: 'real' } })
  const repository = await openRepository(fixture.root, { log })
  expect((await repository.listTree(['skills'])).entries).toMatchObject([{ path: 'skills', type: 'symlink' }])
  expect((await repository.listTree(['skills/file'])).entries).toEqual([])
})

test('blobs are read byte for byte, large and empty ones, each once', async () => {
  const fixture = await createGitRepository()
  const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, index) => (index * 7919) % 256))
  fixture.commit('First', { binary: bytes, empty: '', header: 'x blob 3\nabc\n', crlf: 'a\r\nb\r\n' })
  const repository = await openRepository(fixture.root, { log })
  const { entries } = await repository.listTree()
  const ids = entries.map(({ id }) => id)
  const blobs = await repository.readBlobs([...ids, ...ids], { maxBytes: 400_000 })
  const content = Object.fromEntries(entries.map(({ path, id }) => [path, blobs.get(id)]))
  expect(blobs.size).toBe(4)
  expect(content['binary']?.equals(bytes)).toBe(true)
  expect(content['empty']).toHaveLength(0)
  expect(content['header']?.toString()).toBe('x blob 3\nabc\n')
  expect(content['crlf']?.toString()).toBe('a\r\nb\r\n')
  expect(await repository.readBlobs([], { maxBytes: 0 })).toEqual(new Map())
})

test('content comes from the commit if the working tree differs', async () => {
  const fixture = await createGitRepository()
  fixture.commit('First', { 'a.json': 'committed', 'b.json': 'committed too' })
  writeFileSync(join(fixture.root, 'a.json'), 'edited by an earlier step')
  rmSync(join(fixture.root, 'b.json'))
  symlinkSync('/etc/passwd', join(fixture.root, 'b.json'))
  const repository = await openRepository(fixture.root, { log })
  const { entries } = await repository.listTree()
  const blobs = await repository.readBlobs(
    entries.map(({ id }) => id),
    { maxBytes: 1000 },
  )
  expect(entries.map(({ id, type }) => [type, blobs.get(id)?.toString()])).toEqual([
    ['file', 'committed'],
    ['file', 'committed too'],
  ])
})

test('nothing is read beyond the limit, from other objects than blobs, or from outside the clone', async () => {
  const fixture = await createGitRepository()
  const commit = parseObjectId(fixture.commit('First', { a: '12345' }))
  const repository = await openRepository(fixture.root, { log })
  const ids = (await repository.listTree()).entries.map(({ id }) => id)
  const read = (ids: (typeof commit)[], maxBytes = 100) => repository.readBlobs(ids, { maxBytes })
  await expect(read(ids, 4)).rejects.toThrow('The files to read have more than 4 bytes in total.')
  await expect(read([commit])).rejects.toThrow(`git object ${commit} is a commit, not a file.`)
  await expect(read([parseObjectId('ab'.repeat(20))])).rejects.toThrow('is not in this clone')
})
