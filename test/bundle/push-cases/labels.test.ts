import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Simulator, type SimulatorOptions, startSimulator } from '../../../simulator/index.ts'
import { runBundle, type StepResult } from '../../harness/runner/run-bundle.ts'

let sim: Simulator
let queue: string

beforeEach(() => start())
afterEach(() => sim.close())

async function start(options: Partial<SimulatorOptions> = {}) {
  await sim?.close()
  sim = await startSimulator(options)
  queue = sim.world.addQueue({ name: 'Orders' }).id
}

const push = (rows: number, given: Record<string, string> = {}) =>
  runBundle('action-push-cases', {
    server: sim,
    files: { 'orders.csv': `order\n${Array.from({ length: rows }, (_, index) => `${index + 1}\n`).join('')}` },
    timeScale: 50,
    with: { 'queue-id': queue, 'cases-file': 'orders.csv', title: 'Order {{order}}', key: '{{order}}', ...given },
  })
const counts = ({ outputs }: StepResult) =>
  ['created', 'existing', 'failed'].map((name) => Number(outputs[`${name}-count`]))
const warnings = ({ annotations }: StepResult) =>
  annotations.filter(({ level }) => level === 'warning').map(({ message }) => message)
const operations = (name: string) => sim.requests.filter(({ operation }) => operation === name).length

/** A Queue whose Cases have these labels. */
const withLabels = (...keys: string[]) => {
  const labels = keys.map((key) => ({ id: `${key}-1`, key, value: 'x', color_hue: 0 }))
  sim.world.addCase(queue, { title: 'Other', labels })
}

describe('the labels of the Queue', () => {
  test('show which key is misspelled', async () => {
    withLabels('supplier', 'country', 'dedupe-key')
    const result = await push(3, { labels: 'suplier={{order}}\ncountry=cz' })
    expect(warnings(result)).toEqual([
      'The Queue has no labels with the key "suplier". It has "supplier", "country". Check the spelling; if the key is new, Duvo adds it.',
    ])
    expect(counts(result)).toEqual([3, 0, 0])
    expect(warnings(await push(4, { labels: 'suplier={{order}}\ncountry=cz', 'dry-run': 'true' }))).toEqual([])
  })

  test.for([
    ['are all known', ['country'], 'country=cz'],
    ['do not exist yet', [], 'country=cz'],
    ['are only those of earlier pushes', ['dedupe-key', 'push-run'], 'country=cz'],
    ['are not requested', ['country'], ''],
    ['are tags without a key', ['country'], '=urgent'],
  ] as const)('that %s cause no warning', async ([, known, labels]) => {
    if (known.length > 0) withLabels(...known)
    const result = await push(3, { labels })
    expect([warnings(result), counts(result)]).toEqual([[], [3, 0, 0]])
  })

  test('that cannot be read do not stop the push', async () => {
    sim.fault({ match: /\/labels/, status: 404, times: 10 })
    const result = await push(3, { labels: 'country=cz' })
    expect([warnings(result), counts(result)]).toEqual([[], [3, 0, 0]])
  })
})

describe('a search by label that finds nothing', () => {
  test('is noticed after the first call, and before a second run sends anything', async () => {
    await start({ caseLabels: 'unfound' })
    const first = await push(250)
    expect(counts(first)).toEqual([250, 0, 0])
    expect(warnings(first)).toEqual([expect.stringContaining('does not find Cases by the label "dedupe-key"')])
    const before = operations('createCases')
    const second = await push(260)
    expect(counts(second)).toEqual([10, 250, 0])
    expect(warnings(second)).toEqual([expect.stringContaining('does not find Cases by the label "dedupe-key"')])
    expect(operations('createCases')).toBe(before + 1)
    expect(sim.world.cases.size).toBe(260)
  })

  test('is noticed through the labels of the Queue if the first page shows no Case of a push', async () => {
    await start({ caseLabels: 'unfound' })
    const old = sim.world.now() - 3_600_000
    for (let index = 0; index < 120; index += 1) sim.world.addCase(queue, { createdAt: old, updatedAt: old })
    await push(5)
    expect(counts(await push(6))).toEqual([1, 5, 0])
    expect(sim.world.cases.size).toBe(126)
  })

  test('is tolerated once: a new Case takes a while to become searchable', async () => {
    sim.fault({ match: /cases\/search/, status: 200, body: { cases: [], total: 0 }, times: 3 })
    const result = await push(250)
    expect([warnings(result), counts(result)]).toEqual([[], [250, 0, 0]])
    expect(sim.requests.filter(({ path }) => path.endsWith('/cases/search'))).toHaveLength(4)
  })
})

test('a server that does not keep labels stops the push after its first call', async () => {
  await start({ caseLabels: 'dropped' })
  const result = await push(250)
  expect(result.exitCode).toBe(1)
  expect(counts(result)).toEqual([100, 0, 150])
  expect(operations('createCases')).toBe(1)
  const message = result.annotations.at(-1)?.message
  expect(message).toContain('The new Cases cannot be found by their label "dedupe-key"')
  expect(message).toContain('Delete the Cases listed in the output cases-file')
})
