import { expect, test } from 'vitest'
import { cloneGitRepository, createGitRepository } from '../../../../test/harness/files/git-repository.ts'
import { parseObjectId } from '../objects/object-id.ts'
import { openRepository } from '../repository.ts'
import type { Lineage } from './lineage.ts'

const log = { info: () => {}, remote: () => {}, warning: () => {} }

/** `first` and `second` on main, and `side`, which left it after `first`. */
async function withBranches() {
  const origin = await createGitRepository()
  const first = origin.commit('First', { n: '1' })
  origin.git('checkout', '--quiet', '-b', 'side')
  const side = origin.commit('Side', { side: '1' })
  origin.git('checkout', '--quiet', 'main')
  for (let n = 2; n < 5; n += 1) origin.commit(`More ${n}`, { n: `${n}` })
  const last = origin.commit('Last', { n: 'last' })
  return { origin, first, side, last }
}

test.each([
  ['main', undefined],
  ['main', 1],
  ['side', undefined],
  ['side', 1],
])('from %s at depth %s the order of the commits is known', async (branch, depth) => {
  const { origin, first, side, last } = await withBranches()
  const clone = await cloneGitRepository(origin, { branch, ...(depth && { depth }) })
  const { lineageOf } = await openRepository(clone.root, { log })
  const found: Lineage[] = []
  for (const id of [first, side, last]) found.push(await lineageOf(parseObjectId(id)))
  expect(found).toEqual(branch === 'main' ? ['newer', 'apart', 'same'] : ['newer', 'same', 'apart'])
})

test('a commit with the checked-out one in its history is newer', async () => {
  const { origin, first, last } = await withBranches()
  origin.git('branch', 'old', first)
  const clone = await cloneGitRepository(origin, { branch: 'old', depth: 1 })
  const { lineageOf } = await openRepository(clone.root, { log })
  expect(await lineageOf(parseObjectId(last))).toBe('older')
})

test('what cannot be fetched is unknown', async () => {
  const { origin, first } = await withBranches()
  const clone = await cloneGitRepository(origin, { depth: 1 })
  clone.git('remote', 'set-url', 'origin', 'file:///nowhere')
  const repository = await openRepository(clone.root, { log })
  expect(await repository.lineageOf(parseObjectId(first))).toBe('unknown')
  expect(await repository.lineageOf(parseObjectId('ab'.repeat(20)))).toBe('unknown')
  expect(await repository.branchTip('refs/heads/main')).toBeUndefined()
})

test('the newest commit of a branch is looked up, whatever the clone has', async () => {
  const { origin } = await withBranches()
  const clone = await cloneGitRepository(origin)
  const newer = origin.commit('Newer', { n: 'newer' })
  const { branchTip } = await openRepository(clone.root, { log })
  expect(await branchTip('refs/heads/main')).toBe(newer)
  for (const ref of ['refs/heads/none', 'refs/tags/v1', 'refs/heads/--upload-pack=x', '']) {
    expect(await branchTip(ref)).toBeUndefined()
  }
})

test('later tags are those that contain the checked-out commit', async () => {
  const fixture = await createGitRepository()
  fixture.commit('First')
  fixture.git('tag', 'v1')
  const second = fixture.commit('Second')
  fixture.git('tag', '--annotate', '--message=v2', 'v2')
  const third = fixture.commit('Third')
  fixture.git('tag', 'release/3')
  fixture.git('tag', '--annotate', '--message=v3', 'v3')
  fixture.git('tag', 'tree', 'HEAD^{tree}')
  fixture.git('checkout', '--quiet', '--detach', second)
  const repository = await openRepository(fixture.root, { log })
  const tags = await repository.tagsAfter()
  expect(tags.map(({ name }) => name).sort()).toEqual(['release/3', 'v3'])
  expect(new Set(tags.map(({ id }) => id))).toEqual(new Set([third]))
})
