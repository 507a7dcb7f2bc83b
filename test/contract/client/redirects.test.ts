import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '../../../simulator/index.ts'
import { type RawServer, startRawServer } from '../../harness/network/raw-server.ts'
import { connectTo } from './world.ts'

let sim: Simulator
let elsewhere: RawServer
beforeEach(async () => {
  sim = await startSimulator()
  elsewhere = await startRawServer((socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}'))
})
afterEach(() => Promise.all([sim.close(), elsewhere.close()]))

async function reprocess(status: number, location: string | undefined, times = 1) {
  const queue = sim.world.addQueue()
  const agent = sim.world.addAgent({ consumes: [queue.id] })
  const { id } = sim.world.addCase(queue.id)
  const match = ({ path }: { path: string }) => path.endsWith('/bulk-reprocess')
  sim.fault({ match, times, status, body: {}, ...(location !== undefined && { headers: { location } }) })
  const { duvo, notices } = connectTo(sim)
  const result = duvo.cases.reprocess(queue.id, { case_ids: [id], agent_id: agent.id })
  return { result, notices, queueId: queue.id }
}

describe('a change that is redirected', () => {
  test.each([307, 308])(
    'by %d within the origin arrives with the same bytes and key, and is logged',
    async (status) => {
      const { result, notices } = await reprocess(status, './bulk-reprocess')
      await expect(result).resolves.toMatchObject({ reprocessed: 1 })
      const [first, second] = sim.requests
      expect(sim.requests).toHaveLength(2)
      expect(second?.headers['idempotency-key']).toBe(first?.headers['idempotency-key'])
      expect(second?.body).toMatchObject({ case_ids: [expect.any(String)] })
      expect(notices).toMatchObject([{ kind: 'deprecation' }])
    },
  )

  test.each([301, 302, 303])('by %d never becomes a GET', async (status) => {
    const { result } = await reprocess(status, '/v2/teams')
    await expect(result).rejects.toThrow(`a ${status} redirect would turn the POST into a GET`)
    expect(sim.requests).toHaveLength(1)
  })

  test('in a loop ends after one hop', async () => {
    const { result } = await reprocess(308, 'bulk-reprocess', Infinity)
    await expect(result).rejects.toThrow('too many redirects')
    expect(sim.requests).toHaveLength(2)
  })
})

describe('not one byte goes to', () => {
  test.each([
    ['another port', () => `${elsewhere.url}/v2/teams`],
    ['another name of the same host', () => sim.url.replace('127.0.0.1', 'localhost')],
    ['another scheme', () => sim.url.replace('http:', 'https:')],
    ['the same place with credentials', () => sim.url.replace('://', '://user:password@')],
    ['another port, without a scheme', () => elsewhere.url.replace('http:', '')],
  ])('%s that a redirect names', async (_, location) => {
    for (const status of [307, 308]) {
      const { result } = await reprocess(status, location())
      await expect(result).rejects.toThrow(/blocked/)
      sim.fault({ match: 'GET /v2/teams', status, headers: { location: location() }, body: {} })
      await expect(connectTo(sim).duvo.teams.list()).rejects.toThrow(/blocked/)
    }
    expect(elsewhere.connections).toBe(0)
    expect(sim.requests).toHaveLength(4)
  })

  test.each([
    ['nowhere', undefined],
    ['a broken address', 'http://[broken'],
  ])('%s if the redirect names none', async (_, location) => {
    const { result } = await reprocess(307, location)
    await expect(result).rejects.toThrow('without a usable Location')
    expect(sim.requests).toHaveLength(1)
  })
})

test('a read follows three redirects of any kind within the origin, but no fourth', async () => {
  sim.fault({ match: 'GET /v2/teams', status: 302, headers: { location: '/v2/teams' }, body: {}, times: 3 })
  expect(await connectTo(sim).duvo.teams.list()).toHaveLength(1)
  expect(sim.requests).toHaveLength(4)
  sim.fault({ match: 'GET /v2/teams', status: 301, headers: { location: '/v2/teams' }, body: {}, times: 20 })
  await expect(connectTo(sim).duvo.teams.list()).rejects.toThrow('too many redirects')
  expect(sim.requests).toHaveLength(8)
})

test('an upload never follows a redirect of the store, which never sees the key', async () => {
  const { writeFile } = await import('node:fs/promises')
  const { tempDir } = await import('../../harness/files/temp-dir.ts')
  const path = `${await tempDir('upload')}/large.bin`
  await writeFile(path, Buffer.alloc(10_000_001))
  sim.storage.behave({ redirectTo: elsewhere.url })
  const { duvo, secrets } = connectTo(sim)
  const { id } = await duvo.sandboxes.create()
  const upload = duvo.sandboxes.upload(id, { path, size: 10_000_001, name: 'large.bin' })
  await expect(upload).rejects.toThrow('redirect, which is not followed')
  await expect(upload).rejects.not.toThrow(/X-Sim-Signature/)
  expect(elsewhere.connections).toBe(0)
  expect(sim.storage.requests).toHaveLength(1)
  for (const { headers, query } of sim.storage.requests) {
    expect(JSON.stringify(headers)).not.toContain(sim.apiKey)
    expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['authorization', 'idempotency-key']))
    for (const value of Object.values(query)) if (value.length >= 16) expect(secrets).toContain(value)
  }
})
