import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { DuvoError, UnexpectedResponseError } from '../../../shared/duvo/index.ts'
import { type FaultRule, type Simulator, startSimulator } from '../../../simulator/index.ts'
import { noteFigure } from '../../faults/scale.ts'
import { type RawServer, startRawServer } from '../../harness/network/raw-server.ts'
import { connectTo, keysOf, linesOf } from './world.ts'

let sim: Simulator
beforeEach(async () => {
  sim = await startSimulator()
})
afterEach(() => sim.close())

const reprocess = async (given: Partial<FaultRule> | Partial<FaultRule>[] = [], server = sim) => {
  const queue = server.world.addQueue()
  const agent = server.world.addAgent({ consumes: [queue.id] })
  const item = server.world.addCase(queue.id)
  for (const fault of [given].flat()) server.fault({ match: /bulk-reprocess/, ...fault })
  const { duvo, notices } = connectTo(server)
  const result = duvo.cases.reprocess(queue.id, { case_ids: [item.id], agent_id: agent.id })
  return { result, notices, item }
}
const failure = async (promise: Promise<unknown>): Promise<DuvoError> => {
  const error: unknown = await promise.then(() => undefined).catch((reason: unknown) => reason)
  if (error instanceof DuvoError) return error
  throw new Error(`expected a DuvoError, got ${String(error)}`)
}

describe('a change whose response does not arrive completely', () => {
  test.each<[string, Partial<FaultRule>]>([
    ['is reset before it was carried out', { reset: 'before' }],
    ['is reset after it was carried out', { reset: 'after' }],
    ['gets 500', { status: 500, commit: true }],
    ['gets a 502 from a proxy, carried out', { html: true, commit: true }],
    ['gets a 502 from a proxy, not carried out', { html: true }],
    ['gets 503', { status: 503 }],
    ['gets 504, carried out', { status: 504, commit: true }],
    ['gets 408', { status: 408 }],
    ['gets half a body', { truncate: 10 }],
    ['gets something other than JSON', { garble: true }],
    ['gets an empty response', { status: 204, body: '', commit: true }],
    ['gets broken gzip', { gzip: 'corrupt' }],
    ['never gets a response', { hang: 'headers' }],
    ['gets a body that never ends', { hang: 'body' }],
    ['gets 429', { status: 429, headers: { 'retry-after': '1' } }],
    ['gets 403 rate_limited', { status: 403, body: { error: 'rate_limited' } }],
  ])('and %s is retried with the same bytes and key, and takes effect once', async (_, fault) => {
    const { result, item } = await reprocess(fault)
    expect(await result).toEqual({ reprocessed: 1, skipped: 0 })
    const keys = keysOf(sim, '/bulk-reprocess')
    expect(keys).toHaveLength(2)
    expect(new Set(keys).size).toBe(1)
    expect(sim.effects.count('reprocess', item.id)).toBe(1)
  })

  test('and whose first attempt is still in progress waits for it', async () => {
    const { result, item } = await reprocess({ reset: 'after', holdKeyMs: 20 })
    expect(await result).toEqual({ reprocessed: 1, skipped: 0 })
    expect(sim.effects.count('reprocess', item.id)).toBe(1)
  })

  test('and that fails permanently says that it may have happened', async () => {
    const { result } = await reprocess([{ reset: 'after' }, { status: 422, body: { error: 'unprocessable' } }])
    expect(await failure(result)).toMatchObject({ status: 422, ambiguous: true })
  })
})

describe('a refusal', () => {
  test.each([400, 401, 403, 404, 405, 409, 410, 413, 415, 422, 451, 501, 505, 511])(
    "%d is final: one request, and the API's message",
    async (status) => {
      const { result } = await reprocess({ status, body: { error: 'no', message: 'Not like this' } })
      const error = await failure(result)
      expect(error).toMatchObject({ status, ambiguous: false, code: 'no' })
      expect(error.message).toContain('Not like this')
      expect(sim.requests).toHaveLength(1)
    },
  )
})

/** Error pages as gateways, firewalls and load balancers in front of an API send them. */
const foreign: [string, Partial<FaultRule>][] = [
  ['HTML', { html: true }],
  ['nothing', { body: '', contentType: 'text/plain' }],
  ['text', { body: Buffer.from('Access denied'), contentType: 'text/plain' }],
  ['JSON of a cloud gateway', { body: { message: 'Missing Authentication Token' } }],
  ['a JSON array', { body: ['error'] }],
]

describe('an error page that does not come from the API', () => {
  test.each(foreign)('(%s) is an outage for a read, whatever its status', async (_, page) => {
    for (const status of [400, 401, 403, 404, 410, 451, 501, 525]) {
      await using server = await startSimulator()
      server.fault({ match: 'GET /v2/teams', ...page, status, times: 3 })
      expect(await connectTo(server).duvo.teams.list()).toHaveLength(1)
    }
  })

  test.each([401, 403, 404, 409])('that persists (%d) is never mistaken for a response of the API', async (status) => {
    sim.fault({ match: 'GET /v2/agents/:agent', html: true, status, times: Infinity })
    const error = await failure(connectTo(sim).duvo.agents.get('1'))
    expect(error).toBeInstanceOf(UnexpectedResponseError)
    expect(error.message).toContain(`responded ${status} with "Bad Gateway", which does not come from the Duvo API`)
    expect(error.message).toContain('api-base-url')
  })

  test.each(foreign)('(%s) leaves open whether a change was made: it is retried with the same key', async (_, page) => {
    const { result, item } = await reprocess({ ...page, status: 403, commit: true })
    expect(await result).toEqual({ reprocessed: 1, skipped: 0 })
    expect(new Set(keysOf(sim, '/bulk-reprocess')).size).toBe(1)
    expect(sim.effects.count('reprocess', item.id)).toBe(1)
  })

  test('does not prove that something is deleted', async () => {
    const { id } = sim.world.addSkill({ name: 'old' })
    sim.fault({ match: 'DELETE /v2/skills/:skill', reset: 'before' })
    sim.fault({ match: 'DELETE /v2/skills/:skill', html: true, status: 404 })
    await connectTo(sim).duvo.skills.delete(id)
    expect(sim.effects.count('deleteSkill', 'old')).toBe(1)
  })

  test('with 413 is about the size of the body', async () => {
    const { result } = await reprocess({ html: true, status: 413 })
    expect(await failure(result)).toMatchObject({ status: 413, ambiguous: false })
    expect(sim.requests).toHaveLength(1)
  })
})

describe('a read', () => {
  test.each<[string, Partial<FaultRule>]>([
    ['a reset', { reset: 'before', times: 2 }],
    ['half a body', { truncate: 5, times: 2 }],
    ['broken gzip', { gzip: 'corrupt', times: 2 }],
    ['500', { status: 500, times: 3 }],
    ['503', { status: 503, times: 3 }],
    ['silence', { hang: 'headers' }],
  ])('survives %s', async (_, fault) => {
    sim.fault({ match: 'GET /v2/teams', ...fault })
    expect(await connectTo(sim).duvo.teams.list()).toHaveLength(1)
  })

  test('with an undocumented shape fails at once with an error that names the field', async () => {
    sim.fault({ match: 'GET /v2/teams', body: { teams: [{ id: 7 }] }, times: 9 })
    const error = await failure(connectTo(sim).duvo.teams.list())
    expect(error.message).toContain('teams.0.id')
    expect(sim.requests).toHaveLength(1)
  })

  test('is unpacked if gzipped', async () => {
    sim.fault({ match: 'GET /v2/teams', gzip: true })
    expect(await connectTo(sim).duvo.teams.list()).toHaveLength(1)
  })
})

test('a delete whose response was lost succeeds if the record is gone; a record that never existed is an error', async () => {
  const { id } = sim.world.addSkill({ name: 'old' })
  sim.fault({ match: 'DELETE /v2/skills/:skill', reset: 'after' })
  await using other = await startSimulator({ honourKeys: false })
  const skill = other.world.addSkill({ name: 'old' })
  other.fault({ match: 'DELETE /v2/skills/:skill', reset: 'after' })
  await connectTo(sim).duvo.skills.delete(id)
  await connectTo(other).duvo.skills.delete(skill.id)
  expect(linesOf(other)).toHaveLength(2)
  await expect(connectTo(other).duvo.skills.delete(skill.id)).rejects.toThrow('404')
})

describe('a kept-alive connection that the server closes while the next request is on its way', () => {
  const reply = (body: string) =>
    `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`

  async function secondMeetsReset(use: (server: RawServer) => Promise<unknown>) {
    await using server = await startRawServer((socket, { number }) => {
      if (number === 2) socket.resetAndDestroy()
      else
        socket.write(reply(number === 1 ? '{"teams":[]}' : '{"skill":{"id":"1","name":"a","team_id":null},"teams":[]}'))
    })
    await use(server)
    return server
  }

  test('is replaced at once', async () => {
    const waits: number[] = []
    const server = await secondMeetsReset(async ({ url }) => {
      const { duvo, notices } = connectTo({ url, apiKey: 'dv_x' })
      await duvo.teams.list()
      await duvo.teams.list()
      for (const notice of notices) if (notice.kind === 'retry') waits.push(notice.waitMs)
    })
    expect(server.requests).toHaveLength(3)
    expect(waits).toHaveLength(1)
    expect(waits[0]).toBeLessThanOrEqual(100)
  })

  const zip = Buffer.from('PK\x03\x04')
  const streamed = {
    size: zip.length,
    async *open() {
      yield zip.subarray(0, 2)
      yield zip.subarray(2)
    },
  }

  test.each([
    ['held in memory', zip],
    ['that is streamed', streamed],
  ])('does not lose the key or the bytes of a change with a body %s', async (_, content) => {
    const server = await secondMeetsReset(async ({ url }) => {
      const { duvo } = connectTo({ url, apiKey: 'dv_x' })
      await duvo.teams.list()
      await duvo.skills.upload('t', { name: 'a.zip', content })
    })
    expect(server.requests[2]?.text).toMatch(/^content-length: \d+/im)
    expect(server.requests[2]?.text).toContain('idempotency-key: ')
    expect(server.requests[2]?.text).toBe(server.requests[1]?.text)
  })
})

test('a full outage causes at most 20 retries in all, and then clear errors', async () => {
  sim.fault({ match: /./, status: 503, times: Infinity, body: { error: 'unavailable', message: 'Down' } })
  const { duvo } = connectTo(sim)
  const calls = 12
  const results = await Promise.all(Array.from({ length: calls }, () => failure(duvo.teams.list())))
  expect(results.every((error) => error.message.includes('503 unavailable: Down'))).toBe(true)
  noteFigure(
    'retries in a full outage',
    `${calls} calls at once, 503 to every request`,
    `${sim.requests.length - calls}`,
  )
  expect(sim.requests.length).toBeLessThanOrEqual(calls + 20)
})

test('an aborted signal ends a call at once, with its reason, during a request and between two', async () => {
  const reason = new Error('cancelled')
  for (const fault of [{ hang: 'headers' as const }, { status: 429, headers: { 'retry-after': '600' } }]) {
    await using server = await startSimulator()
    server.fault({ match: /./, ...fault })
    const controller = new AbortController()
    const list = connectTo(server, { signal: controller.signal }).duvo.teams.list()
    setTimeout(() => controller.abort(reason), 100)
    await expect(list).rejects.toBe(reason)
  }
})

test('a deprecation is logged once per kind of call, whatever the ids', async () => {
  const agents = [sim.world.addAgent(), sim.world.addAgent()]
  const headers = {
    deprecation: '@1767225600',
    sunset: 'Thu, 01 Jan 2026 00:00:00 GMT',
    link: '</new>; rel="successor-version"',
  }
  sim.fault({ match: /./, headers, times: Infinity })
  const { duvo, notices } = connectTo(sim)
  for (let times = 0; times < 25; times += 1) for (const { id } of agents) await duvo.agents.get(id)
  await duvo.teams.list()
  expect(notices).toEqual([
    {
      kind: 'deprecation',
      deprecation: {
        method: 'GET',
        template: '/v2/agents/{agent_id}',
        sunset: '2026-01-01',
        isPast: true,
        link: '/new',
      },
    },
    expect.objectContaining({ kind: 'deprecation' }),
  ])
})
