import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Case, type Simulator, startSimulator } from '../../simulator/index.ts'
import { runBundle, type Step, type StepResult } from '../harness/runner/run-bundle.ts'

let sim: Simulator
let queue: string

beforeEach(async () => {
  sim = await startSimulator()
  queue = sim.world.addQueue({ name: 'Invoices' }).id
})
afterEach(() => sim.close())

const old = () => sim.world.now() - 3_600_000
const seed = (count: number, item: Partial<Case> = {}) =>
  Array.from({ length: count }, () => sim.world.addCase(queue, { createdAt: old(), updatedAt: old(), ...item }).id)
const act = (given: Record<string, string>, step: Partial<Step> = {}) =>
  runBundle('action-update-cases', { server: sim, with: { 'queue-id': queue, ...given }, ...step })
const counts = ({ outputs }: StepResult) =>
  ['requested', 'updated', 'skipped', 'failed', 'ambiguous'].map((name) => Number(outputs[`${name}-count`]))
const bulkCalls = () => sim.requests.filter(({ path }) => path.includes('/bulk-'))
const statusOf = (id: string) => sim.world.cases.get(id)?.status
const busy = () => {
  const agent = sim.world.addAgent({ consumes: [queue] }).id
  const [id = ''] = seed(1)
  const job = sim.world.addJob({ agentId: agent, caseId: id, status: 'running' })
  Object.assign(sim.world.cases.get(id) ?? {}, { claimedBy: job.id, claimedAt: old() })
  return { id, job: job.id }
}

describe('a status', () => {
  test('is set for the Cases of a table, a hundred per call', async () => {
    const ids = seed(250)
    const files = { 'closed.csv': `case_id;by\n${ids.map((id) => `${id};Ann\n`).join('')}` }
    const result = await act({ status: 'completed', 'case-ids-file': 'closed.csv' }, { files })
    expect(result.exitCode).toBe(0)
    expect(counts(result)).toEqual([250, 250, 0, 0, 0])
    expect(ids.every((id) => statusOf(id) === 'completed')).toBe(true)
    expect(bulkCalls()).toHaveLength(3)
    expect(result.summary).toContain('250 of 250 Cases updated')
  })

  test('that a Case already has is not set again, and does not fail the step', async () => {
    const [done, open] = [seed(3, { status: 'completed', completedAt: 1 }), seed(2)]
    const result = await act({ status: 'completed', 'case-ids': [...done, ...open].join() })
    expect(result.exitCode).toBe(0)
    expect(counts(result)).toEqual([5, 2, 3, 0, 0])
    expect(result.summary).toContain('| skipped | already has the status completed | 3 |')
  })

  test('leaves Cases in progress alone unless include names them, and then lists the Jobs', async () => {
    const [{ id, job }, ids] = [busy(), seed(2)]
    const given = { status: 'failed', 'case-ids': [id, ...ids].join() }
    const careful = await act({ ...given, 'dry-run': 'true' })
    expect(careful.summary).toContain('is in progress; needs include: in-progress (1)')
    expect(bulkCalls()).toEqual([])
    const first = await act(given)
    expect(first.exitCode).toBe(1)
    expect(counts(first)).toEqual([3, 2, 1, 0, 0])
    const second = await act({ ...given, include: 'in-progress' })
    expect(counts(second)).toEqual([3, 1, 2, 0, 0])
    expect(JSON.parse(second.outputs['interrupted-run-ids'] ?? '')).toEqual([job])
    expect(second.summary).toContain('Interrupted Jobs (1)')
  })

  test('reopens completed Cases only if include names them', async () => {
    const done = seed(3, { status: 'completed', completedAt: 1 })
    expect(counts(await act({ status: 'pending', 'where-status': 'completed', 'allow-skipped': 'true' }))).toEqual([
      3, 0, 3, 0, 0,
    ])
    expect(counts(await act({ status: 'pending', 'where-status': 'completed', include: 'completed' }))).toEqual([
      3, 3, 0, 0, 0,
    ])
    expect(done.every((id) => statusOf(id) === 'pending')).toBe(true)
  })
})

test('a priority is set whatever the state of the Cases, even by a search', async () => {
  const ids = [...seed(3), ...seed(2, { status: 'completed', completedAt: 1 }), busy().id]
  const high = seed(2, { priority: 'high' })
  const result = await act({ priority: 'high', 'case-ids': [...ids, ...high].join() })
  expect(result.exitCode).toBe(0)
  expect(counts(result)).toEqual([8, 6, 2, 0, 0])
  expect(counts(await act({ priority: 'none', 'where-priority': 'high' }))).toEqual([8, 8, 0, 0, 0])
})

describe('deleting', () => {
  test('needs max-deletions, and stops before more than that', async () => {
    seed(5)
    const without = await act({ delete: 'true', 'where-status': 'pending' })
    expect(without.annotations[0]?.message).toContain('max-deletions: required with delete: true')
    const tooMany = await act({ delete: 'true', 'where-status': 'pending', 'max-deletions': '4' })
    expect(tooMany.annotations[0]?.message).toContain('5 Cases would be deleted, more than max-deletions (4)')
    expect(sim.world.cases.size).toBe(5)
  })

  test('removes the Cases permanently; missing ones do not fail the step', async () => {
    const [ids, rest, done] = [seed(120), seed(2), seed(1, { status: 'completed', completedAt: 1 })]
    const given = { delete: 'true', 'max-deletions': '200', 'case-ids': [...ids, ...done].join() }
    const result = await act({ ...given, 'allow-skipped': 'true' })
    expect(counts(result)).toEqual([121, 120, 1, 0, 0])
    expect([...sim.world.cases.keys()].sort()).toEqual([...rest, ...done].sort())
    expect(result.summary).toContain('120 of 121 Cases deleted')
    const again = await act({ ...given, include: 'completed' })
    expect(again.exitCode).toBe(0)
    expect(counts(again)).toEqual([121, 1, 120, 0, 0])
  })
})

test.for([
  [{}, 'status: give exactly one of status, priority and delete: true'],
  [{ status: 'failed', priority: 'high' }, 'status: give exactly one of'],
  [{ status: 'done' }, 'status: expected one of pending, completed, failed, canceled'],
  [{ status: 'failed', 'where-status': 'x', 'case-ids': '1' }, 'case-ids: give only one of'],
  [{ status: 'failed', 'max-cases': '2', 'where-status': 'pending' }, '3 Cases exceed max-cases (2)'],
] as const)('%j is refused before anything is sent', async ([given, message]) => {
  seed(3)
  const result = await act(given)
  expect(result.exitCode).toBe(1)
  expect(result.annotations[0]?.message).toContain(message)
  expect(bulkCalls()).toEqual([])
})

test('a ledger is only resumed for the same change', async () => {
  const first = await act({ status: 'failed', 'case-ids': seed(3).join() })
  const ledger = await readFile(first.outputs['ledger-file'] ?? '', 'utf8')
  const result = await act(
    { delete: 'true', 'max-deletions': '9', 'resume-from': 'l.jsonl' },
    { files: { 'l.jsonl': ledger } },
  )
  expect(result.annotations[0]?.message).toContain('is for change status=failed, not delete')
})
