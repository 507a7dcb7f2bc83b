import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { at, request, startWithAgent, textAt } from '../../../test/harness/network/simulator-client.ts'

const models = { agent: { model: 'claude-sonnet-5' }, browsing: { provider: 'google', model: 'gemini-2.5-pro' } }
const config = { version: 'v2', data: { models, input: 'Do it.' } }

type Started = Awaited<ReturnType<typeof startWithAgent>>

const create = ({ sim, agent }: Started, body: Record<string, unknown> = {}) =>
  request(sim, `POST /v2/agents/${agent.id}/revisions`, { name: 'git-1', config, ...body })

const promote = ({ sim }: Started, id: string, body: unknown = {}) =>
  request(sim, `POST /v2/revisions/${id}/promote`, body)

test('a new Revision is a draft with the server’s defaults, and the live one stays', async () => {
  await using start = await startWithAgent()
  const live = start.sim.world.liveBuild(start.agent.id)
  const reply = await create(start)
  expect(reply).toMatchObject({ status: 201, body: { agent: { id: start.agent.id } } })
  expect(at(reply, 'build')).toMatchObject({ status: 'draft', revision_number: 2, parent_build_id: live?.id })
  const defaults = { files: [], skills: [], plugins: [], subAgents: [], options: {} }
  expect(at(reply, 'build', 'config')).toEqual({ version: 'v2', data: { ...config.data, ...defaults } })
  expect(start.sim.world.liveBuild(start.agent.id)).toBe(live)
  const list = await request(start.sim, `GET ${start.team}/agents`)
  expect(at(list, 'agents', 0, 'latest_build', 'status')).toBe('draft')
  expect(await request(start.sim, `GET /v2/agents/${start.agent.id}`)).not.toHaveProperty('body.agent.latest_build')
})

test.each([
  ['has no models', { version: 'v2', data: { input: 'x' } }],
  ['is of version 1', { version: 'v1', data: config.data }],
  ['has no input', { version: 'v2', data: { models } }],
  [
    'names an Assignment by something other than its id',
    { version: 'v2', data: { ...config.data, subAgents: ['other'] } },
  ],
])('a config that %s gets 400', async (_, bad) => {
  await using start = await startWithAgent()
  expect((await create(start, { config: bad })).status).toBe(400)
  expect(start.sim.effects.count('createRevision')).toBe(0)
})

test('only a named source passes on integrations and queue links, and handover targets never follow', async () => {
  await using start = await startWithAgent()
  const { sim } = start
  const queue = sim.world.addQueue()
  const source = sim.world.liveBuild(start.agent.id)
  source?.slots.push(sim.world.newSlot('case-queue-consumer', [queue.id]))
  if (source) source.handoverTargetIds = [randomUUID()]
  const setup = async (body: Record<string, unknown>) => {
    const id = textAt(await create(start, body), 'build', 'id')
    expect(sim.world.builds.get(id)?.handoverTargetIds).toEqual([])
    return at(await request(sim, `GET /v2/agents/${start.agent.id}/revisions/${id}/case-queue-validation`), 'configs')
  }
  expect(await setup({})).toEqual([])
  expect(await setup({ source_build_id: source?.id })).toMatchObject([
    { integration_type: 'case-queue-consumer', linked_queue_count: 1 },
  ])
  expect((await create(start, { source_build_id: randomUUID() })).status).toBe(404)
})

test('promoting makes a draft live and the live one historic; twice is a conflict', async () => {
  await using start = await startWithAgent()
  const before = start.sim.world.liveBuild(start.agent.id)
  const id = textAt(await create(start), 'build', 'id')
  expect((await request(start.sim, `POST /v2/revisions/${id}/promote`)).status).toBe(400)
  expect((await promote(start, id, { revision_name: 'x'.repeat(81) })).status).toBe(400)
  expect((await promote(start, id, { revision_name: 'git-abc' })).body).toEqual({ success: true })
  expect(start.sim.world.liveBuild(start.agent.id)).toMatchObject({ id, revisionName: 'git-abc' })
  expect(before?.status).toBe('historic')
  expect((await promote(start, id)).status).toBe(409)
  expect((await promote(start, before?.id ?? '')).status).toBe(200)
})

test('a draft that is still being built cannot be promoted', async () => {
  await using start = await startWithAgent()
  const build = start.sim.world.addBuild(start.agent.id, { builderActive: true })
  expect((await promote(start, build.id)).status).toBe(409)
})

test('a promotion can be accepted and still leave another Revision live', async () => {
  await using start = await startWithAgent()
  start.agent.promotionIgnored = true
  const id = textAt(await create(start), 'build', 'id')
  expect((await promote(start, id)).body).toEqual({ success: true })
  const read = await request(start.sim, `GET /v2/agents/${start.agent.id}/revisions/${id}`)
  expect(at(read, 'build', 'status')).toBe('draft')
})

test('a case trigger is disabled if the new live Revision no longer consumes its Queue', async () => {
  await using start = await startWithAgent()
  const { sim } = start
  const queue = sim.world.addQueue()
  const agent = sim.world.addAgent({ consumes: [queue.id], trigger: queue.id })
  const triggers = `GET /v2/agents/${agent.id}/case-triggers`
  expect(at(await request(sim, triggers), 'case_triggers', 0, 'enabled')).toBe(true)
  await promote(start, sim.world.addBuild(agent.id).id)
  expect(at(await request(sim, triggers), 'case_triggers', 0, 'enabled')).toBe(false)
})

test('an update names handover targets in camel case and leaves live configs alone', async () => {
  await using start = await startWithAgent()
  const target = randomUUID()
  const draft = textAt(await create(start), 'build', 'id')
  await request(start.sim, `PATCH /v2/revisions/${draft}`, { handoverTargetIds: [target], handover_target_ids: [] })
  expect(start.sim.world.builds.get(draft)?.handoverTargetIds).toEqual([target])
  const live = start.sim.world.liveBuild(start.agent.id)?.id
  expect((await request(start.sim, `PATCH /v2/revisions/${live}`, { config })).status).toBe(409)
  expect((await request(start.sim, `PATCH /v2/revisions/${draft}`, { config: { version: 'v2' } })).status).toBe(400)
})

test('the live Revision may be on a later page of the list', async () => {
  await using start = await startWithAgent({ createLagMs: 1000 })
  const { sim, agent } = start
  for (let number = 0; number < 30; number++) sim.world.addBuild(agent.id)
  const live = sim.world.addBuild(agent.id, { status: 'live' })
  const page = (offset: number) => request(sim, `GET /v2/agents/${agent.id}/revisions?offset=${offset}`)
  expect((await page(0)).text).not.toContain('"status":"live"')
  expect((await page(20)).text).toContain(live.id)
  const hidden = textAt(await create(start), 'build', 'id')
  expect((await page(20)).text).not.toContain(hidden)
})

test('the first Revision of a new Assignment is live, or a draft on another kind of server', async () => {
  for (const firstBuild of ['live', 'draft'] as const) {
    await using start = await startWithAgent({ firstBuild })
    const body = { name: 'New', build: { name: 'git-1', config } }
    const reply = await request(start.sim, `POST ${start.team}/agents`, body)
    expect(reply).toMatchObject({ status: 201, body: { agent: { name: 'New' }, build: { status: firstBuild } } })
  }
})

test('integrations are attached by id, fill a slot, and take connections and Queues', async () => {
  await using start = await startWithAgent()
  const { sim, agent } = start
  const base = `/v2/agents/${agent.id}/revisions/${sim.world.addBuild(agent.id).id}/integrations`
  const integration = sim.world.addIntegration({ type: 'gmail', name: 'Gmail' })
  const attach = () => request(sim, `POST ${base}`, { integration_ids: [integration.id] })
  expect(await attach()).toMatchObject({ status: 201, body: { success: true, count: 1 } })
  expect((await attach()).body).toEqual({ success: true, count: 0 })
  expect((await request(sim, `POST ${base}`, { integration_ids: [randomUUID()] })).status).toBe(400)
  const slot = textAt(await request(sim, `GET ${base}`), 'integrations', 0, 'id')
  const connection_id = sim.world.addConnection(integration).id
  expect((await request(sim, `POST ${base}/${slot}/connections`, { connection_id })).status).toBe(201)
  expect(at(await request(sim, `GET ${base}/${integration.id}/connections`), 'connections')).toMatchObject([
    { connection_id },
  ])
  expect((await request(sim, `POST ${base}/${slot}/connections`, { connection_id: randomUUID() })).status).toBe(404)
  const queue = sim.world.addQueue({ name: 'Work' })
  expect((await request(sim, `PUT ${base}/${slot}/queues`, { queue_ids: [queue.id] })).status).toBe(400)
  const [consumer] = sim.world.integrations.values()
  await request(sim, `POST ${base}`, { integration_ids: [consumer?.id] })
  const put = await request(sim, `PUT ${base}/${consumer?.id}/queues`, { queue_ids: [queue.id] })
  expect(put.body).toEqual({ queues: [{ id: queue.id, name: 'Work' }] })
})
