import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { defaultConfig, type Simulator, startSimulator } from '../../../simulator/index.ts'
import type { GitRepository } from '../../harness/files/git-repository.ts'
import { type GitHubServer, startGitHub } from '../../harness/network/github-server.ts'
import { pullRequest, push, repositoryOf, skillFile } from './fixture.ts'

let sim: Simulator
let github: GitHubServer
beforeEach(async () => {
  sim = await startSimulator()
  github = await startGitHub()
})
afterEach(() => Promise.all([sim.close(), github.close()]))

const json = (text: string | undefined) => JSON.parse(text ?? 'null')
const stored = (name: string) => [...sim.world.skills.values()].find((skill) => skill.name === name)
const writes = () => sim.effects.log.map(({ operation, target }) => `${operation} ${target}`)
const asJob = () => ({ env: { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: 'owner/name' } })

/** A synced repository, plus a commit that changes, adds and deletes a Skill. */
async function changedRepository(): Promise<{ repository: GitRepository; base: string }> {
  const repository = await repositoryOf({
    'skills/a/SKILL.md': skillFile('a', 'First line.\nSecond line.'),
    'skills/a/gone.md': 'gone',
    'skills/old/SKILL.md': skillFile('old'),
  })
  await push(repository, sim)
  sim.world.addAgent({ name: 'Invoice Processor', config: defaultConfig('x', [stored('a')?.id ?? '']) })
  sim.effects.log.length = 0
  const base = repository.git('rev-parse', 'HEAD')
  repository.commit('Change', {
    'skills/a/SKILL.md': skillFile('a', 'First line.\nAnother line.'),
    'skills/a/gone.md': null,
    'skills/new/SKILL.md': skillFile('new'),
    'skills/old/SKILL.md': null,
  })
  return { repository, base }
}

describe('a pull request', () => {
  test('shows what would change, file by file and line by line, and writes nothing', async () => {
    const { repository, base } = await changedRepository()
    const result = await pullRequest(repository, sim, base, { prune: 'true' }, asJob())

    expect(result.exitCode).toBe(0)
    expect(writes()).toEqual([])
    expect(json(result.outputs['created'])).toEqual(['new'])
    expect(json(result.outputs['updated'])).toEqual(['a'])
    expect(json(result.outputs['deleted'])).toEqual(['old'])
    expect(json(result.outputs['plan'])).toEqual({
      skills: [
        {
          name: 'a',
          action: 'update',
          folder: 'skills/a',
          id: stored('a')?.id,
          files: [
            { path: 'SKILL.md', change: 'modified' },
            { path: 'gone.md', change: 'removed' },
          ],
          assignments: [{ id: expect.any(String), name: 'Invoice Processor' }],
        },
        {
          name: 'new',
          action: 'create',
          folder: 'skills/new',
          id: null,
          files: [{ path: 'SKILL.md', change: 'added' }],
          assignments: [],
        },
      ],
      delete: [{ id: stored('old')?.id, name: 'old' }],
    })
    const plan = await readFile(result.outputs['plan-file'] ?? '', 'utf8')
    for (const text of [plan, result.summary, github.comments[0]?.body]) {
      expect(text).toContain('1 to create, 1 to update, 1 to delete')
      expect(text).toContain('-Second line.\n+Another line.')
      expect(text).toContain('Invoice Processor')
      expect(text).toContain(result.outputs['plan-hash'])
    }
  })

  test('has one comment, which is kept up to date and says when nothing is left to do', async () => {
    const { repository, base } = await changedRepository()
    await pullRequest(repository, sim, base, {}, asJob())
    repository.commit('Take back', {
      'skills/a/SKILL.md': skillFile('a', 'First line.\nSecond line.'),
      'skills/a/gone.md': 'gone',
      'skills/new/SKILL.md': null,
    })
    const result = await pullRequest(repository, sim, base, {}, asJob())
    expect(result.outputs['has-changes']).toBe('false')
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body).toContain('1 unchanged')
    expect(github.comments[0]?.body).not.toContain('Another line.')
  })

  test('gets no comment if nothing changes, or if comments are off', async () => {
    const { repository, base } = await changedRepository()
    await pullRequest(repository, sim, base, { comment: 'false' }, asJob())
    repository.git('checkout', '--quiet', base)
    await pullRequest(repository, sim, base, {}, asJob())
    expect(github.comments).toEqual([])
  })

  test('without a key ends without an error if the workflow says so', async () => {
    const { repository, base } = await changedRepository()
    sim.requests.length = 0
    const inputs = { 'api-key': '', 'on-missing-key': 'skip' }
    const result = await pullRequest(repository, sim, base, inputs, asJob())
    expect(result.exitCode).toBe(0)
    expect(sim.requests).toEqual([])
  })
})

describe('an expected plan hash', () => {
  test('accepts exactly the reviewed plan', async () => {
    const { repository, base } = await changedRepository()
    const { outputs } = await pullRequest(repository, sim, base, {}, asJob())
    const hash = outputs['plan-hash'] ?? ''
    expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/)
    const result = await push(repository, sim, { 'expected-plan-hash': hash }, { before: base })
    expect(result.exitCode).toBe(0)
    expect(writes().sort()).toEqual(['uploadSkill a', 'uploadSkill new'])
    const again = await push(repository, sim, { 'expected-plan-hash': hash }, { before: base })
    expect(again.exitCode).toBe(0)
    expect(writes()).toHaveLength(2)
  })

  test.each([
    ['Git', (repository: GitRepository) => void repository.commit('More', { 'skills/new/more.md': 'x' })],
    ['Duvo', () => void stored('a')?.files.set('SKILL.md', Buffer.from(skillFile('a', 'Edited in Duvo.')))],
  ])('stops everything if %s has changed since', async (_, change) => {
    const { repository, base } = await changedRepository()
    const { outputs } = await pullRequest(repository, sim, base, {}, asJob())
    change(repository)
    const inputs = { 'expected-plan-hash': outputs['plan-hash'] ?? '' }
    const result = await push(repository, sim, inputs, { before: base })
    expect(result.exitCode).toBe(1)
    expect(writes()).toEqual([])
    expect(result.annotations.at(-1)?.message).toContain('The plan is not the one that was reviewed')
    expect(result.outputs['plan-hash']).not.toBe(outputs['plan-hash'])
    expect(json(result.outputs['created'])).toEqual(['new'])
  })
})

describe('drift', () => {
  test('is an error that names each differing Skill, and writes nothing', async () => {
    const repository = await repositoryOf({ 'skills/a/SKILL.md': skillFile('a'), 'skills/b/SKILL.md': skillFile('b') })
    await push(repository, sim)
    sim.effects.log.length = 0
    const clean = await push(repository, sim, { mode: 'drift' })
    expect(clean.exitCode).toBe(0)
    expect(clean.outputs['has-changes']).toBe('false')

    stored('b')?.files.set('SKILL.md', Buffer.from(skillFile('b', 'Edited in Duvo.')))
    const before = repository.git('rev-parse', 'HEAD')
    repository.commit('Elsewhere', { 'README.md': 'x' })
    const result = await push(repository, sim, { mode: 'drift' }, { before })
    expect(result.exitCode).toBe(1)
    expect(result.annotations.at(-1)?.message).toContain('differs from Git in 1 of 2 Skills: b')
    expect(json(result.outputs['updated'])).toEqual(['b'])
    expect(result.summary).toContain('-Edited in Duvo.')
    expect(writes()).toEqual([])
  })
})

describe('an event', () => {
  test('without a base compares everything, and an explicit base is used or refused', async () => {
    const { repository, base } = await changedRepository()
    sim.requests.length = 0
    const scheduled = { event: { name: 'schedule' } }
    expect(json((await push(repository, sim, { mode: 'plan' }, scheduled)).outputs['updated'])).toEqual(['a'])
    const hinted = await push(repository, sim, { mode: 'plan', base: 'HEAD' }, scheduled)
    expect(json(hinted.outputs['unchanged'])).toEqual(['a'])
    const wrong = await push(repository, sim, { mode: 'plan', base: 'no-such-branch' }, scheduled)
    expect(wrong.exitCode).toBe(1)
    expect(wrong.annotations[0]?.message).toContain('"no-such-branch" is not a commit')
    expect(json((await push(repository, sim, { mode: 'plan', base })).outputs['updated'])).toEqual(['a'])
  })
})
