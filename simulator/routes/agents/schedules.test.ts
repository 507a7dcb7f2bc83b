import { expect, test } from 'vitest'
import { at, request, startWithAgent, textAt } from '../../../test/harness/network/simulator-client.ts'

const daily = { enabled: true, frequency: 'daily', time: '07:00', timezone: 'Europe/Prague' }

test('a schedule is returned bare, with 200, and the server does not detect a duplicate', async () => {
  await using start = await startWithAgent()
  const base = `/v2/agents/${start.agent.id}/schedules`
  const reply = await request(start.sim, `POST ${base}`, daily)
  expect(reply).toMatchObject({ status: 200, body: { ...daily, day: null, recurring: true } })
  await request(start.sim, `POST ${base}`, daily)
  expect(at(await request(start.sim, `GET ${base}`), 'schedules')).toHaveLength(2)
})

test.each([
  ['a daily one without time', { ...daily, time: undefined }],
  ['a time without its zero', { ...daily, time: '7:00' }],
  ['no time of a day', { ...daily, time: '24:00' }],
  ['an unknown time zone', { ...daily, timezone: 'Mars/Base' }],
  ['a custom one without cron', { ...daily, frequency: 'custom' }],
  ['a weekly one without day', { ...daily, frequency: 'weekly' }],
  ['a monthly one without day_of_month', { ...daily, frequency: 'monthly' }],
  ['day 32', { ...daily, frequency: 'monthly', day_of_month: 32 }],
])('%s gets 400 and leaves nothing behind', async (_, body) => {
  await using start = await startWithAgent()
  expect((await request(start.sim, `POST /v2/agents/${start.agent.id}/schedules`, body)).status).toBe(400)
  expect(start.sim.world.schedules.size).toBe(0)
})

test('schedules of other people are in no list and inaccessible', async () => {
  await using start = await startWithAgent()
  const { sim, agent } = start
  const { id } = sim.world.addSchedule(agent.id, { userId: 'somebody' })
  const base = `/v2/agents/${agent.id}/schedules`
  expect((await request(sim, `GET ${base}`)).body).toEqual({ schedules: [] })
  expect((await request(sim, `PATCH ${base}/${id}`, { enabled: false })).status).toBe(403)
  expect((await request(sim, `DELETE ${base}/${id}`)).status).toBe(403)
})

test('an update keeps omitted fields, and enabling clears the automatic disabling', async () => {
  await using start = await startWithAgent()
  const { sim, agent } = start
  const base = `/v2/agents/${agent.id}/schedules`
  const id = textAt(await request(sim, `POST ${base}`, daily), 'id')
  Object.assign(sim.world.schedules.get(id) ?? {}, { enabled: false, autoDisabledAt: 0, autoDisabledReason: 'no pin' })
  expect(at(await request(sim, `GET ${base}`), 'schedules', 0)).toMatchObject({ auto_disabled_reason: 'no pin' })
  const reply = await request(sim, `PATCH ${base}/${id}`, { enabled: true, time: '08:00' })
  expect(reply.body).toMatchObject({ ...daily, time: '08:00', auto_disabled_at: null, auto_disabled_reason: null })
})
