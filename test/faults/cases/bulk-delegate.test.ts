import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readHistory } from '../../../shared/cases/index.ts'
import { type FaultRule, type Simulator, type SimulatorOptions, startSimulator } from '../../../simulator/index.ts'
import { cancelLikeRunner } from '../../harness/runner/child.ts'
import { runBundle, type Step, type StepResult } from '../../harness/runner/run-bundle.ts'
import { addOldCases, scaledNow } from './bulk-world.ts'
import { findViolations } from './checker.ts'

let sim: Simulator
let queue: string
let agent: string
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
  agent = sim.world.addAgent({ consumes: [queue] }).id
}

const bulk = /bulk-reprocess/
const seed = (count: number) => addOldCases(sim, queue, count)
const bulkCalls = () => sim.requests.filter(({ path }) => path.includes('/bulk-'))
const keys = () => bulkCalls().map(({ headers }) => headers['idempotency-key'])
const act = (given: Record<string, string>, step: Partial<Step> = {}) =>
  runBundle('action-bulk-delegate', { server: sim, with: { 'queue-id': queue, 'agent-id': agent, ...given }, ...step })
const delegate = (ids: string[], step: Partial<Step> = {}) =>
  act({ 'case-ids': ids.join('\n') }, { timeScale, ...step })
const counts = ({ outputs }: StepResult) =>
  ['delegated', 'skipped', 'failed', 'ambiguous'].map((name) => Number(outputs[`${name}-count`]))

/** The ledger must be right about every Case. */
async function checkLedger(ids: string[], { outputs }: StepResult): Promise<void> {
  const { itemStates } = readHistory(await readFile(outputs['ledger-file'] ?? '', 'utf8'))
  expect(findViolations({ ids, itemStates, effects: sim.effects.byTarget('reprocess'), honourKeys })).toEqual([])
}

describe('a lost response', () => {
  const carriedOut: [string, Omit<FaultRule, 'match'>][] = [
    ['a reset connection', { reset: 'after' }],
    ['a truncated response', { truncate: 10 }],
    ['a response that is not JSON', { garble: true }],
    ['a 502 from a proxy', { status: 502, html: true, commit: true }],
    ['a response without its counts', { body: { success: true }, commit: true }],
    ['a 204 without a body', { status: 204, body: '', commit: true }],
  ]
  for (const honoured of [true, false]) {
    const server = honoured ? 'honours keys' : 'ignores keys'
    test.for(carriedOut)(
      `to a call that was carried out (%s) leads to a read, not a retry, on a server that ${server}`,
      async ([, fault]) => {
        await start({ honourKeys: honoured })
        const ids = seed(250)
        sim.fault({ match: bulk, after: 1, ...fault })
        const result = await delegate(ids)
        expect(result.exitCode).toBe(0)
        expect(counts(result)).toEqual([250, 0, 0, 0])
        expect(bulkCalls()).toHaveLength(3)
        await checkLedger(ids, result)
      },
    )

    test(`to a call that was not carried out leads to a read, then a retry with its key, on a server that ${server}`, async () => {
      await start({ honourKeys: honoured })
      const ids = seed(250)
      sim.fault({ match: bulk, after: 1, reset: 'before' })
      const result = await delegate(ids)
      expect(counts(result)).toEqual([250, 0, 0, 0])
      expect(bulkCalls()).toHaveLength(4)
      expect(new Set(keys()).size).toBe(3)
      expect(result.summary).toContain('Cases resent after a lost response')
      await checkLedger(ids, result)
    })
  }

  test.for([-600_000, 600_000])("is resolved by the server's clock, which is %i ms off", async (clockSkewMs) => {
    await start({ clockSkewMs })
    const ids = seed(150)
    sim.fault({ match: bulk, reset: 'after', times: 2 })
    const result = await delegate(ids)
    expect(counts(result)).toEqual([150, 0, 0, 0])
    expect(bulkCalls()).toHaveLength(2)
    await checkLedger(ids, result)
  })

  test('is resolved by the key if the call is carried out late', async () => {
    const ids = seed(100)
    sim.fault({ match: bulk, lateMs: 800 })
    const result = await delegate(ids)
    expect(counts(result)).toEqual([100, 0, 0, 0])
    expect(new Set(keys()).size).toBe(1)
    await new Promise((resolve) => setTimeout(resolve, 900))
    await checkLedger(ids, result)
  })

  test('is waited for while the first call with the key is still in progress', async () => {
    const ids = seed(100)
    sim.fault({ match: bulk, reset: 'before' })
    sim.fault({ match: bulk, status: 409, body: { error: 'conflict', message: 'still in progress' } })
    const result = await delegate(ids)
    expect(counts(result)).toEqual([100, 0, 0, 0])
    await checkLedger(ids, result)
  })

  test('to a call that was only partly carried out: the rest is sent with a new key', async () => {
    const ids = seed(100)
    sim.fault({ match: bulk, reset: 'before' })
    for (const id of ids.slice(0, 40)) {
      const item = sim.world.cases.get(id)
      if (item) Object.assign(item, { updatedAt: sim.world.now() + 60_000 })
      sim.effects.add('reprocess', id, 'partial', sim.world.now())
    }
    const result = await delegate(ids)
    expect(counts(result)).toEqual([100, 0, 0, 0])
    expect(bulkCalls().map(({ body }) => (body as { case_ids: string[] } | null)?.case_ids.length)).toEqual([
      undefined,
      60,
    ])
    expect(new Set(keys()).size).toBe(2)
    await checkLedger(ids, result)
  })

  test('after which nothing can be read is reported, and not retried', async () => {
    const ids = seed(100)
    sim.fault({ match: bulk, reset: 'after' })
    sim.fault({ match: /updated_at_from/, status: 500, times: 100 })
    const result = await delegate(ids)
    expect(result.exitCode).toBe(1)
    expect(counts(result)).toEqual([0, 0, 0, 100])
    expect(bulkCalls()).toHaveLength(1)
    expect(result.summary).toContain('Cases that may or may not have been delegated (100)')
    for (const id of ids) expect(result.summary).toContain(id)
    await checkLedger(ids, result)
  })

  test('every time: five attempts, then it is reported', async () => {
    const ids = seed(100)
    sim.fault({ match: bulk, reset: 'before', times: 100 })
    const result = await delegate(ids)
    expect(counts(result)).toEqual([0, 0, 0, 100])
    expect(bulkCalls()).toHaveLength(5)
    await checkLedger(ids, result)
  })

  test('is not mistaken for the work of another Assignment that took the Case meanwhile', async () => {
    const ids = seed(2)
    const other = sim.world.addAgent({ consumes: [queue] }).id
    sim.fault({ match: bulk, reset: 'before' })
    const [taken = ''] = ids
    const now = sim.world.now() + 60_000
    const job = sim.world.addJob({ agentId: other, caseId: taken, status: 'running', createdAt: now })
    Object.assign(sim.world.cases.get(taken) ?? {}, { claimedBy: job.id, claimedAt: now, updatedAt: now })
    const result = await act({ 'case-ids': ids.join('\n'), include: 'in-progress' }, { timeScale })
    expect(counts(result)).toEqual([2, 0, 0, 0])
    expect(sim.world.cases.get(taken)?.assignedAgentId).toBe(agent)
    await checkLedger(ids, result)
  })
})

describe('counts', () => {
  test('that do not add up are checked and flagged', async () => {
    const ids = seed(100)
    sim.fault({ match: bulk, commit: true, status: 200, body: { reprocessedCount: 5, skippedCount: 5 } })
    const result = await delegate(ids)
    expect(counts(result)).toEqual([100, 0, 0, 0])
    await checkLedger(ids, result)
  })

  test('that claim more than was done leave the rest uncertain', async () => {
    const ids = seed(100)
    sim.fault({ match: bulk, status: 200, body: { reprocessedCount: 60, skippedCount: 40 } })
    const result = await delegate(ids)
    expect(counts(result)).toEqual([0, 0, 0, 100])
    expect(result.summary).toContain('but 0 have changed')
    await checkLedger(ids, result)
  })
})

describe('a refused chunk', () => {
  test.for([404, 400, 409, 500])('is split until the Case that gets %i is alone', async (status) => {
    const ids = seed(250)
    const [bad = ''] = ids.slice(137)
    Object.assign(sim.world.cases.get(bad) ?? {}, { poison: status })
    const result = await delegate(ids)
    expect(result.exitCode).toBe(1)
    expect(counts(result)).toEqual([249, 0, 1, 0])
    expect(await readFile(result.outputs['failed-case-ids-file'] ?? '', 'utf8')).toBe(`${bad}\n`)
    expect(result.summary).toContain(`${status}`)
    if (status < 500) expect(bulkCalls().length).toBeLessThanOrEqual(3 + 20)
    await checkLedger(ids, result)
  })

  test('is split even if it is the first one', async () => {
    const ids = seed(100)
    Object.assign(sim.world.cases.get(ids[3] ?? '') ?? {}, { poison: 404 })
    expect(counts(await delegate(ids))).toEqual([99, 0, 1, 0])
  })

  test.for([100, 1000])('is the last if all have been refused, of %i Cases', async (count) => {
    const ids = seed(count)
    sim.fault({ match: bulk, status: 409, body: { error: 'conflict', message: 'The agent was unlinked' }, times: 1000 })
    const result = await delegate(ids)
    expect(result.exitCode).toBe(1)
    expect(counts(result)).toEqual([0, 0, count, 0])
    expect(bulkCalls()).toHaveLength(3)
    expect(result.annotations[0]?.message).toContain('The agent was unlinked')
    await checkLedger(ids, result)
  })

  test('stops at once if the key was revoked', async () => {
    const ids = seed(1000)
    sim.fault({ match: bulk, after: 1, status: 401, body: { error: 'invalid_token' }, times: 1000 })
    const result = await delegate(ids)
    expect(counts(result)).toEqual([100, 0, 900, 0])
    expect(bulkCalls().length).toBeLessThanOrEqual(5)
    expect(result.annotations[0]?.message).toContain('The API key was refused')
    await checkLedger(ids, result)
  })
})

test('an outage costs a bounded number of calls, and the rest is reported as not sent', async () => {
  const ids = seed(10_000)
  sim.fault({ match: /./, after: 5, status: 503, times: 10_000 })
  const files = { 'cases.txt': ids.join('\n') }
  const result = await act({ 'case-ids-file': 'cases.txt', 'max-cases': '10000' }, { files, timeScale: 100 })
  expect(result.exitCode).toBe(1)
  const [delegated = 0, , failed = 0] = counts(result)
  expect(delegated + failed).toBe(10_000)
  expect(sim.requests.length - 5).toBeLessThanOrEqual(30)
  await checkLedger(ids, result)
})

test('a rate-limited call waits and is retried with the same key', async () => {
  const ids = seed(250)
  sim.fault({ match: bulk, after: 1, status: 429, headers: { 'retry-after': '20' } })
  const result = await delegate(ids)
  expect(counts(result)).toEqual([250, 0, 0, 0])
  expect(new Set(keys()).size).toBe(3)
  expect(result.timers.some(({ ms }) => ms >= 20_000)).toBe(true)
  await checkLedger(ids, result)
})

describe('an interrupted run', () => {
  const resume = async (first: StepResult, step: Partial<Step> = {}) => {
    const ledger = await readFile(first.outputs['ledger-file'] ?? '', 'utf8')
    return act({ 'resume-from': 'ledger.jsonl' }, { files: { 'ledger.jsonl': ledger }, timeScale, ...step })
  }

  test.for([1, 2, 3, 4, 5, 6])('by a kill (%i) is completed by the next one, every Case once', async (number) => {
    const ids = seed(1000)
    sim.fault({ match: bulk, after: number, times: 3, delayMs: 300, ...(number % 2 ? { reset: 'after' } : {}) })
    const isLate = () => bulkCalls().length > number + (number % 3)
    const first = await delegate(ids, { signals: [{ signal: 'SIGKILL', when: isLate }] })
    expect(first.signal).toBe('SIGKILL')
    await new Promise((resolve) => setTimeout(resolve, 600))
    sim.calm()
    const second = await resume(first)
    expect(second.exitCode).toBe(0)
    expect(counts(second)).toEqual([1000, 0, 0, 0])
    await checkLedger(ids, second)
  })

  test('whose last call is carried out only after the check: its key makes that harmless', async () => {
    const ids = seed(200)
    sim.fault({ match: bulk, after: 1, delayMs: 2_500 })
    const first = await delegate(ids, { signals: [{ signal: 'SIGKILL', when: () => bulkCalls().length > 1 }] })
    const second = await resume(first)
    expect(counts(second)).toEqual([200, 0, 0, 0])
    expect(second.log).toContain('100 to read back first')
    expect(new Set(keys()).size).toBe(2)
    await new Promise((resolve) => setTimeout(resolve, 2_500))
    await checkLedger(ids, second)
  })

  test('by a cancel stops sending, reports correctly, and is completed by the next one', async () => {
    const ids = seed(1000)
    sim.fault({ match: bulk, after: 3, times: 4, delayMs: 1_000 })
    const isSending = () => bulkCalls().length > 4
    const first = await delegate(ids, { signals: cancelLikeRunner(isSending), timeScale: 1 })
    expect(first.exitCode).toBe(130)
    expect(first.sinceSignalMs).toBeLessThan(7_000)
    const [delegated = 0, skipped = 0, failed = 0, ambiguous = 0] = counts(first)
    expect(delegated + skipped + failed + ambiguous).toBe(1000)
    expect(ambiguous).toBe(0)
    expect(failed).toBeGreaterThan(0)
    expect(first.summary).toContain('What to do next')
    await checkLedger(ids, first)

    const second = await resume(first)
    expect(counts(second)).toEqual([1000, 0, 0, 0])
    expect(second.log).toContain(`${delegated} already delegated`)
    await checkLedger(ids, second)
  })

  test('by a cancel with calls that never end exits in time and reports them as ambiguous', async () => {
    const ids = seed(1000)
    sim.fault({ match: bulk, after: 2, times: 10, hang: 'body' })
    const isSending = () => bulkCalls().length > 5
    const first = await delegate(ids, { signals: cancelLikeRunner(isSending), timeScale: 1 })
    expect(first.exitCode).toBe(130)
    expect(first.sinceSignalMs).toBeLessThan(7_000)
    expect(counts(first)[3]).toBeGreaterThan(0)
    await checkLedger(ids, first)

    sim.calm()
    const second = await resume(first)
    expect(counts(second)).toEqual([1000, 0, 0, 0])
    await checkLedger(ids, second)
  })

  test('is not resumed for another Queue or Assignment', async () => {
    const first = await delegate(seed(3))
    const ledger = await readFile(first.outputs['ledger-file'] ?? '', 'utf8')
    const files = { 'ledger.jsonl': ledger }
    const result = await act({ 'resume-from': 'ledger.jsonl', 'agent-id': queue }, { files })
    expect(result.annotations[0]?.message).toContain(`is for Assignment ${agent}, not ${queue}`)
  })

  test('skips what has completed since', async () => {
    const ids = seed(250)
    sim.fault({ match: bulk, after: 1, status: 400, body: { error: 'bad_request' }, times: 100 })
    const first = await delegate(ids)
    const [delegated = 0, , failed = 0] = counts(first)
    expect([delegated + failed, failed > 0]).toEqual([250, true])
    sim.calm()
    const open = ids.filter((id) => !sim.effects.byTarget('reprocess').has(id))
    for (const id of open.slice(0, 20)) {
      Object.assign(sim.world.cases.get(id) ?? {}, { status: 'completed', completedAt: now(), updatedAt: now() })
    }
    const second = await resume(first)
    expect(counts(second)).toEqual([230, 20, 0, 0])
    expect(second.summary).toContain('is completed; needs include: completed')
    for (const id of open.slice(0, 20)) expect(sim.effects.byTarget('reprocess').has(id)).toBe(false)
  })

  test('sends nothing if nothing is left', async () => {
    const ids = seed(150)
    const first = await delegate(ids)
    const before = bulkCalls().length
    expect(counts(await resume(first))).toEqual([150, 0, 0, 0])
    expect(bulkCalls()).toHaveLength(before)
  })
})
