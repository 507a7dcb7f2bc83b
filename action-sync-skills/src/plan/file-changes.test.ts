import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import type { ObjectId } from '../../../shared/action/index.ts'
import type { LocalFile } from '../read/commit/skill-folders.ts'
import type { StoredFile } from '../read/stored/unzip.ts'
import { blobId, compareFiles } from './file-changes.ts'

const local = (path: string, text: string, executable = false): LocalFile => {
  const content = Buffer.from(text)
  return { path, id: blobId(content, 40) as ObjectId, size: content.length, executable }
}
const stored = (files: Record<string, string>, executable?: boolean): Map<string, StoredFile> =>
  new Map(Object.entries(files).map(([path, text]) => [path, { content: Buffer.from(text), executable }]))
const never = () => false
const kinds = (changes: { path: string; kind: string }[]) => changes.map(({ path, kind }) => `${kind} ${path}`)

test('the id of a content is the one that Git gives it', () => {
  for (const text of ['', 'a\r\nb', 'ünï'.repeat(1000)]) {
    const id = execFileSync('git', ['hash-object', '--stdin', '--no-filters'], { input: text, encoding: 'utf8' }).trim()
    expect(blobId(Buffer.from(text), 40)).toBe(id)
  }
  expect(blobId(Buffer.alloc(0), 64)).toBe('473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813')
})

describe('a comparison', () => {
  test('tells added, modified and removed files, in the order of their paths', () => {
    const changes = compareFiles(
      [local('b', 'same'), local('a', 'new'), local('c', 'longer')],
      stored({ b: 'same', c: 'other', z: 'gone', d: 'gone' }),
      never,
    )
    expect(kinds(changes)).toEqual(['added a', 'modified c', 'removed d', 'removed z'])
  })

  test('finds a change that leaves the size as it was, and nothing in equal files', () => {
    expect(kinds(compareFiles([local('a', 'abc')], stored({ a: 'abd' }), never))).toEqual(['modified a'])
    expect(compareFiles([local('a', 'abc')], stored({ a: 'abc' }), never)).toEqual([])
  })
})

describe('executable bits', () => {
  const program = [local('run.sh', 'x', true), local('a.md', 'y')]

  test('do not matter where the server keeps none, so that nothing is sent again and again', () => {
    expect(compareFiles(program, stored({ 'run.sh': 'x', 'a.md': 'y' }), never)).toEqual([])
    expect(compareFiles(program, stored({ 'run.sh': 'x', 'a.md': 'y' }, false), never)).toEqual([])
  })

  test('matter where the server keeps them', () => {
    const kept = stored({ 'run.sh': 'x', 'a.md': 'y' }, true)
    expect(kinds(compareFiles(program, kept, never))).toEqual(['mode a.md'])
  })

  test('matter where Git says that they have changed, unless the server has the new one', () => {
    const isProgram = (path: string) => path === 'run.sh'
    expect(kinds(compareFiles(program, stored({ 'run.sh': 'x', 'a.md': 'y' }), isProgram))).toEqual(['mode run.sh'])
    const kept = new Map([...stored({ 'run.sh': 'x' }, true), ...stored({ 'a.md': 'y' }, false)])
    expect(compareFiles(program, kept, isProgram)).toEqual([])
  })
})
