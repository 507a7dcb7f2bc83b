import { describe, expect, test } from 'vitest'
import { isAsWanted } from '../../../action-update-cases/src/plan/change.ts'
import { countOutcomes, type History } from '../../../shared/cases/index.ts'
import type { StormKind } from '../../../simulator/index.ts'
import { startWorld, type World } from './bulk-world.ts'
import { update } from './update-world.ts'

/** BULK_SEEDS=1000 for a run of a whole night. The message names a failing seed. */
const seeds = Array.from({ length: Number(process.env['BULK_SEEDS'] ?? 2) }, (_, index) => index + 1)
const prompt: StormKind[] = ['429', '503', '502-after', 'reset-before', 'reset-after', 'truncate', 'garble']
const rate = 0.42
const cases = 500
const bystanders = 20
const timeout = 20_000 * seeds.length + 60_000

const changes = [{ kind: 'status', value: 'failed' }, { kind: 'priority', value: 'high' }, { kind: 'delete' }] as const
type Change = (typeof changes)[number]

const servers = [
  { server: 'that honours keys', honourKeys: true, kinds: [...prompt, 'late'] },
  { server: 'that ignores keys', honourKeys: false, kinds: prompt },
  { server: 'that ignores keys and is late', honourKeys: false, kinds: [...prompt, 'late'] },
] satisfies { server: string; honourKeys: boolean; kinds: StormKind[] }[]

async function start(honourKeys: boolean): Promise<World> {
  const world = await startWorld(cases, { honourKeys })
  const old = { createdAt: 0, updatedAt: 0 }
  for (let index = 0; index < bystanders; index += 1) world.sim.world.addCase(world.queue, { ...old, title: 'Other' })
  return world
}

/** Every Case of the list changed as requested, each by at least one effect, and no other was touched. */
function checkEnd({ sim, ids }: World, change: Change, seed: number): void {
  const effects = sim.effects.byTarget(change.kind === 'delete' ? 'deleteCase' : 'updateCase')
  expect([...effects.keys()].sort(), `seed ${seed}`).toEqual([...ids].sort())
  if (change.kind === 'delete') {
    expect(Math.max(...effects.values()), `seed ${seed}`).toBe(1)
    expect(
      ids.filter((id) => sim.world.cases.has(id)),
      `seed ${seed}`,
    ).toEqual([])
  } else {
    const stored = ids.flatMap((id) => sim.world.cases.get(id) ?? [])
    expect(stored.length, `seed ${seed}`).toBe(cases)
    const isWanted = stored.map(({ id, title, status, priority }) => {
      return isAsWanted({ id, title, status, priority, display_status: status }, change)
    })
    expect(isWanted.every(Boolean), `seed ${seed}`).toBe(true)
  }
  const others = [...sim.world.cases.values()].filter(({ title }) => title === 'Other')
  expect(others.length, `seed ${seed}`).toBe(bystanders)
  expect(others.every(({ updatedAt }) => updatedAt === 0)).toBe(true)
}

describe.for(changes.map((change) => [Object.values(change).join(' '), change] as const))('%s', ([, change]) => {
  for (const { server, honourKeys, kinds } of servers) {
    test(`in a storm loses no Case and changes none twice unreported, on a server ${server}`, { timeout }, async () => {
      for (const seed of seeds) {
        await using world = await start(honourKeys)
        world.sim.storm({ seed, rate, kinds })
        const { outcome, history, violations } = await update(world, { change })
        if (!outcome) {
          // The checks before the first write got no response six times in a row: an error, and nothing sent.
          expect(world.sim.effects.log, `seed ${seed}`).toEqual([])
          continue
        }
        const { done, ambiguous } = countOutcomes(outcome.itemOutcomes)
        expect(violations, `seed ${seed}`).toEqual([])
        expect(done + ambiguous, `seed ${seed}`).toBe(cases)
        world.sim.calm()
        const last = await update(world, { change, history })
        expect(last.violations, `seed ${seed}`).toEqual([])
        checkEnd(world, change, seed)
      }
    })

    test(`killed again and again in a storm is completed by resuming, on a server ${server}`, { timeout }, async () => {
      for (const seed of seeds) {
        await using world = await start(honourKeys)
        world.sim.storm({ seed, rate, kinds })
        let history: History | undefined
        for (let kill = 1; kill <= 5; kill += 1) {
          const left = await update(world, { change, history, killAfter: 1 + ((kill * 7 + seed * 3) % 12) })
          expect(left.violations, `seed ${seed}, kill ${kill}`).toEqual([])
          // One that died before its plan was written has sent nothing: the older ledger is still complete.
          history = left.history ?? history
        }
        world.sim.calm()
        const last = await update(world, { change, history })
        expect(last.violations, `seed ${seed}`).toEqual([])
        const { done, skipped } = countOutcomes(last.outcome?.itemOutcomes ?? new Map())
        expect(done + skipped, `seed ${seed}`).toBe(cases)
        checkEnd(world, change, seed)
      }
    })
  }
})
