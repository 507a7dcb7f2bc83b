import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  cloneGitRepository,
  createGitRepository,
  type GitRepository,
} from '../../../test/harness/files/git-repository.ts'
import { recordLog } from '../../../test/harness/recorded-log.ts'
import { openRepository } from './repository.ts'

const match = (path: string) => path.endsWith('/SKILL.md')

async function historyOf({ root }: GitRepository, log = recordLog()) {
  return (await openRepository(root, { log })).filesEverHeld({ directories: ['skills'], match })
}

async function createHistory() {
  const fixture = await createGitRepository()
  fixture.commit('Root', { 'skills/a/SKILL.md': 'a1', 'skills/a/other.md': 'x', 'docs/b/SKILL.md': 'b' })
  fixture.commit('Edit', { 'skills/a/SKILL.md': 'a2' })
  fixture.git('checkout', '--quiet', '-b', 'side')
  fixture.commit('Side', { 'skills/side/SKILL.md': 's', 'skills/link/SKILL.md': { symlink: '../a/SKILL.md' } })
  fixture.commit('Side drops', { 'skills/side/SKILL.md': null })
  fixture.git('checkout', '--quiet', 'main')
  fixture.commit('Drop', { 'skills/a': null })
  fixture.git('merge', '--quiet', '--no-commit', '--no-ff', 'side')
  fixture.commit('Merge', { 'skills/merge/SKILL.md': 'm' })
  fixture.commit('Last', { 'skills/merge/SKILL.md': null })
  return fixture
}

test('every version of every file is found, including on side branches and in merges', async () => {
  const fixture = await createHistory()
  const { versions, complete } = await historyOf(fixture)
  expect(complete).toBe(true)
  expect(Object.fromEntries([...versions].map(([path, ids]) => [path, ids.size]))).toEqual({
    'skills/a/SKILL.md': 2,
    'skills/side/SKILL.md': 1,
    'skills/merge/SKILL.md': 1,
  })
})

test('a shallow clone is completed, visibly', async () => {
  const clone = await cloneGitRepository(await createHistory(), { depth: 1 })
  const log = recordLog()
  const { versions, complete } = await historyOf(clone, log)
  expect([complete, versions.size]).toEqual([true, 3])
  expect(log.lines.join('\n')).toMatch(
    /info: This clone is shallow; fetching its whole history\.\ninfo: git fetch --unshallow/,
  )
})

test('a shallow clone whose remote refuses is reported as incomplete', async () => {
  const origin = await createHistory()
  const clone = await cloneGitRepository(origin, { depth: 1 })
  renameSync(join(origin.root, '.git'), join(origin.root, 'gone'))
  const { versions, complete } = await historyOf(clone)
  expect([complete, versions.size]).toEqual([false, 0])
})

test('a history without such files is empty', async () => {
  const fixture = await createGitRepository()
  fixture.commit('Root', { other: '1' })
  expect(await historyOf(fixture)).toEqual({ versions: new Map(), complete: true })
})
