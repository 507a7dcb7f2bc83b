import { expect, test } from 'vitest'
import { at, request, startWithAgent, textAt } from '../../../test/harness/network/simulator-client.ts'
import type { SimulatorOptions } from '../../index.ts'

async function startWithGmail(options: Partial<SimulatorOptions> = {}) {
  const start = await startWithAgent(options)
  const { sim, agent } = start
  const gmail = sim.world.addIntegration({ type: 'gmail', name: 'Gmail', auth: 'oauth' })
  const build = sim.world.addBuild(agent.id)
  const base = `/v2/agents/${agent.id}/revisions/${build.id}/integrations`
  const attach = () => request(sim, `POST ${base}`, { integration_ids: [gmail.id] })
  return { ...start, gmail, build, base, attach, [Symbol.asyncDispose]: sim.close }
}

test('right after its Revision was created, an attached integration counts as 0 and appears late, once', async () => {
  await using start = await startWithGmail({ attachLagMs: 2000 })
  const { sim, base, clock, attach, build } = start
  expect((await attach()).body).toEqual({ success: true, count: 0 })
  expect((await attach()).body).toEqual({ success: true, count: 0 })
  expect(at(await request(sim, `GET ${base}`), 'integrations')).toEqual([])
  clock.pass(2000)
  expect(at(await request(sim, `GET ${base}`), 'integrations')).toHaveLength(1)
  expect(build.slots).toHaveLength(1)
})

test('pins are invisible to everybody else, and are deleted with the slot', async () => {
  await using start = await startWithGmail()
  const { sim, base, attach, gmail, build } = start
  await attach()
  const other = sim.world.addConnection(gmail, { userId: 'somebody', shared: false })
  build.slots[0]?.pins.push({ userId: 'somebody', connectionId: other.id, createdAt: 0 })
  const pins = `${base}/${gmail.id}/connections`
  expect(at(await request(sim, `GET ${pins}`), 'connections')).toEqual([])
  expect((await request(sim, `POST ${pins}`, { connection_id: other.id })).status).toBe(404)
  expect((await request(sim, `DELETE ${pins}/${other.id}`)).status).toBe(404)
  expect((await request(sim, `DELETE ${base}/${gmail.id}`)).status).toBe(200)
  expect(build.slots).toEqual([])
})

test.each([
  ['nobody', 0],
  ['owner', 1],
  ['everybody', 2],
] as const)('a new Revision can copy the pins of %s from its source', async (sourceCopiesPins, count) => {
  await using start = await startWithGmail({ sourceCopiesPins })
  const { sim, agent, gmail, build, attach } = start
  await attach()
  for (const userId of [sim.world.user.id, 'somebody']) {
    build.slots[0]?.pins.push({ userId, connectionId: sim.world.addConnection(gmail).id, createdAt: 0 })
  }
  const body = { name: 'next', config: build.config, source_build_id: build.id }
  const id = textAt(await request(sim, `POST /v2/agents/${agent.id}/revisions`, body), 'build', 'id')
  expect(sim.world.builds.get(id)?.slots[0]?.pins).toHaveLength(count)
  expect(sim.world.builds.get(id)?.slots[0]?.id).not.toBe(build.slots[0]?.id)
})

test('a historic Revision takes no integrations', async () => {
  await using start = await startWithGmail()
  start.build.status = 'historic'
  expect((await start.attach()).status).toBe(409)
})

test('a slot without a Queue or an account is accepted, and makes Jobs fail', async () => {
  await using start = await startWithGmail()
  const { sim, agent, team, clock, gmail, base, attach, build } = start
  const outcome = async () => {
    const id = textAt(await request(sim, `POST ${team}/runs`, { agent_id: agent.id, message: 'Go' }), 'run', 'id')
    clock.pass(60_000)
    return textAt(await request(sim, `GET /v2/runs/${id}`), 'run', 'status')
  }
  await attach()
  expect((await request(sim, `POST /v2/revisions/${build.id}/promote`, {})).status).toBe(200)
  expect(await outcome()).toBe('failed')
  const connection = sim.world.addConnection(gmail)
  await request(sim, `POST ${base}/${gmail.id}/connections`, { connection_id: connection.id })
  expect(await outcome()).toBe('completed')
  connection.brokenAt = clock.now()
  expect(await outcome()).toBe('failed')
  connection.brokenAt = null
  build.slots.push(sim.world.newSlot('case-queue-producer'))
  expect(await outcome()).toBe('failed')
})

test('the catalogue and the connections have the same shape with different ids', async () => {
  await using start = await startWithGmail()
  const { sim, team, gmail } = start
  const own = sim.world.addConnection(gmail, { name: 'Invoices' })
  const shared = sim.world.addConnection(gmail, { userId: 'somebody', shared: true, brokenAt: 0 })
  sim.world.addConnection(gmail, { userId: 'somebody' })
  const list = async (path: string) => at(await request(sim, `GET ${team}/${path}`), 'integrations')
  expect(await list('integrations?type=gmail')).toMatchObject([{ id: gmail.id, user_id: null }])
  expect(await list('connections')).toMatchObject([
    { id: own.id, broken_at: null, integration_id: gmail.id },
    { id: shared.id, broken_at: '1970-01-01T00:00:00.000Z' },
  ])
})
