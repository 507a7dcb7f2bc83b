import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { at, request, startWithAgent } from '../../../test/harness/network/simulator-client.ts'

test('the list shows the newest first, with a total and no limit or offset', async () => {
  await using start = await startWithAgent()
  const { sim, team, agent, clock } = start
  for (const title of ['old', 'new']) {
    sim.world.addJob({ agentId: agent.id, title })
    clock.pass(1000)
  }
  expect((await request(sim, `GET ${team}/runs`)).body).toEqual({
    data: [expect.objectContaining({ title: 'new' }), expect.objectContaining({ title: 'old' })],
    total: 2,
  })
  const ascending = await request(sim, `GET ${team}/runs?sort_order=asc&limit=1`)
  expect(at(ascending, 'data')).toMatchObject([{ title: 'old' }])
  expect((await request(sim, `GET ${team}/runs?sort_by=title`)).status).toBe(400)
})

test('since and until compare the completion time, and omit Jobs without one', async () => {
  await using start = await startWithAgent()
  const { sim, team, agent } = start
  const day = (number: number) => Date.parse(`2026-02-0${number}T00:00:00Z`)
  sim.world.addJob({ agentId: agent.id, title: 'long', createdAt: day(1), completedAt: day(3) })
  sim.world.addJob({ agentId: agent.id, title: 'under way', createdAt: day(3), status: 'running' })
  sim.world.addJob({ agentId: agent.id, title: 'later', createdAt: day(4), completedAt: day(5) })
  const query = 'since=2026-02-03T00:00:00Z&until=2026-02-05T00:00:00Z'
  expect((await request(sim, `GET ${team}/runs?${query}`)).body).toMatchObject({ data: [{ title: 'long' }], total: 1 })
  expect((await request(sim, `GET ${team}/runs?${query}&count_only=true`)).body).toEqual({ data: [], total: 1 })
  expect((await request(sim, `GET ${team}/runs?since=2026-02-03T00:00:00%2B01:00`)).status).toBe(400)
  expect((await request(sim, `GET ${team}/runs?since=2026-02-03`)).status).toBe(400)
})

test('an older server supports neither until nor count_only', async () => {
  await using start = await startWithAgent({ until: 'ignored' })
  start.sim.world.addJob({ agentId: start.agent.id })
  const reply = await request(start.sim, `GET ${start.team}/runs?until=2020-01-01T00:00:00Z&count_only=true`)
  expect(at(reply, 'data')).toHaveLength(1)
})

test('a key of a user who is not a superadmin sees only its owner’s Jobs, whatever the filter', async () => {
  for (const [superadmin, own, others] of [
    [false, 1, 1],
    [true, 2, 1],
  ] as const) {
    await using start = await startWithAgent({ superadmin })
    const { sim, team, agent } = start
    const userId = randomUUID()
    sim.world.addJob({ agentId: agent.id })
    sim.world.addJob({ agentId: agent.id, userId })
    expect(at(await request(sim, `GET ${team}/runs`), 'total')).toBe(own)
    expect(at(await request(sim, `GET ${team}/runs?user_id=${userId}`), 'total')).toBe(others)
  }
})

test('statuses can be filtered by the two words that no row shows', async () => {
  await using start = await startWithAgent()
  const { sim, team, agent } = start
  for (const status of ['completed', 'failed', 'waiting', 'stopped']) sim.world.addJob({ agentId: agent.id, status })
  const titles = async (status: string) => at(await request(sim, `GET ${team}/runs?status=${status}`), 'data')
  expect(await titles('stopped')).toMatchObject([{ status: 'interrupted' }])
  expect(await titles('needs_attention')).toMatchObject([{ status: 'waiting' }, { status: 'failed' }])
  expect((await request(sim, `GET ${team}/runs?status=canceled`)).status).toBe(400)
})

test('a new Job may be missing from the list for a while', async () => {
  await using start = await startWithAgent({ createLagMs: 2000 })
  const { sim, team, agent, clock } = start
  await request(sim, `POST ${team}/runs`, { agent_id: agent.id })
  expect(at(await request(sim, `GET ${team}/runs`), 'total')).toBe(0)
  clock.pass(2000)
  expect(at(await request(sim, `GET ${team}/runs`), 'total')).toBe(1)
})

test('twelve thousand Jobs can be read page by page', async () => {
  await using start = await startWithAgent()
  const { sim, team, agent } = start
  for (let number = 0; number < 12_000; number++) sim.world.addJob({ agentId: agent.id, createdAt: number * 1000 })
  const seen = new Set<unknown>()
  for (let offset = 0; offset < 12_000; offset += 100) {
    const reply = await request(sim, `GET ${team}/runs?limit=100&offset=${offset}&agent_id=${agent.id}`)
    for (const row of Object.values(Object(at(reply, 'data')))) seen.add(Object(row).id)
  }
  expect(seen.size).toBe(12_000)
})
