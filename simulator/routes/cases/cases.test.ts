import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { at, request, startWithAgent } from '../../../test/harness/network/simulator-client.ts'
import type { SimulatorOptions } from '../../index.ts'

async function startWithQueue(options: Partial<SimulatorOptions> = {}) {
  const start = await startWithAgent(options)
  const queue = start.sim.world.addQueue()
  const consumer = start.sim.world.addAgent({ consumes: [queue.id] })
  const send = (action: string, body: unknown) =>
    request(start.sim, `POST /v2/queues/${queue.id}/cases/${action}`, body)
  return { ...start, queue, consumer, send, [Symbol.asyncDispose]: start.sim.close }
}

test('reprocessing interrupts the active Job, resets the Case and changes its update time', async () => {
  await using start = await startWithQueue()
  const { sim, queue, consumer, send, clock } = start
  const job = sim.world.addJob({ agentId: consumer.id, status: 'running' })
  const claimed = sim.world.addCase(queue.id, { claimedAt: clock.now(), claimedBy: job.id })
  const done = sim.world.addCase(queue.id, { status: 'completed', completedAt: clock.now() })
  clock.pass(5000)
  const reply = await send('bulk-reprocess', { case_ids: [claimed.id, done.id], agent_id: consumer.id })
  expect(reply).toMatchObject({ status: 200, body: { reprocessedCount: 2, skippedCount: 0 } })
  for (const item of [claimed, done]) {
    expect(at(await request(sim, `GET /v2/cases/${item.id}`), 'case')).toMatchObject({
      status: 'pending',
      display_status: 'pending',
      claimed_at: null,
      updated_at: '2026-03-02T09:00:05.000Z',
    })
    expect(item.assignedAgentId).toBe(consumer.id)
  }
  expect(at(await request(sim, `GET /v2/runs/${job.id}`), 'run', 'status')).toBe('interrupted')
  expect(sim.effects.byTarget('reprocess')).toEqual(
    new Map([
      [claimed.id, 1],
      [done.id, 1],
    ]),
  )
})

test('a Case that is unknown, in another Queue or awaiting approval is skipped, and only the count shows it', async () => {
  await using start = await startWithQueue()
  const { sim, queue, consumer, send } = start
  const locked = sim.world.addCase(queue.id, { approvalBatchId: randomUUID() })
  const elsewhere = sim.world.addCase(sim.world.addQueue().id)
  const fine = sim.world.addCase(queue.id)
  const case_ids = [locked.id, elsewhere.id, randomUUID(), fine.id]
  const reply = await send('bulk-reprocess', { case_ids, agent_id: consumer.id })
  expect(reply.body).toEqual({ reprocessedCount: 1, skippedCount: 3 })
  expect(sim.effects.byTarget('reprocess')).toEqual(new Map([[fine.id, 1]]))
})

test('one poisoned Case fails its whole chunk', async () => {
  await using start = await startWithQueue()
  const { sim, queue, consumer, send } = start
  const bad = sim.world.addCase(queue.id, { poison: 404 })
  const case_ids = [sim.world.addCase(queue.id).id, bad.id]
  expect((await send('bulk-reprocess', { case_ids, agent_id: consumer.id })).status).toBe(404)
  expect(sim.effects.count('reprocess')).toBe(0)
})

test('the Assignment must consume the Queue; without one the Queue needs a trigger', async () => {
  await using start = await startWithQueue()
  const { sim, queue, agent, consumer, send } = start
  const case_ids = [sim.world.addCase(queue.id).id]
  expect((await send('bulk-reprocess', { case_ids, agent_id: agent.id })).status).toBe(409)
  expect((await send('bulk-reprocess', { case_ids })).status).toBe(409)
  sim.world.setCaseTrigger(consumer, queue.id)
  expect((await send('bulk-reprocess', { case_ids })).status).toBe(200)
  expect(at(await request(sim, `GET /v2/queues/${queue.id}/agents`), 'consumers')).toMatchObject([
    { agent_id: consumer.id, case_trigger_enabled: true },
  ])
})

test('a bulk call takes one to a hundred uuids, or everything that matches, never both or neither', async () => {
  await using start = await startWithQueue()
  const { sim, queue, consumer, send } = start
  for (let number = 0; number < 3; number++) sim.world.addCase(queue.id)
  const agent_id = consumer.id
  const many = Array.from({ length: 101 }, () => randomUUID())
  for (const wrong of [
    { case_ids: [] },
    { case_ids: ['case-1'] },
    { case_ids: many },
    {},
    { case_ids: many.slice(1), all_matching: true },
  ]) {
    expect((await send('bulk-reprocess', { ...wrong, agent_id })).status, JSON.stringify(wrong).slice(0, 50)).toBe(400)
  }
  expect((await send('bulk-reprocess', { all_matching: true, agent_id })).body).toMatchObject({ reprocessedCount: 3 })
})

test.each(['bulk-delegate', 'bulk-retry'])(
  '%s redirects to bulk-reprocess with a relative location',
  async (action) => {
    await using start = await startWithQueue()
    const { sim, queue, consumer, send } = start
    const case_ids = [sim.world.addCase(queue.id).id]
    const reply = await send(action, { case_ids, agent_id: consumer.id })
    expect(reply.status).toBe(308)
    expect(reply.headers.get('location')).toBe(`/v2/queues/${queue.id}/cases/bulk-reprocess`)
    expect(sim.effects.count('reprocess')).toBe(0)
  },
)

test('an older server has no bulk-reprocess and delegates itself', async () => {
  await using start = await startWithQueue({ bulkReprocess: false })
  const { sim, queue, consumer, send } = start
  const body = { case_ids: [sim.world.addCase(queue.id).id], agent_id: consumer.id }
  expect((await send('bulk-reprocess', body)).status).toBe(404)
  expect((await send('bulk-delegate', body)).body).toEqual({ delegatedCount: 1, skippedCount: 0 })
})

test('Cases are created one or many at a time, never both, and sending twice creates two', async () => {
  await using start = await startWithQueue()
  const { sim, queue } = start
  const create = (body: unknown) => request(sim, `POST /v2/queues/${queue.id}/cases`, body)
  const item = { title: 'One', data: '{"a":1}', labels: [{ value: 'x' }] }
  expect((await create({ case: item, cases: [item] })).status).toBe(400)
  expect((await create({})).status).toBe(400)
  expect((await create({ cases: [] })).status).toBe(400)
  expect((await create({ case: { title: 'One', data: { a: 1 } } })).status).toBe(400)
  expect((await create({ case: item })).status).toBe(201)
  expect(at(await create({ case: item }), 'added_cases')).toMatchObject([
    { title: 'One', labels: [{ key: '', value: 'x' }] },
  ])
  expect(at(await request(sim, `GET /v2/queues/${queue.id}/cases`), 'total')).toBe(2)
})

test('the display status shows what the stored status hides, and filters use its words', async () => {
  await using start = await startWithQueue()
  const { sim, queue, clock } = start
  const now = clock.now()
  sim.world.addCase(queue.id, { title: 'claimed', claimedAt: now })
  sim.world.addCase(queue.id, { title: 'asks', humanRequestId: randomUUID() })
  sim.world.addCase(queue.id, { title: 'later', postponedTo: now + 1 })
  sim.world.addCase(queue.id, { title: 'failed', status: 'failed' })
  const list = (query: string) => request(sim, `GET /v2/queues/${queue.id}/cases?${query}`)
  expect(at(await list('status=claimed'), 'cases')).toMatchObject([
    { status: 'pending', display_status: 'in_progress' },
  ])
  expect(at(await list('status=needs_input,postponed&sort_order=asc'), 'cases')).toMatchObject([
    { display_status: 'needs_input' },
    { display_status: 'postponed' },
  ])
  expect((await list('status=processing')).status).toBe(400)
  expect((await list('priority=urgent')).status).toBe(400)
})

test('a newer server has other words for the same filters', async () => {
  await using start = await startWithQueue({ caseStatuses: 'newer' })
  const { sim, queue, clock } = start
  sim.world.addCase(queue.id, { claimedAt: clock.now() })
  const list = (status: string) => request(sim, `GET /v2/queues/${queue.id}/cases?status=${status}`)
  expect(at(await list('processing'), 'total')).toBe(1)
  expect((await list('claimed')).status).toBe(400)
})

test('a search filters by labels, text and times, and pages by twenty-five', async () => {
  await using start = await startWithQueue()
  const { sim, queue, send, clock } = start
  for (let number = 0; number < 30; number++) {
    const labels = [{ id: randomUUID(), key: 'team', value: number % 2 ? 'a' : 'b', color_hue: 1 }]
    sim.world.addCase(queue.id, { title: `Case ${number}`, labels })
  }
  expect((await send('search', {})).body).toMatchObject({ total: 30, limit: 25, offset: 0, cases: { length: 25 } })
  expect(at(await send('search', { filters: { labels: { team: ['a'] } } }), 'total')).toBe(15)
  expect(at(await send('search', { search: 'case 12' }), 'total')).toBe(1)
  const updated_at_from = new Date(clock.now() + 1).toISOString()
  expect(at(await send('search', { filters: { updated_at_from } }), 'total')).toBe(0)
  expect((await send('search', { limit: 101 })).status).toBe(400)
  expect((await send('search', { filters: { status: 'pending' } })).status).toBe(400)
})
