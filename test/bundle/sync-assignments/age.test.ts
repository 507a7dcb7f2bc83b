import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '../../../simulator/index.ts'
import { cloneGitRepository, type GitRepository } from '../../harness/files/git-repository.ts'
import { configFile, liveInput, namesIn, push, sync, syncedRepository } from './fixture.ts'

let sim: Simulator
beforeEach(async () => {
  sim = await startSimulator()
})
afterEach(() => sim.close())

const rerun = { env: { GITHUB_RUN_ATTEMPT: '2' } }

/** A repository whose commits `v2` and `v3` change `x`, and `v3` is live. */
async function withTwoPushes() {
  const { repository, ids, base } = await syncedRepository(sim, ['x', 'y'])
  const commit = (text: string) => repository.commit(text, { 'assignments/x.json': configFile(text) })
  const v2 = commit('v2')
  const v3 = commit('v3')
  expect((await push(repository, sim, v2)).exitCode).toBe(0)
  return { repository, base, v2, v3, live: () => liveInput(sim, ids['x']), ids }
}

/** A clone with an older commit checked out, as in a re-run of its workflow. */
async function cloneAt(origin: GitRepository, commit: string, depth?: number): Promise<GitRepository> {
  origin.git('branch', '--force', 'old', commit)
  const clone = await cloneGitRepository(origin, { branch: 'old', ...(depth && { depth }) })
  origin.git('branch', '--delete', '--force', 'old')
  return clone
}

describe('an older commit', () => {
  test.each([
    ['in a re-run of its workflow', rerun, undefined],
    ['in a run that a newer one overtook', {}, undefined],
    ['in a re-run with a shallow clone', rerun, 1],
  ])('does not go live by accident %s', async (_, more, depth) => {
    const { repository, base, v2, live } = await withTwoPushes()
    const clone = await cloneAt(repository, v2, depth)
    const result = await push(clone, sim, base, {}, more)
    expect(result.exitCode).toBe(1)
    expect(live()).toBe('v3')
    expect(namesIn(result, 'failed')).toEqual(['x'])
    expect(result.annotations[0]).toMatchObject({
      file: 'assignments/x.json',
      message: expect.stringMatching(
        /the live Revision is from commit \w{7}, which is newer than \w{7}\. .*allow-older: true/,
      ),
    })
  })

  test('goes live if allowed, and says so', async () => {
    const { repository, base, v2, live } = await withTwoPushes()
    const clone = await cloneAt(repository, v2)
    const result = await push(clone, sim, base, { 'allow-older': 'true' }, rerun)
    expect(result.exitCode).toBe(0)
    expect(live()).toBe('v2')
    expect(result.summary).toContain('which is newer than')
  })

  test.each([
    ['a tag', { name: 'push' }, { GITHUB_REF: 'refs/tags/v2' }],
    ['a manually started workflow', { name: 'workflow_dispatch' }, {}],
    ['the end of another workflow', { name: 'workflow_run' }, {}],
  ])('does not go live for %s', async (_, event, env) => {
    const { repository, v2, live } = await withTwoPushes()
    repository.git('checkout', '--quiet', '--detach', v2)
    const result = await sync(repository, sim, event, {}, { env })
    expect(result.exitCode).toBe(1)
    expect(live()).toBe('v3')
  })

  test('does not go live if the newer one failed, but everything that the newer one did not change does', async () => {
    const { repository, ids, base } = await syncedRepository(sim, ['x', 'y'])
    const v2 = repository.commit('v2', {
      'assignments/x.json': configFile('v2'),
      'assignments/y.json': configFile('v2'),
    })
    repository.commit('v3', { 'assignments/x.json': configFile('v3') })
    const clone = await cloneAt(repository, v2)
    const result = await push(clone, sim, base, {}, rerun)
    expect(namesIn(result, 'failed')).toEqual(['x'])
    expect(namesIn(result, 'synced')).toEqual(['y'])
    expect(liveInput(sim, ids['x'])).toBe('x v1')
    expect(result.annotations[0]?.message).toMatch(/has changed in \w{7}, the newest commit of main/)
  })

  test('is no error in a first run: the newer one has its own run', async () => {
    const { repository, ids, base } = await syncedRepository(sim, ['x'])
    const v2 = repository.commit('v2', { 'assignments/x.json': configFile('v2') })
    repository.commit('v3', { 'assignments/x.json': configFile('v3') })
    const result = await push(await cloneAt(repository, v2), sim, base)
    expect(result.exitCode).toBe(0)
    expect(liveInput(sim, ids['x'])).toBe('v2')
  })
})

describe('a newer commit', () => {
  test('goes live from a shallow clone that lacks what is live', async () => {
    const { repository, v3, live } = await withTwoPushes()
    repository.commit('Unrelated', { 'README.md': 'x' })
    const before = repository.commit('More', { 'README.md': 'y' })
    repository.commit('v4', { 'assignments/x.json': configFile('v4') })
    const clone = await cloneGitRepository(repository, { depth: 1 })
    expect(() => clone.git('cat-file', '-e', v3)).toThrow()
    const result = await push(clone, sim, before)
    expect(result.annotations).toEqual([])
    expect(live()).toBe('v4')
  })

  test('may revert a change', async () => {
    const { repository, v3, live } = await withTwoPushes()
    repository.git('revert', '--no-edit', 'HEAD')
    const result = await push(repository, sim, v3)
    expect(result.exitCode).toBe(0)
    expect(live()).toBe('v2')
  })

  test('goes live if origin is unreachable, but what is live is a parent of the commit', async () => {
    const { repository, live } = await withTwoPushes()
    repository.commit('v4', { 'assignments/x.json': configFile('v4') })
    const clone = await cloneGitRepository(repository, { depth: 1 })
    clone.git('remote', 'set-url', 'origin', 'file:///nowhere')
    const result = await sync(clone, sim, { name: 'workflow_dispatch' }, {}, rerun)
    expect(result.exitCode).toBe(0)
    expect(live()).toBe('v4')
  })

  test('of another branch goes live, with a note', async () => {
    const { repository, base, live } = await withTwoPushes()
    repository.git('checkout', '--quiet', '-b', 'topic', base)
    repository.commit('topic', { 'assignments/x.json': configFile('topic') })
    const result = await sync(repository, sim, { name: 'workflow_dispatch' })
    expect(result.exitCode).toBe(0)
    expect(live()).toBe('topic')
    expect(result.summary).toMatch(/is from commit .* is not in the history of/)
  })
})

test('a branch that was reset takes its Assignments back with it', async () => {
  const { repository, v2, v3, live } = await withTwoPushes()
  repository.git('reset', '--quiet', '--hard', v2)
  const clone = await cloneGitRepository(repository)
  const event = { name: 'push', payload: { before: v3, created: false, forced: true } }
  const result = await sync(clone, sim, event)
  expect(result.exitCode).toBe(0)
  expect(live()).toBe('v2')
  expect(result.summary).toMatch(/goes back from commit/)
})

test('a re-run that cannot tell whether it is older stops', async () => {
  const { repository, live } = await withTwoPushes()
  repository.commit('Between', { 'README.md': 'x' })
  repository.commit('v5', { 'assignments/x.json': configFile('v5') })
  const clone = await cloneGitRepository(repository, { depth: 1 })
  clone.git('remote', 'set-url', 'origin', 'file:///nowhere')
  const result = await sync(clone, sim, { name: 'workflow_dispatch' }, {}, rerun)
  expect(result.exitCode).toBe(1)
  expect(live()).toBe('v3')
  expect(result.annotations.map(({ message }) => message).join('\n')).toContain('check out with fetch-depth: 0')
  const first = await sync(clone, sim, { name: 'workflow_dispatch' })
  expect(first.exitCode).toBe(0)
  expect(live()).toBe('v5')
})

describe('an unmerged commit', () => {
  test('is planned regardless of its age', async () => {
    const { repository, base } = await withTwoPushes()
    repository.git('checkout', '--quiet', '-b', 'topic', base)
    repository.commit('topic', { 'assignments/x.json': configFile('topic') })
    const head = repository.git('rev-parse', 'HEAD')
    const pull = { number: 7, base: { sha: repository.git('rev-parse', 'main') }, head: { sha: head } }
    const result = await sync(repository, sim, { name: 'pull_request', payload: { pull_request: pull } })
    expect(result.exitCode).toBe(0)
    const group = await sync(repository, sim, { name: 'merge_group', payload: { merge_group: { base_sha: base } } })
    expect(group.exitCode).toBe(0)
    expect(group.outputs['has-changes']).toBe('true')
  })
})
