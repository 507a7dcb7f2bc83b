import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { at, request, startWithAgent, textAt } from '../../../test/harness/network/simulator-client.ts'
import { type Script, type Step, say } from '../../index.ts'

type Started = Awaited<ReturnType<typeof startWithAgent>>

async function startJob({ sim, team, agent }: Started, script?: Script | Step[], message?: string): Promise<string> {
  if (script) sim.world.script(agent.id, script)
  return textAt(await request(sim, `POST ${team}/runs`, { agent_id: agent.id, message }), 'run', 'id')
}

const show = ({ sim }: Started, id: string) => request(sim, `GET /v2/runs/${id}`)
const stop = ({ sim }: Started, id: string) => request(sim, `POST /v2/runs/${id}/stop`)

test('a Job runs for two simulated seconds and echoes its message', async () => {
  await using start = await startWithAgent({ speed: 10 })
  const id = await startJob(start, undefined, 'Match 42')
  expect(at(await show(start, id), 'run')).toMatchObject({ status: 'pending', started_at: null, completed_at: null })
  start.clock.pass(100)
  expect(at(await show(start, id), 'run', 'status')).toBe('running')
  start.clock.pass(100)
  expect(at(await show(start, id), 'run')).toMatchObject({
    status: 'completed',
    started_at: '2026-03-02T09:00:00.040Z',
    completed_at: '2026-03-02T09:00:00.200Z',
  })
  const messages = await request(start.sim, `GET /v2/runs/${id}/messages`)
  expect(at(messages, 'messages', 0)).toMatchObject({ role: 'user', type: 'text', text_content: 'Match 42' })
  expect(messages.text).toContain('Done: Match 42')
  expect(messages.text).toMatch(/"type":"thinking".*"type":"tool_call".*"type":"tool_result"/)
})

test('messages come oldest first, twenty by default', async () => {
  await using start = await startWithAgent()
  const id = await startJob(
    start,
    Array.from({ length: 60 }, (_, number) => say(`line ${number}`)),
  )
  const first = await request(start.sim, `GET /v2/runs/${id}/messages`)
  expect(first.body).toMatchObject({ total: 61, limit: 20, offset: 0 })
  const last = await request(start.sim, `GET /v2/runs/${id}/messages?limit=50&offset=60`)
  expect(last.body).toMatchObject({ messages: [{ text_content: 'line 59' }], limit: 50, offset: 60 })
})

test('an approval holds the Job until somebody answers, and the answer selects the next steps', async () => {
  await using start = await startWithAgent()
  const ask: Step = { ask: { type: 'approval', title: 'Pay?', approved: [say('paid')], denied: [say('kept')] } }
  for (const [approved, follows] of [
    [true, 'paid'],
    [false, 'kept'],
  ] as const) {
    const id = await startJob(start, [ask, { after: 1000, end: 'completed' }])
    const waiting = await show(start, id)
    expect(waiting.body).toMatchObject({
      run: { status: 'waiting' },
      pending_human_request: { type: 'approval', title: 'Pay?' },
    })
    start.clock.pass(3_600_000)
    expect(at(await show(start, id), 'run', 'status')).toBe('waiting')
    const respond = `POST /v2/runs/${id}/human-requests/${textAt(waiting, 'pending_human_request', 'id')}/respond`
    expect((await request(start.sim, respond, { answers: {} })).status).toBe(400)
    expect((await request(start.sim, respond, { approved })).body).toMatchObject({ human_request: { run_id: id } })
    expect((await show(start, id)).body).toMatchObject({ run: { status: 'running' }, pending_human_request: null })
    expect((await request(start.sim, respond, { approved })).status).toBe(400)
    start.clock.pass(1000)
    expect(at(await show(start, id), 'run', 'status')).toBe('completed')
    expect((await request(start.sim, `GET /v2/runs/${id}/messages`)).text).toContain(follows)
  }
})

test('a question requires answers keyed by the exact text of all its questions', async () => {
  await using start = await startWithAgent()
  const questions = [{ question: 'Which account?', options: [{ label: 'A' }] }, { question: 'When?' }]
  const id = await startJob(start, [{ ask: { type: 'question', questions } }, { end: 'completed' }])
  const requestId = textAt(await show(start, id), 'pending_human_request', 'id')
  const respond = (body: unknown, request_id = requestId) =>
    request(start.sim, `POST /v2/runs/${id}/human-requests/${request_id}/respond`, body)
  expect((await respond({ approved: true })).status).toBe(400)
  expect((await respond({ answers: { 'Which account?': 'A' } })).status).toBe(400)
  expect((await respond({ answers: { 'Which account?': 'A', 'When?': 'now', 'Who?': 'me' } })).status).toBe(400)
  expect((await respond({ answers: {} }, randomUUID())).status).toBe(404)
  expect((await respond({ answers: { 'Which account?': 'A', 'When?': 'now' } })).status).toBe(200)
  expect(at(await show(start, id), 'run', 'status')).toBe('completed')
})

test('a Job may ask several times, with an unknown type, or wait without a request', async () => {
  await using start = await startWithAgent()
  const id = await startJob(start, [
    { ask: { type: 'approval' } },
    { ask: { type: 'login_request' } },
    { status: 'waiting' },
    { after: Number.POSITIVE_INFINITY, end: 'completed' },
  ])
  const first = textAt(await show(start, id), 'pending_human_request', 'id')
  await request(start.sim, `POST /v2/runs/${id}/human-requests/${first}/respond`, { approved: true })
  const second = await show(start, id)
  expect(second.body).toMatchObject({ pending_human_request: { type: 'login_request' } })
  const respond = `POST /v2/runs/${id}/human-requests/${textAt(second, 'pending_human_request', 'id')}/respond`
  expect((await request(start.sim, respond, { approved: true })).status).toBe(400)

  const silent = await startJob(start, [{ status: 'waiting' }, { after: Number.POSITIVE_INFINITY, end: 'completed' }])
  start.clock.pass(86_400_000)
  expect((await show(start, silent)).body).toMatchObject({ run: { status: 'waiting' }, pending_human_request: null })
})

test('a Job can end with any status, with or without a completion time', async () => {
  await using start = await startWithAgent()
  for (const status of ['failed', 'canceled', 'STOPPED', 'archived']) {
    const id = await startJob(start, [{ end: status, error: 'session lost' }])
    expect(at(await show(start, id), 'run')).toMatchObject({ status, completed_at: expect.any(String) })
    expect((await request(start.sim, `GET /v2/runs/${id}/messages`)).text).toContain('session_error')
  }
  const id = await startJob(start, [{ end: 'archived', completedAt: false }])
  expect(at(await show(start, id), 'run')).toMatchObject({ status: 'archived', completed_at: null })
  const rows = at(await request(start.sim, `GET ${start.team}/runs`), 'data')
  expect(rows).toMatchObject([{ status: 'running' }, { status: 'interrupted' }, {}, {}, { status: 'failed' }])
})

test('a Job can be null for a while, vanish, and go back from completed to running', async () => {
  await using start = await startWithAgent()
  const id = await startJob(start, [
    { presence: 'null' },
    { after: 1000, presence: 'present' },
    { end: 'completed' },
    { after: 1000, status: 'running' },
    { after: 1000, presence: 'missing' },
  ])
  expect((await show(start, id)).body).toEqual({ run: null, pending_human_request: null })
  start.clock.pass(1000)
  expect(at(await show(start, id), 'run', 'status')).toBe('completed')
  start.clock.pass(1000)
  expect(at(await show(start, id), 'run')).toMatchObject({ status: 'running', completed_at: null })
  start.clock.pass(1000)
  expect((await show(start, id)).status).toBe(404)
})

test('a stopped Job says interrupted, and stopping one that has ended changes nothing', async () => {
  await using start = await startWithAgent()
  const id = await startJob(start)
  expect((await stop(start, id)).body).toEqual({ success: true })
  expect(at(await show(start, id), 'run')).toMatchObject({ status: 'interrupted', completed_at: expect.any(String) })
  expect((await stop(start, id)).body).toEqual({ success: true, message: 'Run is not running' })
  expect(start.sim.effects.count('stopRun')).toBe(1)
})

test('a stop can fail with 502 first and take a while afterwards', async () => {
  await using start = await startWithAgent()
  const id = await startJob(start, {
    steps: [{ status: 'running' }],
    stop: { failures: 2, lagMs: 5000, status: 'stopped' },
  })
  expect([(await stop(start, id)).status, (await stop(start, id)).status]).toEqual([502, 502])
  expect((await stop(start, id)).status).toBe(200)
  expect(at(await show(start, id), 'run', 'status')).toBe('running')
  start.clock.pass(5000)
  expect(at(await show(start, id), 'run', 'status')).toBe('stopped')
})

test('a message to a completed Job reopens it', async () => {
  await using start = await startWithAgent()
  const id = await startJob(start, [{ end: 'completed' }])
  const posted = await request(start.sim, `POST /v2/runs/${id}/messages`, { message: 'And now?' })
  expect(posted).toMatchObject({ status: 201, body: { message: { role: 'user', text_content: 'And now?' } } })
  expect(at(await show(start, id), 'run')).toMatchObject({ status: 'running', completed_at: null })
  start.clock.pass(600)
  expect(at(await show(start, id), 'run', 'status')).toBe('completed')
  expect((await request(start.sim, `POST /v2/runs/${id}/messages`, { message: '' })).status).toBe(400)
})

test('an evaluation is null until it is ready', async () => {
  await using start = await startWithAgent()
  const flags = { wrong_total: true, note: 'fine', tags: ['a'] }
  const id = await startJob(start, { steps: [{ end: 'completed' }], evaluation: { afterMs: 1000, flags } })
  const line = `GET /v2/agent/${start.agent.id}/runs/${id}/evaluation`
  expect((await request(start.sim, line)).body).toEqual({ data: null })
  start.clock.pass(1000)
  expect(at(await request(start.sim, line), 'data', 'output', 'data')).toEqual(flags)
})

test('scores count the evaluated Jobs since a given time, and how often each check failed', async () => {
  await using start = await startWithAgent()
  const { sim, agent, clock } = start
  const evaluated = (flags: Record<string, boolean>) =>
    startJob(start, { steps: [{ end: 'completed' }], evaluation: { flags } })
  await evaluated({ wrong_total: true, custom__tone: true })
  await evaluated({ wrong_total: true })
  await evaluated({ wrong_total: false })
  await startJob(start, { steps: [{ end: 'completed' }] })
  const line = (query: string) => `GET /v2/agent/${agent.id}/eval-scores?${query}`
  const since = new Date(sim.world.now() - 60_000).toISOString()
  clock.pass(1)
  expect((await request(sim, line(`since=${since}`))).body).toEqual({
    total_evaluated: 3,
    with_issues: 2,
    flag_distribution: [
      { flag: 'wrong_total', count: 2, label: 'wrong total' },
      { flag: 'custom__tone', count: 1, label: 'custom  tone' },
    ],
  })
  expect(at(await request(sim, line(`since=${since}&scope=custom`)), 'with_issues')).toBe(1)
  const later = new Date(sim.world.now() + 60_000).toISOString()
  expect(at(await request(sim, line(`since=${later}`)), 'total_evaluated')).toBe(0)
  expect((await request(sim, line('scope=all'))).status).toBe(400)
})

test('a Job needs a live Revision, an Assignment of its team and a sandbox that still exists', async () => {
  await using start = await startWithAgent({ sandboxTtlMs: 1000 })
  const { sim, team, agent, clock } = start
  const idle = sim.world.addAgent({ config: null })
  expect((await request(sim, `POST ${team}/runs`, { agent_id: idle.id })).status).toBe(400)
  expect((await request(sim, `POST ${team}/runs`, { agent_id: randomUUID() })).status).toBe(404)
  const sandbox_id = textAt(await request(sim, 'POST /v2/sandboxes'), 'sandbox_id')
  const reply = await request(sim, `POST ${team}/runs`, { agent_id: agent.id, sandbox_id })
  expect(at(reply, 'run', 'sandbox_id')).toBe(sandbox_id)
  clock.pass(1000)
  expect((await request(sim, `POST ${team}/runs`, { agent_id: agent.id, sandbox_id })).status).toBe(404)
})
