import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Case, type Simulator, type SimulatorOptions, startSimulator } from '../../simulator/index.ts'
import { startGitHub } from '../harness/network/github-server.ts'
import { runBundle, type Step } from '../harness/runner/run-bundle.ts'

let sim: Simulator
let queue: string
let agent: string

beforeEach(() => start())
afterEach(() => sim.close())

async function start(options: Partial<SimulatorOptions> = {}) {
  await sim?.close()
  sim = await startSimulator(options)
  queue = sim.world.addQueue({ name: 'Invoices' }).id
  agent = sim.world.addAgent({ name: 'Clerk', consumes: [queue] }).id
}

const old = () => sim.world.now() - 3_600_000
const seed = (count: number, item: Partial<Case> = {}) =>
  Array.from({ length: count }, () => sim.world.addCase(queue, { createdAt: old(), updatedAt: old(), ...item }).id)
const effects = () => sim.effects.byTarget('reprocess')
const bulkCalls = () => sim.requests.filter(({ path }) => path.includes('/bulk-'))
const act = (given: Record<string, string>, step: Partial<Step> = {}) =>
  runBundle('action-bulk-delegate', { server: sim, with: { 'queue-id': queue, 'agent-id': agent, ...given }, ...step })
const counts = ({ outputs }: { outputs: Record<string, string> }) =>
  ['requested', 'delegated', 'skipped', 'failed', 'ambiguous'].map((name) => Number(outputs[`${name}-count`]))
const onlyOnce = (ids: string[]) => {
  expect([...effects().keys()].sort()).toEqual([...ids].sort())
  expect([...effects().values()].every((count) => count === 1)).toBe(true)
}

describe('a list', () => {
  test('goes out in calls of a hundred, each Case once, with two requests before them', async () => {
    const ids = seed(950)
    const result = await act({ 'case-ids': ids.join(',') })

    expect(result.exitCode).toBe(0)
    expect(counts(result)).toEqual([950, 950, 0, 0, 0])
    onlyOnce(ids)
    expect(sim.requests).toHaveLength(12)
    expect(result.summary).toContain('950 of 950 Cases delegated')
    expect(result.log).toMatch(/950 of 950 Cases delegated, in [\d.]+ s \(\d+ a second\)/)
    expect(bulkCalls().every(({ headers }) => /^[0-9a-f-]{36}$/.test(String(headers['idempotency-key'])))).toBe(true)
    for (const { body } of bulkCalls()) expect(body).toEqual({ case_ids: expect.any(Array), agent_id: agent })
  })

  test('may be a CSV file; duplicates are dropped', async () => {
    const ids = seed(3)
    const rows = [...ids, ...ids].map((id) => `"Invoice; new",${id.toUpperCase()}\r\n`)
    const result = await act(
      { 'case-ids-file': 'cases.csv' },
      { files: { 'cases.csv': `\ufefftitle,Case ID\r\n${rows.join('')}` } },
    )
    expect(counts(result)).toEqual([3, 3, 0, 0, 0])
    expect(result.log).toContain('3 Cases, 3 duplicates ignored')
    onlyOnce(ids)
  })

  test('keeps its outputs small: the ids are in files', async () => {
    const result = await act({ 'case-ids': seed(1000).join('\n') })
    expect(Object.values(result.outputs).join('').length).toBeLessThan(2_000)
    const lines = (await readFile(result.outputs['ledger-file'] ?? '', 'utf8')).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line).event).filter((event) => event === 'sent')).toHaveLength(10)
    expect(await readFile(result.outputs['failed-case-ids-file'] ?? '', 'utf8')).toBe('')
  })
})

describe('before anything is sent', () => {
  test('all mistakes are listed in one message, without a request', async () => {
    const result = await act(
      { 'queue-id': '../queues', 'case-ids-file': 'cases.txt', status: 'failed', 'max-parallel': '9', labels: 'x' },
      { files: { 'cases.txt': 'case-1\n\ncase-2\n' } },
    )
    expect(result.exitCode).toBe(1)
    const [error] = result.annotations
    expect(error?.message).toContain('queue-id: expected an id')
    expect(error?.message).toContain('case-ids: give only one of case-ids, case-ids-file and the search filters')
    expect(error?.message).toContain('max-parallel: expected a whole number from 1 to 8')
    expect(error?.message).toContain('labels: expected key=value')
    expect(error?.message).toContain('case-ids-file: "cases.txt" contains values that are not Case ids')
    expect(error?.message).toContain('line 1: "case-1"; line 3: "case-2"')
    expect(sim.requests).toEqual([])
  })

  test.for([
    ['no Cases at all', {}, 'case-ids: required, unless'],
    ['an empty list', { 'case-ids': ' , ' }, 'contains no Case ids'],
    ['a file of comments', { 'case-ids-file': 'empty.txt' }, 'contains no Case ids'],
    ['a missing ledger', { 'resume-from': 'ledger.jsonl' }, 'resume-from: "ledger.jsonl" does not exist'],
  ] as const)('%s is an error', async ([, given, message]) => {
    const result = await act(given, { files: { 'empty.txt': '# nothing\n\n' } })
    expect(result.exitCode).toBe(1)
    expect(result.annotations[0]?.message).toContain(message)
    expect(sim.requests).toEqual([])
  })

  test('more Cases than max-cases are an error, in a list and in a search', async () => {
    const ids = seed(250)
    for (const given of [{ 'case-ids': ids.join('\n') }, { status: 'pending' }]) {
      const result = await act({ ...given, 'max-cases': '200' })
      expect(result.exitCode).toBe(1)
      expect(result.annotations[0]?.message).toContain('250 Cases exceed max-cases (200). Nothing was sent.')
    }
    expect(bulkCalls()).toEqual([])
  })

  test('an Assignment that does not consume the Queue is refused with advice', async () => {
    const ids = seed(2)
    const other = sim.world.addAgent({ name: 'Feeder', produces: [queue] }).id
    const result = await act({ 'agent-id': other, 'case-ids': ids.join('\n') })
    expect(result.exitCode).toBe(1)
    expect(result.annotations[0]?.message).toContain(
      `Assignment ${other} does not process the Cases of Queue "Invoices"`,
    )
    expect(result.annotations[0]?.message).toContain(`Its Cases go to "Clerk" (${agent})`)
    expect(result.annotations[0]?.message).toContain('duvo queues link-agent')
    expect(counts(result)).toEqual([2, 0, 0, 2, 0])
    expect(bulkCalls()).toEqual([])
  })

  test('an unknown Queue and a refused key are named', async () => {
    const unknown = await act({ 'queue-id': agent, 'case-ids': seed(1).join() })
    expect(unknown.annotations[0]?.message).toContain('404')
    sim.revokeKey()
    const refused = await act({ 'case-ids': seed(1).join() })
    expect(refused.annotations[0]?.message).toContain('The API key was refused')
    expect(bulkCalls()).toEqual([])
  })

  test('Cases in progress cause a warning', async () => {
    const [busy = '', ...others] = seed(3)
    const job = sim.world.addJob({ agentId: agent, caseId: busy, status: 'running' })
    Object.assign(sim.world.cases.get(busy) ?? {}, { claimedBy: job.id, claimedAt: old() })
    const result = await act({ 'case-ids': [busy, ...others].join('\n'), include: 'in-progress' })
    expect(result.annotations).toMatchObject([
      {
        level: 'warning',
        message: expect.stringContaining(`The Jobs of 1 Case in progress will be interrupted: ${busy}`),
      },
    ])
    sim.world.settle()
    expect(sim.world.jobs.get(job.id)?.status).toBe('interrupted')
  })

  test('a dry run shows what would be sent, and sends nothing', async () => {
    const ids = [...seed(120), ...seed(3, { status: 'failed', completedAt: 1 }), ...seed(2, { claimedAt: 1 })]
    const dryRun = { 'case-ids': [...ids, queue].join('\n'), 'dry-run': 'true' }
    const careful = await act(dryRun)
    expect(careful.summary).toContain('No Job would be interrupted')
    expect(careful.summary).toContain('is in progress; needs include: in-progress (2)')
    const result = await act({ ...dryRun, include: 'in-progress' })
    expect(result.exitCode).toBe(0)
    expect(result.summary).toContain('Dry run: 126 Cases')
    for (const row of ['| pending | 120 |', '| failed | 3 |', '| in\\_progress | 2 |', '| not in this Queue | 1 |']) {
      expect(result.summary).toContain(row)
    }
    expect(result.summary).toContain('Cases in progress whose Jobs would be interrupted: **2**.')
    expect(result.log).toContain(`would be interrupted: ${ids.at(-1)}`)
    expect(counts(result)).toEqual([126, 0, 0, 0, 0])
    expect(bulkCalls()).toEqual([])
  })

  test('without a key the step can end without an error', async () => {
    const result = await runBundle('action-bulk-delegate', {
      with: { 'queue-id': queue, 'agent-id': agent, 'case-ids': queue, 'on-missing-key': 'skip' },
    })
    expect(result).toMatchObject({ exitCode: 0, annotations: [{ level: 'notice' }] })
  })
})

describe('a search', () => {
  const label = (key: string, value: string) => ({ id: queue, key, value, color_hue: 1 })

  test('reads every page before the first write', async () => {
    const failed = seed(320, { status: 'failed', completedAt: 1 })
    seed(50)
    const result = await act({ status: 'failed' })
    expect(counts(result)).toEqual([320, 320, 0, 0, 0])
    onlyOnce(failed)
    const operations = sim.requests.map(({ operation }) => operation)
    expect(operations.lastIndexOf('listCases')).toBeLessThan(operations.indexOf('bulkReprocessCases'))
  })

  test('takes all filters of the API together', async () => {
    const wanted = seed(2, {
      priority: 'high',
      labels: [label('team', 'b')],
      title: 'Refund Ltd',
      updatedAt: old() + 60_000,
    })
    seed(2, { priority: 'high', labels: [label('team', 'c')], title: 'Refund Ltd' })
    seed(2, { priority: 'none', labels: [label('team', 'b')], title: 'Refund Ltd' })
    seed(2, { priority: 'high', labels: [label('team', 'b')], title: 'Other' })
    const filters = { status: 'pending', priority: 'high,medium', labels: 'team=a\nteam=b', search: 'refund' }
    const dates = { 'created-after': '2d', 'updated-after': new Date(old() + 30_000).toISOString() }
    const result = await act({ ...filters, ...dates })
    expect(counts(result)).toEqual([2, 2, 0, 0, 0])
    onlyOnce(wanted)
  })

  test('supports the newer status names too', async () => {
    await start({ caseStatuses: 'newer' })
    const failed = seed(3, { status: 'failed', completedAt: 1 })
    seed(3, { status: 'completed', completedAt: 1 })
    const result = await act({ status: 'failed' })
    expect(counts(result)).toEqual([3, 3, 0, 0, 0])
    onlyOnce(failed)
  })

  test('that finds nothing succeeds', async () => {
    seed(3)
    const result = await act({ status: 'failed' })
    expect(result).toMatchObject({ exitCode: 0, annotations: [{ level: 'notice' }] })
    expect(counts(result)).toEqual([0, 0, 0, 0, 0])
    expect(bulkCalls()).toEqual([])
  })

  test('whose filter the server ignores sends nothing', async () => {
    seed(3)
    sim.fault({
      match: /GET .*\/cases\?/,
      body: { cases: [{ id: queue, status: 'pending', created_at: '2020-01-01T00:00:00Z' }], total: 1 },
    })
    const result = await act({ 'created-after': '7d' })
    expect(result.annotations[0]?.message).toContain('does not match its filter created-after. Nothing was sent.')
    expect(bulkCalls()).toEqual([])
  })
})

describe('Cases that are done or in progress', () => {
  const busy = (status = 'running') => {
    const [id = ''] = seed(1)
    const job = sim.world.addJob({ agentId: agent, caseId: id, status })
    Object.assign(sim.world.cases.get(id) ?? {}, { claimedBy: job.id, claimedAt: old() })
    return id
  }

  test.for(['july', 'newer'] as const)('are left out with the reason (%s status names)', async (words) => {
    await start({ caseStatuses: words })
    const [ids, done, active] = [seed(5), seed(3, { status: 'completed', completedAt: 1 }), busy()]
    const result = await act({ 'case-ids': [...ids, ...done, active].join() })
    expect(result.exitCode).toBe(1)
    expect(counts(result)).toEqual([9, 5, 4, 0, 0])
    expect(result.summary).toContain('| skipped | is completed; needs include: completed | 3 |')
    expect(result.summary).toContain('| skipped | is in progress; needs include: in-progress | 1 |')
    onlyOnce(ids)
  })

  test('are left out of a search as well, and of a long list beside a long history', async () => {
    const ids = seed(30)
    const done = seed(350, { status: 'completed', completedAt: 1 })
    const list = [...ids, ...done.slice(0, 20)]
    expect(counts(await act({ 'case-ids': list.join() }))).toEqual([50, 30, 20, 0, 0])
    onlyOnce(ids)
    expect(counts(await act({ status: 'completed', 'allow-skipped': 'true' }))).toEqual([350, 0, 350, 0, 0])
  })

  test('are sent if include names them', async () => {
    const ids = [...seed(2, { status: 'completed', completedAt: 1 }), busy()]
    const result = await act({ 'case-ids': ids.join(), include: 'completed, in-progress' })
    expect(counts(result)).toEqual([3, 3, 0, 0, 0])
    onlyOnce(ids)
    const wrong = await act({ 'case-ids': ids.join(), include: 'failed' })
    expect(wrong.annotations[0]?.message).toContain('include: expected completed, in-progress or both, got "failed"')
  })

  describe('in a second attempt', () => {
    const again = (given: Record<string, string>, env: Record<string, string> = {}) =>
      act(given, { env: { GITHUB_RUN_ATTEMPT: '2', GITHUB_REPOSITORY: 'owner/name', ...env } })
    const takenAt = (at: number, agentId = agent) => {
      const [id = ''] = seed(1, { status: 'failed', completedAt: at, updatedAt: at })
      sim.world.addJob({ agentId, caseId: id, status: 'failed', createdAt: at })
      return id
    }

    test('Cases that the Assignment has taken since the first one are left out without failing the step', async () => {
      const other = sim.world.addAgent({ consumes: [queue] }).id
      const taken = takenAt(old() + 60_000)
      const foreign = takenAt(old() + 60_000, other)
      const [open = ''] = seed(1, { status: 'failed', completedAt: 1 })
      const result = await again({ 'case-ids': [taken, foreign, open].join() })
      expect(result.exitCode).toBe(0)
      expect(counts(result)).toEqual([3, 2, 1, 0, 0])
      expect(result.summary).toContain('taken by this Assignment since the first attempt')
      onlyOnce([foreign, open])
    })

    test('GitHub provides the start of the first attempt', async () => {
      const github = await startGitHub()
      github.attemptStart = new Date(old() + 30_000).toISOString()
      const [before, after] = [takenAt(old()), takenAt(old() + 60_000)]
      const env = { GITHUB_API_URL: github.url, GITHUB_RUN_ID: '7' }
      const result = await again({ 'case-ids': [before, after].join(), 'github-token': 'ghs_1' }, env)
      await github.close()
      expect(counts(result)).toEqual([2, 1, 1, 0, 0])
      expect(result.annotations).toEqual([])
      onlyOnce([before])
    })
  })
})

describe('skipped Cases', () => {
  test('are listed with the reason that their state implies, and fail the step', async () => {
    const ids = seed(110)
    const locked = seed(4, { approvalBatchId: queue })
    const result = await act({ 'case-ids': [...ids, ...locked, agent].join('\n') })
    expect(result.exitCode).toBe(1)
    expect(counts(result)).toEqual([115, 110, 5, 0, 0])
    expect(result.summary).toContain('| skipped | waiting for an approval | 4 |')
    expect(result.summary).toContain('| skipped | not in this Queue | 1 |')
    for (const id of [...locked, agent]) expect(result.summary).toContain(id)
    expect(result.annotations[0]?.message).toContain('5 of 115 Cases were skipped.')
    onlyOnce(ids)
  })

  test('are accepted with allow-skipped', async () => {
    const result = await act({ 'case-ids': seed(2, { approvalBatchId: queue }).join(), 'allow-skipped': 'true' })
    expect(result.exitCode).toBe(0)
    expect(counts(result)).toEqual([2, 0, 2, 0, 0])
  })
})

test('nothing is sent if the server ignores the label filter', async () => {
  await start({ caseLabels: 'ignored' })
  seed(3)
  const result = await act({ labels: 'team=a' })
  expect(result.exitCode).toBe(1)
  expect(result.annotations[0]?.message).toContain('does not match its filter labels. Nothing was sent.')
  expect(bulkCalls()).toEqual([])
})

test('resuming includes new Cases of the list, and says so', async () => {
  const ids = seed(3)
  const first = await act({ 'case-ids': ids.join() })
  const ledger = await readFile(first.outputs['ledger-file'] ?? '', 'utf8')
  const added = seed(2)
  const files = { 'ledger.jsonl': ledger, 'cases.txt': [...ids, ...added].join('\n') }
  const result = await act({ 'resume-from': 'ledger.jsonl', 'case-ids-file': 'cases.txt' }, { files })
  expect(counts(result)).toEqual([5, 5, 0, 0, 0])
  expect(result.log).toContain('3 already delegated, 2 not in the ledger')
  onlyOnce([...ids, ...added])
})

test('nothing is sent if a table cannot be read completely', async () => {
  const [a = '', b = ''] = seed(2)
  const files = { 'cases.csv': `id,note\r\n${a},"5 inch\n${b},6\n` }
  const result = await act({ 'case-ids-file': 'cases.csv' }, { files })
  expect(result.annotations[0]?.message).toContain(
    'case-ids-file: "cases.csv" is not valid CSV: a quote in the row that begins on line 2',
  )
  expect(sim.requests).toEqual([])
})

describe('the older route', () => {
  test('is used if the newer one does not exist', async () => {
    await start({ bulkReprocess: false })
    const ids = seed(250)
    const result = await act({ 'case-ids': ids.join('\n') })
    expect(counts(result)).toEqual([250, 250, 0, 0, 0])
    onlyOnce(ids)
    expect(bulkCalls().map(({ operation }) => operation)).toEqual([
      'bulkReprocessCases',
      ...Array(3).fill('bulkDelegateCases'),
    ])
  })

  test('is never called if the newer one exists, not even after a 404', async () => {
    const ids = seed(5)
    sim.fault({ match: /bulk-reprocess/, status: 404, body: { error: 'Not Found', message: 'Case not found' } })
    await act({ 'case-ids': ids.join('\n') })
    expect(bulkCalls().some(({ path }) => path.endsWith('/bulk-delegate'))).toBe(false)
    onlyOnce(ids)
  })
})

test('names from Duvo are always printed as text', async () => {
  const queueWithName = sim.world.addQueue({
    name: '::error::x\n::set-output name=failed-count::9\n| <b>@org/team</b> ![x](http://t)',
  }).id
  const consumer = sim.world.addAgent({ consumes: [queueWithName] }).id
  const id = sim.world.addCase(queueWithName, { title: '##[error]x', createdAt: 0, updatedAt: 0 }).id
  const result = await act({ 'queue-id': queueWithName, 'agent-id': consumer, 'case-ids': id })
  expect(result.exitCode).toBe(0)
  expect(result.annotations).toEqual([])
  expect(counts(result)).toEqual([1, 1, 0, 0, 0])
  expect(result.summary).not.toMatch(/<b>|!\[x\]\(/)
})
