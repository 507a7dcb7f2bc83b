import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type FaultRule, type Simulator, startSimulator } from '../../../simulator/index.ts'
import { runBundle, type Step } from '../../harness/runner/run-bundle.ts'

const minute = 60_000
let sim: Simulator
beforeEach(async () => {
  sim = await startSimulator()
  const agent = sim.world.addAgent({ name: 'Invoice Processor' })
  for (let index = 0; index < 600; index += 1) {
    const createdAt = Date.now() - (index + 2) * minute
    sim.world.addJob({ agentId: agent.id, status: 'completed', createdAt, completedAt: createdAt + minute })
  }
})
afterEach(() => sim.close())

const figures = ['total', 'completed', 'failed', 'stopped', 'running', 'waiting', 'queued', 'other', 'success-rate']
const isPage = (offset: number) => (request: { path: string; query: Record<string, string> }) =>
  request.path.endsWith('/runs') && request.query['offset'] === String(offset)

async function report(step: Step = {}) {
  const result = await runBundle('action-report-jobs', { server: sim, timeScale: 50, ...step })
  const json = JSON.parse(await readFile(result.outputs['json-file'] ?? '', 'utf8'))
  return { ...result, json }
}

/** Loud everywhere: the word, exit code 1, and no figure that could be mistaken for the truth. */
function expectLoud({ exitCode, annotations, outputs, summary, json }: Awaited<ReturnType<typeof report>>): void {
  expect(exitCode).toBe(1)
  expect(annotations[0]).toMatchObject({
    level: 'error',
    message: expect.stringContaining('The report is incomplete.'),
  })
  for (const name of figures) expect(outputs[name]).toBe('')
  expect(outputs['complete']).toBe('false')
  expect(outputs['report']).toContain('Incomplete')
  expect(summary).toContain('🔴 **Incomplete')
  expect(json.complete).toBe(false)
  expect(json.missing.length).toBeGreaterThan(0)
}

describe('an incomplete report is loud', () => {
  const outages: [string, Omit<FaultRule, 'match'>, RegExp][] = [
    ['a server that returns 503', { status: 503 }, /503/],
    ['a proxy that returns 502', { html: true }, /502/],
    ['connections that break', { reset: 'before' }, /connection|reset/i],
    ['responses that are not JSON', { garble: true }, /JSON/],
  ]

  test.each(outages)('after an outage in the middle of the pages: %s', async (_, fault, message) => {
    sim.fault({ match: isPage(300), times: 100, ...fault })
    const result = await report()
    expectLoud(result)
    expect(result.json.missing[0]).toMatch(
      /^Only 300 Jobs could be read, created since .* \(UTC\); then reading the list/,
    )
    expect(result.annotations[0]?.message).toMatch(message)
    expect(result.json.totals).toMatchObject({ completed: 300, previous: null })
    expect(result.summary).toContain('at least 300 Jobs ended')
  })

  test('when the API is down from the start: no zeros', async () => {
    sim.fault({ match: /./, times: 100, status: 503 })
    const result = await report()
    expectLoud(result)
    expect(result.json.totals).toBeNull()
    expect(result.summary).not.toMatch(/\b0 (?:Jobs|failed|stopped)|\b0%/)
  })

  test('when a page is refused', async () => {
    sim.fault({ match: isPage(100), status: 403, body: { error: 'insufficient_scope', message: 'No runs:read' } })
    const result = await report()
    expectLoud(result)
    expect(result.annotations[0]?.message).toContain('insufficient_scope')
  })

  test('when the key is refused', async () => {
    sim.revokeKey()
    const result = await report()
    expectLoud(result)
    expect(result.annotations[0]?.message).toContain('401')
  })

  test('when the pages hold fewer Jobs than the server counts', async () => {
    sim.fault({ match: isPage(500), commit: true, body: { data: [], total: 600 } })
    const result = await report()
    expectLoud(result)
    expect(result.json.missing[0]).toContain('the server counts 600 items, but its pages hold 500')
  })

  test('when the response has neither data nor runs', async () => {
    sim.fault({ match: isPage(0), commit: true, body: { items: [], total: 0 } })
    expectLoud(await report())
  })

  test('when the lists of older Jobs cannot be read', async () => {
    const agent = sim.world.addAgent()
    for (let index = 0; index < 100; index += 1) {
      sim.world.addJob({ agentId: agent.id, status: 'completed', createdAt: 1000 + index, completedAt: 2000 })
    }
    sim.fault({ match: ({ query }) => query['status'] === 'pending', times: 100, status: 500 })
    const result = await report()
    expectLoud(result)
    expect(result.json.missing[0]).toContain('then reading the lists of older, unfinished Jobs failed')
  })

  test('and fail-if does not judge it', async () => {
    sim.fault({ match: isPage(300), times: 100, status: 503 })
    const result = await report({ with: { 'fail-if': 'completed<500' } })
    expectLoud(result)
    expect(result.annotations[0]?.message).not.toContain('fail-if')
  })
})

describe('harmless problems', () => {
  test('a storm of transient faults', async () => {
    sim.storm({ seed: 4, rate: 0.2 })
    const { exitCode, outputs } = await report()
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ completed: '600', complete: 'true' })
  })

  test('a profile that the key may not read', async () => {
    sim.fault({ match: 'GET /v2/profile', times: 10, status: 403 })
    const { exitCode, json } = await report()
    expect(exitCode).toBe(0)
    expect(json.scope).toMatchObject({ keyUser: null, onlyOwnJobs: false, users: 1 })
  })

  test('unreadable messages: the Job is shown without a reason', async () => {
    const [agent] = sim.world.agents.values()
    sim.world.addJob({ agentId: agent?.id ?? '', status: 'failed', title: 'Invoice 7', createdAt: Date.now() - minute })
    sim.fault({ match: /messages/, times: 100, status: 403 })
    const { exitCode, json } = await report()
    expect(exitCode).toBe(0)
    expect(json.notes).toEqual([expect.stringContaining('whose cause is unknown: 1.')])
    expect(json.assignments[0].examples.failed).toMatchObject([{ title: 'Invoice 7', reason: null }])
  })
})

test('a cancelled step ends with the exit code of a cancellation', async () => {
  sim.fault({ match: isPage(300), times: 100, delayMs: 5000 })
  const result = await runBundle('action-report-jobs', {
    server: sim,
    signals: [{ signal: 'SIGINT', when: (stdout) => stdout.includes('Reading the Jobs') }],
  })
  expect(result.exitCode).toBe(130)
})
