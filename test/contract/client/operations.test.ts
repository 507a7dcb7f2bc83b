import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '../../../simulator/index.ts'
import { callsOf, playEveryCall, watched } from './every-call.ts'
import { all, connectTo } from './world.ts'

let sim: Simulator
beforeEach(async () => {
  sim = await startSimulator()
})
afterEach(() => sim.close())

test('every function of the client does what it says, on a server that honours keys and on one that does not', async () => {
  for (const honourKeys of [true, false]) {
    await using server = await startSimulator({ honourKeys })
    const { duvo, notices } = connectTo(server)
    const called = new Set<string>()
    await playEveryCall(watched(duvo, called), server)
    expect([...called].sort()).toEqual(callsOf(duvo).sort())
    expect(notices.filter(({ kind }) => kind !== 'deprecation')).toEqual([])
    expect(server.requests.map(({ status }) => status).filter((status) => status === null || status >= 400)).toEqual([])
  }
})

test('every request carries the API key and names the action; every change has its own idempotency key, and no read has one', async () => {
  await playEveryCall(connectTo(sim).duvo, sim)
  const keys = sim.requests.filter(({ method }) => method !== 'GET').map(({ headers }) => headers['idempotency-key'])
  expect(keys.every((key) => typeof key === 'string' && /^[0-9a-f-]{36}$/.test(key))).toBe(true)
  // The redirect of the older bulk call passes on its key.
  expect(new Set(keys).size).toBeGreaterThanOrEqual(keys.length - 1)
  for (const { method, headers } of sim.requests) {
    expect(headers['authorization']).toBe(`Bearer ${sim.apiKey}`)
    expect(headers['user-agent']).toMatch(/^duvo-actions\/\d+\.\d+\.\d+ \(test\)$/)
    if (method === 'GET') expect(headers).not.toHaveProperty('idempotency-key')
  }
})

describe('a list', () => {
  test.each([0, 1, 100, 101, 230])('of %d Assignments is read completely, in pages of a hundred', async (count) => {
    for (let index = 0; index < count; index += 1) sim.world.addAgent({ config: null })
    const { duvo } = connectTo(sim)
    expect(await all(duvo.agents.list(sim.world.team.id))).toHaveLength(count)
    expect(sim.requests).toHaveLength(Math.max(1, Math.ceil(count / 100)))
  })

  test('of messages is read fifty at a time, or twenty if the server refuses that', async () => {
    const agent = sim.world.addAgent()
    const { id } = sim.world.addJob({ agentId: agent.id })
    const { duvo } = connectTo(sim)
    await duvo.runs.messages(id, 0)
    sim.fault({ match: /limit=50/, status: 400, body: { error: 'bad_request', message: 'limit must be <= 20' } })
    await duvo.runs.messages(id, 0)
    expect(sim.requests.map(({ query }) => query['limit'])).toEqual(['50', '50', '20'])
  })
})

test('the team is required if the key sees several', async () => {
  sim.world.addTeam({ name: 'Finance' })
  sim.fault({ match: 'GET /v2/profile', body: { profile: { id: 'u', teamId: null } } })
  await expect(connectTo(sim).duvo.teams.resolve(undefined)).rejects.toThrow(/team-id[\s\S]*Finance/)
  expect(await connectTo(sim).duvo.teams.resolve('given')).toBe('given')
})
