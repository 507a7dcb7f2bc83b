import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { defaultConfig, type Simulator, startSimulator } from '../../../simulator/index.ts'
import { cloneGitRepository, type GitRepository } from '../../harness/files/git-repository.ts'
import { push, repositoryOf, skillFile } from './fixture.ts'

let sim: Simulator
beforeEach(async () => {
  sim = await startSimulator()
})
afterEach(() => sim.close())

const json = (text: string | undefined) => JSON.parse(text ?? 'null')
const stored = (name: string) => [...sim.world.skills.values()].find((skill) => skill.name === name)
const names = () => [...sim.world.skills.values()].map(({ name }) => name).sort()

/** A synced repository that then deletes the Skill `old`. */
async function repositoryThatDropped(...dropped: string[]): Promise<GitRepository> {
  const kept = { 'skills/kept/SKILL.md': skillFile('kept') }
  const repository = await repositoryOf({
    ...kept,
    ...Object.fromEntries(dropped.map((name) => [`skills/${name}/SKILL.md`, skillFile(name)])),
  })
  await push(repository, sim)
  repository.commit('Drop', Object.fromEntries(dropped.map((name) => [`skills/${name}/SKILL.md`, null])))
  return repository
}

describe('with prune', () => {
  test('deletes what this repository removed, and nothing that somebody else created', async () => {
    const repository = await repositoryThatDropped('old')
    sim.world.addSkill({ name: 'made-in-duvo' })
    sim.world.addSkill({ name: 'old', teamId: null })
    const result = await push(repository, sim, { prune: 'true' })
    expect(result.exitCode).toBe(0)
    expect(json(result.outputs['deleted'])).toEqual(['old'])
    expect(names()).toEqual(['kept', 'made-in-duvo', 'old'])
    expect(stored('old')?.teamId).toBeNull()
  })

  test('keeps a Skill that Assignments use, and names them', async () => {
    const repository = await repositoryThatDropped('old')
    sim.world.addAgent({ name: 'Invoice Processor', config: defaultConfig('x', [stored('old')?.id ?? '']) })
    const result = await push(repository, sim, { prune: 'true' })
    expect(result.exitCode).toBe(0)
    expect(json(result.outputs['deleted'])).toEqual([])
    expect(names()).toContain('old')
    expect(result.summary).toContain('is no longer in Git but stays, because it is used by Invoice Processor')
  })

  test('keeps a Skill that an Assignment starts to use during the uploads', async () => {
    const repository = await repositoryThatDropped('old')
    repository.commit('Change', { 'skills/kept/SKILL.md': skillFile('kept', 'Better.') })
    const id = stored('old')?.id ?? ''
    sim.fault({
      match: ({ path }) => {
        if (path.endsWith('/upload')) sim.world.addAgent({ name: 'New', config: defaultConfig('x', [id]) })
        return false
      },
    })
    const result = await push(repository, sim, { prune: 'true', 'changed-only': 'false' })
    expect(json(result.outputs['deleted'])).toEqual([])
    expect(names()).toContain('old')
    expect(result.summary).toContain('used by New')
  })

  test('deletes nothing if there are more than max-deletions', async () => {
    const repository = await repositoryThatDropped('one', 'two')
    repository.commit('Change', { 'skills/kept/SKILL.md': skillFile('kept', 'Better.') })
    sim.effects.log.length = 0
    const result = await push(repository, sim, { prune: 'true', 'max-deletions': '1' })
    expect(result.exitCode).toBe(1)
    expect(sim.effects.log).toEqual([])
    expect(result.annotations.at(-1)?.message).toContain('2 Skills would be deleted, more than max-deletions (1)')
    const allowed = await push(repository, sim, { prune: 'true', 'max-deletions': '2' })
    expect(json(allowed.outputs['deleted'])).toEqual(['one', 'two'])
  })

  test('deletes nothing if the folder is empty or misspelled', async () => {
    const repository = await repositoryThatDropped('old')
    for (const [path, message] of [
      ['skils', 'names nothing to sync'],
      ['skills', 'No folder with a SKILL.md'],
    ] as const) {
      if (path === 'skills') repository.commit('Empty', { 'skills/kept/SKILL.md': null, 'skills/README.md': 'x' })
      const result = await push(repository, sim, { prune: 'true', path })
      expect(result.exitCode).toBe(1)
      expect(result.annotations.at(-1)?.message).toContain(message)
    }
    expect(names()).toEqual(['kept', 'old'])
  })

  test('keeps Skills whose whole root was emptied, or that moved to another folder of the repository', async () => {
    const repository = await repositoryOf({
      'one/kept/SKILL.md': skillFile('kept'),
      'one/moved/SKILL.md': skillFile('moved'),
      'two/all/SKILL.md': skillFile('all'),
      'two/README.md': 'x',
    })
    await push(repository, sim, { path: 'one\ntwo' })
    repository.git('mv', 'one/moved', 'elsewhere')
    repository.commit('Move', { 'two/all/SKILL.md': null })
    const result = await push(repository, sim, { prune: 'true', path: 'one\ntwo' })
    expect(result.exitCode).toBe(0)
    expect(names()).toEqual(['all', 'kept', 'moved'])
    repository.commit('Drop the folder', { 'two/README.md': null })
    expect((await push(repository, sim, { prune: 'true', path: 'one\ntwo' })).exitCode).toBe(1)
    expect(names()).toEqual(['all', 'kept', 'moved'])
  })

  test('deletes nothing if an upload fails', async () => {
    const repository = await repositoryThatDropped('old')
    repository.commit('Change', { 'skills/kept/SKILL.md': skillFile('kept', 'Better.') })
    sim.fault({ match: 'POST /v2/teams/:team/skills/upload', status: 400, body: { error: 'bad' } })
    const result = await push(repository, sim, { prune: 'true' })
    expect(result.exitCode).toBe(1)
    expect(names()).toEqual(['kept', 'old'])
    expect(json(result.outputs['failed'])).toEqual(['kept'])
  })

  test('fetches missing history of a shallow clone, even for old names of a file', async () => {
    const repository = await repositoryOf({
      'skills/kept/SKILL.md': skillFile('kept'),
      'skills/x/SKILL.md': skillFile('first'),
    })
    await push(repository, sim)
    repository.commit('Rename', { 'skills/x/SKILL.md': skillFile('second') })
    repository.commit('More', { 'README.md': 'x' })
    const clone = await cloneGitRepository(repository, { depth: 1 })
    const result = await push(clone, sim, { prune: 'true' })
    expect(result.exitCode).toBe(0)
    expect(json(result.outputs['deleted'])).toEqual(['first'])
    expect(json(result.outputs['created'])).toEqual(['second'])
  })
})

test('without prune nothing is ever deleted', async () => {
  const repository = await repositoryThatDropped('old')
  const result = await push(repository, sim)
  expect(json(result.outputs['deleted'])).toEqual([])
  expect(names()).toEqual(['kept', 'old'])
  expect(sim.effects.count('deleteSkill')).toBe(0)
})
