import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { defaultConfig, type FaultRule, type Simulator, startSimulator } from '../../../simulator/index.ts'
import {
  configFile,
  liveInput,
  models,
  namesIn,
  push,
  sync,
  syncedRepository,
} from '../../bundle/sync-assignments/fixture.ts'
import { cancelLikeRunner } from '../../harness/runner/child.ts'
import { runBundle } from '../../harness/runner/run-bundle.ts'

let sim: Simulator
beforeEach(async () => {
  sim = await startSimulator()
})
afterEach(() => sim.close())

const create = 'POST /v2/agents/:agent/revisions'
const promote = 'POST /v2/revisions/:build/promote'
const fast = { timeScale: 20 }
const made = () => sim.effects.count('createRevision')
const dispatch = { name: 'workflow_dispatch' }

/** A synced repository with a second commit that changes every config to `<name> v2`. */
async function changedRepository(names: readonly string[], server: Simulator = sim) {
  const world = await syncedRepository(server, names)
  const files = names.map((name) => [`assignments/${name}.json`, configFile(`${name} v2`)])
  world.repository.commit('v2', Object.fromEntries(files))
  return world
}

describe('a draft whose response was lost', () => {
  test.each<[string, Omit<FaultRule, 'match'>]>([
    ['the connection was cut', { reset: 'after' }],
    ['a proxy answered 502', { status: 502, html: true, commit: true }],
    ['the response was cut', { truncate: 10 }],
    ['the response was not JSON', { garble: true }],
  ])('because %s is found and not created again, with a server that ignores keys', async (_, fault) => {
    await using server = await startSimulator({ honourKeys: false })
    const { repository, ids, base } = await changedRepository(['x'], server)
    server.fault({ match: create, ...fault })
    const result = await push(repository, server, base, {}, fast)
    expect(result.exitCode).toBe(0)
    expect(server.effects.count('createRevision')).toBe(1)
    expect(liveInput(server, ids['x'])).toBe('x v2')
  })

  test('is looked up twice, because lists lag', async () => {
    await using server = await startSimulator({ honourKeys: false, createLagMs: 1_500 })
    const { repository, ids, base } = await changedRepository(['x'], server)
    server.fault({ match: create, reset: 'after' })
    const result = await push(repository, server, base)
    expect(result.exitCode).toBe(0)
    expect(server.effects.count('createRevision')).toBe(1)
    expect(liveInput(server, ids['x'])).toBe('x v2')
  })

  test('and that was never created is retried with the same key', async () => {
    const { repository, ids, base } = await changedRepository(['x'])
    sim.fault({ match: create, reset: 'before' })
    const result = await push(repository, sim, base, {}, fast)
    expect(result.exitCode).toBe(0)
    expect(liveInput(sim, ids['x'])).toBe('x v2')
    const keys = sim.requests
      .filter(({ method, path }) => method === 'POST' && path.endsWith('/revisions'))
      .map(({ headers }) => headers['idempotency-key'])
    expect(keys).toHaveLength(2)
    expect(new Set(keys).size).toBe(1)
  })

  test("is not confused with a person's draft of the same name", async () => {
    await using server = await startSimulator({ honourKeys: false })
    const { repository, ids, base } = await changedRepository(['x'], server)
    const name = `git-${repository.git('rev-parse', '--short=7', 'HEAD')}`
    server.world.addBuild(ids['x'] ?? '', { name, config: defaultConfig('of a person') })
    server.fault({ match: create, reset: 'after' })
    await push(repository, server, base, {}, fast)
    expect(liveInput(server, ids['x'])).toBe('x v2')
    expect(server.effects.count('createRevision')).toBe(1)
  })
})

describe('a refused draft', () => {
  test.each([400, 403, 409])('(%i) fails its file once, and the others proceed', async (status) => {
    const { repository, ids, base } = await changedRepository(['a', 'b', 'c'])
    sim.fault({
      match: new RegExp(`POST /v2/agents/${ids['b']}/revisions`),
      status,
      body: { error: 'no', message: 'Not like this' },
      times: 9,
    })
    const result = await push(repository, sim, base)
    expect(result.exitCode).toBe(1)
    expect(namesIn(result, 'synced')).toEqual(['a', 'c'])
    expect(namesIn(result, 'failed')).toEqual(['b'])
    expect(sim.requests.filter(({ status: answered }) => answered === status)).toHaveLength(1)
    expect(result.annotations).toMatchObject([
      { file: 'assignments/b.json', message: expect.stringContaining('Not like this') },
      { message: expect.stringContaining('1 config could not be synced: b') },
    ])
    expect(result.summary).toContain('2 live, 1 failed')

    sim.calm()
    const again = await push(repository, sim, base)
    expect(again.exitCode).toBe(0)
    expect(namesIn(again, 'synced')).toEqual(['b'])
    expect(made()).toBe(3)
  })
})

describe('a promotion', () => {
  test('that fails leaves a draft, which the next run promotes instead of creating another', async () => {
    const { repository, ids, base } = await changedRepository(['x'])
    sim.fault({ match: promote, status: 500, times: 99 })
    const result = await push(repository, sim, base, {}, fast)
    expect(result.exitCode).toBe(1)
    const draft = sim.world.buildsOf(ids['x'] ?? '').at(-1)
    expect(namesIn(result, 'revisions')).toMatchObject({ x: { 'revision-id': draft?.id, live: false } })
    expect(result.summary).toContain(`(${draft?.id}) was created but not promoted. The next run promotes it.`)

    sim.calm()
    repository.commit('Unrelated', { 'README.md': 'x' })
    const before = repository.git('rev-parse', 'HEAD^')
    const again = await push(repository, sim, before)
    expect(again.exitCode).toBe(0)
    expect(namesIn(again, 'synced')).toEqual(['x'])
    expect(sim.world.liveBuild(ids['x'] ?? '')?.id).toBe(draft?.id)
    expect(made()).toBe(1)
  })

  test.each<[string, Omit<FaultRule, 'match'>]>([
    ['lost its response', { reset: 'after' }],
    ['answered 502 after the effect', { status: 502, html: true, commit: true }],
  ])('that %s has happened: "already live" is success', async (_, fault) => {
    await using server = await startSimulator({ honourKeys: false })
    const { repository, ids, base } = await changedRepository(['x'], server)
    server.fault({ match: promote, ...fault })
    const result = await push(repository, server, base, {}, fast)
    expect(result.exitCode).toBe(0)
    expect(liveInput(server, ids['x'])).toBe('x v2')
    expect(server.effects.count('promoteRevision')).toBe(1)
  })

  test("is refused while somebody builds on the draft, with the API's message", async () => {
    const { repository, ids, base } = await changedRepository(['x'])
    sim.fault({
      match: promote,
      status: 409,
      body: { error: 'conflict', message: 'A builder run is still active' },
      times: 9,
    })
    const result = await push(repository, sim, base)
    expect(result.exitCode).toBe(1)
    expect(result.annotations[0]?.message).toContain('A builder run is still active')
    expect(liveInput(sim, ids['x'])).toBe('x v1')
  })

  test('that Duvo accepts but does not carry out is reported as failed', async () => {
    const { repository, ids, base } = await changedRepository(['x'])
    const agent = sim.world.agents.get(ids['x'] ?? '')
    if (agent) agent.promotionIgnored = true
    const result = await push(repository, sim, base, {}, fast)
    expect(result.exitCode).toBe(1)
    expect(result.annotations[0]?.message).toMatch(
      /accepted the promotion of Revision 2, but its status is draft[\s\S]*automations/,
    )
    expect(namesIn(result, 'synced')).toEqual([])
  })

  test('does not happen while a slot lacks its Queue', async () => {
    const queue = sim.world.addQueue()
    const { id } = sim.world.addAgent({ name: 'q', config: 'v1', consumes: [queue.id] })
    const live = sim.world.liveBuild(id)
    live?.slots.push(sim.world.newSlot('case-queue-producer'))
    const { repository } = await syncedRepository(sim, [], {
      'assignments/q.json': JSON.stringify({ agent_id: id, version: 'v2', data: { models, input: 'v2' } }),
    })
    const result = await sync(repository, sim, dispatch)
    expect(result.exitCode).toBe(1)
    expect(result.annotations[0]?.message).toMatch(
      /Revision 2 was not promoted: no Queue is linked to its integration case-queue-producer/,
    )
    expect(liveInput(sim, id)).toBe('v1')

    for (const build of sim.world.buildsOf(id)) for (const slot of build.slots) slot.queueIds = [queue.id]
    const again = await sync(repository, sim, dispatch)
    expect(again.exitCode).toBe(0)
    expect(liveInput(sim, id)).toBe('v2')
    expect(made()).toBe(1)
  })
})

describe('another Revision that goes live after the plan', () => {
  test('is kept: the file is refused and named, the others proceed', async () => {
    const { repository, ids, base } = await changedRepository(['x', 'y'])
    const edit = () =>
      void sim.world.addBuild(ids['x'] ?? '', { status: 'live', config: defaultConfig('edited meanwhile') })
    sim.fault({
      match: (request) => {
        const isFirst = request.method === 'POST' && request.path === `/v2/agents/${ids['x']}/revisions`
        if (isFirst) edit()
        return false
      },
    })
    const result = await push(repository, sim, base)
    expect(result.exitCode).toBe(1)
    expect(namesIn(result, 'failed')).toEqual(['x'])
    expect(namesIn(result, 'synced')).toEqual(['y'])
    expect(result.annotations[0]?.message).toContain('Revision 1 is no longer live')
    expect(liveInput(sim, ids['x'])).toBe('edited meanwhile')
  })

  test('is noticed before anything is created if the plan is more than a few seconds old', async () => {
    const { repository, ids, base } = await changedRepository(['x', 'y'])
    sim.fault({ match: create, delayMs: 1_500 })
    sim.fault({
      match: (request) => {
        if (request.method !== 'POST' || !request.path.endsWith('/promote')) return false
        sim.world.addBuild(ids['y'] ?? '', { status: 'live', config: defaultConfig('edited meanwhile') })
        return false
      },
    })
    const result = await push(repository, sim, base, { 'max-parallel': '1' }, { timeScale: 10 })
    expect(namesIn(result, 'failed')).toEqual(['y'])
    expect(liveInput(sim, ids['y'])).toBe('edited meanwhile')
    expect(made()).toBe(1)
  })
})

describe('a new Assignment whose response was lost', () => {
  test('is found by its name and not created again', async () => {
    await using server = await startSimulator({ honourKeys: false })
    const { repository } = await syncedRepository(server, ['x'], { 'assignments/new.json': configFile('new') })
    server.fault({ match: 'POST /v2/teams/:team/agents', reset: 'after' })
    const result = await sync(repository, server, dispatch, { 'on-unmapped': 'create' }, fast)
    expect(result.exitCode).toBe(0)
    expect(server.effects.count('createAgent')).toBe(1)
    expect(namesIn(result, 'synced')).toEqual(['new'])
  })
})

describe('a cancelled step', () => {
  test('finishes what is in progress, starts nothing more, and reports what was done', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `a${String(index).padStart(2, '0')}`)
    const { repository, base } = await changedRepository(names)
    sim.fault({ match: create, delayMs: 300, times: 99 })
    sim.fault({ match: promote, delayMs: 300, times: 99 })
    const result = await push(
      repository,
      sim,
      base,
      { 'max-parallel': '2' },
      { signals: cancelLikeRunner((stdout) => stdout.includes(': Revision 2 is live')) },
    )

    expect(result.exitCode).toBe(130)
    const synced = JSON.parse(result.outputs['synced'] ?? '[]')
    expect(synced.length).toBeGreaterThan(0)
    expect(synced.length).toBeLessThan(names.length)
    expect(sim.effects.count('promoteRevision')).toBe(synced.length)
    expect(made()).toBe(synced.length)
    expect(result.summary).toContain(`${synced.length} live`)

    sim.calm()
    const again = await push(repository, sim, base)
    expect(again.exitCode).toBe(0)
    expect(made()).toBe(names.length)
  })

  test('does not wait for a response that never comes,', async () => {
    const { repository, base } = await changedRepository(['x'])
    sim.fault({ match: create, hang: 'headers' })
    const signals = cancelLikeRunner((stdout) => stdout.includes('1 to sync.'))
    const result = await push(repository, sim, base, {}, { signals })
    expect(result.exitCode).toBe(130)
    expect(namesIn(result, 'failed')).toEqual(['x'])
  })
})

describe('a runner', () => {
  test('without git gets told what to install', async () => {
    const { repository, base } = await changedRepository(['x'])
    const result = await push(repository, sim, base, {}, { env: { PATH: repository.root } })
    expect(result.exitCode).toBe(1)
    expect(result.annotations[0]?.message).toContain('git is not installed on this runner')
    expect(namesIn(result, 'synced')).toEqual([])
  })

  test('with a workspace that is not a repository gets told to check out', async () => {
    const result = await runBundle('action-sync-assignments', { server: sim, files: { 'assignments/x.json': '{}' } })
    expect(result.exitCode).toBe(1)
    expect(result.annotations[0]?.message).toContain('Run actions/checkout before this action')
  })
})

describe('a storm', () => {
  const seeds = [1, 2, 3, 4]

  test.each(seeds)('of refusals, cuts and broken responses (seed %i) creates each Revision once', async (seed) => {
    const names = Array.from({ length: 8 }, (_, index) => `a${index}`)
    const { repository, ids, base } = await changedRepository(names)
    sim.storm({ seed, rate: 0.25 })
    const result = await push(repository, sim, base, {}, { timeScale: 50 })
    sim.calm()
    const failed = JSON.parse(result.outputs['failed'] || '[]')
    for (const count of sim.effects.byTarget('createRevision').values()) expect(count).toBe(1)
    for (const name of names)
      if (!failed.includes(name) && result.outputs['synced']) expect(liveInput(sim, ids[name])).toBe(`${name} v2`)

    const again = await push(repository, sim, base)
    expect(again.exitCode).toBe(0)
    expect(made()).toBe(names.length)
    expect(names.map((name) => liveInput(sim, ids[name]))).toEqual(names.map((name) => `${name} v2`))
  })
})
