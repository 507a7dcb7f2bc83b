import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '../../../simulator/index.ts'
import { namesIn, sync } from './fixture.ts'
import { assignmentWith, fileWith, keysRepository, seedTeam, wholeKeys, wholeTeam, workday } from './whole-team.ts'

let sim: Simulator
beforeEach(async () => {
  sim = await startSimulator()
})
afterEach(() => sim.close())

const dispatch = { name: 'workflow_dispatch' }
const writes = (server: Simulator) => server.requests.filter(({ method }) => method !== 'GET').length
const fast = { timeScale: 20 }

describe('an Assignment with everything', () => {
  test('is created in an empty team by one push, and a second run writes nothing', async () => {
    const { ops, queue } = seedTeam(sim)
    const repository = await keysRepository({ invoices: fileWith(wholeKeys) })
    const inputs = { 'on-unmapped': 'create' }
    const result = await sync(repository, sim, dispatch, inputs, fast)
    expect(result.log).not.toContain('::error')
    expect(result.exitCode).toBe(0)
    expect(result.summary).toContain('**SOP** added\n\n```\nProcess it.\n```')
    expect(result.summary).not.toContain('`[]`')
    const [agent] = sim.world.agents.values()
    expect(agent).toMatchObject({ name: 'Invoice processor', slackEnabled: true, memoryEnabled: true })
    const folder = sim.world.folders.get(agent?.folderId ?? '')
    expect([sim.world.folders.get(folder?.parentId ?? '')?.name, folder?.name]).toEqual(['Finance', 'Invoices'])
    expect(sim.world.liveBuild(agent?.id ?? '')?.slots).toMatchObject([
      { type: 'slack', pins: [{ connectionId: ops.id }] },
      { type: 'case-queue-consumer', queueIds: [queue?.id] },
    ])
    expect(agent?.caseTrigger).toMatchObject({ queueId: queue?.id, enabled: true, concurrency: 1 })
    expect([...sim.world.schedules.values()]).toMatchObject([workday, { cron: '0 9 * * 1', enabled: false }])
    const before = writes(sim)
    const again = await sync(repository, sim, dispatch, inputs, fast)
    expect(again.exitCode).toBe(0)
    expect(again.outputs['has-changes']).toBe('false')
    expect(writes(sim)).toBe(before)
  })

  test('that exists gets everything on a draft before it goes live, and the summary describes it', async () => {
    seedTeam(sim)
    const { agent, repository, live } = await assignmentWith(sim, wholeKeys)
    const result = await sync(repository, sim, dispatch, {}, fast)
    expect(result.exitCode).toBe(0)
    expect(live()?.number).toBe(2)
    expect(agent.name).toBe('Invoice processor')
    const operations = sim.requests.filter(({ method }) => method !== 'GET').map(({ operation }) => operation)
    expect(operations.indexOf('promoteRevision')).toBeGreaterThan(
      operations.lastIndexOf('replaceRevisionIntegrationQueues'),
    )
    expect(operations.indexOf('promoteRevision')).toBeLessThan(operations.indexOf('createSchedule'))
    for (const text of [
      'Integration Slack attached',
      'Connection "Ops Slack" pinned to Slack',
      'Queue "Inbound invoices" linked to Case Queue Consumer',
      'Schedule added: on workdays at 07:00 (Europe/Prague)',
      'Folder: / → Finance/Invoices (new folder)',
      'Slack: off → on',
    ]) {
      expect(result.summary.replaceAll('\\', '').replaceAll('&quot;', '"')).toContain(text)
    }
    expect((await sync(repository, sim, dispatch, {}, fast)).outputs['has-changes']).toBe('false')
    expect((await sync(repository, sim, dispatch, { mode: 'drift' }, fast)).exitCode).toBe(0)
    expect(namesIn(result, 'synced')).toEqual(['invoices'])
  })
})

describe('a single key that differs', () => {
  const drifts: [string, object, (server: Simulator, agentId: string) => void][] = [
    ['name', { name: 'Old name' }, (server, id) => Object.assign(server.world.agents.get(id) ?? {}, { name: 'Other' })],
    [
      'folder',
      { folder: '/' },
      (server, id) => Object.assign(server.world.agents.get(id) ?? {}, { folderId: server.world.addFolder().id }),
    ],
    [
      'settings',
      { settings: { slack_enabled: false } },
      (server, id) => Object.assign(server.world.agents.get(id) ?? {}, { slackEnabled: true }),
    ],
    ['schedules', { schedules: [] }, (server, id) => void server.world.addSchedule(id)],
    [
      'integrations',
      { integrations: [] },
      (server, id) => void server.world.liveBuild(id)?.slots.push(server.world.newSlot('gmail')),
    ],
  ]

  test.each(drifts)('%s is drift, is corrected, and then is no drift', async (key, keys, change) => {
    const { agent, repository } = await assignmentWith(sim, keys)
    expect((await sync(repository, sim, dispatch, { mode: 'drift' }, fast)).exitCode).toBe(0)
    change(sim, agent.id)
    const drift = await sync(repository, sim, dispatch, { mode: 'drift' }, fast)
    expect(drift.exitCode).toBe(1)
    expect(JSON.parse(drift.outputs['plan'] ?? '')[0].changes[0].path).toContain(key)
    expect((await sync(repository, sim, dispatch, {}, fast)).exitCode).toBe(0)
    expect((await sync(repository, sim, dispatch, { mode: 'drift' }, fast)).exitCode).toBe(0)
  })

  test('what no key names is left alone', async () => {
    const { slack, ops, queue } = seedTeam(sim)
    const { agent, repository, live } = await assignmentWith(sim, {})
    const slot = { ...sim.world.newSlot('slack'), integrationId: slack.id }
    slot.pins.push({ userId: sim.world.user.id, connectionId: ops.id, createdAt: 0 })
    live()?.slots.push(slot, sim.world.newSlot('case-queue-consumer', [queue?.id ?? '']))
    sim.world.addSchedule(agent.id)
    sim.world.setCaseTrigger(agent, queue?.id ?? '')
    repository.commit('Change', { 'assignments/invoices.json': fileWith({}, 'Process it now.') })
    expect((await sync(repository, sim, dispatch, {}, fast)).exitCode).toBe(0)
    expect(live()?.number).toBe(2)
    expect(live()?.slots).toMatchObject([
      { type: 'slack', pins: [{ connectionId: ops.id }] },
      { type: 'case-queue-consumer', queueIds: [queue?.id] },
    ])
    expect(agent.caseTrigger?.enabled).toBe(true)
    expect(sim.world.schedules.size).toBe(1)
  })
})

describe('nothing is written', () => {
  const refused = async (keys: object, inputs: Record<string, string> = {}) => {
    seedTeam(sim)
    const { repository, agent } = await assignmentWith(sim, keys)
    const result = await sync(repository, sim, dispatch, inputs, fast)
    expect(result.exitCode).toBe(1)
    expect(writes(sim)).toBe(0)
    return { result, agent, repository }
  }

  test.each<[string, object, string, string]>([
    ['an unknown key', { settings: { slack: true } }, 'settings', 'slack'],
    [
      'a time that YAML would read as a number',
      { schedules: [{ ...workday, time: 420 }] },
      '"time"',
      'schedules[0].time',
    ],
    [
      'a frequency without its time',
      { schedules: [{ frequency: 'daily', timezone: 'UTC' }] },
      '    {',
      'is required for daily',
    ],
    [
      'an invalid frequency',
      { schedules: [{ frequency: 'yearly', timezone: 'UTC' }] },
      '"frequency"',
      'schedules[0].frequency: expected one of "every_5_minutes"',
    ],
    ['an unknown zone', { schedules: [{ ...workday, timezone: 'Mars/Base' }] }, '"timezone"', 'IANA'],
    [
      'Queues on another kind of integration',
      { integrations: [{ type: 'slack', queues: ['x'] }] },
      '"queues"',
      'case-queue-producer',
    ],
    [
      'a trigger without its Queue',
      { integrations: [{ type: 'case-queue-consumer', trigger: {} }] },
      '"trigger"',
      'add queue',
    ],
    ['an integration that the team lacks', { integrations: [{ type: 'slakc' }] }, '"type"', 'no integration "slakc"'],
    [
      'a Queue that the team lacks',
      { integrations: [{ type: 'case-queue-consumer', queues: ['Inbuond'] }] },
      'Inbuond',
      'create: true',
    ],
    ['an empty folder name', { folder: 'Finance//Invoices' }, '"folder"', 'names of 1 to 100'],
  ])('for %s, which is shown at its line', async (_, keys, place, message) => {
    const { result, repository } = await refused(keys)
    const lines = repository.git('show', 'HEAD:assignments/invoices.json').split('\n')
    const line = lines.findIndex((text) => text.includes(place)) + 1
    expect(result.annotations).toContainEqual(
      expect.objectContaining({ file: 'assignments/invoices.json', line, message: expect.stringContaining(message) }),
    )
  })

  test('for an ambiguous name, with the ids', async () => {
    const { slack } = seedTeam(sim)
    const twins = ['a', 'b'].map(() => sim.world.addConnection(slack, { name: 'Twin' }).id)
    const { repository } = await assignmentWith(sim, { integrations: [{ type: 'slack', connections: ['Twin'] }] })
    const result = await sync(repository, sim, dispatch, {}, fast)
    expect(result.exitCode).toBe(1)
    for (const id of twins) expect(result.log).toContain(id)
    expect(writes(sim)).toBe(0)
  })

  test('for more removals than max-deletions allows, and the plan lists each', async () => {
    const { repository, agent } = await assignmentWith(sim, { schedules: [] })
    for (let hour = 10; hour < 14; hour++) sim.world.addSchedule(agent.id, { frequency: 'daily', time: `${hour}:00` })
    const result = await sync(repository, sim, dispatch, { 'max-deletions': '3' }, fast)
    expect(result.exitCode).toBe(1)
    expect(result.log).toContain('4 removals planned, more than max-deletions (3) allows')
    expect(result.summary).toContain('daily at 13:00')
    expect(writes(sim)).toBe(0)
    expect((await sync(repository, sim, dispatch, { 'max-deletions': '4' }, fast)).exitCode).toBe(0)
    expect(sim.world.schedules.size).toBe(0)
  })

  test('for a plan whose keys differ from the reviewed ones', async () => {
    const { repository, agent } = await assignmentWith(sim, { schedules: [workday] })
    const plan = await sync(repository, sim, dispatch, { mode: 'plan' }, fast)
    sim.world.addSchedule(agent.id, { frequency: 'hourly' })
    const inputs = { 'expected-plan-hash': plan.outputs['plan-hash'] ?? '' }
    const result = await sync(repository, sim, dispatch, inputs, fast)
    expect(result.exitCode).toBe(1)
    expect(writes(sim)).toBe(0)
    sim.world.schedules.clear()
    expect((await sync(repository, sim, dispatch, inputs, fast)).exitCode).toBe(0)
    expect(sim.world.schedules.size).toBe(1)
  })
})

describe('what only a person can do', () => {
  test('an account to connect is reported, the rest is done, and a second run is empty', async () => {
    seedTeam(sim)
    const keys = { integrations: [{ type: 'slack', connections: ['Ops Slack', 'Sales Slack'] }] }
    const { repository, live } = await assignmentWith(sim, keys)
    const result = await sync(repository, sim, dispatch, {}, fast)
    expect(result.exitCode).toBe(0)
    expect(result.summary).toContain('Manual steps')
    expect(result.summary).toContain('Sales Slack')
    expect(live()?.slots[0]?.pins).toHaveLength(1)
    const again = await sync(repository, sim, dispatch, {}, fast)
    expect(again.outputs['has-changes']).toBe('false')
    expect(JSON.parse(again.outputs['plan'] ?? '')[0].todo).toHaveLength(1)
  })

  test("another person's trigger is not moved", async () => {
    const { queue } = seedTeam(sim)
    const other = sim.world.addQueue({ name: 'Other' })
    const consumer = { type: 'case-queue-consumer', queues: ['Inbound invoices'], trigger: {} }
    const { repository, agent, live } = await assignmentWith(sim, { integrations: [consumer] })
    live()?.slots.push(sim.world.newSlot('case-queue-consumer', [queue?.id ?? '']))
    sim.world.setCaseTrigger(agent, other.id, { userId: 'somebody' })
    const result = await sync(repository, sim, dispatch, {}, fast)
    expect(result.exitCode).toBe(0)
    expect(result.summary).toContain('Manual steps')
    expect(result.summary).toContain('Move the case trigger')
    expect(writes(sim)).toBe(0)
  })

  test('broken connections, schedules that Duvo switched off and competing triggers are warnings, in drift too', async () => {
    const { ops, queue } = seedTeam(sim)
    sim.world.addAgent({ name: 'Rival', consumes: [queue?.id ?? ''], trigger: queue?.id ?? '' })
    const { repository, agent } = await assignmentWith(sim, wholeKeys)
    const plan = await sync(repository, sim, dispatch, { mode: 'plan' }, fast)
    expect(plan.log).toContain('also trigger Rival')
    expect((await sync(repository, sim, dispatch, {}, fast)).exitCode).toBe(0)
    ops.brokenAt = sim.world.now()
    const [schedule] = [...sim.world.schedules.values()].filter(({ agentId }) => agentId === agent.id)
    Object.assign(schedule ?? {}, { enabled: false, autoDisabledAt: sim.world.now(), autoDisabledReason: 'no account' })
    const drift = await sync(repository, sim, dispatch, { mode: 'drift' }, fast)
    expect(drift.exitCode).toBe(1)
    expect(drift.log).toContain('Connection "Ops Slack" of slack has been broken since')
    expect(drift.log).toContain('Duvo switched off the schedule on workdays at 07:00')
  })
})

describe('roll-outs and drafts', () => {
  test('one file for many leaves each its name', async () => {
    const ids = ['a', 'b'].map((name) => sim.world.addAgent({ name }).id)
    const repository = await keysRepository({ all: fileWith({ name: 'Same', folder: 'Finance' }) })
    const inputs = { 'config-file': 'assignments/all.json', 'agent-ids': ids.join(' ') }
    expect((await sync(repository, sim, dispatch, inputs, fast)).exitCode).toBe(0)
    expect([...sim.world.agents.values()].map(({ name }) => name)).toEqual(['a', 'b'])
    expect(sim.world.folders.size).toBe(1)
  })

  test('without promotion the draft gets its integrations, and everything else waits', async () => {
    seedTeam(sim)
    const { repository, agent, live } = await assignmentWith(sim, wholeKeys)
    expect((await sync(repository, sim, dispatch, { promote: 'false' }, fast)).exitCode).toBe(0)
    expect(live()?.number).toBe(1)
    expect(sim.world.buildsOf(agent.id).at(-1)).toMatchObject({ status: 'draft', slots: [{}, {}] })
    expect([agent.name, sim.world.schedules.size, sim.world.folders.size]).toEqual(['Old name', 0, 0])
    expect((await sync(repository, sim, dispatch, {}, fast)).exitCode).toBe(0)
    expect(sim.effects.count('createRevision')).toBe(1)
    expect([agent.name, sim.world.schedules.size, sim.world.folders.size]).toEqual(['Invoice processor', 2, 2])
  })

  test.each<[string, string, (kept: ReturnType<Simulator['world']['buildsOf']>[number]) => void]>([
    ['an integration', 'Integration Slack attached', (kept) => void kept.slots.shift()],
    ['a pin', 'Connection "Ops Slack" pinned to Slack', (kept) => void kept.slots[0]?.pins.pop()],
    ['a Queue', 'Queue "Inbound invoices" linked', (kept) => void kept.slots[1]?.queueIds.pop()],
  ])('a draft without %s is finished without promotion, as its plan says, and then left alone', async (...given) => {
    const [, text, undo] = given
    const { ops, queue } = seedTeam(sim)
    const { repository, agent, live } = await assignmentWith(sim, wholeKeys)
    const draft = () => sim.world.buildsOf(agent.id).at(-1)
    const run = (more: Record<string, string> = {}) =>
      sync(repository, sim, dispatch, { promote: 'false', ...more }, fast)
    const { outputs } = await run()
    const kept = draft()
    if (!kept) throw new Error('no draft')
    undo(kept)
    const plan = await run({ mode: 'plan' })
    expect(plan.outputs['plan-hash']).toBe(outputs['plan-hash'])
    expect(plan.summary.replaceAll('\\', '').replaceAll('&quot;', '"')).toContain(text)
    expect(plan.summary).toContain('1 → 2 (exists as draft)')
    const result = await run({ 'expected-plan-hash': outputs['plan-hash'] ?? '' })
    expect([result.exitCode, namesIn(result, 'synced')]).toEqual([0, ['invoices']])
    expect(sim.effects.count('createRevision')).toBe(1)
    expect(draft()?.slots.toSorted((one, other) => other.type.localeCompare(one.type))).toMatchObject([
      { type: 'slack', pins: [{ connectionId: ops.id }] },
      { type: 'case-queue-consumer', queueIds: [queue?.id] },
    ])
    const before = writes(sim)
    expect((await run()).outputs['has-changes']).toBe('false')
    expect([writes(sim) - before, live()?.number, draft()?.number]).toEqual([0, 1, 2])
  })

  test('of a draft whose file lists no integrations, only those are read that may keep pins', async () => {
    const { slack, ops, queue } = seedTeam(sim)
    const { repository, live, agent } = await assignmentWith(sim, {})
    const slot = { ...sim.world.newSlot('slack'), integrationId: slack.id }
    slot.pins.push({ userId: sim.world.user.id, connectionId: ops.id, createdAt: 0 })
    live()?.slots.push(slot, sim.world.newSlot('case-queue-consumer', [queue?.id ?? '']))
    repository.commit('Change', { 'assignments/invoices.json': fileWith({}, 'Process it now.') })
    const run = () => sync(repository, sim, dispatch, { promote: 'false' }, fast)
    expect((await run()).exitCode).toBe(0)
    const draft = sim.world.buildsOf(agent.id).at(-1)
    const count = () => sim.requests.length
    let before = count()
    expect((await run()).outputs['has-changes']).toBe('false')
    // The team, the list, the Revisions, and the pins of one integration in two Revisions.
    expect(count() - before).toBe(5)
    draft?.slots[0]?.pins.pop()
    expect((await run()).exitCode).toBe(0)
    expect(draft?.slots).toMatchObject([{ pins: [{ connectionId: ops.id }] }, {}])
    before = writes(sim)
    expect((await run()).outputs['has-changes']).toBe('false')
    expect(writes(sim)).toBe(before)
  })

  test('pins alone cause no new Revision', async () => {
    const { slack, ops } = seedTeam(sim)
    const { repository, live } = await assignmentWith(sim, {
      integrations: [{ type: 'slack', connections: ['Ops Slack'] }],
    })
    live()?.slots.push({ ...sim.world.newSlot('slack'), integrationId: slack.id })
    expect((await sync(repository, sim, dispatch, {}, fast)).exitCode).toBe(0)
    expect(sim.effects.count('createRevision')).toBe(0)
    expect(live()?.slots[0]?.pins).toMatchObject([{ connectionId: ops.id }])
  })
})

test.each([
  [
    'invoices.yaml',
    (keys: object) =>
      `# yaml-language-server: $schema=https://example.com/s.json\n${JSON.stringify({ $schema: 'x', ...keys, version: 'v2', data: { models: {}, input: 'Process it.' } })}`,
  ],
  ['invoices.json', (keys: object) => JSON.stringify({ $schema: 'x', ...keys, version: 'v2', input: 'Process it.' })],
  ['invoices.md', (keys: object) => `---\n${JSON.stringify(keys)}\n---\n\nProcess it.\n`],
])('keys work in every file format: %s', async (file, text) => {
  seedTeam(sim)
  const agent = sim.world.addAgent({ config: 'Process it.' })
  const repository = await keysRepository({}, { invoices: agent.id })
  repository.commit('Add a file', { [`assignments/${file}`]: text(wholeKeys) })
  const result = await sync(repository, sim, dispatch, {}, fast)
  expect(result.log).not.toContain('::error')
  expect(result.exitCode).toBe(0)
  expect(agent.name).toBe('Invoice processor')
  expect(sim.world.schedules.size).toBe(2)
})

test.each([
  ['what the list contains costs no extra request', false, 0],
  ['pins and the concurrency of a trigger cost one request each', true, 2],
])('of unchanged Assignments, %s', async (_, pinned, each) => {
  const repository = await wholeTeam(sim, 12, { pinned })
  const result = await sync(repository, sim, dispatch)
  expect(result.exitCode).toBe(0)
  expect(result.outputs['has-changes']).toBe('false')
  // Teams, Assignments, folders, catalogue, connections, Queues: once for all.
  expect(sim.requests.length).toBeLessThanOrEqual(6 + each * 12)
})
