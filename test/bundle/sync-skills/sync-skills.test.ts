import { basename, dirname } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { defaultConfig, type Simulator, startSimulator } from '../../../simulator/index.ts'
import { push, repositoryOf, skillFile } from './fixture.ts'

let sim: Simulator
beforeEach(async () => {
  sim = await startSimulator()
})
afterEach(() => sim.close())

const json = (text: string | undefined) => JSON.parse(text ?? 'null')
const stored = (name: string) => [...sim.world.skills.values()].find((skill) => skill.name === name && skill.teamId)
const textsOf = (name: string) =>
  Object.fromEntries([...(stored(name)?.files ?? [])].map(([path, content]) => [path, content.toString()]))
const operations = () => sim.requests.map(({ operation }) => operation)

describe('the first sync', () => {
  test('creates each Skill by the name in its frontmatter, with the tracked files and nothing else', async () => {
    const repository = await repositoryOf({
      'skills/refunds/SKILL.md': skillFile('refunds'),
      'skills/refunds/rules/eu.md': 'Within 14 days.',
      'skills/taxes/SKILL.md':
        '\ufeff---\r\nname: "taxes"\r\ndescription: >\r\n  Which tax\r\n  applies\r\n---\r\nAsk.\r\n',
      'README.md': 'not part of it',
    })
    const result = await push(repository, sim)

    expect(result.stderr).toBe('')
    expect(result.exitCode).toBe(0)
    expect(json(result.outputs['created'])).toEqual(['refunds', 'taxes'])
    expect(json(result.outputs['skills'])).toEqual({ refunds: stored('refunds')?.id, taxes: stored('taxes')?.id })
    expect(result.outputs['has-changes']).toBe('true')
    expect(textsOf('refunds')).toEqual({ 'SKILL.md': skillFile('refunds'), 'rules/eu.md': 'Within 14 days.' })
    expect(stored('taxes')?.description).toBe('Which tax applies\n')
    expect(result.summary).toContain('2 created')
  })

  test('reads contents from the commit, whatever is in the working tree', async () => {
    const repository = await repositoryOf({
      'skills/a/SKILL.md': skillFile('a'),
      'skills/a/run.sh': { executable: '#!/bin/sh' },
    })
    repository.git('rm', '-q', '--cached', 'skills/a/run.sh')
    const { writeFileSync } = await import('node:fs')
    writeFileSync(`${repository.root}/skills/a/SKILL.md`, 'changed')
    writeFileSync(`${repository.root}/skills/a/untracked.md`, 'untracked')
    await push(repository, sim)
    expect(textsOf('a')).toEqual({ 'SKILL.md': skillFile('a'), 'run.sh': '#!/bin/sh' })
  })

  test('omits what exclude and .skillignore name, and the .skillignore itself', async () => {
    const repository = await repositoryOf({
      'skills/a/SKILL.md': skillFile('a'),
      'skills/a/.skillignore': '*.draft.md\n/tests/\n!keep.draft.md\n',
      'skills/a/one.draft.md': '1',
      'skills/a/keep.draft.md': '2',
      'skills/a/tests/case.md': '3',
      'skills/a/sub/tests/case.md': '4',
      'skills/a/notes.txt': '5',
      'skills/wip/b/SKILL.md': skillFile('b'),
    })
    const result = await push(repository, sim, { exclude: '*.txt\nwip/' })
    expect(json(result.outputs['created'])).toEqual(['a'])
    expect(Object.keys(textsOf('a'))).toEqual(['SKILL.md', 'keep.draft.md', 'sub/tests/case.md'])
  })
})

describe('a sync of existing Skills', () => {
  test('uploads only what differs in content, and the ids stay', async () => {
    const repository = await repositoryOf({ 'skills/a/SKILL.md': skillFile('a'), 'skills/b/SKILL.md': skillFile('b') })
    await push(repository, sim)
    const ids = { a: stored('a')?.id, b: stored('b')?.id }
    sim.effects.log.length = 0
    repository.commit('Change', { 'skills/b/SKILL.md': skillFile('b', 'Better.'), 'skills/b/new.md': 'new' })
    const result = await push(repository, sim)

    expect(result.exitCode).toBe(0)
    expect(json(result.outputs['updated'])).toEqual(['b'])
    expect(json(result.outputs['unchanged'])).toEqual(['a'])
    expect(json(result.outputs['skills'])).toEqual(ids)
    expect(sim.effects.log.map(({ operation, target }) => `${operation} ${target}`)).toEqual(['uploadSkill b'])
    expect(textsOf('b')).toEqual({ 'SKILL.md': skillFile('b', 'Better.'), 'new.md': 'new' })
  })

  test('corrects a Skill that somebody changed in Duvo if everything is compared', async () => {
    const repository = await repositoryOf({
      'skills/a/SKILL.md': skillFile('a'),
      'skills/a/x.bin': Buffer.from([0, 255, 128]),
    })
    await push(repository, sim)
    stored('a')?.files.set('x.bin', Buffer.from([0, 255, 129]))
    const result = await push(repository, sim, { 'changed-only': 'false' })
    expect(json(result.outputs['updated'])).toEqual(['a'])
    expect(stored('a')?.files.get('x.bin')).toEqual(Buffer.from([0, 255, 128]))
  })

  test('reads only what has changed in Git or is missing in Duvo', async () => {
    const repository = await repositoryOf({
      'skills/a/SKILL.md': skillFile('a'),
      'skills/b/SKILL.md': skillFile('b'),
      'skills/c/SKILL.md': skillFile('c'),
    })
    await push(repository, sim)
    const before = repository.git('rev-parse', 'HEAD')
    sim.world.skills.delete(stored('c')?.id ?? '')
    repository.commit('Change', { 'skills/b/SKILL.md': skillFile('b', 'Better.') })
    sim.requests.length = 0
    const result = await push(repository, sim, {}, { before })
    expect(json(result.outputs['created'])).toEqual(['c'])
    expect(json(result.outputs['updated'])).toEqual(['b'])
    expect(operations().filter((name) => name === 'downloadSkill')).toHaveLength(1)
  })

  test('makes at most 2 requests for 100 Skills of which Git changed none, and 101 to compare them all', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 100 }, (_, index) => [`skills/s${index}/SKILL.md`, skillFile(`s${index}`)]),
    )
    const repository = await repositoryOf(files)
    for (const [path, text] of Object.entries(files)) {
      sim.world.addSkill({ name: path.split('/')[1] ?? '', files: new Map([['SKILL.md', Buffer.from(text)]]) })
    }
    const before = repository.git('rev-parse', 'HEAD')
    repository.commit('Elsewhere', { 'README.md': 'x' })
    const hinted = await push(repository, sim, {}, { before })
    expect(hinted.exitCode).toBe(0)
    expect(json(hinted.outputs['unchanged'])).toHaveLength(100)
    expect(hinted.outputs['has-changes']).toBe('false')
    expect(operations()).toEqual(['listMyTeams', 'listSkills'])

    sim.requests.length = 0
    const full = await push(repository, sim, { 'changed-only': 'false', 'team-id': sim.world.team.id })
    expect(json(full.outputs['unchanged'])).toHaveLength(100)
    expect(sim.requests).toHaveLength(101)
    expect(sim.effects.count('uploadSkill')).toBe(0)
  })

  test('names the files that the server kept although Git deleted them', async () => {
    await sim.close()
    sim = await startSimulator({ uploadPrunes: false })
    const repository = await repositoryOf({ 'skills/a/SKILL.md': skillFile('a'), 'skills/a/old.md': 'old' })
    await push(repository, sim)
    repository.commit('Drop', { 'skills/a/old.md': null })
    const result = await push(repository, sim)
    expect(json(result.outputs['updated'])).toEqual(['a'])
    expect(result.summary).toContain('Duvo keeps files that Git no longer has')
    expect(result.summary).toContain('`old.md`')
  })

  test('uploads a changed executable bit, although the server keeps none', async () => {
    const repository = await repositoryOf({ 'skills/a/SKILL.md': skillFile('a'), 'skills/a/run.sh': 'echo' })
    await push(repository, sim)
    const before = repository.git('rev-parse', 'HEAD')
    repository.git('update-index', '--chmod=+x', 'skills/a/run.sh')
    repository.git('commit', '--quiet', '--message', 'Make it a program')
    const result = await push(repository, sim, {}, { before })
    expect(json(result.outputs['updated'])).toEqual(['a'])
    expect(result.summary).toContain('executable bit changed (now executable)')
    expect(json((await push(repository, sim)).outputs['unchanged'])).toEqual(['a'])
  })

  test('never touches a system Skill, not even one of the same name', async () => {
    const system = sim.world.addSkill({ name: 'a', teamId: null })
    const repository = await repositoryOf({ 'skills/a/SKILL.md': skillFile('a') })
    const result = await push(repository, sim, { prune: 'true' })
    expect(json(result.outputs['created'])).toEqual(['a'])
    expect(sim.world.skills.get(system.id)).toEqual(system)
    expect(json(result.outputs['skills'])['a']).not.toBe(system.id)
  })
})

describe('several roots', () => {
  test('are one sync: a name may occur in only one of them', async () => {
    const repository = await repositoryOf({ 'one/a/SKILL.md': skillFile('a'), 'two/deep/b/SKILL.md': skillFile('b') })
    const result = await push(repository, sim, { path: 'one\ntwo' })
    expect(json(result.outputs['created'])).toEqual(['a', 'b'])
    repository.commit('Twice', { 'two/a/SKILL.md': skillFile('a') })
    const twice = await push(repository, sim, { path: 'one\ntwo' })
    expect(twice.exitCode).toBe(1)
    expect(twice.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', file: 'two/a/SKILL.md', line: 2 }),
    )
  })

  test('may be the whole repository, and a Skill may be the root itself', async () => {
    const repository = await repositoryOf({ 'a/SKILL.md': skillFile('a'), 'x/b/SKILL.md': skillFile('b') })
    expect(json((await push(repository, sim, { path: '.' })).outputs['created'])).toEqual(['a', 'b'])
    expect(json((await push(repository, sim, { path: 'a' })).outputs['unchanged'])).toEqual(['a'])
  })
})

test('the repository may be checked out below the workspace, and no path may lead out of it', async () => {
  const repository = await repositoryOf({ 'skills/a/SKILL.md': skillFile('a') })
  const path = `${basename(repository.root)}/skills`
  const result = await push(repository, sim, { path }, { cwd: dirname(repository.root) })
  expect(json(result.outputs['created'])).toEqual(['a'])
  const paths = `${path}\nelsewhere`
  const outside = await push(repository, sim, { path: paths }, { cwd: dirname(repository.root) })
  expect(outside.exitCode).toBe(1)
  expect(outside.annotations[0]?.message).toContain('is outside the repository')
  const above = await push(repository, sim, { path: 'skills\n../elsewhere' })
  expect(above.exitCode).toBe(1)
  expect(above.annotations[0]?.message).toContain('path: "../elsewhere" is outside the workspace')
})

describe('a Skill that is used', () => {
  test('is shown with its Assignments before and after the change', async () => {
    const repository = await repositoryOf({ 'skills/a/SKILL.md': skillFile('a') })
    await push(repository, sim)
    const id = stored('a')?.id ?? ''
    sim.world.addAgent({ name: 'Invoice Processor', config: defaultConfig('x', [id]) })
    repository.commit('Change', { 'skills/a/SKILL.md': skillFile('a', 'Better.') })
    const result = await push(repository, sim)
    expect(result.summary).toContain('Invoice Processor')
    expect(json(result.outputs['plan']).skills[0].assignments).toMatchObject([{ name: 'Invoice Processor' }])
  })
})
