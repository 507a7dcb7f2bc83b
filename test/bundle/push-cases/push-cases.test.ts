import { rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Simulator, type SimulatorOptions, startSimulator } from '../../../simulator/index.ts'
import { tempDir } from '../../harness/files/temp-dir.ts'
import { runBundle, type Step, type StepResult } from '../../harness/runner/run-bundle.ts'

let sim: Simulator
let queue: string

beforeEach(() => start())
afterEach(() => sim.close())

async function start(options: Partial<SimulatorOptions> = {}) {
  await sim?.close()
  sim = await startSimulator(options)
  queue = sim.world.addQueue({ name: 'Orders' }).id
}

const act = (given: Record<string, string>, step: Partial<Step> = {}) =>
  runBundle('action-push-cases', { server: sim, with: { 'queue-id': queue, ...given }, ...step })
const push = (text: string, given: Record<string, string> = {}, step: Partial<Step> = {}) =>
  act({ 'cases-file': 'orders.csv', title: 'Order {{order}}', ...given }, { files: { 'orders.csv': text }, ...step })
const counts = ({ outputs }: StepResult) =>
  ['requested', 'created', 'existing', 'failed', 'ambiguous'].map((name) => Number(outputs[`${name}-count`]))
const orders = (count: number) =>
  `order,supplier,sum\n${Array.from({ length: count }, (_, index) => `${index + 1},Northwind,12.50\n`).join('')}`
const stored = () => [...sim.world.cases.values()]
const creates = () => sim.requests.filter(({ operation }) => operation === 'createCases')
const linesOf = async (result: StepResult, name: string) =>
  (await readFile(result.outputs[name] ?? '', 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

describe('a table', () => {
  test('becomes Cases, a hundred per call, each with its labels and the key', async () => {
    const given = { labels: 'supplier={{supplier}}\nempty=', priority: 'high', key: '{{order}}' }
    const result = await push(orders(250), given)
    expect(result.exitCode).toBe(0)
    expect(counts(result)).toEqual([250, 250, 0, 0, 0])
    expect(creates().map(({ body }) => (body as { cases: unknown[] }).cases.length)).toEqual([100, 100, 50])
    // The Queue, its labels, whether it is empty, the calls, and a check that the first Case is found by its label.
    expect(sim.requests).toHaveLength(7)
    expect(stored()[7]).toMatchObject({
      title: 'Order 8',
      data: '{"order":"8","supplier":"Northwind","sum":"12.50"}',
      priority: 'high',
      labels: [
        { key: 'supplier', value: 'Northwind' },
        { key: 'dedupe-key', value: '8' },
      ],
    })
    const lines = await linesOf(result, 'cases-file')
    expect(lines[7]).toEqual({
      row: 'orders.csv:9',
      key: '8',
      title: 'Order 8',
      what: 'created',
      case_id: stored()[7]?.id,
    })
    expect(result.summary).toContain('250 Cases created from 250 rows')
  })

  test('creates no Case twice, and adds new rows', async () => {
    await push(orders(150))
    const again = await push(orders(150))
    expect(again.exitCode).toBe(0)
    expect(counts(again)).toEqual([150, 0, 150, 0, 0])
    expect(creates()).toHaveLength(2)
    expect(counts(await push(orders(160)))).toEqual([160, 10, 150, 0, 0])
    expect(stored()).toHaveLength(160)
    expect((await linesOf(again, 'cases-file'))[0]).toMatchObject({ what: 'existing', case_id: stored()[0]?.id })
  })

  test('is recognized even if the server ignores the label filter', async () => {
    await start({ caseLabels: 'ignored' })
    sim.world.addCase(queue)
    await push(orders(250))
    expect(counts(await push(orders(260)))).toEqual([260, 10, 250, 0, 0])
    expect(stored()).toHaveLength(261)
  })

  test('with on-existing: fail sends nothing if a row exists, with create creates it again', async () => {
    await push(orders(3))
    const refused = await push(orders(5), { 'on-existing': 'fail' })
    expect(refused.exitCode).toBe(1)
    expect(refused.annotations[0]?.message).toContain('3 of 5 rows already have a Case in the Queue: orders.csv:2')
    expect(counts(refused)).toEqual([5, 0, 3, 2, 0])
    expect((await linesOf(refused, 'cases-file'))[0]).toMatchObject({ what: 'existing', case_id: stored()[0]?.id })
    expect(refused.summary).toContain('| failed | not sent: other rows already have a Case | 2 |')
    expect(counts(await push(orders(3), { 'on-existing': 'create' }))).toEqual([3, 3, 0, 0, 0])
    expect(stored()).toHaveLength(6)
  })

  test('with duplicate rows creates each Case once; different rows with one key are refused', async () => {
    const result = await push(`${orders(3)}2,Northwind,12.50\n`)
    expect(counts(result)).toEqual([3, 3, 0, 0, 0])
    expect(result.summary).toContain('Duplicate rows ignored: 1.')
    const refused = await push('order,sum\n1,5\n1,6\n', { key: '{{order}}' })
    expect(refused.annotations[0]?.message).toContain(
      'orders.csv:3 has the same key as orders.csv:2 ("1"), but different content',
    )
    const both = await push('order,sum\n9,5\n9,5\n', { 'on-existing': 'create' })
    expect(counts(both)).toEqual([2, 2, 0, 0, 0])
  })

  test('loses only the rows that Duvo refuses, and names their lines', async () => {
    sim.world.refusedTitles.set('Order 137', 'This order is blocked')
    const result = await push(orders(250))
    expect(result.exitCode).toBe(1)
    expect(counts(result)).toEqual([250, 249, 0, 1, 0])
    expect(result.summary).toContain('This order is blocked')
    expect(result.summary).toContain('`orders.csv:138`')
    expect(stored()).toHaveLength(249)
  })

  test.for([
    ['in each call', 250, (row: number) => row % 50 === 7],
    ['side by side at its beginning', 150, (row: number) => row <= 9],
  ] as const)('with rows that Duvo refuses %s still becomes Cases', async ([, count, isBad]) => {
    const bad = Array.from({ length: count }, (_, index) => index + 1).filter(isBad)
    for (const row of bad) sim.world.refusedTitles.set(`Order ${row}`, 'This order is blocked')
    const result = await push(orders(count))
    expect(result.exitCode).toBe(1)
    expect(counts(result)).toEqual([count, count - bad.length, 0, bad.length, 0])
    expect(stored()).toHaveLength(count - bad.length)
    expect(result.summary).toContain(`| failed | 400 bad\\_request: This order is blocked | ${bad.length} |`)
  })

  test('of which Duvo refuses every row stops early', async () => {
    sim.fault({
      match: /POST .*cases/,
      status: 400,
      body: { error: 'bad_request', message: 'No such label' },
      times: 1_000,
    })
    const result = await push(orders(1_000))
    expect(counts(result)).toEqual([1_000, 0, 0, 1_000, 0])
    expect(creates().length + sim.requests.filter(({ status }) => status === 400).length).toBeLessThanOrEqual(24)
    expect(result.annotations[0]?.message).toContain('10 calls in a row failed the same way')
  })

  test('that is not sent fails with all its rows; one interrupted after sending reports them as uncertain', async () => {
    const refused = await push(orders(3), { 'max-cases': '2' })
    expect(counts(refused)).toEqual([3, 0, 0, 3, 0])
    const temp = await tempDir('temp')
    const when = (stdout: string) => {
      if (stdout.includes('Waiting for')) rmSync(temp, { recursive: true, force: true })
      return false
    }
    const step = { env: { RUNNER_TEMP: temp }, signals: [{ signal: 'SIGINT' as const, when }], timeScale: 50 }
    const stopped = await push(orders(3), { wait: 'true', 'timeout-minutes': '1' }, step)
    expect(stopped.exitCode).toBe(1)
    expect(counts(stopped)).toEqual([3, 0, 0, 0, 3])
    expect(stopped.summary).toContain('Pushing Cases stopped, see the ledger')
  })

  test('in a dry run shows what would be sent', async () => {
    await push(orders(5))
    const result = await push(orders(8), { 'dry-run': 'true' })
    expect(result.exitCode).toBe(0)
    expect(result.summary).toContain('Dry run: 3 of 8 rows would become Cases')
    expect(result.summary).toContain('Rows that already have Cases: 5. Nothing was sent.')
    expect(stored()).toHaveLength(5)
  })
})

describe('rows', () => {
  test('may be JSON, JSON lines or inline YAML, and nested', async () => {
    const issues = JSON.stringify([{ number: 7, title: 'Broken', author: { login: 'ann' }, labels: [{ name: 'bug' }] }])
    const json = {
      'cases-file': '*.json',
      title: '#{{number}} {{title}}',
      labels: 'by={{author.login}}',
      data: '{"n": {{number}}, "l": {{labels}}, "t": "{{title}}"}',
    }
    expect(counts(await act(json, { files: { 'issues.json': issues } }))).toEqual([1, 1, 0, 0, 0])
    expect(stored()[0]).toMatchObject({ title: '#7 Broken', data: '{"n": 7, "l": [{"name":"bug"}], "t": "Broken"}' })
    await act({ 'cases-file': 'x.jsonl' }, { files: { 'x.jsonl': '{"title":"One","data":"raw"}\n{"title":"Two"}\n' } })
    await act({ cases: '- title: Three\n  sum: 5\n- title: Four\n' })
    expect(
      stored()
        .map(({ title, data }) => [title, data])
        .slice(1),
    ).toEqual([
      ['One', 'raw'],
      ['Two', '{"title":"Two"}'],
      ['Three', '{"title":"Three","sum":5}'],
      ['Four', '{"title":"Four"}'],
    ])
  })

  test.for([
    [{ title: '{{number}}' }, 'orders.csv:2 has no column "number", which title uses; it has order, supplier, sum'],
    [{ title: '{{' }, 'title: has {{ without }}'],
    [{ data: '{"a": {{order}' }, 'data: has {{ without }}'],
    [{ data: '{"a": }' }, 'data: starts like JSON, but is not valid JSON'],
    [{ labels: 'supplier' }, 'labels: expected key=value'],
    [{ priority: '{{supplier}}' }, 'has the priority "northwind": expected none, medium or high'],
    [{ 'queue-name': 'Orders' }, 'queue-id: give either queue-id or queue-name'],
    [{ 'on-existing': 'ask' }, 'on-existing: expected one of skip, fail, create'],
    [{ 'max-cases': '2' }, '3 Cases exceed max-cases (2). Nothing was sent.'],
    [{ 'fail-if': 'constructor>0' }, 'fail-if: expected conditions like failed>0'],
    [{ cases: '[]' }, 'cases-file: give either cases-file or cases'],
  ] as const)('with %j are refused before anything is sent', async ([given, message]) => {
    const result = await push(orders(3), given)
    expect(result.exitCode).toBe(1)
    expect(result.annotations[0]?.message).toContain(message)
    expect(creates()).toEqual([])
  })

  test('with long titles are truncated with a warning', async () => {
    const result = await push(`order\n${'x'.repeat(600)}\n`)
    expect(result.annotations).toMatchObject([
      { level: 'warning', message: 'Titles were cut at 500 characters: orders.csv:2' },
    ])
    expect(stored()[0]?.title.length).toBeLessThanOrEqual(500)
  })

  test('are treated as text, never as code', async () => {
    const evil = '::error::x $(rm) `x` <b>@org</b> {{sum}}'
    const result = await push(`order,sum\n"${evil}",1\n`, { data: '{"o": "{{order}}"}' })
    expect(result.annotations).toEqual([])
    expect(stored()[0]).toMatchObject({ title: `Order ${evil}`, data: JSON.stringify({ o: evil }).replace(':', ': ') })
  })
})

test('a Queue is found by its name, and an unknown name lists the existing Queues', async () => {
  const byName = { 'queue-id': '', 'queue-name': 'Orders' }
  expect(counts(await push(orders(2), byName))).toEqual([2, 2, 0, 0, 0])
  const result = await push(orders(2), { ...byName, 'queue-name': 'orders' })
  expect(result.annotations[0]?.message).toContain('No Queue is named "orders". Nothing was sent.')
  expect(result.annotations[0]?.message).toContain(`"Orders" (${queue})`)
})

describe('waiting', () => {
  /** Moves Cases through their states, one step per poll of the changes. */
  const play = (steps: ((title: string) => object | undefined)[]) => {
    let at = 0
    const timer = setInterval(() => {
      const step = stored().length > 0 ? steps[at] : undefined
      if (!step) return
      at += 1
      for (const item of stored()) {
        const change = step(item.title)
        if (change) Object.assign(item, { ...change, updatedAt: sim.world.now() })
      }
      sim.world.version++
    }, 150)
    return { [Symbol.dispose]: () => clearInterval(timer) }
  }
  const timeScale = 50

  test('follows the Cases through their states to the end, and passes on the results', async () => {
    const agent = sim.world.addAgent({ consumes: [queue] }).id
    const claim = (title: string) => {
      const item = stored().find((one) => one.title === title)
      const job = sim.world.addJob({ agentId: agent, caseId: item?.id ?? '', status: 'completed' })
      job.messages.push({
        id: 'm',
        role: 'assistant',
        type: 'text',
        timestamp: sim.world.now(),
        text_content: `Did ${title}`,
      } as never)
      return { claimedBy: job.id, claimedAt: sim.world.now() }
    }
    const done = (status: string) => ({
      status,
      claimedBy: null,
      claimedAt: null,
      humanRequestId: null,
      postponedTo: null,
      completedAt: sim.world.now(),
    })
    using _ = play([
      claim,
      (title) =>
        title === 'Order 3'
          ? { humanRequestId: queue }
          : title === 'Order 2'
            ? done('failed')
            : { postponedTo: sim.world.now() },
      (title) => (title === 'Order 2' ? done('pending') : undefined),
      (title) => done(title === 'Order 4' ? 'failed' : 'completed'),
    ])
    const result = await push(orders(120), { wait: 'true', 'fail-if': 'failed>1' }, { timeScale })
    expect(result.exitCode).toBe(0)
    expect(result.outputs).toMatchObject({
      'completed-count': '119',
      'failed-cases-count': '1',
      'unfinished-count': '0',
    })
    const lines = await linesOf(result, 'results-file')
    expect(lines).toHaveLength(120)
    expect(lines[3]).toMatchObject({
      row: 'orders.csv:5',
      status: 'failed',
      answer: 'Did Order 4',
      run_id: expect.any(String),
    })
    expect(result.summary).toContain('#### Failed (1)')
    expect(result.summary).toContain('Did Order 4')
    // The Cases are followed by the list.
    expect(sim.requests.filter(({ operation }) => operation === 'getCase')).toEqual([])
  })

  test('fails by default if a Case fails, and if some have not ended in time', async () => {
    using _ = play([
      (title) =>
        title === 'Order 1'
          ? { status: 'failed', completedAt: 1 }
          : title === 'Order 2'
            ? { humanRequestId: queue }
            : undefined,
    ])
    const result = await push(orders(3), { wait: 'true', 'timeout-minutes': '1' }, { timeScale })
    expect(result.exitCode).toBe(1)
    expect(result.annotations[0]?.message).toContain('2 Cases had not ended after 1 min 0 s')
    expect(result.annotations[0]?.message).toContain('fail-if: failed>0')
    expect(result.outputs).toMatchObject({ 'failed-cases-count': '1', 'waiting-count': '1', 'unfinished-count': '2' })
    expect(result.summary).toContain('#### Waiting for a person (1)\n\n| Row | Case |\n')
  })

  test.for([
    [401, '401 x: no'],
    [502, 'The state of 3 Cases could not be read after 1 min 0 s'],
  ] as const)(
    'that never reads the Cases (%i) reports them as unfinished, not as deleted',
    async ([status, message]) => {
      sim.fault({ match: /GET .*cases/, status, body: { error: 'x', message: 'no' }, after: 1, times: 1_000 })
      const result = await push(orders(3), { wait: 'true', 'timeout-minutes': '1' }, { timeScale })
      expect(result.exitCode).toBe(1)
      expect(result.annotations.at(-1)?.message).toContain(message)
      expect(counts(result)).toEqual([3, 3, 0, 0, 0])
      expect(result.outputs).toMatchObject({ 'completed-count': '0', 'unfinished-count': '3' })
      expect((await linesOf(result, 'results-file')).map(({ status }) => status)).toEqual(Array(3).fill('unknown'))
    },
  )

  test('continues while the list cannot be read', async () => {
    using _ = play([() => ({ status: 'completed', completedAt: 1 })])
    sim.fault({ match: /cases\?.*updated_at_from/, status: 502, html: true, times: 12 })
    const result = await push(orders(3), { wait: 'true' }, { timeScale })
    expect(result.exitCode).toBe(0)
    expect(result.outputs['completed-count']).toBe('3')
  })
})
