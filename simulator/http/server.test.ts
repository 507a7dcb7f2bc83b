import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { get } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { at, request, startWithAgent } from '../../test/harness/network/simulator-client.ts'
import { startSimulator } from '../index.ts'

test('a request without a key, or with a wrong or revoked one, gets 401', async () => {
  await using sim = await startSimulator()
  expect((await request(sim, 'GET /v2/teams')).status).toBe(200)
  for (const authorization of ['', 'Bearer wrong', `Bearer  ${sim.apiKey}`, `Basic ${sim.apiKey}`]) {
    const reply = await request(sim, 'GET /v2/teams', undefined, { headers: { authorization } })
    expect(reply).toMatchObject({ status: 401, body: { error: 'invalid_token', message: expect.any(String) } })
  }
  sim.revokeKey()
  expect((await request(sim, 'GET /v2/teams')).status).toBe(401)
})

test('another user’s team gets 403, one that does not exist 404, and its records 404', async () => {
  await using sim = await startSimulator()
  const foreign = sim.world.addTeam({ name: 'Others', visible: false })
  const agent = sim.world.addAgent({ teamId: foreign.id })
  const job = sim.world.addJob({ agentId: agent.id })
  expect((await request(sim, `GET /v2/teams/${foreign.id}/runs`)).status).toBe(403)
  expect((await request(sim, `GET /v2/teams/${randomUUID()}/runs`)).status).toBe(404)
  expect((await request(sim, `GET /v2/agents/${agent.id}`)).status).toBe(404)
  expect((await request(sim, `GET /v2/runs/${job.id}`)).status).toBe(404)
  expect(at(await request(sim, 'GET /v2/teams'), 'teams')).toHaveLength(1)
})

test('an id that is not a UUID gets 400, and a path without a route 404', async () => {
  await using sim = await startSimulator()
  for (const path of ['/v2/runs/null', '/v2/agents/my-agent', '/v2/queues/1/cases', '/v2/skills/x/download']) {
    expect((await request(sim, `GET ${path}`)).status, path).toBe(400)
  }
  expect((await request(sim, 'GET /v1/runs')).status).toBe(404)
  expect((await request(sim, 'POST /v2/stop')).status).toBe(404)
})

test('a body must be JSON, declared as JSON, and not empty when so declared', async () => {
  await using start = await startWithAgent()
  const { sim, team, agent } = start
  const line = `POST ${team}/runs`
  expect((await request(sim, line, undefined, { raw: '{' })).status).toBe(400)
  expect((await request(sim, line, undefined, { raw: '' })).status).toBe(400)
  expect((await request(sim, line, { agent_id: agent.id }, { headers: { 'content-type': 'text/plain' } })).status).toBe(
    415,
  )
  expect((await request(sim, line, { agent_id: 'Tester' })).status).toBe(400)
  expect((await request(sim, line, { agent_id: agent.id, message: 5 })).status).toBe(400)
  expect((await request(sim, line, { agent_id: agent.id, input: 'the wrong name is ignored' })).status).toBe(201)
})

test('a page may not be larger than its operation allows', async () => {
  await using start = await startWithAgent()
  const { sim, team, agent } = start
  const job = sim.world.addJob({ agentId: agent.id })
  const queue = sim.world.addQueue()
  const lists: [string, number][] = [
    [`${team}/runs`, 100],
    [`${team}/agents`, 100],
    [`${team}/queues`, 250],
    [`/v2/runs/${job.id}/messages`, 50],
    [`/v2/agents/${agent.id}/revisions`, 100],
    [`/v2/queues/${queue.id}/cases`, 100],
  ]
  for (const [path, maximum] of lists) {
    expect((await request(sim, `GET ${path}?limit=${maximum}`)).status, path).toBe(200)
    for (const query of [`limit=${maximum + 1}`, 'limit=0', 'limit=ten', 'offset=-1']) {
      expect((await request(sim, `GET ${path}?${query}`)).status, `${path}?${query}`).toBe(400)
    }
  }
})

test('the rate limit counts down in headers, then responds 429 with a time to wait', async () => {
  await using start = await startWithAgent({ rateLimit: { limit: 2, windowMs: 60_000, headers: 'epoch' } })
  const { sim, clock } = start
  const first = await request(sim, 'GET /v2/teams')
  expect(first.headers.get('x-ratelimit-limit')).toBe('2')
  expect(first.headers.get('x-ratelimit-remaining')).toBe('1')
  expect(Number(first.headers.get('x-ratelimit-reset'))).toBe(clock.now() / 1000 + 60)
  sim.rateLimit.consume(1)
  const refused = await request(sim, 'GET /v2/teams')
  expect(refused).toMatchObject({ status: 429, body: { error: 'rate_limited' } })
  expect(refused.headers.get('retry-after')).toBe('60')
  clock.pass(60_000)
  expect((await request(sim, 'GET /v2/teams')).status).toBe(200)
})

test.each([
  ['delta', '60'],
  ['ms', `${Date.parse('2026-03-02T09:01:00Z')}`],
  ['none', null],
] as const)('the reset of the rate limit can be reported as %s', async (headers, reset) => {
  await using start = await startWithAgent({ rateLimit: { limit: 1, windowMs: 60_000, headers } })
  expect((await request(start.sim, 'GET /v2/teams')).headers.get('x-ratelimit-reset')).toBe(reset)
  expect((await request(start.sim, 'GET /v2/teams')).status).toBe(429)
})

test('a request repeated with its key takes effect once and gets the same response', async () => {
  await using start = await startWithAgent()
  const { sim, team, agent } = start
  const send = (message: string) =>
    request(sim, `POST ${team}/runs`, { agent_id: agent.id, message }, { headers: { 'idempotency-key': 'one' } })
  const [first, second] = [await send('a'), await send('a')]
  expect(second).toMatchObject({ status: 201, body: first.body })
  expect((await send('b')).status).toBe(422)
  expect(sim.effects.count('startRun')).toBe(1)
  expect(sim.effects.byKey('startRun')).toEqual(new Map([['one', 1]]))
})

test('a refused request leaves its key free for the next attempt', async () => {
  await using start = await startWithAgent()
  const { sim, team, agent } = start
  const build = sim.world.liveBuild(agent.id)
  const send = () =>
    request(sim, `POST ${team}/runs`, { agent_id: agent.id }, { headers: { 'idempotency-key': 'one' } })
  if (build) build.status = 'historic'
  expect((await send()).status).toBe(400)
  if (build) build.status = 'live'
  expect((await send()).status).toBe(201)
})

test('two requests at once with one key: the second gets the error that the first is in progress', async () => {
  await using sim = await startSimulator({ latencyMs: 50 })
  const headers = { 'idempotency-key': 'one' }
  const both = await Promise.all([1, 2].map(() => request(sim, 'POST /v2/sandboxes', undefined, { headers })))
  expect(both.map((reply) => reply.status).sort()).toEqual([201, 409])
})

test('a server that does not honour keys does the work twice', async () => {
  await using start = await startWithAgent({ honourKeys: false })
  const { sim, team, agent } = start
  for (const _ of [1, 2]) {
    await request(sim, `POST ${team}/runs`, { agent_id: agent.id }, { headers: { 'idempotency-key': 'one' } })
  }
  expect(sim.effects.byKey('startRun')).toEqual(new Map([['one', 2]]))
})

test('the server’s clock can be ahead, in the Date header and in every time', async () => {
  await using start = await startWithAgent({ clockSkewMs: 600_000 })
  const reply = await request(start.sim, `GET /v2/agents/${start.agent.id}`)
  expect(reply.headers.get('date')).toBe('Mon, 02 Mar 2026 09:10:00 GMT')
  expect(at(reply, 'agent', 'created_at')).toBe('2026-03-02T09:10:00.000Z')
})

test('every request is recorded with its body and its response', async () => {
  await using start = await startWithAgent()
  const { sim, team, agent } = start
  await request(sim, `POST ${team}/runs?x=1`, { agent_id: agent.id }, { headers: { 'x-test': 'yes' } })
  expect(sim.requests).toEqual([
    expect.objectContaining({
      method: 'POST',
      path: `${team}/runs`,
      query: { x: '1' },
      body: { agent_id: agent.id },
      operation: 'startRun',
      status: 201,
      headers: expect.objectContaining({ 'x-test': 'yes' }),
    }),
  ])
})

test('the API can be served over TLS with any certificate', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'simulator-'))
  try {
    const paths = { key: join(folder, 'key.pem'), cert: join(folder, 'cert.pem') }
    const subject = ['-subj', '/CN=other.example', '-keyout', paths.key, '-out', paths.cert]
    await promisify(execFile)('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', ...subject])
    const tls = { key: await readFile(paths.key), cert: await readFile(paths.cert) }
    await using sim = await startSimulator({ tls })
    await expect(request(sim, 'GET /v2/teams')).rejects.toMatchObject({
      cause: { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' },
    })
    expect(sim.requests).toEqual([])
    const headers = { authorization: `Bearer ${sim.apiKey}` }
    const status = await new Promise((resolve, reject) => {
      const options = { headers, rejectUnauthorized: false }
      get(`${sim.url}/v2/teams`, options, (response) => resolve(response.resume().statusCode)).on('error', reject)
    })
    expect(status).toBe(200)
  } finally {
    await rm(folder, { recursive: true })
  }
})
