import { expect, test } from 'vitest'
import { at, request, startWithAgent, textAt } from '../../../test/harness/network/simulator-client.ts'
import type { SimulatorOptions } from '../../index.ts'

async function startWithQueue(options: Partial<SimulatorOptions> = {}) {
  const start = await startWithAgent(options)
  const { world } = start.sim
  const queue = world.addQueue()
  const agent = world.addAgent({ consumes: [queue.id] })
  const base = `/v2/agents/${agent.id}/case-triggers`
  const create = (body: object = {}) =>
    request(start.sim, `POST ${base}`, { case_queue_id: queue.id, enabled: true, ...body })
  return { ...start, queue, agent, base, create, [Symbol.asyncDispose]: start.sim.close }
}

test('an Assignment has at most one trigger', async () => {
  await using start = await startWithQueue()
  expect((await start.create({ concurrency: 2 })).status).toBe(400)
  expect((await start.create()).status).toBe(201)
  expect((await start.create()).status).toBe(409)
  expect(start.sim.effects.count('createAgentCaseTrigger')).toBe(1)
})

test('a trigger is refused for a Queue that the live Revision does not consume', async () => {
  await using start = await startWithQueue()
  const other = start.sim.world.addQueue()
  expect((await start.create({ case_queue_id: other.id })).status).toBe(400)
  expect((await start.create({ case_queue_id: other.id, enabled: false })).status).toBe(201)
})

test('triggers of two Assignments for one Queue conflict, and the preview shows that in advance', async () => {
  await using start = await startWithQueue()
  const { sim, queue, base, create } = start
  const rival = sim.world.addAgent({ name: 'Rival', consumes: [queue.id], trigger: queue.id })
  const conflicting_agents = [{ id: rival.id, name: 'Rival' }]
  const preview = await request(sim, `GET ${base}/conflict-preview?case_queue_id=${queue.id}`)
  expect(preview.body).toEqual({ has_conflict: true, conflicting_agents })
  expect(at(await create(), 'case_trigger')).toMatchObject({ has_conflict: true, conflicting_agents })
})

test.each([
  [false, 403],
  [true, 200],
])('only an admin can disable, move or delete what somebody else made (%s)', async (superadmin, status) => {
  await using start = await startWithQueue({ superadmin })
  const { sim, agent, queue, base } = start
  const { id } = sim.world.setCaseTrigger(agent, queue.id, { userId: 'somebody' })
  expect(at(await request(sim, `GET ${base}`), 'case_triggers', 0, 'can_disable')).toBe(superadmin)
  expect((await request(sim, `PATCH ${base}/${id}`, { concurrency: 1 })).status).toBe(200)
  expect((await request(sim, `PATCH ${base}/${id}`, { enabled: false })).status).toBe(status)
  expect((await request(sim, `DELETE ${base}/${id}`)).status).toBe(status)
})

test('an update without concurrency keeps it, and null resets it to the default', async () => {
  await using start = await startWithQueue()
  const id = textAt(await start.create({ concurrency: 1 }), 'case_trigger', 'id')
  const patch = async (body: object) =>
    at(await request(start.sim, `PATCH ${start.base}/${id}`, body), 'case_trigger', 'concurrency')
  expect(await patch({ enabled: false })).toBe(1)
  expect(await patch({ concurrency: null })).toBe(null)
})
