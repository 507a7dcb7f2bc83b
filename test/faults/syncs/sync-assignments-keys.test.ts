import { setTimeout } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { defaultConfig, type FaultRule, type Simulator, startSimulator } from '../../../simulator/index.ts'
import { sync } from '../../bundle/sync-assignments/fixture.ts'
import { fileWith, keysRepository, seedTeam, wholeKeys } from '../../bundle/sync-assignments/whole-team.ts'
import { cancelLikeRunner } from '../../harness/runner/child.ts'

const dispatch = { name: 'workflow_dispatch' }
const fast = { timeScale: 20 }

/** How to count duplicates: each record exists once, however often its response is lost. */
function expectWhole(sim: Simulator): void {
  const { world } = sim
  const [agent, ...others] = world.agents.values()
  expect(others).toEqual([])
  expect(
    world.liveBuild(agent?.id ?? '')?.slots.map(({ type, pins, queueIds }) => [type, pins.length, queueIds.length]),
  ).toEqual([
    ['slack', 1, 0],
    ['case-queue-consumer', 0, 1],
  ])
  expect([...world.folders.values()].map(({ name }) => name)).toEqual(['Finance', 'Invoices'])
  expect([...world.schedules.values()].map(({ frequency }) => frequency).sort()).toEqual(['custom', 'workday'])
  expect([...world.queues.values()].map(({ name }) => name)).toEqual(['Inbound invoices'])
  expect(agent?.caseTrigger?.enabled).toBe(true)
}

const created = {
  ...wholeKeys,
  integrations: wholeKeys.integrations.map((one) =>
    one.queues ? { ...one, queues: [{ name: 'Inbound invoices', create: true }] } : one,
  ),
}

const inputs = { 'on-unmapped': 'create' }
const calls = [
  ['an Assignment', 'POST /v2/teams/:team/agents'],
  ['a draft', 'POST /v2/agents/:agent/revisions'],
  ['an integration', 'POST /v2/agents/:agent/revisions/:build/integrations'],
  ['a pin', 'POST /v2/agents/:agent/revisions/:build/integrations/:slot/connections'],
  ['a Queue', 'POST /v2/teams/:team/queues'],
  ['a folder', 'POST /v2/teams/:team/agent-folders'],
  ['a move', 'POST /v2/teams/:team/agent-folders/move-agents'],
  ['a schedule', 'POST /v2/agents/:agent/schedules'],
  ['a trigger', 'POST /v2/agents/:agent/case-triggers'],
] as const

describe('on a server that ignores keys', () => {
  test.each(
    calls.flatMap(
      ([what, match]) =>
        [
          [what, 'the connection was cut', { match, reset: 'after' }],
          [what, 'it never arrived', { match, reset: 'before' }],
        ] as [string, string, FaultRule][],
    ),
  )('%s is there once although %s', async (_what, _why, rule) => {
    await using sim = await startSimulator({ honourKeys: false })
    seedTeam(sim, { withQueue: false })
    const repository = await keysRepository({ invoices: fileWith(created) })
    sim.fault(rule)
    const result = await sync(repository, sim, dispatch, inputs, fast)
    expect(result.log).not.toContain('::error')
    expect(result.exitCode).toBe(0)
    expectWhole(sim)
    const again = await sync(repository, sim, dispatch, inputs, fast)
    expect(again.outputs['has-changes']).toBe('false')
  })

  test.each(['an Assignment', 'a draft', 'a schedule'])(
    '%s exists once although it appeared six seconds late',
    async (late) => {
      await using sim = await startSimulator({ honourKeys: false })
      seedTeam(sim, { withQueue: false })
      const repository = await keysRepository({ invoices: fileWith(created) })
      for (const [what, match] of calls) if (what === late) sim.fault({ match, lateMs: 6_000 / fast.timeScale })
      const result = await sync(repository, sim, dispatch, inputs, fast)
      expect([result.exitCode, result.log]).toEqual([0, expect.not.stringContaining('##[error]')])
      await setTimeout(6_000 / fast.timeScale)
      expectWhole(sim)
      expect(sim.world.builds.size).toBe(1)
    },
  )

  test('lagging lists cause no duplicates', async () => {
    const lagMs = 1_500 / fast.timeScale
    await using sim = await startSimulator({ honourKeys: false, createLagMs: lagMs, attachLagMs: lagMs })
    seedTeam(sim, { withQueue: false })
    const repository = await keysRepository({ invoices: fileWith(created) })
    for (const [, match] of calls.slice(5)) sim.fault({ match, reset: 'after' })
    const result = await sync(repository, sim, dispatch, inputs, fast)
    expect(result.exitCode).toBe(0)
    expectWhole(sim)
  })
})

describe('an interrupted run', () => {
  test.each(calls.map(([what, match]) => [what, match]))('at %s is completed by the next', async (_what, match) => {
    await using sim = await startSimulator({ honourKeys: false })
    seedTeam(sim, { withQueue: false })
    const repository = await keysRepository({ invoices: fileWith(created) })
    sim.fault({ match, status: 403, times: Number.POSITIVE_INFINITY })
    const result = await sync(repository, sim, dispatch, inputs, fast)
    expect(result.exitCode).toBe(1)
    sim.calm()
    const again = await sync(repository, sim, dispatch, inputs, fast)
    expect(again.log).not.toContain('::error')
    expect(again.exitCode).toBe(0)
    expectWhole(sim)
    expect((await sync(repository, sim, dispatch, inputs, fast)).outputs['has-changes']).toBe('false')
  })

  test('by a cancel is completed by the next, too', async () => {
    await using sim = await startSimulator({ honourKeys: false, latencyMs: 400 })
    seedTeam(sim, { withQueue: false })
    const repository = await keysRepository({ invoices: fileWith(created) })
    const signals = cancelLikeRunner((stdout) => stdout.includes('1 to sync.'))
    expect((await sync(repository, sim, dispatch, inputs, { signals })).exitCode).toBe(130)
    expect(sim.effects.count('createAgent')).toBe(1)
    expect(sim.effects.count('createSchedule')).toBeLessThan(2)
    const again = await sync(repository, sim, dispatch, inputs, fast)
    expect(again.exitCode).toBe(0)
    expectWhole(sim)
  })
})

test('two Assignments that need the same new folder and Queue create each once', async () => {
  await using sim = await startSimulator({ latencyMs: 20 })
  const keys = {
    folder: 'Finance/Invoices',
    integrations: [{ type: 'case-queue-producer', queues: [{ name: 'Inbound invoices', create: true }] }],
  }
  const names = ['a', 'b', 'c', 'd']
  const ids = Object.fromEntries(
    names.map((name) => [name, sim.world.addAgent({ name, config: defaultConfig('Process it.') }).id]),
  )
  const repository = await keysRepository(Object.fromEntries(names.map((name) => [name, fileWith(keys)])), ids)
  const result = await sync(repository, sim, dispatch, {}, fast)
  expect(result.exitCode).toBe(0)
  expect(sim.world.folders.size).toBe(2)
  expect(sim.world.queues.size).toBe(1)
})
