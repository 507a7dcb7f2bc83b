import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '../../../simulator/index.ts'
import { cloneGitRepository, type GitRepository } from '../../harness/files/git-repository.ts'
import { push, repositoryOf, skillFile } from './fixture.ts'

let sim: Simulator
beforeEach(async () => {
  sim = await startSimulator()
})
afterEach(() => sim.close())

const json = (text: string | undefined) => JSON.parse(text ?? 'null')
const skill = (name: string) => [...sim.world.skills.values()].find((one) => one.name === name)
const textOf = (name: string) => skill(name)?.files.get('SKILL.md')?.toString()

/** `a`, `b` and `c` are synced; then `a` changes and `c` is deleted. */
async function withChange() {
  const repository = await repositoryOf({
    'skills/a/SKILL.md': skillFile('a'),
    'skills/b/SKILL.md': skillFile('b'),
    'skills/c/SKILL.md': skillFile('c'),
  })
  await push(repository, sim)
  const before = repository.git('rev-parse', 'HEAD')
  repository.commit('Change', { 'skills/a/SKILL.md': skillFile('a', 'Second.'), 'skills/c/SKILL.md': null })
  return { repository, before }
}

async function partialClone(repository: GitRepository): Promise<GitRepository> {
  repository.git('config', 'uploadpack.allowFilter', 'true')
  return cloneGitRepository(repository, { options: ['--filter=blob:none'] })
}

describe('a partial clone', () => {
  test.each([
    ['reached', undefined],
    ['not reached', 'file:///nowhere'],
  ])('does what it can if the remote is %s, and deletes nothing unknown', async (_, url) => {
    const { repository, before } = await withChange()
    const clone = await partialClone(repository)
    if (url !== undefined) clone.git('remote', 'set-url', 'origin', url)
    const result = await push(clone, sim, { prune: 'true' }, { before })
    expect(result.exitCode).toBe(0)
    expect(json(result.outputs['updated'])).toEqual(['a'])
    expect(json(result.outputs['deleted'])).toEqual([])
    expect(result.log).toContain('Check out with fetch-depth: 0')
    expect(textOf('a')).toContain('Second.')
    expect(textOf('c')).toBeDefined()
  })
})

describe('runs for several commits', () => {
  test("of a revert and of a forced push sync the branch's state", async () => {
    const { repository, before } = await withChange()
    await push(repository, sim, {}, { before })
    const second = repository.git('rev-parse', 'HEAD')
    repository.git('revert', '--no-edit', 'HEAD')
    expect((await push(repository, sim, {}, { before: second })).exitCode).toBe(0)
    expect(textOf('a')).toBe(skillFile('a'))

    const reverted = repository.git('rev-parse', 'HEAD')
    repository.git('reset', '--quiet', '--hard', before)
    const head = repository.commit('Other', { 'skills/a/SKILL.md': skillFile('a', 'Other.') })
    const clone = await cloneGitRepository(repository, { depth: 1 })
    const event = { name: 'push', payload: { before: reverted, created: false, forced: true } }
    const result = await push(clone, sim, {}, { event, env: { GITHUB_SHA: head } })
    expect(result.exitCode).toBe(0)
    expect(textOf('a')).toContain('Other.')
  })

  test('after another workflow compare everything, and sync it once', async () => {
    const { repository } = await withChange()
    const head = repository.git('rev-parse', 'HEAD')
    const event = { name: 'workflow_run', payload: { workflow_run: { head_sha: head, head_branch: 'main' } } }
    expect(json((await push(repository, sim, {}, { event })).outputs['updated'])).toEqual(['a'])
    expect(json((await push(repository, sim, {}, { event })).outputs['unchanged'])).toEqual(['a', 'b'])
    expect(sim.effects.count('uploadSkill', 'a')).toBe(2)
  })
})

describe('a pull request from a branch behind its base', () => {
  test.each(['topic', 'trial'])('plans its own change alone, with %s checked out, shallow', async (branch) => {
    const { repository, before } = await withChange()
    const base = repository.git('rev-parse', 'HEAD')
    repository.git('checkout', '--quiet', '-b', 'topic', before)
    const head = repository.commit('Topic', { 'skills/b/SKILL.md': skillFile('b', 'Topic.') })
    if (branch === 'trial') {
      repository.git('checkout', '--quiet', '-b', 'trial', 'main')
      repository.git('merge', '--quiet', '--no-ff', '-m', 'Trial', 'topic')
    }
    const clone = await cloneGitRepository(repository, { branch, depth: 2 })
    const pull = { number: 7, base: { sha: base }, head: { sha: head } }
    const event = { name: 'pull_request', payload: { pull_request: pull } }
    const result = await push(clone, sim, { comment: 'false' }, { event })
    expect(result.exitCode).toBe(0)
    expect(json(result.outputs['updated'])).toEqual(['b'])
    expect(sim.effects.count('uploadSkill')).toBe(3)
  })
})
