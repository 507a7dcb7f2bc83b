import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readHistory } from '../../../shared/cases/index.ts'
import { type FaultRule, type Simulator, type SimulatorOptions, startSimulator } from '../../../simulator/index.ts'
import { cancelLikeRunner } from '../../harness/runner/child.ts'
import { runBundle, type Step, type StepResult } from '../../harness/runner/run-bundle.ts'
import { scaledNow } from './bulk-world.ts'
import { violationsOf } from './push-world.ts'

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

const create = /POST .*\/cases$/
const creates = () => sim.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/cases'))
const table = (rows: number) => `order\n${Array.from({ length: rows }, (_, index) => `${index + 1}\n`).join('')}`
const push = (rows: number, step: Partial<Step> = {}, given: Record<string, string> = {}) => {
  const files = { 'orders.csv': table(rows), ...step.files }
  const common = { 'queue-id': queue, 'cases-file': 'orders.csv', title: 'Order {{order}}', key: '{{order}}' }
  return runBundle('action-push-cases', { server: sim, timeScale, ...step, files, with: { ...common, ...given } })
}
const counts = ({ outputs }: StepResult) =>
  ['created', 'existing', 'failed', 'ambiguous'].map((name) => Number(outputs[`${name}-count`]))

async function checkLedger({ outputs }: StepResult): Promise<void> {
  const history = readHistory(await readFile(outputs['ledger-file'] ?? '', 'utf8'))
  expect(violationsOf({ sim, queue, honourKeys, [Symbol.asyncDispose]: sim.close }, history)).toEqual([])
}

describe('a lost response', () => {
  const carriedOut: [string, Omit<FaultRule, 'match'>][] = [
    ['a reset connection', { reset: 'after' }],
    ['a truncated response', { truncate: 10 }],
    ['a response that is not JSON', { garble: true }],
    ['a 502 from a proxy', { status: 502, html: true, commit: true }],
    ['a response without its Cases', { body: { success: true }, commit: true }],
    ['a response with only some of them', { status: 201, body: { added_cases: [] }, commit: true }],
  ]
  for (const honoured of [true, false]) {
    const server = honoured ? 'honours keys' : 'ignores keys'
    test.for(carriedOut)(
      `to a call that was carried out (%s) creates no second Case, on a server that ${server}`,
      async ([, fault]) => {
        await start({ honourKeys: honoured })
        sim.fault({ match: create, after: 1, ...fault })
        const result = await push(250)
        expect(result.exitCode).toBe(0)
        expect(counts(result)).toEqual([250, 0, 0, 0])
        expect(creates()).toHaveLength(3)
        expect(sim.world.cases.size).toBe(250)
        await checkLedger(result)
      },
    )

    test(`to a call that was not carried out leads to a retry, on a server that ${server}`, async () => {
      await start({ honourKeys: honoured })
      sim.fault({ match: create, after: 1, reset: 'before' })
      const result = await push(250)
      expect(counts(result)).toEqual([250, 0, 0, 0])
      expect(sim.world.cases.size).toBe(250)
      await checkLedger(result)
    })
  }

  test('that cannot be looked up is reported, and resolved by the next run', async () => {
    sim.fault({ match: create, after: 1, reset: 'after' })
    sim.fault({ match: /cases\/search/, status: 500, times: 100 })
    const result = await push(250)
    expect(result.exitCode).toBe(1)
    expect(counts(result)).toEqual([150, 0, 0, 100])
    expect(result.summary).toContain('Rows that may or may not have become Cases (100)')
    await checkLedger(result)
    sim.calm()
    const again = await push(250)
    expect(counts(again)).toEqual([0, 250, 0, 0])
    expect(sim.world.cases.size).toBe(250)
  })
})

describe('an interrupted push', () => {
  for (const honoured of [true, false]) {
    test.for([1, 3, 6])(`by a kill (%i) is completed by the next one, honoured keys: ${honoured}`, async (number) => {
      await start({ honourKeys: honoured })
      sim.fault({ match: create, after: number, times: 3, delayMs: 300, ...(number % 2 ? { reset: 'after' } : {}) })
      const isLate = () => creates().length > number
      const first = await push(1_000, { signals: [{ signal: 'SIGKILL', when: isLate }] })
      expect(first.signal).toBe('SIGKILL')
      await new Promise((resolve) => setTimeout(resolve, 600))
      sim.calm()
      const ledger = await readFile(first.outputs['ledger-file'] ?? '', 'utf8')
      const given: Record<string, string> = number === 3 ? {} : { 'resume-from': 'ledger.jsonl' }
      const second = await push(1_000, { files: { 'ledger.jsonl': ledger } }, given)
      expect(second.exitCode).toBe(0)
      const [created = 0, existing = 0] = counts(second)
      expect(created + existing).toBe(1_000)
      expect(sim.world.cases.size).toBe(1_000)
    })
  }

  test('by a cancel stops sending and reports correctly', async () => {
    sim.fault({ match: create, after: 3, times: 4, delayMs: 1_500 })
    const first = await push(1_000, { signals: cancelLikeRunner(() => creates().length > 4), timeScale: 1 })
    expect(first.exitCode).toBe(130)
    expect(first.sinceSignalMs).toBeLessThan(7_000)
    const [created = 0, existing = 0, failed = 0, ambiguous = 0] = counts(first)
    expect(created + existing + failed + ambiguous).toBe(1_000)
    expect(failed).toBeGreaterThan(0)
    await checkLedger(first)
    expect(counts(await push(1_000))).toEqual([1_000 - created, created, 0, 0])
    expect(sim.world.cases.size).toBe(1_000)
  })

  test('is not resumed for another Queue, or with another on-existing', async () => {
    const first = await push(3)
    const ledger = await readFile(first.outputs['ledger-file'] ?? '', 'utf8')
    const resume = (given: Record<string, string>) =>
      push(3, { files: { 'ledger.jsonl': ledger } }, { 'resume-from': 'ledger.jsonl', ...given })
    const other = await resume({ 'queue-id': sim.world.addQueue().id })
    expect(other.annotations[0]?.message).toContain(`the ledger is for Queue ${queue}, not`)
    const create = await resume({ 'on-existing': 'create' })
    expect(create.annotations[0]?.message).toContain('written with a different on-existing')
  })
})

test('a refused key stops the push at once', async () => {
  sim.fault({ match: create, after: 1, status: 401, body: { error: 'invalid_token' }, times: 1_000 })
  const result = await push(1_000)
  expect(counts(result)).toEqual([100, 0, 900, 0])
  expect(creates().length).toBeLessThanOrEqual(5)
})
