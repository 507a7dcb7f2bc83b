import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type FaultRule, type Simulator, startSimulator } from '../../../simulator/index.ts'
import { startRawServer } from '../../harness/network/raw-server.ts'
import { errorsOf, getRun, jobsOf, runJob, sentTo, startRun, startsOf, waitsOf, warningsOf } from './job.ts'

let sim: Simulator
beforeEach(async () => {
  sim = await startSimulator({ speed: 20 })
})
afterEach(() => sim.close())

async function restart(options: Parameters<typeof startSimulator>[0]): Promise<void> {
  await sim.close()
  sim = await startSimulator({ speed: 20, ...options })
}

const limited = (headers: Record<string, string> = {}): Omit<FaultRule, 'match'> => ({
  status: 429,
  headers,
  body: { error: 'rate_limited', message: 'Slow down' },
})
const keysOf = (requests: typeof sim.requests) =>
  new Set(requests.map(({ headers }) => headers['idempotency-key'])).size

describe('a rate limit', () => {
  test("T2: a Retry-After date counts by the server's clock, ten minutes behind ours", async () => {
    const clockSkewMs = -600_000
    await restart({ clockSkewMs })
    const date = new Date(Date.now() + clockSkewMs + 6_000).toUTCString()
    sim.fault({ match: 'GET /v2/teams', ...limited({ 'retry-after': date }) })
    const result = await runJob(sim, { timeScale: 2 })
    expect(result.outputs['conclusion']).toBe('completed')
    expect(result.log).toMatch(/Rate limited by Duvo; retrying in [3-7] s/)
  })

  test('T3: without a stated wait is handled with growing waits', async () => {
    sim.fault({ match: 'GET /v2/teams', times: 4, ...limited() })
    const result = await runJob(sim, { timeScale: 20 })
    expect(result.outputs['conclusion']).toBe('completed')
    expect(sim.requests.filter(({ path }) => path === '/v2/teams')).toHaveLength(5)
  })

  test('T4: an invalid Retry-After is ignored: no wait is endless or zero', async () => {
    for (const value of ['-5', 'abc', '0.5', '1e3', '120, 120', '2026-11-22T00:00:30Z']) {
      sim.fault({ match: 'GET /v2/teams', ...limited({ 'retry-after': value }) })
    }
    const result = await runJob(sim, { timeScale: 50 })
    expect(result.outputs['conclusion']).toBe('completed')
    expect(result.timers.every(({ ms }) => ms >= 0 && ms <= 3_600_000)).toBe(true)
    expect(waitsOf(result, 22_000, 1e9)).toEqual([])
  })

  test('T6: that never ends fails after a quarter of an hour, with few requests and a clear message', async () => {
    sim.fault({ match: 'GET /v2/teams', times: Infinity, ...limited() })
    const result = await runJob(sim, { timeScale: 300 })
    expect(result.exitCode).toBe(1)
    expect(errorsOf(result)).toEqual([expect.stringMatching(/429 rate_limited.*rate limit/s)])
    expect(sim.requests.length).toBeLessThan(150)
    expect(sim.requests.every(({ path }) => path === '/v2/teams')).toBe(true)
  })
})

describe('a server in trouble', () => {
  test.each([500, 502, 503, 504])('T10: %d to a read and to the start costs time, not a second Job', async (status) => {
    sim.fault({ match: 'GET /v2/teams', status })
    sim.fault({ match: getRun, status })
    sim.fault({ match: startRun, status })
    const result = await runJob(sim)
    expect(result.outputs['conclusion']).toBe('completed')
    expect(jobsOf(sim)).toHaveLength(1)
    expect(keysOf(startsOf(sim))).toBe(1)
  })

  test.each([501, 505, 511])('T12: %d is final', async (status) => {
    sim.fault({ match: startRun, times: 9, status, body: { error: 'not_implemented', message: 'Never' } })
    const result = await runJob(sim)
    expect(result.exitCode).toBe(1)
    expect(errorsOf(result)).toEqual([expect.stringContaining(`${status} not_implemented: Never`)])
    expect(startsOf(sim)).toHaveLength(1)
  })
})

describe('a refusal', () => {
  test.each([
    [401, 'invalid_token', /api-key/],
    [403, 'insufficient_scope', /scope/],
    [403, 'approval_required', /requires approval/],
    [403, 'workspace_policy_denied', /administrator/],
  ])('T13: %d %s has its own message, and is not retried', async (status, error, advice) => {
    sim.fault({ match: startRun, times: 9, status, body: { error } })
    const result = await runJob(sim)
    expect(result.exitCode).toBe(1)
    expect(errorsOf(result)).toHaveLength(1)
    expect(errorsOf(result)[0]).toMatch(advice)
    expect(startsOf(sim)).toHaveLength(1)
  })

  test('T15: a conflict on the first attempt is reported, not retried', async () => {
    sim.fault({ match: startRun, times: 9, status: 409, body: { error: 'conflict', message: 'No live Revision' } })
    const result = await runJob(sim)
    expect(errorsOf(result)).toEqual([expect.stringContaining('No live Revision')])
    expect(startsOf(sim)).toHaveLength(1)
  })

  test('T16: a key that is still in progress after a reset is waited for, and the first Job is used', async () => {
    await restart({ createLagMs: 2_500 })
    sim.fault({ match: startRun, reset: 'after', holdKeyMs: 3_000 })
    const result = await runJob(sim, { timeScale: 1 })
    expect(result.outputs).toMatchObject({ conclusion: 'completed', 'run-id': jobsOf(sim)[0]?.id })
    expect(jobsOf(sim)).toHaveLength(1)
    expect(startsOf(sim).map(({ status }) => status)).toContain(409)
    expect(keysOf(startsOf(sim))).toBe(1)
  })

  test('T17: a key that was used for another request is an error; no new key is tried', async () => {
    sim.fault({ match: startRun, times: 9, status: 422, body: { error: 'idempotency_key_reused' } })
    const result = await runJob(sim)
    expect(result.exitCode).toBe(1)
    expect(errorsOf(result)).toEqual([expect.stringContaining('idempotency_key_reused')])
    expect(startsOf(sim)).toHaveLength(1)
  })
})

describe('a redirect', () => {
  test('T19: within the origin passes on bytes and key, with one warning', async () => {
    sim.fault({ match: startRun, status: 308, headers: { location: './runs' }, body: {} })
    const result = await runJob(sim)
    expect(result.outputs['conclusion']).toBe('completed')
    const [first, second] = startsOf(sim)
    expect(startsOf(sim)).toHaveLength(2)
    expect(second?.headers['idempotency-key']).toBe(first?.headers['idempotency-key'])
    expect(second?.body).toMatchObject({ message: 'Go' })
    expect(warningsOf(result)).toEqual([expect.stringContaining('deprecated POST /v2/teams/{teamId}/runs')])
  })

  test('T20: to another origin ends the step, and not one byte goes there', async () => {
    await using elsewhere = await startRawServer()
    const places = [elsewhere.url, sim.url.replace('127.0.0.1', 'localhost'), `//${new URL(elsewhere.url).host}/v2`]
    for (const location of places) {
      sim.fault({ match: startRun, status: 307, headers: { location }, body: {} })
      const result = await runJob(sim)
      expect(errorsOf(result)).toEqual([expect.stringContaining('another origin blocked')])
    }
    expect(elsewhere.connections).toBe(0)
    expect(jobsOf(sim)).toEqual([])
  })

  test('T21: in a loop of twenty ends after two requests', async () => {
    sim.fault({ match: startRun, times: 20, status: 308, headers: { location: './runs' }, body: {} })
    const result = await runJob(sim)
    expect(errorsOf(result)).toEqual([expect.stringContaining('too many redirects')])
    expect(startsOf(sim)).toHaveLength(2)
  })
})

test.each([200, 202])('T23: %d instead of 201 is a normal start', async (status) => {
  sim.fault({ match: startRun, commit: true, status })
  const result = await runJob(sim)
  expect(result.outputs).toMatchObject({ conclusion: 'completed', 'run-id': jobsOf(sim)[0]?.id })
  expect(startsOf(sim)).toHaveLength(1)
})

test('T24: a deprecation that every response repeats is one warning per kind of call', async () => {
  const headers = { deprecation: 'true', sunset: 'Thu, 01 Jan 2026 00:00:00 GMT', link: '</docs>; rel="sunset"' }
  sim.fault({ match: /./, times: Infinity, headers })
  const result = await runJob(sim, { script: [{ status: 'running' }, { after: 60_000, end: 'completed' }] })
  expect(result.outputs['conclusion']).toBe('completed')
  expect(sentTo(sim, 'getRun').length).toBeGreaterThan(3)
  const warnings = warningsOf(result)
  expect(warnings.filter((text) => text.includes('GET /v2/runs/{run_id}.'))).toEqual([
    expect.stringContaining('was due to stop working on 2026-01-01'),
  ])
  expect(new Set(warnings).size).toBe(warnings.length)
})

test('T27: a second Job, from a start whose response was lost on a server that ignores keys, is always reported', async () => {
  // The first Job appears in the list only after the start was retried.
  await restart({ honourKeys: false, createLagMs: 2_600 })
  sim.fault({ match: startRun, reset: 'after' })
  sim.fault({ match: startRun, after: 0, delayMs: 1_500 })
  const result = await runJob(sim, { timeScale: 1 })
  expect(result.outputs['conclusion']).toBe('completed')
  expect(jobsOf(sim)).toHaveLength(2)
  const other = jobsOf(sim).find(({ id }) => id !== result.outputs['run-id'])
  expect(warningsOf(result).some((text) => text.includes(`Job ${other?.id} may be a duplicate`))).toBe(true)
})
