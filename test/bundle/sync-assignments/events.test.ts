import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '../../../simulator/index.ts'
import { cloneGitRepository, type GitRepository } from '../../harness/files/git-repository.ts'
import { configFile, liveInput, namesIn, pullRequest, push, sync, syncedRepository } from './fixture.ts'

let sim: Simulator
beforeEach(async () => {
  sim = await startSimulator()
})
afterEach(() => sim.close())

const zeros = '0'.repeat(40)

/** A synced repository whose live Assignments all differ from it, so that the synced names show the compared range. */
async function movedRepository(names: readonly string[]) {
  const synced = await syncedRepository(sim, names)
  for (const id of Object.values(synced.ids)) {
    const live = sim.world.liveBuild(id)
    if (live) live.config.data.input = 'something else'
  }
  return synced
}

const change = (repository: GitRepository, name: string) =>
  repository.commit(`Change ${name}`, { [`assignments/${name}.json`]: configFile(`${name} v2`) })

describe('a push', () => {
  test('counts all its commits, not only the last one', async () => {
    const { repository, base } = await movedRepository(['a', 'b', 'c'])
    change(repository, 'a')
    change(repository, 'b')
    repository.commit('Unrelated', { 'README.md': 'x' })
    expect(namesIn(await push(repository, sim, base), 'synced')).toEqual(['a', 'b'])
  })

  test('that creates the branch compares everything', async () => {
    const { repository } = await movedRepository(['a', 'b'])
    expect(namesIn(await push(repository, sim, zeros), 'synced')).toEqual(['a', 'b'])
  })

  test('that was forced compares with the previous state of the branch', async () => {
    const { repository, base } = await movedRepository(['a', 'b'])
    const before = change(repository, 'a')
    repository.git('reset', '--quiet', '--hard', base)
    change(repository, 'b')
    expect(namesIn(await push(repository, sim, before), 'synced')).toEqual(['a', 'b'])
  })

  test('whose base is gone compares everything, and says so', async () => {
    const { repository } = await movedRepository(['a', 'b'])
    const result = await push(repository, sim, '1'.repeat(40))
    expect(namesIn(result, 'synced')).toEqual(['a', 'b'])
    expect(result.annotations).toMatchObject([
      { level: 'warning', message: expect.stringContaining('Comparing every file') },
    ])
  })

  test('in a shallow clone fetches its base, visibly', async () => {
    const { repository, base } = await movedRepository(['a', 'b'])
    change(repository, 'a')
    repository.commit('More', { 'README.md': 'x' })
    const clone = await cloneGitRepository(repository, { depth: 1 })
    const result = await push(clone, sim, base)
    expect(namesIn(result, 'synced')).toEqual(['a'])
    expect(result.log).toContain('git fetch')
  })

  test('with a merge includes what the merge brought', async () => {
    const { repository, base } = await movedRepository(['a', 'b', 'c'])
    repository.git('checkout', '--quiet', '-b', 'topic')
    change(repository, 'a')
    repository.git('checkout', '--quiet', 'main')
    const before = change(repository, 'b')
    repository.git('merge', '--quiet', '--no-ff', '-m', 'Merge', 'topic')
    expect(before).not.toBe(base)
    expect(namesIn(await push(repository, sim, before), 'synced')).toEqual(['a'])
  })
})

describe('a pull request', () => {
  test('compares with its merge base, and writes nothing', async () => {
    const { repository } = await movedRepository(['a', 'b', 'c'])
    repository.git('checkout', '--quiet', '-b', 'topic')
    change(repository, 'a')
    repository.git('checkout', '--quiet', 'main')
    const target = change(repository, 'b')
    repository.git('checkout', '--quiet', 'topic')
    const result = await pullRequest(repository, sim, target, { comment: 'false' })
    expect(JSON.parse(result.outputs['plan'] ?? '')).toMatchObject([
      { name: 'a', action: 'update' },
      { name: 'b', action: 'drifted' },
      { name: 'c', action: 'drifted' },
    ])
    expect(namesIn(result, 'synced')).toEqual([])
    expect(sim.effects.log).toEqual([])
  })
})

describe('other events', () => {
  test('of a merge queue plan the difference from its base', async () => {
    const { repository, base } = await movedRepository(['a', 'b'])
    const head = change(repository, 'a')
    const event = { name: 'merge_group', payload: { merge_group: { base_sha: base, head_sha: head } } }
    const result = await sync(repository, sim, event)
    expect(JSON.parse(result.outputs['plan'] ?? '')).toMatchObject([{ action: 'update' }, { action: 'drifted' }])
    expect(sim.effects.log).toEqual([])
  })

  test.each(['workflow_dispatch', 'schedule'])('such as %s compare everything', async (name) => {
    const { repository } = await movedRepository(['a', 'b'])
    expect(namesIn(await sync(repository, sim, { name }), 'synced')).toEqual(['a', 'b'])
  })
})

describe('the input base', () => {
  test('takes precedence over the event', async () => {
    const { repository, base } = await movedRepository(['a', 'b'])
    change(repository, 'a')
    const tip = change(repository, 'b')
    repository.git('tag', 'v1', base)
    const result = await push(repository, sim, tip, { base: 'v1' })
    expect(namesIn(result, 'synced')).toEqual(['a', 'b'])
  })

  test.each(['nowhere', '--output=pwned', 'HEAD^{/x}'])(
    '%s, which is not a commit, is an error, not a guess',
    async (base) => {
      const { repository } = await movedRepository(['a'])
      const result = await push(repository, sim, zeros, { base })
      expect(result.exitCode).toBe(1)
      expect(result.annotations[0]?.message).toContain('is not a commit')
      expect(sim.effects.log).toEqual([])
    },
  )
})

describe('a name', () => {
  test('that moved to another folder is no removal, and a deleted one is reported and left alone', async () => {
    const { repository, ids, base } = await syncedRepository(sim, ['a', 'b', 'c'])
    repository.commit('Move', {
      'assignments/a.json': null,
      'assignments/finance/a.yaml': `version: v2\ndata:\n  input: a v2\n`,
      'assignments/b.json': null,
    })
    const result = await push(repository, sim, base)
    expect(namesIn(result, 'removed')).toEqual(['b'])
    expect(namesIn(result, 'synced')).toEqual(['a'])
    expect(liveInput(sim, ids['a'])).toBe('a v2')
    expect(liveInput(sim, ids['b'])).toBe('b v1')
    expect(result.summary).toContain('Deleted in Git, unchanged in Duvo: `b`.')
  })

  test('whose id changed is synced although its file did not', async () => {
    const { repository, ids, base } = await syncedRepository(sim, ['a', 'b'])
    const other = sim.world.addAgent({ name: 'other', config: 'old' })
    repository.commit('Another Assignment', { 'agent-ids.env': `A_ID=${other.id}\nB_ID=${ids['b']}\n` })
    expect(namesIn(await push(repository, sim, base), 'synced')).toEqual(['a'])
    expect(liveInput(sim, other.id)).toBe('a v1')
  })

  test('with only a changed executable bit causes no Revision', async () => {
    const { repository, base } = await syncedRepository(sim, ['a'])
    repository.commit('Mode', { 'assignments/a.json': { executable: configFile('a v1') } })
    const result = await push(repository, sim, base)
    expect(namesIn(result, 'unchanged')).toEqual(['a'])
    expect(sim.effects.log).toEqual([])
  })
})
