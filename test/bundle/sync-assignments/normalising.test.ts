import { afterEach, describe, expect, test } from 'vitest'
import { defaultConfig, type Normalisation, type Simulator, startSimulator } from '../../../simulator/index.ts'
import type { GitRepository } from '../../harness/files/git-repository.ts'
import { configFile, idFile, liveInput, namesIn, push, sync, syncedRepository } from './fixture.ts'

let sim: Simulator
afterEach(() => sim.close())

const everything = { 'changed-only': 'false' }
const made = () => sim.effects.count('createRevision')

/** A repository with one unsynced commit, whose config of `x` a server changes in every way. */
async function changedBy(normalise: readonly Normalisation[]) {
  sim = await startSimulator({ normalise })
  const { repository, ids, base } = await syncedRepository(sim, ['x'])
  const id = ids['x'] ?? ''
  commit(repository, 'v2')
  return { repository, base, id, live: () => sim.world.liveBuild(id) }
}

/** Text with Windows line ends, a decomposed letter and surrounding white space; numbers in options. */
function commit(repository: GitRepository, text: string, options: object = { zoom: 2, aspect: 1 }) {
  const input = `# ${text} Cafe\u0301 \r\n\r\nDo it.  \r\n\r\n`
  return repository.commit(text, { 'assignments/x.json': configFile(input, { options }) })
}

const drift = (repository: GitRepository) => sync(repository, sim, { name: 'schedule' }, { mode: 'drift' })

describe('a server that changes what it is sent', () => {
  test.each<[Normalisation[], string | undefined]>([
    [['trim'], 'input (line endings and white space)'],
    [['nfc'], 'input (Unicode form)'],
    [['line-feeds'], 'input (line endings)'],
    [['blank-lines'], 'input (white space)'],
    [['defaults'], 'options.timeoutMinutes (added)'],
    [['numbers-as-text'], 'options.aspect (now a string), options.zoom (now a string)'],
    [['key-order'], undefined],
    [['trim', 'nfc', 'line-feeds', 'defaults', 'key-order', 'numbers-as-text'], 'input (Unicode form and'],
    [['trim', 'defaults', 'late'], 'options.timeoutMinutes (added)'],
  ])('by %j gets one Revision per change of a file, and the change is reported once', async (kinds, what) => {
    const { repository, base, live } = await changedBy(kinds)
    const first = await push(repository, sim, base)
    expect(first.exitCode).toBe(0)
    expect(made()).toBe(1)
    expect(live()?.number).toBe(2)
    if (what === undefined) expect(first.annotations).toEqual([])
    else {
      const message = expect.stringContaining('Duvo changed what was sent: ')
      expect(first.annotations).toMatchObject([{ level: 'warning', file: 'assignments/x.json', message }])
      expect(first.annotations[0]?.message).toContain(what)
    }

    const second = await push(repository, sim, base, everything)
    expect(namesIn(second, 'unchanged')).toEqual(['x'])
    expect(second.annotations).toEqual([])
    expect((await drift(repository)).exitCode).toBe(0)
    expect(made()).toBe(1)

    const before = repository.git('rev-parse', 'HEAD')
    commit(repository, 'v3')
    const third = await push(repository, sim, before)
    expect(third.exitCode).toBe(0)
    expect(third.annotations).toEqual([])
    expect(made()).toBe(2)
    expect(String(live()?.config.data.input)).toContain('# v3')
    expect(namesIn(await push(repository, sim, before, everything), 'unchanged')).toEqual(['x'])

    sim.world.addBuild(live()?.agentId ?? '', {
      status: 'live',
      config: defaultConfig('by hand'),
      revisionDescription: live()?.revisionDescription ?? null,
    })
    const edited = await drift(repository)
    expect(edited.exitCode).toBe(1)
    expect(namesIn(edited, 'drifted')).toEqual(['x'])
  })

  test('gets a change that it would not make itself, and a change of what it added', async () => {
    const { repository, base, live } = await changedBy(['trim', 'defaults', 'numbers-as-text'])
    await push(repository, sim, base)
    commit(repository, 'v2', { zoom: 3, aspect: 1 })
    expect(namesIn(await push(repository, sim, base), 'synced')).toEqual(['x'])
    expect(live()?.config.data.options).toMatchObject({ zoom: '3', timeoutMinutes: '30' })
    commit(repository, 'v2', { zoom: 3, aspect: 1, timeoutMinutes: 5 })
    expect(namesIn(await push(repository, sim, base), 'synced')).toEqual(['x'])
    expect(live()?.config.data.options).toMatchObject({ timeoutMinutes: '5' })
    expect(namesIn(await push(repository, sim, base, everything), 'unchanged')).toEqual(['x'])
  })

  test('gets its changes recorded next to the commit, with the same plan and hash', async () => {
    const { repository, base, live } = await changedBy(['trim', 'defaults'])
    const plan = await sync(repository, sim, { name: 'workflow_dispatch' }, { mode: 'plan' })
    const hash = plan.outputs['plan-hash'] ?? ''
    await push(repository, sim, base, { 'expected-plan-hash': hash })
    const sha = repository.git('rev-parse', 'HEAD')
    expect(live()?.revisionDescription).toMatch(
      new RegExp(`^v2\\n\\S+/commit/${sha}\\nChanged by Duvo: input \\(.*\\[sync \\w{16} \\w{16}\\]$`),
    )
    const again = await sync(repository, sim, { name: 'workflow_dispatch' }, { mode: 'plan' })
    expect(again.outputs['has-changes']).toBe('false')
    await push(repository, sim, base, { ...everything, 'expected-plan-hash': hash })
    expect(made()).toBe(1)
  })

  test.each<[string, Record<string, string>]>([
    ['replace', {}],
    ['merge', { 'config-mode': 'merge' }],
  ])('gets a roll-out with config-mode %s once', async (_, inputs) => {
    sim = await startSimulator({ normalise: ['trim', 'defaults', 'numbers-as-text'] })
    const { repository, ids } = await syncedRepository(sim, ['a', 'b'])
    const data = { ...(inputs['config-mode'] ? {} : { input: 'One for all. \n' }), options: { zoom: 2 } }
    repository.commit('Shared', { 'shared/config.json': JSON.stringify({ version: 'v2', data }) })
    const rollOut = () =>
      sync(
        repository,
        sim,
        { name: 'workflow_dispatch' },
        {
          ...inputs,
          'config-file': 'shared/config.json',
          'agent-ids': Object.values(ids).join(' '),
        },
      )
    expect(namesIn(await rollOut(), 'synced')).toHaveLength(2)
    expect(namesIn(await rollOut(), 'unchanged')).toHaveLength(2)
    expect(made()).toBe(2)
    expect(liveInput(sim, ids['a'])).toBe(inputs['config-mode'] ? 'a v1' : 'One for all.')
  })

  test.each<[Parameters<typeof changedBy>[0]]>([[['trim', 'defaults']], [['trim', 'defaults', 'late']]])(
    'gets a draft once, which is promoted later: %j',
    async (kinds) => {
      const { repository, base, live } = await changedBy(kinds)
      await push(repository, sim, base, { promote: 'false' })
      const again = await push(repository, sim, base, { promote: 'false', ...everything })
      expect(namesIn(again, 'unchanged')).toEqual(['x'])
      expect(made()).toBe(1)
      expect(namesIn(await push(repository, sim, base), 'synced')).toEqual(['x'])
      expect(live()?.number).toBe(2)
      expect(namesIn(await push(repository, sim, base, everything), 'unchanged')).toEqual(['x'])
      expect(made()).toBe(1)
    },
  )

  test('gets one draft if the response is lost', async () => {
    const { repository, base } = await changedBy(['trim', 'defaults', 'nfc'])
    sim.fault({ match: 'POST /v2/agents/:id/revisions', reset: 'after' })
    const result = await push(repository, sim, base)
    expect(result.exitCode).toBe(0)
    expect(made()).toBe(1)
  })

  test('by truncation gets a warning with advice each time', async () => {
    const { repository, base, live } = await changedBy(['cut'])
    for (const text of ['v2', 'v3']) {
      commit(repository, `${text} ${'long '.repeat(300)}`)
      const result = await push(repository, sim, base)
      expect(result.exitCode).toBe(0)
      expect(result.annotations[0]?.message).toMatch(/input \(cut after 1000 characters\)\. .* or change the file\.$/)
      expect(namesIn(await push(repository, sim, base, everything), 'unchanged')).toEqual(['x'])
    }
    expect(live()?.number).toBe(3)
  })

  test('and keeps no description only causes a notice', async () => {
    const { repository, base } = await changedBy(['defaults', 'late'])
    sim.fault({ match: 'PATCH /v2/revisions/:id', status: 403 })
    const result = await push(repository, sim, base)
    expect(result.exitCode).toBe(0)
    expect(result.annotations.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('may find the same difference again'),
    )
  })
})

describe('what stands beside the config', () => {
  const keys = (more: object = {}) =>
    JSON.stringify({
      name: ' Cafe\u0301  orders ',
      folder: 'Cafe\u0301/Orders',
      settings: { slack_enabled: false, agentic_memory_enabled: true },
      schedules: [
        { frequency: 'weekly', day: 'monday', time: '07:00', timezone: 'Europe/Kyiv' },
        { frequency: 'monthly', day_of_month: 3, time: '07:00', timezone: 'Asia/Kolkata' },
      ],
      integrations: [{ type: 'case-queue-consumer', queues: [{ name: 'Cafe\u0301 ', create: true }] }],
      version: 'v2',
      data: { input: 'Do it.', models: defaultConfig().data.models },
      ...more,
    })

  test('is set once, however the server normalises it', async () => {
    sim = await startSimulator({ normalise: ['trim', 'nfc', 'schedules', 'numbers-as-text'] })
    const agent = sim.world.addAgent({ name: 'x', config: 'Do it.' })
    const { repository, base } = await syncedRepository(sim, [], { 'agent-ids.env': idFile({ x: agent.id }) })
    repository.commit('Whole', { 'assignments/x.json': keys() })
    const first = await push(repository, sim, base)
    expect(first.exitCode).toBe(0)
    expect(first.annotations).toMatchObject([{ level: 'warning', message: expect.stringContaining('name (now "Café') }])
    const effects = sim.effects.log.length
    const second = await push(repository, sim, base, everything)
    expect(namesIn(second, 'unchanged')).toEqual(['x'])
    expect(second.annotations).toEqual([])
    expect((await drift(repository)).exitCode).toBe(0)
    expect(sim.effects.log).toHaveLength(effects)
    agent.name = 'Renamed by hand'
    expect((await drift(repository)).exitCode).toBe(1)
  })

  test('names an Assignment that is created once', async () => {
    sim = await startSimulator({ normalise: ['trim', 'nfc', 'defaults'] })
    const { repository, base } = await syncedRepository(sim, [])
    repository.commit('New', { 'assignments/x.json': keys({ schedules: undefined, integrations: undefined }) })
    const create = { 'on-unmapped': 'create', ...everything }
    expect((await push(repository, sim, base, create)).exitCode).toBe(0)
    const again = await push(repository, sim, base, create)
    expect(again.exitCode).toBe(0)
    expect(sim.effects.count('createAgent')).toBe(1)
    expect(sim.effects.count('createRevision')).toBe(0)
    expect(namesIn(again, 'unchanged')).toEqual(['x'])
  })
})
