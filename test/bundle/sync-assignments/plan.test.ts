import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { defaultConfig, type Simulator, startSimulator } from '../../../simulator/index.ts'
import { type GitHubServer, startGitHub } from '../../harness/network/github-server.ts'
import { configFile, idFile, liveInput, models, namesIn, pullRequest, push, sync, syncedRepository } from './fixture.ts'

let sim: Simulator
let github: GitHubServer
beforeEach(async () => {
  sim = await startSimulator()
  github = await startGitHub()
})
afterEach(() => Promise.all([sim.close(), github.close()]))

const asJob = () => ({ env: { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: 'owner/name' } })
const dispatch = { name: 'workflow_dispatch' }

describe('a pull request', () => {
  test('shows every difference in the pull request, and writes nothing to Duvo', async () => {
    const { repository, ids, base } = await syncedRepository(sim, ['x', 'y'])
    const lines = Array.from({ length: 20 }, (_, index) => `Step ${index}`)
    const live = sim.world.liveBuild(ids['x'] ?? '')
    if (live) live.config.data.input = lines.join('\n')
    const changed = lines.with(10, 'Step ten').join('\n')
    repository.commit('v2', {
      'assignments/x.json': configFile(changed, {
        plugins: ['code-review'],
        options: { browserProvider: 'browserbase' },
      }),
    })
    const result = await pullRequest(repository, sim, base, {}, asJob())

    expect(result.exitCode).toBe(0)
    expect(sim.effects.log).toEqual([])
    expect(namesIn(result, 'synced')).toEqual([])
    expect(result.outputs['has-changes']).toBe('true')
    expect(JSON.parse(result.outputs['plan'] ?? '')).toMatchObject([
      {
        name: 'x',
        file: 'assignments/x.json',
        action: 'update',
        'agent-id': ids['x'],
        'live-revision': 1,
        changes: [
          { path: 'input', kind: 'changed' },
          { path: 'options.browserProvider', kind: 'added' },
          { path: 'plugins[0]', kind: 'added' },
        ],
      },
    ])
    const plan = await readFile(result.outputs['plan-file'] ?? '', 'utf8')
    for (const text of [plan, result.summary, github.comments[0]?.body]) {
      expect(text).toContain('Plan for Assignments: 1 to update, 1 unchanged')
      expect(text).toContain(' Step 9\n-Step 10\n+Step ten\n Step 11')
      expect(text).toContain('`plugins[0]`: `"code-review"` added')
      expect(text).toContain(result.outputs['plan-hash'])
    }
  })

  test('has one comment, which is kept up to date and says when nothing is left to do', async () => {
    const { repository, base } = await syncedRepository(sim, ['x'])
    for (let index = 0; index < 105; index += 1) {
      github.comments.push({ id: 1000 + index, issue: 7, login: 'octocat', body: `Comment ${index}` })
    }
    repository.commit('v2', { 'assignments/x.json': configFile('version two') })
    await pullRequest(repository, sim, base, {}, asJob())
    repository.commit('v3', { 'assignments/x.json': configFile('version three') })
    await pullRequest(repository, sim, base, {}, asJob())
    expect(github.comments).toHaveLength(106)
    expect(github.comments.at(-1)?.body).toContain('+version three')
    repository.commit('back', { 'assignments/x.json': configFile('x v1') })
    await pullRequest(repository, sim, base, {}, asJob())
    expect(github.comments).toHaveLength(106)
    expect(github.comments.at(-1)?.body).not.toContain('version')
  })

  test('with a large difference has a truncated comment, and a complete file', async () => {
    const { repository, base } = await syncedRepository(sim, ['x', 'y'])
    const text = (name: string) =>
      Array.from({ length: 390 }, (_, index) => `${name} ${index} ${'w'.repeat(200)}`).join('\n')
    repository.commit('Long', {
      'assignments/x.json': configFile(text('x')),
      'assignments/y.json': configFile(text('y')),
    })
    const result = await pullRequest(repository, sim, base, {}, asJob())
    expect(github.comments[0]?.body.length).toBeLessThanOrEqual(65_536)
    const plan = await readFile(result.outputs['plan-file'] ?? '', 'utf8')
    expect(plan).toContain('+x 389 ')
    expect(plan).toContain('+y 389 ')
  })

  test('from a fork has no permission to comment: the summary has everything', async () => {
    const { repository, base } = await syncedRepository(sim, ['x'])
    repository.commit('v2', { 'assignments/x.json': configFile('v2') })
    github.faults.push({
      matches: (line) => line.startsWith('POST /repos'),
      status: 403,
      message: 'Resource not accessible by integration',
    })
    const result = await pullRequest(repository, sim, base, {}, asJob())
    expect(result.exitCode).toBe(0)
    expect(result.annotations).toMatchObject([
      { level: 'warning', message: expect.stringContaining('pull-requests: write') },
    ])
    expect(result.summary).toContain('+v2')
  })

  test('shows its mistakes and fails, with a comment on the valid files', async () => {
    const { repository, base } = await syncedRepository(sim, ['x', 'y'])
    repository.commit('v2', { 'assignments/x.json': '{', 'assignments/y.json': configFile('v2') })
    const result = await pullRequest(repository, sim, base, {}, asJob())
    expect(result.exitCode).toBe(1)
    expect(result.annotations).toMatchObject([{ file: 'assignments/x.json', line: 1 }, {}])
    expect(github.comments[0]?.body).toContain('To fix')
    expect(github.comments[0]?.body).toContain('+v2')
  })
})

describe('an expected plan hash', () => {
  test('accepts exactly the reviewed plan', async () => {
    const { repository, ids, base } = await syncedRepository(sim, ['x'])
    repository.commit('v2', { 'assignments/x.json': configFile('v2') })
    const { outputs } = await pullRequest(repository, sim, base, { comment: 'false' })
    const hash = outputs['plan-hash'] ?? ''
    const result = await push(repository, sim, base, { 'expected-plan-hash': hash })
    expect(result.exitCode).toBe(0)
    expect(liveInput(sim, ids['x'])).toBe('v2')

    const again = await push(repository, sim, base, { 'expected-plan-hash': hash })
    expect(again.exitCode).toBe(0)
    expect(namesIn(again, 'unchanged')).toEqual(['x'])
  })

  test.each([
    ['the file', (world: World) => world.repository.commit('v3', { 'assignments/x.json': configFile('v3') })],
    [
      'what is live',
      (world: World) => sim.world.addBuild(world.ids['x'] ?? '', { status: 'live', config: defaultConfig('edited') }),
    ],
    [
      'the Assignment',
      (world: World) => {
        const other = sim.world.addAgent({ name: 'other', config: 'x v1' })
        world.repository.commit('Other', { 'agent-ids.env': idFile({ x: other.id }) })
      },
    ],
  ])('stops everything if %s has changed since', async (_, change) => {
    const world = await syncedRepository(sim, ['x'])
    world.repository.commit('v2', { 'assignments/x.json': configFile('v2') })
    const { outputs } = await pullRequest(world.repository, sim, world.base, { comment: 'false' })
    change(world)
    const result = await push(world.repository, sim, world.base, { 'expected-plan-hash': outputs['plan-hash'] ?? '' })
    expect(result.exitCode).toBe(1)
    expect(result.annotations[0]?.message).toContain('The plan is not the one that was reviewed')
    expect(sim.effects.log).toEqual([])
    expect(result.summary).toContain('Assignments not synced')
    expect(namesIn(result, 'synced')).toEqual([])
  })
})

type World = Awaited<ReturnType<typeof syncedRepository>>

describe('a drift check', () => {
  test('succeeds if live matches Git', async () => {
    const { repository } = await syncedRepository(sim, ['x', 'y'])
    const result = await sync(repository, sim, { name: 'schedule' }, { mode: 'drift' })
    expect(result.exitCode).toBe(0)
    expect(result.outputs['has-changes']).toBe('false')
    expect(result.summary).toContain('Drift check for Assignments: 2 unchanged')
  })

  test('fails if not, says which side changed, and writes nothing', async () => {
    const { repository, ids, base } = await syncedRepository(sim, ['edited', 'behind', 'same'])
    repository.commit('v2', { 'assignments/behind.json': configFile('v2') })
    await push(repository, sim, base)
    repository.commit('v3', { 'assignments/behind.json': configFile('v3') })
    sim.world.addBuild(ids['edited'] ?? '', { status: 'live', config: defaultConfig('edited in Duvo') })
    sim.effects.log.length = 0

    const result = await sync(repository, sim, { name: 'schedule' }, { mode: 'drift' })
    expect(result.exitCode).toBe(1)
    expect(result.annotations).toMatchObject([
      { level: 'error', message: expect.stringContaining('Duvo differs from Git in 2 of 3 configs: behind, edited.') },
    ])
    expect(namesIn(result, 'drifted')).toEqual(['behind', 'edited'])
    expect(namesIn(result, 'unchanged')).toEqual(['same'])
    expect(namesIn(result, 'synced')).toEqual([])
    expect(sim.effects.log).toEqual([])
    expect(result.summary).toMatch(/behind: 1 difference[\s\S]*Git changed: Revision 2/)
    expect(result.summary).toMatch(
      /edited: 1 difference[\s\S]*Duvo changed: Revision 2 is not from this repository \(by Key Owner/,
    )
  })

  test('compares everything, whatever has changed in Git', async () => {
    const { repository, ids, base } = await syncedRepository(sim, ['x'])
    sim.world.addBuild(ids['x'] ?? '', { status: 'live', config: defaultConfig('edited') })
    sim.world.addBuild(ids['x'] ?? '', { name: 'a newer draft' })
    repository.commit('Unrelated', { 'README.md': 'x' })
    const result = await push(repository, sim, base, { mode: 'drift' })
    expect(namesIn(result, 'drifted')).toEqual(['x'])
  })
})

describe('a roll-out', () => {
  test('applies one config to many Assignments, and says whose SOPs it replaces', async () => {
    const { repository, ids } = await syncedRepository(sim, ['a', 'b', 'c'], {
      'shared/config.json': configFile('shared SOP'),
    })
    const inputs = { 'config-file': 'shared/config.json', 'agent-ids': `${ids['a']}, ${ids['b']}\n${ids['a']}` }
    const plan = await sync(repository, sim, dispatch, { ...inputs, mode: 'plan' })
    expect(plan.annotations).toMatchObject([
      { level: 'warning', message: expect.stringContaining('replaces 2 different SOPs') },
    ])
    expect(plan.summary).toContain('replaces 2 different SOPs')

    const result = await sync(repository, sim, dispatch, inputs)
    expect(namesIn(result, 'synced')).toEqual([ids['a'], ids['b']])
    expect(['a', 'b', 'c'].map((name) => liveInput(sim, ids[name]))).toEqual(['shared SOP', 'shared SOP', 'c v1'])
    const again = await sync(repository, sim, dispatch, inputs)
    expect(namesIn(again, 'unchanged')).toEqual([ids['a'], ids['b']])
  })

  test('of a patch changes only its fields and keeps the SOPs', async () => {
    const patch = { data: { models: { agent: { model: 'claude-opus-4-8' } }, plugins: ['code-review'] } }
    const { repository, ids } = await syncedRepository(sim, ['a', 'b'], { 'shared.json': JSON.stringify(patch) })
    const inputs = { 'config-file': 'shared.json', 'agent-ids': Object.values(ids).join(' '), 'config-mode': 'merge' }
    const result = await sync(repository, sim, dispatch, inputs)
    expect(result.annotations).toEqual([])
    for (const [name, id] of Object.entries(ids)) {
      expect(sim.world.liveBuild(id)?.config.data).toMatchObject({
        input: `${name} v1`,
        models: { ...models, agent: { model: 'claude-opus-4-8' } },
        plugins: ['code-review'],
      })
    }
  })

  test.each([
    [{ 'config-file': 'none.json' }, 'No config found in none.json'],
    [{ 'config-file': 'broken.json' }, 'broken.json:1: is not valid JSON'],
    [{ 'config-file': 'text.md' }, 'No config found in text.md'],
  ])('of %j is an error', async (inputs, message) => {
    const { repository, ids } = await syncedRepository(sim, ['a'], { 'broken.json': '{', 'text.md': '# Text' })
    const result = await sync(repository, sim, dispatch, { ...inputs, 'agent-ids': ids['a'] ?? '' })
    expect(result.exitCode).toBe(1)
    expect(result.annotations.map((one) => one.message).join('\n')).toContain(message)
    expect(sim.effects.log).toEqual([])
  })

  test('reports a mistake of its file once, for any number of Assignments', async () => {
    const { repository, ids } = await syncedRepository(sim, ['a', 'b', 'c'], {
      'shared.json': JSON.stringify({ version: 'v2', data: { models, input: 'x', budget: 1 } }, null, 1),
    })
    const inputs = { 'config-file': 'shared.json', 'agent-ids': Object.values(ids).join(' ') }
    const result = await sync(repository, sim, dispatch, inputs)
    expect(result.annotations).toMatchObject([
      { file: 'shared.json', line: 14, message: expect.stringContaining('budget') },
      { message: expect.stringContaining('3 configs could not be synced') },
    ])
    expect(result.summary.match(/budget: is not a field/g)).toHaveLength(1)
  })

  test('that the API refuses is reported once too', async () => {
    const patch = { data: { plugins: ['code-review'] } }
    const { repository, ids } = await syncedRepository(sim, ['a', 'b', 'c'], { 'shared.json': JSON.stringify(patch) })
    const match = ({ method, path }: { method: string; path: string }) => method === 'POST' && /revisions$/.test(path)
    sim.fault({ match, status: 400, body: { error: 'bad_request', message: 'model is retired' }, times: 9 })
    const inputs = { 'config-file': 'shared.json', 'agent-ids': Object.values(ids).join(' '), 'config-mode': 'merge' }
    const result = await sync(repository, sim, dispatch, inputs)
    expect(result.annotations).toMatchObject([
      { file: 'shared.json', message: expect.stringContaining('Duvo rejected the config: model is retired') },
      { message: expect.stringContaining('3 configs could not be synced') },
    ])
    for (const id of Object.values(ids)) expect(result.log).toContain(`${id} failed: POST`)
  })

  test('reports an unknown Assignment', async () => {
    const { repository, ids } = await syncedRepository(sim, ['a'], { 'shared.json': configFile('shared') })
    const stranger = '0b9f3c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f'
    const result = await sync(repository, sim, dispatch, {
      'config-file': 'shared.json',
      'agent-ids': `${stranger} ${ids['a']}`,
    })
    expect(result.exitCode).toBe(1)
    expect(namesIn(result, 'failed')).toEqual([stranger])
    expect(namesIn(result, 'synced')).toEqual([ids['a']])
  })
})

describe('a config without id', () => {
  test('is skipped with a warning beside its file', async () => {
    const { repository } = await syncedRepository(sim, ['x'], { 'assignments/new.json': configFile('new') })
    const result = await sync(repository, sim, dispatch)
    expect(result.exitCode).toBe(0)
    expect(result.annotations).toMatchObject([{ level: 'warning', file: 'assignments/new.json' }])
    expect(namesIn(result, 'skipped')).toEqual(['new'])
  })

  test('fails if the workflow says so, and the rest proceeds', async () => {
    const { repository, base } = await syncedRepository(sim, ['x'])
    repository.commit('New', { 'assignments/new.json': configFile('new'), 'assignments/x.json': configFile('v2') })
    const result = await push(repository, sim, base, { 'on-unmapped': 'fail' })
    expect(result.exitCode).toBe(1)
    expect(namesIn(result, 'failed')).toEqual(['new'])
    expect(namesIn(result, 'synced')).toEqual(['x'])
  })

  test.each(['live', 'draft'] as const)(
    'becomes a new Assignment whose first Revision (%s) is live, once',
    async (firstBuild) => {
      const other = await startSimulator({ firstBuild })
      const target = other.world.addAgent({ name: 'clerk' })
      const input = `To <DUVO:AGENT id="${target.id}">`
      const { repository } = await syncedRepository(other, ['x'], {
        'assignments/new-one.json': JSON.stringify({ name: 'New One', version: 'v2', data: { models, input } }),
      })
      const result = await sync(repository, other, dispatch, { 'on-unmapped': 'create' })
      expect(result.exitCode).toBe(0)
      const made = [...other.world.agents.values()].find(({ name }) => name === 'New One')
      expect(liveInput(other, made?.id)).toBe(input)
      expect(other.world.liveBuild(made?.id ?? '')?.handoverTargetIds).toEqual([target.id])
      expect(result.summary).toContain(`NEW_ONE_ID=${made?.id}`)

      const again = await sync(repository, other, dispatch, { 'on-unmapped': 'create' })
      expect(again.exitCode).toBe(0)
      expect(other.effects.count('createAgent')).toBe(1)
      expect(again.summary).toContain(`NEW_ONE_ID=${made?.id}`)
      await other.close()
    },
  )
})
