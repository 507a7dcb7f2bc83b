import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ApiError, type RawCall, UnexpectedResponseError } from '../../../shared/duvo/index.ts'
import { type Simulator, startSimulator } from '../../../simulator/index.ts'
import { startRawServer } from '../../harness/network/raw-server.ts'
import { all, connectTo } from './world.ts'

let sim: Simulator
beforeEach(async () => {
  sim = await startSimulator()
})
afterEach(() => sim.close())

const get = (path: string, query: RawCall['query'] = {}): RawCall => ({ method: 'GET', path, template: path, query })
const rowsOf = async (call: RawCall, ahead = 4) => {
  const pages = await all(connectTo(sim).duvo.raw.pages(call, { ahead }))
  return pages.flatMap(({ rows }) => rows as { id: string }[])
}

describe('any call', () => {
  test('returns the response, byte for byte', async () => {
    const { duvo } = connectTo(sim)
    const { status, body, headers } = await duvo.raw.send(get('/v2/teams'))
    expect(status).toBe(200)
    expect(JSON.parse(new TextDecoder().decode(body)).teams).toMatchObject([{ id: sim.world.team.id }])
    expect(headers).toMatchObject({
      'content-type': expect.stringContaining('application/json'),
      'x-request-id': 'req_1',
    })
  })

  test('that is refused returns the refusal with its body', async () => {
    const reply = await connectTo(sim).duvo.raw.send(get(`/v2/queues/${sim.world.team.id}`))
    expect(reply.status).toBe(404)
    expect(JSON.parse(new TextDecoder().decode(reply.body))).toMatchObject({ error: 'not_found' })
    expect(reply.error).toBeInstanceOf(ApiError)
  })

  test('sends its body unchanged', async () => {
    const body = '{ "name": "Returns",\n "ignored": 1.0, "large": 12345678901234567890 }'
    await using server = await startRawServer((socket) =>
      socket.end('HTTP/1.1 201 Created\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}'),
    )
    const path = '/v2/teams/t/queues'
    await connectTo({ url: server.url, apiKey: 'key' }).duvo.raw.send({ method: 'POST', path, template: path, body })
    expect(server.requests[0]?.text.endsWith(`\r\n\r\n${body}`)).toBe(true)
    expect(server.requests[0]?.text).toMatch(/content-type: application\/json/i)
  })

  test('returns no header that may contain a secret', async () => {
    const headers = { 'set-cookie': 'session=stolen', 'x-auth-token': 'stolen', location: '/x?sig=stolen', etag: '"1"' }
    sim.fault({ match: /./, headers })
    const reply = await connectTo(sim).duvo.raw.send(get('/v2/teams'))
    expect(JSON.stringify(reply.headers)).not.toContain('stolen')
    expect(reply.headers['etag']).toBe('"1"')
  })

  test.each([
    '/v1/runs',
    '/v2',
    '/v2/',
    'v2/teams',
    '//evil.example/v2/x',
    'https://evil.example/v2/x',
    '/v2/../x',
    '/v2/./x',
    '/v2/%2e%2e/x',
    '/v2/%2E/x',
    '/v2/x?y',
    '/v2/x#y',
    '/v2/x\\y',
    '/v2/x y',
    '/v2//x',
    '/v2/x/',
    '/v2/%',
    '/v2/%zz',
    '/v2/x\n',
    '/v2/a%2Fb',
    '/v2/a%5cb',
    '/v2/%252e',
    '/v2/é',
  ])('with the path %j is not sent', async (path) => {
    await expect(connectTo(sim).duvo.raw.send(get(path))).rejects.toThrow(TypeError)
    expect(sim.requests).toEqual([])
  })
})

describe('after a lost response', () => {
  const queue: RawCall = { method: 'POST', path: '/v2/teams/t/queues', template: '/x', body: '{"name": "Returns"}' }
  const call = (): RawCall => ({ ...queue, path: `/v2/teams/${sim.world.team.id}/queues` })

  test.each([
    ['a call that may be retried is, with one key', 'always', [201]],
    ['another one is not', 'unless-sent', 'lost'],
  ] as const)('%s', async (_, retry, expected) => {
    sim.fault({ match: /^POST/, reset: 'after' })
    const sent = connectTo(sim).duvo.raw.send({ ...call(), options: { retry } })
    if (expected === 'lost') await expect(sent).rejects.toMatchObject({ ambiguous: true })
    else expect([(await sent).status]).toEqual(expected)
    expect(sim.world.queues.size).toBe(1)
    expect(new Set(sim.requests.map(({ headers }) => headers['idempotency-key'])).size).toBe(1)
    expect(sim.requests).toHaveLength(expected === 'lost' ? 1 : 2)
  })

  test.each(['PUT', 'DELETE', 'PATCH'] as const)('a %s is not retried either', async (method) => {
    sim.fault({ match: /./, reset: 'before', times: 9 })
    const path = `/v2/skills/${sim.world.team.id}`
    const sent = connectTo(sim).duvo.raw.send({ method, path, template: path, options: { retry: 'unless-sent' } })
    await expect(sent).rejects.toMatchObject({ ambiguous: true })
    expect(sim.requests).toHaveLength(1)
  })

  test('what was certainly not carried out is retried', async () => {
    sim.fault({ match: /^POST/, status: 429, headers: { 'retry-after': '0' }, body: { error: 'rate_limited' } })
    sim.fault({ match: /^POST/, status: 503, body: { error: 'unavailable' } })
    const { status } = await connectTo(sim).duvo.raw.send({ ...call(), options: { retry: 'unless-sent' } })
    expect(status).toBe(201)
    expect(sim.requests).toHaveLength(3)
  })

  test("broken JSON is retried, and a proxy's page is not a response", async () => {
    sim.fault({ match: /./, garble: true })
    expect((await connectTo(sim).duvo.raw.send(get('/v2/teams'))).status).toBe(200)
    expect(sim.requests).toHaveLength(2)
    sim.fault({ match: /./, status: 200, html: true })
    await expect(connectTo(sim).duvo.raw.send(get('/v2/teams'))).rejects.toThrow('but not with JSON')
  })
})

describe('the pages of', () => {
  const count = 230
  const ids = (items: Iterable<{ id: string }>) => [...items].map(({ id }) => id).sort()

  const lists: [string, () => string, () => Iterable<{ id: string }>][] = [
    ['Assignments', () => `/v2/teams/${sim.world.team.id}/agents`, () => sim.world.agents.values()],
    ['Queues', () => `/v2/teams/${sim.world.team.id}/queues`, () => sim.world.queues.values()],
    ['Jobs', () => `/v2/teams/${sim.world.team.id}/runs`, () => sim.world.jobs.values()],
    ['Skills', () => `/v2/teams/${sim.world.team.id}/skills`, () => sim.world.skills.values()],
    ['Teams', () => '/v2/teams', () => [sim.world.team]],
  ]

  test.each(lists)('%s contain each row once', async (_, path, known) => {
    for (let number = 0; number < count; number += 1) {
      const agent = sim.world.addAgent({ config: null })
      sim.world.addQueue()
      sim.world.addJob({ agentId: agent.id })
    }
    for (let number = 0; number < 30; number += 1) sim.world.addSkill({ name: `skill-${number}` })
    expect(ids(await rowsOf(get(path(), { limit: 100 })))).toEqual(ids(known()))
  })

  test('Revisions, messages and Cases contain each row once, from the offset on', async () => {
    const agent = sim.world.addAgent()
    const job = sim.world.addJob({ agentId: agent.id })
    const queue = sim.world.addQueue()
    for (let number = 0; number < count; number += 1) {
      sim.world.addBuild(agent.id)
      sim.world.addCase(queue.id)
      await connectTo(sim)
        .duvo.runs.postMessage(job.id, `${number}`)
        .catch(() => {})
    }
    expect(await rowsOf(get(`/v2/agents/${agent.id}/revisions`, { limit: 50 }))).toHaveLength(sim.world.builds.size)
    expect(ids(await rowsOf(get(`/v2/runs/${job.id}/messages`, { limit: 50 })))).toEqual(ids(job.messages))
    expect(await rowsOf(get(`/v2/queues/${queue.id}/cases`, { limit: 50, offset: 200 }))).toHaveLength(30)
  })

  test('a search follow the offset in its body', async () => {
    const queue = sim.world.addQueue()
    for (let number = 0; number < count; number += 1) sim.world.addCase(queue.id)
    const path = `/v2/queues/${queue.id}/cases/search`
    const call: RawCall = { method: 'POST', path, template: path, body: '{"limit": 100, "search": "Case"}' }
    expect(ids(await rowsOf(call))).toEqual(ids(queue.cases))
    expect(sim.requests.map(({ body }) => body)).toEqual(
      [0, 100, 200].map((offset) => ({ limit: 100, search: 'Case', offset })),
    )
  })

  test('a list that grows at the front contain each original row', async () => {
    const queue = sim.world.addQueue()
    for (let number = 0; number < count; number += 1) sim.world.addCase(queue.id, { createdAt: number })
    const before = ids(queue.cases)
    const { duvo } = connectTo(sim)
    const seen: string[] = []
    for await (const { rows } of duvo.raw.pages(get(`/v2/queues/${queue.id}/cases`, { limit: 50 }))) {
      seen.push(...(rows as { id: string }[]).map(({ id }) => id))
      for (let number = 0; number < 3; number += 1) sim.world.addCase(queue.id, { createdAt: Date.now() })
    }
    expect(before.filter((id) => !seen.includes(id))).toEqual([])
    expect(new Set(seen).size).toBe(seen.length)
  })

  test('rows without an id end when a page repeats', async () => {
    const files = Array.from({ length: 3 }, (_, index) => ({ path: `${index}`, size: 1 }))
    sim.fault({ match: /./, body: { files }, status: 200, times: 9 })
    expect(await rowsOf(get('/v2/skills/x/files'))).toEqual(files)
    expect(sim.requests).toHaveLength(2)
  })

  test('anything but a list are an error that names the call', async () => {
    const read = rowsOf(get('/v2/profile'))
    await expect(read).rejects.toThrow(UnexpectedResponseError)
    await expect(read).rejects.toThrow('GET /v2/profile: responded with a single object')
  })

  test('an interrupted list are an error with the refusal', async () => {
    const queue = sim.world.addQueue()
    for (let number = 0; number < count; number += 1) sim.world.addCase(queue.id)
    sim.fault({ match: /offset=100/, status: 403, body: { error: 'forbidden', message: 'No more' } })
    const { duvo } = connectTo(sim)
    const error = await all(duvo.raw.pages(get(`/v2/queues/${queue.id}/cases`, { limit: 100 }))).catch(
      (thrown) => thrown,
    )
    expect(duvo.raw.refusalOf(error)).toMatchObject({ status: 403 })
  })
})
