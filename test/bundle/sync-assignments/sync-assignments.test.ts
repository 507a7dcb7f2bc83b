import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { defaultConfig, type Simulator, startSimulator } from '../../../simulator/index.ts'
import { configFile, idFile, liveInput, models, namesIn, push, sync, syncedRepository } from './fixture.ts'

let sim: Simulator
beforeEach(async () => {
  sim = await startSimulator()
})
afterEach(() => sim.close())

const zeros = '0'.repeat(40)
const effects = (operation: string) => sim.effects.count(operation)
const requests = () => sim.requests.map(({ operation }) => operation)

describe('a changed config', () => {
  test('becomes a live Revision, named and described by its commit', async () => {
    const { repository, ids, base } = await syncedRepository(sim, ['invoice-processor', 'order-tracker'])
    const sha = repository.commit('Be polite\n\nMore about it.', {
      'assignments/invoice-processor.json': configFile('Say please.'),
    })
    const result = await push(repository, sim, base)

    expect(result.stderr).toBe('')
    expect(result.exitCode).toBe(0)
    expect(result.annotations).toEqual([])
    const live = sim.world.liveBuild(ids['invoice-processor'] ?? '')
    expect(live).toMatchObject({
      name: `git-${sha.slice(0, 7)}`,
      revisionName: `git-${sha.slice(0, 7)}`,
      revisionDescription: `Be polite\nhttps://github.com/octo-org/octo-repo/commit/${sha}`,
      config: { data: { input: 'Say please.', models } },
    })
    expect(namesIn(result, 'synced')).toEqual(['invoice-processor'])
    expect(namesIn(result, 'unchanged')).toEqual(['order-tracker'])
    expect(namesIn(result, 'revisions')).toMatchObject({
      'invoice-processor': {
        'agent-id': ids['invoice-processor'],
        'revision-id': live?.id,
        'revision-number': 2,
        live: true,
      },
    })
    expect(result.outputs['has-changes']).toBe('true')
    expect(result.summary).toContain('Assignments synced: 1 live, 1 unchanged')
    expect(result.summary).toContain(`/blob/${sha}/assignments/invoice-processor.json>)`)
    expect(result.summary).toContain('1 → 2 (live)')
    expect(result.summary).toContain('-invoice-processor v1\n+Say please.')
    expect(await readFile(result.outputs['plan-file'] ?? '', 'utf8')).toContain('Say please.')
  })

  test('keeps integrations, Queue links and a case trigger, and sets the handover targets that its text names', async () => {
    const queue = sim.world.addQueue()
    const target = sim.world.addAgent({ name: 'clerk' })
    const agent = sim.world.addAgent({ name: 'x', config: 'v1', consumes: [queue.id], trigger: queue.id })
    const { repository, base } = await syncedRepository(sim, [], {
      'agent-ids.env': idFile({ x: agent.id }),
      'assignments/x.json': configFile('v1'),
    })
    repository.commit('Hand over', {
      'assignments/x.json': configFile(`To <DUVO:AGENT id="${target.id}">clerk</DUVO:AGENT>`),
    })
    const result = await push(repository, sim, base)

    expect(result.exitCode).toBe(0)
    const live = sim.world.liveBuild(agent.id)
    expect(live?.slots).toMatchObject([{ type: 'case-queue-consumer', queueIds: [queue.id] }])
    expect(live?.handoverTargetIds).toEqual([target.id])
    expect(agent.caseTrigger?.enabled).toBe(true)
  })

  test('takes missing models from the live Revision', async () => {
    const own = { agent: { model: 'gpt-5' }, browsing: { provider: 'anthropic', model: 'claude-haiku-4-5' } }
    const config = defaultConfig('v1')
    config.data.models = { agent: own.agent, browsing: { provider: 'anthropic', model: 'claude-haiku-4-5' } }
    const agent = sim.world.addAgent({ name: 'x', config })
    const { repository, base } = await syncedRepository(sim, [], { 'agent-ids.env': idFile({ x: agent.id }) })
    repository.commit('Add', { 'assignments/x.json': JSON.stringify({ version: 'v2', data: { input: 'v2' } }) })
    await push(repository, sim, base)
    expect(sim.world.liveBuild(agent.id)?.config.data).toMatchObject({ input: 'v2', models: own })
  })

  test('finds Skills by name, those of the team first', async () => {
    const system = sim.world.addSkill({ name: 'pdf', teamId: null })
    const own = sim.world.addSkill({ name: 'pdf' })
    const browser = sim.world.addSkill({ name: 'browser', teamId: null })
    const { repository, ids, base } = await syncedRepository(sim, ['x'])
    repository.commit('Skills', { 'assignments/x.json': configFile('v2', { skills: ['browser', 'pdf'] }) })
    const result = await push(repository, sim, base)
    expect(sim.world.liveBuild(ids['x'] ?? '')?.config.data.skills).toEqual([browser.id, own.id])
    expect(system.id).not.toBe(own.id)
    expect(result.summary).toContain('pdf')
  })

  test('stays a draft if wanted, and is not created twice', async () => {
    const { repository, ids, base } = await syncedRepository(sim, ['x'])
    repository.commit('v2', { 'assignments/x.json': configFile('v2') })
    const result = await push(repository, sim, base, { promote: 'false' })
    expect(result.summary).toContain('1 → 2 (draft)')
    expect(namesIn(result, 'revisions')).toMatchObject({ x: { 'revision-number': 2, live: false } })
    expect(liveInput(sim, ids['x'])).toBe('x v1')

    const again = await push(repository, sim, base, { promote: 'false' })
    expect(namesIn(again, 'unchanged')).toEqual(['x'])
    expect(effects('createRevision')).toBe(1)

    const promoted = await push(repository, sim, base)
    expect(namesIn(promoted, 'synced')).toEqual(['x'])
    expect(effects('createRevision')).toBe(1)
    expect(liveInput(sim, ids['x'])).toBe('v2')
  })

  test('gets the name from the workflow', async () => {
    const { repository, ids, base } = await syncedRepository(sim, ['x'])
    const sha = repository.commit('v2', { 'assignments/x.json': configFile('v2') })
    await push(repository, sim, base, { 'revision-name': 'release {sha} (main)' })
    expect(sim.world.liveBuild(ids['x'] ?? '')?.revisionName).toBe(`release ${sha.slice(0, 7)} (main)`)
  })
})

describe('what is live already', () => {
  test('causes no new Revision on a re-run, a revert, a squash or a change of format', async () => {
    const { repository, base } = await syncedRepository(sim, ['x', 'y'])
    repository.commit('Form', {
      'assignments/x.json': configFile('x v1', { skills: [], files: null }).replaceAll('\n', '\r\n'),
    })
    repository.commit('Change', { 'assignments/y.json': configFile('y v2') })
    repository.commit('Revert', { 'assignments/y.json': configFile('y v1') })
    const results = [
      await push(repository, sim, base),
      await push(repository, sim, zeros),
      await push(repository, sim, base),
    ]
    expect(results.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0])
    expect(results.map((result) => namesIn(result, 'unchanged'))).toEqual([
      ['x', 'y'],
      ['x', 'y'],
      ['x', 'y'],
    ])
    expect(effects('createRevision')).toBe(0)
  })

  test('costs three requests for a hundred Assignments, names of Skills among them', async () => {
    const names = Array.from({ length: 100 }, (_, index) => `assignment-${index}`)
    const skill = sim.world.addSkill({ name: 'pdf' })
    const { repository, ids } = await syncedRepository(sim, names)
    const config = defaultConfig('with a Skill', [skill.id])
    const first = sim.world.liveBuild(ids['assignment-0'] ?? '')
    if (first) first.config = config
    repository.commit('Skill', { 'assignments/assignment-0.json': configFile('with a Skill', { skills: ['pdf'] }) })
    const result = await sync(repository, sim, { name: 'workflow_dispatch' })
    expect(namesIn(result, 'unchanged')).toHaveLength(100)
    expect(requests().toSorted()).toEqual(['listAgents', 'listMyTeams', 'listSkills'])
  })

  test('is left alone with a warning if it was edited in Duvo and Git has not changed', async () => {
    const { repository, ids, base } = await syncedRepository(sim, ['x', 'y'])
    sim.world.addBuild(ids['y'] ?? '', { status: 'live', config: defaultConfig('edited in Duvo') })
    repository.commit('v2', { 'assignments/x.json': configFile('v2') })
    const result = await push(repository, sim, base)
    expect(result.exitCode).toBe(0)
    expect(namesIn(result, 'synced')).toEqual(['x'])
    expect(namesIn(result, 'drifted')).toEqual(['y'])
    expect(result.annotations).toMatchObject([
      { level: 'warning', message: expect.stringContaining('are not synced: y.') },
    ])
    expect(liveInput(sim, ids['y'])).toBe('edited in Duvo')

    const all = await push(repository, sim, base, { 'changed-only': 'false' })
    expect(namesIn(all, 'synced')).toEqual(['y'])
    expect(liveInput(sim, ids['y'])).toBe('y v1')
  })
})

describe('requests', () => {
  test('are three for a changed Assignment, four if it has slots for Queues', async () => {
    const queue = sim.world.addQueue()
    const agent = sim.world.addAgent({ name: 'q', config: 'v1', consumes: [queue.id] })
    const { repository, base } = await syncedRepository(sim, ['x'])
    repository.commit('v2', {
      'assignments/x.json': configFile('v2'),
      'assignments/q.json': JSON.stringify({ agent_id: agent.id, version: 'v2', data: { input: 'v2' } }),
    })
    await push(repository, sim, base, { 'team-id': sim.world.team.id, 'max-parallel': '1' })
    expect(requests()).toEqual([
      'listAgents',
      'createRevision',
      'getRevisionCaseQueueSetup',
      'promoteRevision',
      'getRevision',
      'createRevision',
      'promoteRevision',
      'getRevision',
    ])
  })

  test('find what is live behind many drafts and on a later page', async () => {
    const { repository, ids, base } = await syncedRepository(sim, ['x'])
    for (let index = 0; index < 120; index += 1) sim.world.addBuild(ids['x'] ?? '', { name: `draft ${index}` })
    repository.commit('v2', { 'assignments/x.json': configFile('v2') })
    const result = await push(repository, sim, base)
    expect(namesIn(result, 'synced')).toEqual(['x'])
    expect(namesIn(result, 'revisions')).toMatchObject({ x: { 'revision-number': 122, live: true } })
    expect(liveInput(sim, ids['x'])).toBe('v2')
  })
})

describe('inputs', () => {
  test('that are invalid are all reported at once, before any request', async () => {
    const { repository, base } = await syncedRepository(sim, ['x'])
    const result = await push(repository, sim, base, {
      mode: 'deploy',
      'max-parallel': '99',
      'agent-ids': 'a b',
      'revision-name': 'x'.repeat(81),
      promote: 'yes',
    })
    expect(result.exitCode).toBe(1)
    for (const name of ['mode', 'max-parallel', 'agent-ids', 'revision-name', 'promote']) {
      expect(result.annotations[0]?.message).toContain(`  - ${name}: `)
    }
    expect(sim.requests).toEqual([])
  })

  test('without a key end the step without an error if the workflow says so', async () => {
    const { repository, base } = await syncedRepository(sim, ['x'])
    const result = await push(repository, sim, base, { 'api-key': '', 'on-missing-key': 'skip' })
    expect(result.exitCode).toBe(0)
    expect(result.annotations).toMatchObject([{ level: 'notice' }])
  })

  test('that name a path without configs are an error, not "nothing to do"', async () => {
    const { repository, base } = await syncedRepository(sim, ['x'])
    const result = await push(repository, sim, base, { path: 'asignments' })
    expect(result.exitCode).toBe(1)
    expect(result.annotations[0]?.message).toContain('No config found in asignments')
    expect(namesIn(result, 'synced')).toEqual([])
  })
})
