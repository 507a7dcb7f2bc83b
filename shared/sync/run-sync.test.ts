import { describe, expect, test } from 'vitest'
import type { Log } from '../action/index.ts'
import type { PlanItem, PlanOutcome } from './plan/items.ts'
import { runSync, type Sync, type SyncFacts, type SyncPlan } from './run-sync.ts'

type AnySync = Sync<SyncFacts, SyncPlan, PlanOutcome>

const item = (name: string, action: PlanItem['action'], message = 'is wrong'): PlanItem => ({
  name,
  action,
  problems: action === 'fail' || action === 'skip' ? [{ file: `${name}.json`, line: 3, message }] : [],
})

function record() {
  const lines: string[] = []
  const write = (level: string) => (message: string) => void lines.push(`${level}: ${message}`)
  const log = { error: write('error'), warning: write('warning'), notice: write('notice'), info: write('info') }
  return { lines, log: log as unknown as Log }
}

async function run(items: readonly PlanItem[], more: Partial<AnySync> = {}) {
  const { lines, log } = record()
  const applied: string[] = []
  const sync: AnySync = {
    mode: 'apply',
    noun: 'config',
    expectedPlanHash: undefined,
    maxDeletions: 1,
    read: async () => ({ problems: [] }),
    plan: async () => ({ items, warnings: [] }),
    approved: (plan) => plan.items.map(({ name, action }) => ({ name, action })),
    nameOf: (file) => file.replace('.json', ''),
    apply: async (plan) => {
      applied.push(...plan.items.map(({ name }) => name))
      return plan.items.map(({ name }) => ({ name, error: undefined }))
    },
    ...more,
  }
  return { result: await runSync(sync, log), lines, applied }
}

describe('a sync', () => {
  test('applies its plan', async () => {
    const { result, applied, lines } = await run([item('a', 'update')])
    expect(result).toMatchObject({ outcomes: [{ name: 'a' }], failed: [], error: undefined })
    expect(applied).toEqual(['a'])
    expect(lines).toEqual(['info: 1 config, 1 to sync.'])
  })

  test('reports problems with their lines, applies the rest, and fails with the names', async () => {
    const read = async () => ({ problems: [{ file: 'b.json', line: 7, message: 'is no JSON' }] })
    const items = [item('a', 'update'), item('c', 'fail'), item('d', 'skip')]
    const { result, applied, lines } = await run(items, { read })
    expect(applied).toContain('a')
    expect(result.failed).toEqual(['b', 'c'])
    expect(result.error?.message).toBe('2 configs could not be synced: b, c.')
    expect(lines.slice(0, 3)).toEqual([
      'error: b.json: is no JSON',
      'error: c.json: is wrong',
      'warning: d.json: is wrong',
    ])
  })

  test('names each failed item once', async () => {
    const apply = async () => [
      { name: 'a', error: new Error('no') },
      { name: 'b', error: undefined },
    ]
    const { result } = await run([item('a', 'update'), item('b', 'create'), item('a', 'fail')], { apply })
    expect(result.failed).toEqual(['a'])
  })

  test('reports items in the order of the plan, whatever the order of the writes', async () => {
    const apply = async () => ['c', 'a', 'b'].map((name) => ({ name, error: undefined }))
    const { result } = await run([item('a', 'update'), item('b', 'update'), item('c', 'update')], { apply })
    expect(result.outcomes?.map(({ name }) => name)).toEqual(['a', 'b', 'c'])
  })

  test('writes nothing as a plan, and says what is wrong', async () => {
    const { result, applied } = await run([item('a', 'update'), item('b', 'fail')], { mode: 'plan' })
    expect(applied).toEqual([])
    expect(result).toMatchObject({ outcomes: undefined, error: { message: expect.stringContaining(': b.') } })
  })
})

describe('a drift check', () => {
  test('fails if anything differs, and names it', async () => {
    const { result, applied } = await run([item('same', 'unchanged'), item('invoice', 'update')], { mode: 'drift' })
    expect(result.error?.message).toBe('Duvo differs from Git in 1 of 2 configs: invoice.')
    expect(applied).toEqual([])
  })

  test('passes if nothing differs', async () => {
    expect((await run([item('same', 'unchanged')], { mode: 'drift' })).result.error).toBeUndefined()
  })
})

describe('a plan', () => {
  test('is applied only as it was approved', async () => {
    const { result: planned } = await run([item('a', 'update')], { mode: 'plan' })
    const approved = { expectedPlanHash: planned.hash }
    expect((await run([item('a', 'update')], approved)).applied).toEqual(['a'])
    const { result, applied } = await run([item('a', 'create')], approved)
    expect(result.error?.message).toContain('is not the one that was reviewed')
    expect(applied).toEqual([])
  })

  test('that was already applied passes any hash', async () => {
    const { result } = await run([item('a', 'unchanged')], { expectedPlanHash: `sha256:${'0'.repeat(64)}` })
    expect(result.error).toBeUndefined()
  })

  test.each(['apply', 'plan'] as const)('with too many deletions is refused in mode %s', async (mode) => {
    const { result, applied } = await run([item('a', 'delete'), item('b', 'delete')], { mode })
    expect(result.error?.message).toBe(
      '2 configs would be deleted, more than max-deletions (1) allows: a, b. Nothing was written.',
    )
    expect(applied).toEqual([])
  })
})
