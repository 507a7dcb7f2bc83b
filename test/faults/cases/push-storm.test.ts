import { expect, test, vi } from 'vitest'
import { countOutcomes } from '../../../shared/cases/index.ts'
import { DuvoError } from '../../../shared/duvo/index.ts'
import type { StormKind } from '../../../simulator/index.ts'
import { push, startPushWorld } from './push-world.ts'

/** BULK_SEEDS=1000 for a run of a whole night. The message names a failing seed. */
const seeds = Array.from({ length: Number(process.env['BULK_SEEDS'] ?? 3) }, (_, index) => index + 1)
const prompt: StormKind[] = ['429', '503', '502-after', 'reset-before', 'reset-after', 'truncate', 'garble']
const rate = 0.42
const timeout = 20_000 * seeds.length + 120_000

const storms = [
  { name: 'by a server that honours keys', honourKeys: true, kinds: [...prompt, 'late'], mayRepeat: false },
  { name: 'by a server that ignores keys', honourKeys: false, kinds: prompt, mayRepeat: false },
  { name: 'late, by a server that ignores keys', honourKeys: false, kinds: [...prompt, 'late'], mayRepeat: true },
] satisfies { name: string; honourKeys: boolean; kinds: StormKind[]; mayRepeat: boolean }[]

for (const { name, honourKeys, kinds, mayRepeat } of storms) {
  test(`in a storm every row becomes one Case, or is reported, ${name}`, { timeout }, async () => {
    const rows = 1_000
    for (const seed of seeds) {
      await using world = await startPushWorld({ honourKeys })
      world.sim.storm({ seed, rate, kinds })
      const run = await push(world, rows).catch(() => undefined)
      if (!run) {
        // The checks before the first write got no response six times in a row: an error, and nothing sent.
        expect(world.sim.effects.log, `seed ${seed}`).toEqual([])
        continue
      }
      const { done, ambiguous } = countOutcomes(run.outcome.itemOutcomes)
      expect(run.violations, `seed ${seed}`).toEqual([])
      expect(done + ambiguous, `seed ${seed}`).toBe(rows)
      const times = [...world.sim.effects.byTarget('createCase').values()]
      if (!mayRepeat) expect(Math.max(...times), `seed ${seed}`).toBe(1)

      // A second run without faults: existing Cases stay, missing ones are created.
      world.sim.calm()
      const again = await push(world, rows)
      expect(countOutcomes(again.outcome.itemOutcomes).failed).toBe(0)
      expect(new Set(world.sim.effects.byTarget('createCase').keys()).size, `seed ${seed}`).toBe(rows)
      if (!mayRepeat) expect(world.sim.world.cases.size, `seed ${seed}`).toBe(rows + 1)
    }
  })
}

test('10,000 rows become 10,000 Cases in a storm, on a server that ignores keys', { timeout: 300_000 }, async () => {
  await using world = await startPushWorld({ honourKeys: false })
  world.sim.storm({ seed: 11, rate, kinds: prompt })
  const effects = () => world.sim.effects.log.length
  let left = 10_000
  // Of the hundred look-ups before the first write, one gets no response six times in a row in about every third run, which
  // ends with nothing sent, and the next one continues. Which requests the storm strikes depends on their order, so not on the seed.
  for (let attempt = 1; left > 0 && attempt <= 30; attempt += 1) {
    const before = effects()
    const run = await push(world, 10_000).catch((error: unknown) => ({ error }))
    if ('error' in run) {
      expect(run.error).toBeInstanceOf(DuvoError)
      expect(effects()).toBe(before)
      continue
    }
    expect(run.violations).toEqual([])
    left = 10_000 - countOutcomes(run.outcome.itemOutcomes).done - run.outcome.existing.length
  }
  expect(left).toBe(0)
  expect(world.sim.world.cases.size).toBe(10_001)
})

test('a call that a server without keys still carries out late is reported with both Cases', async () => {
  await using world = await startPushWorld({ honourKeys: false })
  // The first call is carried out while the second one is in progress.
  const { promise: second, resolve: onSecond } = Promise.withResolvers<void>()
  const isFirstDone = () => expect(world.sim.effects.log).not.toEqual([])
  world.sim.fault({ match: /POST .*\/cases$/, lateMs: 0, until: () => second })
  world.sim.fault({
    match: /POST .*\/cases$/,
    until: () => {
      onSecond()
      return vi.waitFor(isFirstDone, { timeout: 20_000 })
    },
  })
  const { outcome, violations } = await push(world, 50)
  const twice = [...world.sim.effects.byTarget('createCase')].filter(([, times]) => times > 1)
  expect(violations).toEqual([])
  expect([...outcome.repeated.values()].map((ids) => ids.length)).toEqual(twice.map(() => 2))
  expect(twice).toHaveLength(50)
})

test('on-existing: create is exact too: a push recognizes its own Cases', async () => {
  await using world = await startPushWorld({ honourKeys: false })
  await push(world, 200)
  world.sim.fault({ match: /POST .*\/cases$/, reset: 'after', times: 2 })
  const { outcome } = await push(world, 200, { onExisting: 'create' })
  expect(countOutcomes(outcome.itemOutcomes)).toEqual({ done: 200, skipped: 0, failed: 0, ambiguous: 0 })
  expect([...world.sim.effects.byTarget('createCase').values()].every((times) => times === 2)).toBe(true)
})

test('10,000 rows take 100 creates and 101 look-ups, one of a new Case, and a limit of 300 a minute refuses no call', {
  timeout: 120_000,
}, async () => {
  await using world = await startPushWorld({ rateLimit: { limit: 300, windowMs: 60_000, headers: 'epoch' } })
  const { creates } = await push(world, 10_000)
  expect(creates).toBe(100)
  expect(world.sim.requests.filter(({ operation }) => operation === 'searchCases')).toHaveLength(101)
  expect(world.sim.requests.filter(({ status }) => status === 429)).toEqual([])
})
