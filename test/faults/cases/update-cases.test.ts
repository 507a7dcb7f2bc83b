import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readHistory } from '../../../shared/cases/index.ts'
import { type FaultRule, type Simulator, type SimulatorOptions, startSimulator } from '../../../simulator/index.ts'
import { runBundle, type Step, type StepResult } from '../../harness/runner/run-bundle.ts'
import { addOldCases, scaledNow } from './bulk-world.ts'
import { findViolations } from './checker.ts'

let sim: Simulator
let queue: string
let honourKeys = true

beforeEach(() => start())
afterEach(() => sim.close())

const timeScale = 10
const now = scaledNow(timeScale)

async function start(options: Partial<SimulatorOptions> = {}) {
  await sim?.close()
  sim = await startSimulator({ now, ...options })
  honourKeys = options.honourKeys ?? true
  queue = sim.world.addQueue().id
}

const bulk = /POST .*bulk-/
const bulkCalls = () => sim.requests.filter(({ path }) => path.includes('/bulk-'))
const seed = (count: number) => addOldCases(sim, queue, count)
const changes = [
  ['a status', { status: 'failed' }, 'updateCase'],
  ['a priority', { priority: 'high' }, 'updateCase'],
  ['a deletion', { delete: 'true', 'max-deletions': '1000' }, 'deleteCase'],
] as const
const act = (given: Record<string, string>, step: Partial<Step> = {}) =>
  runBundle('action-update-cases', { server: sim, timeScale, with: { 'queue-id': queue, ...given }, ...step })
const counts = ({ outputs }: StepResult) =>
  ['updated', 'skipped', 'failed', 'ambiguous'].map((name) => Number(outputs[`${name}-count`]))

async function checkLedger(ids: string[], { outputs }: StepResult, effect: string): Promise<void> {
  const { itemStates } = readHistory(await readFile(outputs['ledger-file'] ?? '', 'utf8'))
  expect(findViolations({ ids, itemStates, effects: sim.effects.byTarget(effect), honourKeys })).toEqual([])
}

describe.for(changes)('%s', ([, given, effect]) => {
  const faults: [string, Omit<FaultRule, 'match'>][] = [
    ['a reset connection after it was carried out', { reset: 'after' }],
    ['a 502 from a proxy after it was carried out', { status: 502, html: true, commit: true }],
    ['a response without its counts', { body: { success: true }, commit: true }],
    ['a reset connection before it was carried out', { reset: 'before' }],
  ]
  for (const honoured of [true, false]) {
    test.for(faults)(`whose response is lost (%s) takes effect once, honoured keys: ${honoured}`, async ([, fault]) => {
      await start({ honourKeys: honoured })
      const ids = seed(250)
      sim.fault({ match: bulk, after: 1, ...fault })
      const result = await act({ ...given, 'case-ids': ids.join() })
      expect(result.exitCode).toBe(0)
      expect(counts(result)).toEqual([250, 0, 0, 0])
      await checkLedger(ids, result, effect)
    })
  }

  test('that is killed is completed by the next run', async () => {
    const ids = seed(800)
    sim.fault({ match: bulk, after: 2, times: 3, delayMs: 300, reset: 'after' })
    const step = { signals: [{ signal: 'SIGKILL' as const, when: () => bulkCalls().length > 3 }] }
    const first = await act({ ...given, 'case-ids': ids.join() }, step)
    expect(first.signal).toBe('SIGKILL')
    await new Promise((resolve) => setTimeout(resolve, 600))
    sim.calm()
    const files = { 'l.jsonl': await readFile(first.outputs['ledger-file'] ?? '', 'utf8') }
    const second = await act({ ...given, 'resume-from': 'l.jsonl' }, { files })
    expect(second.exitCode).toBe(0)
    const [updated = 0, skipped = 0] = counts(second)
    expect(updated + skipped).toBe(800)
    expect([...sim.effects.byTarget(effect).values()].every((times) => times === 1)).toBe(true)
    expect(sim.effects.byTarget(effect).size).toBe(800)
  })

  test('that Duvo refuses for one Case still applies to the others', async () => {
    const ids = seed(250)
    Object.assign(sim.world.cases.get(ids[137] ?? '') ?? {}, { poison: 400 })
    const result = await act({ ...given, 'case-ids': ids.join() })
    expect(counts(result)).toEqual([249, 0, 1, 0])
    expect(await readFile(result.outputs['failed-case-ids-file'] ?? '', 'utf8')).toBe(`${ids[137]}\n`)
    await checkLedger(ids, result, effect)
  })
})
