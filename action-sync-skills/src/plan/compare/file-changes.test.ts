import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { blobId } from '../../../../test/harness/samples/packed-archive.ts'
import type { LocalFile } from '../../read/commit/folder/skill-folders.ts'
import type { ArchivedFile } from '../../read/stored/zip-reader.ts'
import { compareFiles } from './file-changes.ts'

const local = (path: string, text: string, executable = false): LocalFile => {
  const content = Buffer.from(text)
  return { path, id: blobId(content), size: content.length, executable }
}
const storedFile = (text: string, executable?: boolean): ArchivedFile => {
  const content = Buffer.from(text)
  return {
    size: content.length,
    fingerprint: text,
    executable,
    read: () => content,
    pieces: () => Readable.from([content]),
    blobId: async () => blobId(content),
  }
}
const stored = (files: Record<string, string>, executable?: boolean): Map<string, ArchivedFile> =>
  new Map(Object.entries(files).map(([path, text]) => [path, storedFile(text, executable)]))
const never = () => undefined
const kinds = (changes: { path: string; kind: string }[]) => changes.map(({ path, kind }) => `${kind} ${path}`)

describe('a comparison', () => {
  test('finds added, modified and removed files, in the order of their paths', async () => {
    const changes = await compareFiles(
      [local('b', 'same'), local('a', 'new'), local('c', 'longer')],
      stored({ b: 'same', c: 'other', z: 'gone', d: 'gone' }),
      never,
    )
    expect(kinds(changes)).toEqual(['added a', 'modified c', 'removed d', 'removed z'])
  })

  test('finds a change that keeps the size, and nothing in equal files', async () => {
    expect(kinds(await compareFiles([local('a', 'abc')], stored({ a: 'abd' }), never))).toEqual(['modified a'])
    expect(await compareFiles([local('a', 'abc')], stored({ a: 'abc' }), never)).toEqual([])
  })

  test('unpacks no large file whose size is far from that in Git, and none that the folder does not have', async () => {
    const refuse = () => {
      throw new Error('unpacked')
    }
    const packed = {
      size: 2 ** 28,
      fingerprint: 'x',
      executable: undefined,
      read: refuse,
      pieces: refuse,
      blobId: refuse,
    }
    const files = new Map<string, ArchivedFile>([
      ['a', packed],
      ['z', packed],
    ])
    expect(kinds(await compareFiles([local('a', 'abc')], files, never))).toEqual(['modified a', 'removed z'])
  })
})

describe('what a server does to an archive', () => {
  test('is no change: names in another form of Unicode, and junk from tools', async () => {
    const files = stored({ 'Caf\u00e9.md': 'x', '__MACOSX/._a': 'y', '.DS_Store': 'z' })
    expect(await compareFiles([local('Cafe\u0301.md', 'x')], files, never)).toEqual([])
    expect(await compareFiles([local('.DS_Store', 'x')], stored({}), never)).toEqual([])
  })

  test('does not explain a file that matches the previous version in Git', async () => {
    const old = local('a.md', 'a  ')
    const hint = () => ({ kind: 'modified' as const, before: { type: 'file' as const, id: old.id } })
    expect(await compareFiles([local('a.md', 'a')], stored({ 'a.md': 'a  ' }), hint)).toMatchObject([{ isOld: true }])
    expect(await compareFiles([local('a.md', 'a')], stored({ 'a.md': 'a\n' }), hint)).toMatchObject([{ isOld: false }])
    expect(await compareFiles([local('a.md', 'a')], stored({ 'a.md': 'a  ' }), never)).toMatchObject([{ isOld: false }])
  })
})

describe('executable bits', () => {
  const program = [local('run.sh', 'x', true), local('a.md', 'y')]

  test('do not matter if the server keeps none, so that nothing is sent again and again', async () => {
    expect(await compareFiles(program, stored({ 'run.sh': 'x', 'a.md': 'y' }), never)).toEqual([])
    expect(await compareFiles(program, stored({ 'run.sh': 'x', 'a.md': 'y' }, false), never)).toEqual([])
  })

  test('matter if the server keeps them', async () => {
    const kept = stored({ 'run.sh': 'x', 'a.md': 'y' }, true)
    expect(kinds(await compareFiles(program, kept, never))).toEqual(['mode a.md'])
  })

  test('matter if Git says that they have changed, unless the server has the new one', async () => {
    const isProgram = (path: string) => (path === 'run.sh' ? { kind: 'mode' as const, before: undefined } : undefined)
    const dropped = stored({ 'run.sh': 'x', 'a.md': 'y' })
    expect(kinds(await compareFiles(program, dropped, isProgram))).toEqual(['mode run.sh'])
    const kept = new Map([...stored({ 'run.sh': 'x' }, true), ...stored({ 'a.md': 'y' }, false)])
    expect(await compareFiles(program, kept, isProgram)).toEqual([])
  })
})
