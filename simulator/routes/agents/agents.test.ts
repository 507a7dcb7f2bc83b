import { expect, test } from 'vitest'
import { at, request, startWithAgent, textAt } from '../../../test/harness/network/simulator-client.ts'

test('deleting an Assignment interrupts its Jobs and deletes what belongs to it', async () => {
  await using start = await startWithAgent()
  const { sim, agent, team, clock } = start
  sim.world.addSchedule(agent.id)
  const other = sim.world.addAgent()
  sim.world.liveBuild(other.id)?.handoverTargetIds.push(agent.id)
  const run = textAt(await request(sim, `POST ${team}/runs`, { agent_id: agent.id, message: 'Go' }), 'run', 'id')
  expect((await request(sim, `DELETE /v2/agents/${agent.id}`)).body).toEqual({ success: true })
  expect((await request(sim, `DELETE /v2/agents/${agent.id}`)).status).toBe(404)
  clock.pass(1000)
  expect(textAt(await request(sim, `GET /v2/runs/${run}`), 'run', 'status')).toBe('interrupted')
  expect(sim.world.schedules.size).toBe(0)
  expect(sim.world.buildsOf(agent.id)).toEqual([])
  expect(sim.world.liveBuild(other.id)?.handoverTargetIds).toEqual([])
})

test('a script that reads the SOP answers differently once the SOP has changed, in every new Assignment', async () => {
  await using start = await startWithAgent()
  const { sim, team, clock } = start
  sim.world.scriptOthers((message, { sop, assignment }) => [
    { message: { text_content: `${assignment}: ${sop.includes('twice') ? `${message} ${message}` : message}` } },
    { end: 'completed' },
  ])
  const answerOf = async (sop: string) => {
    const { id } = sim.world.addAgent({ name: 'Echo', config: sop })
    const run = textAt(await request(sim, `POST ${team}/runs`, { agent_id: id, message: 'Hi' }), 'run', 'id')
    clock.pass(1000)
    return (await request(sim, `GET /v2/runs/${run}/messages`)).text
  }
  expect(await answerOf('Say it.')).toContain('Echo: Hi"')
  expect(await answerOf('Say it twice.')).toContain('Echo: Hi Hi"')
})

test('the evaluation of a Job arrives after its end, in the list too', async () => {
  await using start = await startWithAgent()
  const { sim, agent, team, clock } = start
  const summary = { passed: 9, total: 10, status: 'ready' as const }
  const evaluation = { afterMs: 5000, flags: { wrong_total: true }, summary }
  sim.world.script(agent.id, { steps: [{ end: 'completed' }], evaluation })
  const run = textAt(await request(sim, `POST ${team}/runs`, { agent_id: agent.id }), 'run', 'id')
  const look = async () => [
    at(await request(sim, `GET /v2/agent/${agent.id}/runs/${run}/evaluation`), 'data'),
    at(await request(sim, `GET ${team}/runs`), 'data', 0, 'eval_summaries', 'status'),
  ]
  expect(await look()).toEqual([null, 'in_progress'])
  clock.pass(5000)
  expect(await look()).toEqual([expect.objectContaining({ run_id: run }), 'ready'])
})

test('a new Assignment appears late in the list, and its schedules only on request', async () => {
  await using start = await startWithAgent({ createLagMs: 1000 })
  const { sim, team, clock, agent } = start
  sim.world.addSchedule(agent.id, { frequency: 'hourly' })
  await request(sim, `POST ${team}/agents`, { name: 'New' })
  const names = async () => (await request(sim, `GET ${team}/agents`)).text
  expect(await names()).not.toContain('"New"')
  clock.pass(1000)
  expect(await names()).toContain('"New"')
  expect(await names()).not.toContain('hourly')
  expect((await request(sim, `GET ${team}/agents?include_schedules=true`)).text).toContain('hourly')
})
