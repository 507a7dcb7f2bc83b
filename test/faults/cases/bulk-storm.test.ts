import { expect, test } from 'vitest'
import { countOutcomes, LedgerError, openLedger } from '../../../shared/cases/index.ts'
import type { StormKind } from '../../../simulator/index.ts'
import { delegate, startWorld } from './bulk-world.ts'
import { findViolations } from './checker.ts'

/** BULK_SEEDS=1000 for a run of a whole night. The message names a failing seed. */
const seeds = Array.from({ length: Number(process.env['BULK_SEEDS'] ?? 8) }, (_, index) => index + 1)
const prompt: StormKind[] = ['429', '503', '502-after', 'reset-before', 'reset-after', 'truncate', 'garble']
const rate = 0.42
const cases = 2_000

const storms = [
  { name: 'by a server that honours keys', honourKeys: true, kinds: [...prompt, 'late'], mayRepeat: false },
  { name: 'by a server that ignores keys', honourKeys: false, kinds: prompt, mayRepeat: false },
  { name: 'late, by a server that ignores keys', honourKeys: false, kinds: [...prompt, 'late'], mayRepeat: true },
] satisfies { name: string; honourKeys: boolean; kinds: StormKind[]; mayRepeat: boolean }[]

/**
 * Of all calls, including those that check, 42% go wrong: refused, cut off before or after they were carried out,
 * garbled, or carried out only after the client has given up (`late`).
 */
for (const { name, honourKeys, kinds, mayRepeat } of storms) {
  test.concurrent(`in a storm nothing is lost, and nothing is done twice unreported, ${name}`, {
    timeout: 3_000 * seeds.length + 60_000,
  }, async () => {
    const total = { delegated: 0, ambiguous: 0, duplicated: 0, bulk: 0, all: 0, notBegun: 0 }
    for (const seed of seeds) {
      await using world = await startWorld(cases, { honourKeys })
      world.sim.storm({ seed, rate, kinds })
      const run = await delegate(world).catch(() => undefined)
      if (!run) {
        // The checks before the first write got no response six times in a row: an error, and nothing sent.
        expect(world.sim.effects.log, `seed ${seed}`).toEqual([])
        total.notBegun += 1
        continue
      }
      const { outcome, violations, calls, duplicated } = run
      const { done: delegated, ambiguous } = countOutcomes(outcome.itemOutcomes)
      expect(violations, `seed ${seed}`).toEqual([])
      expect(delegated + ambiguous, `seed ${seed}`).toBe(cases)
      total.delegated += delegated
      total.ambiguous += ambiguous
      total.duplicated += duplicated
      total.bulk += calls.bulk
      total.all += calls.all
    }
    if (!mayRepeat) expect(total.duplicated).toBe(0)
    const chunks = ((seeds.length - total.notBegun) * cases) / 100
    expect(total.bulk / chunks).toBeLessThanOrEqual(1.8)
    if (process.env['BULK_SEEDS']) console.log(name, { seeds: seeds.length, chunks, ...total })
  })
}

test('a full disk stops the sending; everything sent is in the ledger', async () => {
  await using world = await startWorld(1_000)
  let lines = 0
  const { outcome, violations } = await delegate(world, (path) => {
    const ledger = openLedger(path)
    let failure: LedgerError | undefined
    return {
      append(...added) {
        lines += added.length
        // The plan has 11 lines; then calls and their results follow.
        if (lines > 17) failure ??= new LedgerError('No space left')
        if (failure) throw failure
        ledger.append(...added)
      },
      get failure() {
        return failure
      },
    }
  })
  const { done: delegated, failed, ambiguous } = countOutcomes(outcome.itemOutcomes)
  expect(delegated + failed + ambiguous).toBe(1_000)
  expect(failed).toBeGreaterThan(0)
  expect(outcome.stopReason).toBe('No space left')
  // The ledger lacks the results of calls in progress: it calls them unconfirmed, not open.
  expect(violations).toEqual([])
})

test('two jobs with one key share its rate limit', async () => {
  const rateLimit = { limit: 150, windowMs: 60_000, headers: 'epoch' } as const
  await using world = await startWorld(20_000, { rateLimit })
  const half = (ids: readonly string[]) => ({ ...world, ids })
  const [first, second] = await Promise.all([
    delegate(half(world.ids.slice(0, 10_000))),
    delegate(half(world.ids.slice(10_000))),
  ])
  const counts = [first, second].map(({ outcome }) => countOutcomes(outcome.itemOutcomes).done)
  expect(counts).toEqual([10_000, 10_000])
  expect(Math.max(...world.sim.effects.byTarget('reprocess').values())).toBe(1)
  expect(world.sim.requests.filter(({ status }) => status === 429).length).toBeLessThanOrEqual(5)
})

test('the checker finds every kind of wrong claim', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f']
  const itemStates = new Map([
    ['a', { outcome: 'done' }],
    ['b', { outcome: 'failed' }],
    ['c', { outcome: 'done', resent: true }],
    ['d', { outcome: 'unconfirmed', key: '', sentAt: 0 }],
    ['e', { outcome: 'done' }],
    ['x', { outcome: 'done' }],
  ] as const)
  const effects = new Map([
    ['b', 1],
    ['c', 2],
    ['d', 2],
    ['e', 2],
  ])
  const common = ['x was not asked for', 'a is called done, and was lost', 'b is called failed, and took effect']
  expect(findViolations({ ids, itemStates, effects, honourKeys: false })).toEqual([
    ...common,
    'e took effect 2 times',
    'f is not accounted for',
  ])
  expect(findViolations({ ids, itemStates, effects, honourKeys: true })).toEqual([
    ...common,
    'c took effect 2 times',
    'd took effect 2 times',
    'e took effect 2 times',
    'f is not accounted for',
  ])
})
