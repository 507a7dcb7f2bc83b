import { expect, test } from 'vitest'
import { at, request, startWithAgent } from '../../test/harness/network/simulator-client.ts'
import { startSimulator } from '../index.ts'

const create = 'POST /v2/sandboxes'

test('a fault hits matching requests a given number of times, after letting some pass', async () => {
  await using sim = await startSimulator()
  sim.fault({ match: 'GET /v2/teams/:team', status: 503, times: 2, after: 1, headers: { 'retry-after': '1' } })
  const statuses: number[] = []
  for (let number = 0; number < 4; number++) {
    const reply = await request(sim, `GET /v2/teams/${sim.world.team.id}`)
    statuses.push(reply.status)
  }
  expect(statuses).toEqual([200, 503, 503, 200])
  expect((await request(sim, 'GET /v2/teams')).status).toBe(200)
})

test('a status that replaces the response has no effect unless it says so', async () => {
  await using sim = await startSimulator()
  sim.fault({ match: create, status: 502 })
  sim.fault({ match: create, status: 502, commit: true, html: true })
  expect((await request(sim, create)).status).toBe(502)
  expect(sim.effects.count('createSandbox')).toBe(0)
  const page = await request(sim, create)
  expect(page.headers.get('content-type')).toBe('text/html')
  expect(page.text).toContain('<h1>')
  expect(sim.effects.count('createSandbox')).toBe(1)
})

test('a connection can be cut before or after the effect', async () => {
  await using sim = await startSimulator()
  sim.fault({ match: /POST .v2.sandboxes/, reset: 'before' })
  sim.fault({ match: (one) => one.method === 'POST', reset: 'after' })
  await expect(request(sim, create)).rejects.toThrow('fetch failed')
  expect(sim.effects.count('createSandbox')).toBe(0)
  await expect(request(sim, create)).rejects.toThrow('fetch failed')
  expect(sim.effects.count('createSandbox')).toBe(1)
  expect(sim.requests.map((one) => one.status)).toEqual([null, null])
})

test('a response can end early, be invalid JSON, or arrive byte by byte', async () => {
  await using sim = await startSimulator()
  sim.fault({ match: 'GET /v2/teams', truncate: 5 })
  sim.fault({ match: create, garble: true })
  sim.fault({ match: 'GET /v2/profile', drip: 0 })
  await expect(request(sim, 'GET /v2/teams')).rejects.toThrow('terminated')
  expect(await request(sim, create)).toMatchObject({ status: 201, body: undefined })
  expect(sim.effects.count('createSandbox')).toBe(1)
  expect(at(await request(sim, 'GET /v2/profile'), 'profile', 'teamId')).toBe(sim.world.team.id)
})

test.each(['headers', 'body'] as const)('a response can hang at its %s', async (hang) => {
  await using sim = await startSimulator()
  sim.fault({ match: 'GET /v2/teams', hang })
  const abort = AbortSignal.timeout(200)
  const headers = { authorization: `Bearer ${sim.apiKey}` }
  const read = async () => (await fetch(`${sim.url}/v2/teams`, { headers, signal: abort })).text()
  await expect(read()).rejects.toThrow('aborted due to timeout')
})

test('a response can come as gzip, whole or broken', async () => {
  await using sim = await startSimulator()
  sim.fault({ match: 'GET /v2/teams', gzip: true })
  expect(at(await request(sim, 'GET /v2/teams'), 'teams')).toHaveLength(1)
  sim.fault({ match: 'GET /v2/teams', gzip: 'corrupt' })
  await expect(request(sim, 'GET /v2/teams')).rejects.toThrow('terminated')
})

test('headers alone are added to the real response, as in a deprecation notice', async () => {
  await using sim = await startSimulator()
  sim.fault({ match: 'GET /v2/teams', headers: { deprecation: '@1767225600' }, times: Number.POSITIVE_INFINITY })
  for (const _ of [1, 2]) {
    const reply = await request(sim, 'GET /v2/teams')
    expect(reply.headers.get('deprecation')).toBe('@1767225600')
    expect(reply.headers.get('content-type')).toContain('application/json')
    expect(at(reply, 'teams')).toHaveLength(1)
  }
  sim.calm()
  expect((await request(sim, 'GET /v2/teams')).headers.get('deprecation')).toBeNull()
})

test('a body can replace the real one', async () => {
  await using sim = await startSimulator()
  sim.fault({ match: create, body: { sandbox: { id: 'old' } }, commit: true })
  sim.fault({ match: create, status: 204, body: undefined, commit: true })
  expect(await request(sim, create)).toMatchObject({ status: 201, body: { sandbox: { id: 'old' } } })
  expect(await request(sim, create)).toMatchObject({ status: 204, text: '' })
  expect(sim.effects.count('createSandbox')).toBe(2)
})

test('a lost response can be requested again with the same key, once the key is free', async () => {
  await using start = await startWithAgent()
  const { sim, clock } = start
  sim.fault({ match: create, reset: 'after', holdKeyMs: 1000 })
  const headers = { 'idempotency-key': 'one' }
  await expect(request(sim, create, undefined, { headers })).rejects.toThrow()
  expect((await request(sim, create, undefined, { headers })).status).toBe(409)
  clock.pass(1000)
  expect((await request(sim, create, undefined, { headers })).status).toBe(201)
  expect(sim.effects.count('createSandbox')).toBe(1)
})

test('a storm is reproducible by seed, and nothing takes effect twice if keys are honoured', async () => {
  const runs: (number | string)[][] = []
  for (const seed of [7, 7, 8]) {
    await using sim = await startSimulator()
    sim.storm({ seed, rate: 0.5 })
    const outcomes: (number | string)[] = []
    for (let number = 0; number < 40; number++) {
      const headers = { 'idempotency-key': `key-${Math.floor(number / 4)}` }
      outcomes.push(
        await request(sim, create, undefined, { headers }).then(
          (reply) => reply.status,
          (error) => error.message,
        ),
      )
    }
    expect(Math.max(...sim.effects.byKey('createSandbox').values())).toBe(1)
    runs.push(outcomes)
  }
  expect(runs[0]).toEqual(runs[1])
  expect(runs[0]).not.toEqual(runs[2])
  expect(runs[0]).toContain('fetch failed')
})

test('another process can read the ids, set faults and read the requests', async () => {
  await using sim = await startSimulator()
  const { id, name } = sim.world.team
  const world = await request(sim, 'GET /_simulator/world')
  expect(world.body).toMatchObject({ apiKey: sim.apiKey, teams: [{ id, name }], agents: [] })
  const rule = { match: 'GET /v2/teams', status: 503, times: null }
  expect((await request(sim, 'POST /_simulator/faults', rule)).status).toBe(200)
  expect((await request(sim, 'POST /_simulator/faults', { status: 503 })).status).toBe(400)
  expect((await request(sim, 'GET /v2/teams')).status).toBe(503)
  expect((await request(sim, 'GET /v2/teams')).status).toBe(503)
  const recorded = await request(sim, 'GET /_simulator/requests')
  expect(recorded.body).toMatchObject({ requests: [{ path: '/v2/teams', status: 503 }, {}] })
  expect((await request(sim, 'DELETE /_simulator/faults')).status).toBe(200)
  expect((await request(sim, 'GET /v2/teams')).status).toBe(200)
})
