import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Simulator, say, startSimulator } from '../../../simulator/index.ts'
import { makeCertificate } from '../../harness/network/certificates.ts'
import { startConnectProxy } from '../../harness/network/connect-proxy.ts'
import { startTcpProxy, type Toxic } from '../../harness/network/tcp-proxy.ts'
import { errorsOf, jobsOf, preloading, runJob, sentTo, startRun, startsOf, waitsOf } from './job.ts'

let sim: Simulator
beforeEach(async () => {
  sim = await startSimulator({ speed: 20 })
})
afterEach(() => sim.close())

const localhost = () => sim.url.replace('127.0.0.1', 'localhost')

describe('connections that fail', () => {
  test('N1: refused at first, then accepted, is waited for with jitter', async () => {
    await using proxy = await startTcpProxy(sim.url)
    await proxy.down()
    let isUp = false
    // Polled every few milliseconds: the server starts after the first failed attempt.
    const when = (stdout: string) => {
      if (!isUp && stdout.includes('Retrying in')) isUp = Boolean(proxy.up())
      return false
    }
    const signals = [{ signal: 'SIGTERM' as const, when }]
    const result = await runJob(sim, { url: proxy.url, timeScale: 5, env: { RUNNER_DEBUG: '1' }, signals })
    expect(result.outputs['conclusion']).toBe('completed')
    expect(jobsOf(sim)).toHaveLength(1)
    expect(proxy.connections).toBeGreaterThan(0)
    expect(waitsOf(result, 100, 600).length).toBeGreaterThan(0)
  })

  test('N1: refused permanently ends the step after six attempts, and names the host', async () => {
    await using proxy = await startTcpProxy(sim.url)
    await proxy.down()
    const result = await runJob(sim, { url: proxy.url, timeScale: 50 })
    expect(result.exitCode).toBe(1)
    expect(errorsOf(result)).toEqual([expect.stringContaining(`cannot connect to ${new URL(proxy.url).host}`)])
    expect(errorsOf(result)[0]).toContain('ECONNREFUSED')
    expect(waitsOf(result, 100, 20_100).length).toBeLessThanOrEqual(5)
  })

  test('N2: a name that does not resolve at first is looked up again', async () => {
    const result = await runJob(sim, { url: localhost(), env: preloading('dns-fails-twice') })
    expect(result.outputs['conclusion']).toBe('completed')
    expect(startsOf(sim)).toHaveLength(1)
  })

  test('N15: a dead IPv6 address does not prevent using the IPv4 one', async () => {
    const result = await runJob(sim, { url: localhost(), env: preloading('dead-ipv6'), timeScale: 1 })
    expect(result.outputs['conclusion']).toBe('completed')
    expect(sim.requests.filter(({ path }) => path === '/v2/teams')).toHaveLength(1)
  })
})

describe('connections that break', () => {
  test('N3: reset before any response to a read is retried', async () => {
    sim.fault({ match: /^GET /, times: 3, reset: 'before' })
    const result = await runJob(sim)
    expect(result.outputs['conclusion']).toBe('completed')
    expect(jobsOf(sim)).toHaveLength(1)
  })

  test('N5: closed without a response after the Job was created leaves one Job, and it is found', async () => {
    await using proxy = await startTcpProxy(sim.url)
    // The toxic is set before the response to the start, and removed for later connections.
    let isSpent = false
    sim.fault({
      match: ({ method, path }) => {
        if (isSpent || method !== 'POST' || !path.endsWith('/runs')) return false
        isSpent = true
        proxy.add({ type: 'limit_data', bytes: 0 })
        setTimeout(() => proxy.clear(), 50)
        return false
      },
      times: Infinity,
    })
    const result = await runJob(sim, { url: proxy.url, timeScale: 1 })
    expect(isSpent).toBe(true)
    expect(result.outputs).toMatchObject({ conclusion: 'completed', 'run-id': jobsOf(sim)[0]?.id })
    expect(jobsOf(sim)).toHaveLength(1)
    expect(startsOf(sim)).toHaveLength(1)
  })
})

describe('servers that stall', () => {
  test('N6: no response at all ends the attempt after 30 seconds, not after the 303 of fetch', async () => {
    sim.fault({ match: 'GET /v2/teams', hang: 'headers' })
    const result = await runJob(sim, { timeScale: 20 })
    expect(result.outputs['conclusion']).toBe('completed')
    expect(sentTo(sim, 'listMyTeams').length + 1).toBe(2)
    expect(result.timers.map(({ ms }) => ms)).toContain(30_000)
    expect(result.durationMs).toBeLessThan(303_000 / 20)
  })

  test('N7: a response to the start that drips forever ends after a minute, and the Job is found', async () => {
    sim.fault({ match: startRun, drip: 250 })
    const result = await runJob(sim, { timeScale: 20 })
    expect(result.outputs).toMatchObject({ conclusion: 'completed', 'run-id': jobsOf(sim)[0]?.id })
    expect(jobsOf(sim)).toHaveLength(1)
    expect(result.log).toContain('within 60 s')
  })

  test('N8: a body that stalls ends the attempt; the Job is not started twice', async () => {
    sim.fault({ match: 'GET /v2/teams', hang: 'body' })
    sim.fault({ match: startRun, hang: 'body' })
    const result = await runJob(sim, { timeScale: 20 })
    expect(result.outputs['conclusion']).toBe('completed')
    expect(jobsOf(sim)).toHaveLength(1)
  })
})

describe('bad connections', () => {
  test.each<[string, Toxic[], number]>([
    ['N10: sliced into three bytes at a time', [{ type: 'slicer', bytes: 3, delayMs: 0 }], 1],
    [
      'N10: with 200 ms to go each way',
      [
        { type: 'latency', ms: 200 },
        { type: 'latency', ms: 200, stream: 'upstream' },
      ],
      1,
    ],
    ['N11: at 20 kB a second, with a page of 200 kB', [{ type: 'bandwidth', bytesPerSecond: 80_000 }], 4],
  ])('%s, still works', async (_, toxics, timeScale) => {
    await using proxy = await startTcpProxy(sim.url)
    for (const toxic of toxics) proxy.add(toxic)
    const text = timeScale > 1 ? 'word '.repeat(40_000) : 'short'
    const script = [say(text), { end: 'completed' }]
    const result = await runJob(sim, { url: proxy.url, script, timeScale })
    expect(result.outputs).toMatchObject({ conclusion: 'completed' })
    expect(sentTo(sim, 'startRun')).toHaveLength(1)
    expect(result.log).not.toContain('could not be read')
  })
})

test('N14: without a direct connection, everything goes through the proxy that the environment names', async () => {
  const host = 'api.duvo.invalid'
  const tls = await makeCertificate({ name: `DNS:${host}` })
  await using server = await startSimulator({ speed: 20, tls })
  const credentials = { user: 'runner', password: 'pass-word-42' }
  await using proxy = await startConnectProxy({ credentials, tunnelTo: Number(new URL(server.url).port) })
  const result = await runJob(server, {
    url: `https://${host}`,
    env: { HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: tls.path },
    secrets: [credentials.password],
    timeScale: 1,
  })
  expect(result.outputs['conclusion']).toBe('completed')
  expect(proxy.requests.every((request) => request.method === 'CONNECT' && request.isAuthorized)).toBe(true)
  expect(JSON.stringify(proxy.requests)).not.toContain(server.apiKey)
})
