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
const textOf = (name: string) =>
  [...sim.world.skills.values()]
    .find((skill) => skill.name === name)
    ?.files.get('SKILL.md')
    ?.toString()
const rerun = { env: { GITHUB_RUN_ATTEMPT: '2' } }

/** A clone with an older commit checked out, as in a re-run of its workflow. */
async function cloneAt(origin: GitRepository, commit: string): Promise<GitRepository> {
  const clone = await cloneGitRepository(origin)
  clone.git('checkout', '--quiet', '--detach', commit)
  return clone
}

/** The second commit changes `a` and `b`, the third changes `a` again and is synced. */
async function withTwoPushes() {
  const repository = await repositoryOf({ 'skills/a/SKILL.md': skillFile('a'), 'skills/b/SKILL.md': skillFile('b') })
  const first = repository.git('rev-parse', 'HEAD')
  const changed = { 'skills/a/SKILL.md': skillFile('a', 'Second.'), 'skills/b/SKILL.md': skillFile('b', 'Second.') }
  const second = repository.commit('Second', changed)
  repository.commit('Third', { 'skills/a/SKILL.md': skillFile('a', 'Third.'), 'skills/c/SKILL.md': skillFile('c') })
  await push(repository, sim)
  return { repository, first, second }
}

describe('a re-run for an old commit', () => {
  test('skips Skills that the branch has changed since, and syncs the others', async () => {
    const { repository, first, second } = await withTwoPushes()
    const clone = await cloneAt(repository, second)
    sim.world.skills.clear()
    sim.world.addSkill({ name: 'a', files: new Map([['SKILL.md', Buffer.from(skillFile('a', 'Third.'))]]) })
    sim.world.addSkill({ name: 'b', files: new Map([['SKILL.md', Buffer.from(skillFile('b'))]]) })
    const result = await push(clone, sim, {}, { before: first, ...rerun })
    expect(result.exitCode).toBe(1)
    expect(json(result.outputs['updated'])).toEqual(['b'])
    expect(json(result.outputs['failed'])).toEqual(['a'])
    expect(textOf('a')).toContain('Third.')
    expect(result.annotations[0]).toMatchObject({
      file: 'skills/a/SKILL.md',
      message: expect.stringMatching(/differs in \w{7}, the newest commit of main; .*allow-older: true/),
    })
  })

  test('goes back if allowed', async () => {
    const { repository, first, second } = await withTwoPushes()
    const inputs = { 'allow-older': 'true' }
    const result = await push(await cloneAt(repository, second), sim, inputs, { before: first, ...rerun })
    expect(result.exitCode).toBe(0)
    expect(textOf('a')).toContain('Second.')
  })

  test('deletes nothing', async () => {
    const { repository, first } = await withTwoPushes()
    const dropped = repository.commit('Drop', { 'skills/c/SKILL.md': null })
    repository.commit('Bring back', { 'skills/c/SKILL.md': skillFile('c') })
    const clone = await cloneAt(repository, dropped)
    const result = await push(clone, sim, { prune: 'true' }, { before: first, ...rerun })
    expect(textOf('c')).toBeDefined()
    expect(json(result.outputs['deleted'])).toEqual([])
    expect(result.log).toContain('Not deleted')
  })

  test('is a normal run if the branch has nothing newer, and for the newest commit', async () => {
    const { repository, first } = await withTwoPushes()
    const newest = repository.commit('Fourth', { 'skills/a/SKILL.md': skillFile('a', 'Fourth.') })
    const result = await push(await cloneAt(repository, newest), sim, {}, { before: first, ...rerun })
    expect(result.exitCode).toBe(0)
    expect(textOf('a')).toContain('Fourth.')
  })

  test('says so if the branch cannot be read', async () => {
    const { repository, first, second } = await withTwoPushes()
    const clone = await cloneAt(repository, second)
    clone.git('remote', 'remove', 'origin')
    const result = await push(clone, sim, {}, { before: first, ...rerun })
    expect(result.exitCode).toBe(0)
    expect(result.annotations).toContainEqual(
      expect.objectContaining({ level: 'warning', message: expect.stringContaining('This is a re-run') }),
    )
  })
})

test('a revert is a newer commit like any other', async () => {
  const { repository, second } = await withTwoPushes()
  const before = repository.git('rev-parse', 'HEAD')
  repository.git('revert', '--no-edit', 'HEAD')
  const result = await push(repository, sim, {}, { before })
  expect(result.exitCode).toBe(0)
  expect(textOf('a')).toBe(repository.git('show', `${second}:skills/a/SKILL.md`).concat('\n'))
})

describe('a run overtaken by a newer one', () => {
  test('keeps what the newer one uploaded, syncs the rest, and deletes nothing', async () => {
    const { repository, first, second } = await withTwoPushes()
    const older = await cloneAt(repository, second)
    sim.world.addSkill({ name: 'b', files: new Map([['SKILL.md', Buffer.from(skillFile('b'))]]) })
    const known = [...sim.world.skills.values()].find(({ name }) => name === 'b')
    known?.files.set('SKILL.md', Buffer.from(skillFile('b')))
    const result = await push(older, sim, {}, { before: first })
    expect(result.exitCode).toBe(1)
    expect(json(result.outputs['failed'])).toEqual(['a'])
    expect(json(result.outputs['updated'])).toEqual(['b'])
    expect(textOf('a')).toContain('Third.')
    expect(result.annotations[0]).toMatchObject({
      file: 'skills/a/SKILL.md',
      message: expect.stringMatching(/is stored as in \w{7}, the newest commit of main, which is newer than \w{7}\. /),
    })
    const forced = await push(older, sim, { 'allow-older': 'true' }, { before: first })
    expect(forced.exitCode).toBe(0)
    expect(textOf('a')).toContain('Second.')
  })

  test('is a normal run if the newer one has not run yet, or is not newer', async () => {
    const { repository, first, second } = await withTwoPushes()
    const known = [...sim.world.skills.values()].find(({ name }) => name === 'a')
    known?.files.set('SKILL.md', Buffer.from(skillFile('a')))
    expect((await push(await cloneAt(repository, second), sim, {}, { before: first })).exitCode).toBe(0)
    expect(textOf('a')).toContain('Second.')
    known?.files.set('SKILL.md', Buffer.from(skillFile('a', 'Third.')))
    repository.git('branch', '--quiet', 'topic', 'main')
    repository.git('reset', '--quiet', '--hard', first)
    const topic = repository.commit('Fourth', { 'skills/a/SKILL.md': skillFile('a', 'Fourth.') })
    const clone = await cloneAt(repository, topic)
    const forced = { name: 'push', payload: { before: second, created: false, forced: true } }
    expect((await push(clone, sim, {}, { event: forced })).exitCode).toBe(0)
    expect(textOf('a')).toContain('Fourth.')
  })

  test('does not delete what the newer one restored', async () => {
    const { repository } = await withTwoPushes()
    const before = repository.git('rev-parse', 'HEAD')
    const dropped = repository.commit('Drop', { 'skills/c/SKILL.md': null })
    repository.commit('Bring back', { 'skills/c/SKILL.md': skillFile('c') })
    const older = await cloneAt(repository, dropped)
    const result = await push(older, sim, { prune: 'true' }, { before })
    expect(result.exitCode).toBe(0)
    expect(textOf('c')).toBeDefined()
    expect(result.log).toContain('Not deleted, because there is a newer commit: c.')
  })

  test.each([
    ['a first run', {}],
    ['a re-run', rerun],
  ])('and is for a tag, as %s', async (_, more) => {
    const { repository, second } = await withTwoPushes()
    repository.git('tag', '--annotate', '--message=v3', 'v3')
    repository.git('tag', 'v2', second)
    const clone = await cloneAt(repository, second)
    const env = { GITHUB_REF: 'refs/tags/v2', GITHUB_REF_NAME: 'v2', ...('env' in more ? more.env : {}) }
    const result = await push(clone, sim, {}, { env })
    expect(result.exitCode).toBe(1)
    expect(textOf('a')).toContain('Third.')
    expect(result.annotations[0]?.message).toMatch(/is stored as in the tag v3, which is newer than/)
    repository.git('checkout', '--quiet', 'v3')
    const newest = { env: { GITHUB_REF: 'refs/tags/v3', GITHUB_REF_NAME: 'v3' } }
    sim.world.skills.clear()
    expect((await push(repository, sim, {}, newest)).exitCode).toBe(0)
  })
})
