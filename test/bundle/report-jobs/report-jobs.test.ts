import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type Job, type Simulator, startSimulator } from '../../../simulator/index.ts'
import { repository } from '../../harness/runner/action-file.ts'
import { runBundle, type Step } from '../../harness/runner/run-bundle.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

let sim: Simulator
let now: number
beforeEach(async () => {
  sim = await startSimulator()
  now = Date.now()
})
afterEach(() => sim.close())

const schema = z.fromJSONSchema(
  JSON.parse(await readFile(join(repository, 'action-report-jobs/report.schema.json'), 'utf8')),
)
const slackSchema = z.object({
  text: z.string().max(4000),
  blocks: z.array(z.looseObject({ type: z.string() })).max(50),
})

async function report(step: Step = {}) {
  const result = await runBundle('action-report-jobs', { server: sim, ...step })
  const json = JSON.parse(await readFile(result.outputs['json-file'] ?? '', 'utf8'))
  expect(schema.parse(json)).toEqual(json)
  slackSchema.parse(JSON.parse(await readFile(result.outputs['slack-file'] ?? '', 'utf8')))
  return { ...result, json, markdown: await readFile(result.outputs['report-file'] ?? '', 'utf8') }
}

/** A Job that began `age` ago and took `took`; without the latter it has not ended. */
function addJob(agentId: string, age: number, took?: number, fields: Partial<Job> = {}): Job {
  const createdAt = now - age
  const completedAt = took === undefined ? null : createdAt + took
  const status = took === undefined ? 'running' : 'completed'
  const updatedAt = completedAt ?? createdAt
  return sim.world.addJob({ agentId, status, createdAt, startedAt: createdAt, updatedAt, completedAt, ...fields })
}

const listRequests = () => sim.requests.filter(({ operation }) => operation === 'listRuns')

describe('the window', () => {
  test('contains all Jobs that ended in it, over any number of pages, and every unfinished one', async () => {
    const agent = sim.world.addAgent({ name: 'Invoice Processor' })
    for (let index = 0; index < 350; index += 1) addJob(agent.id, day + index * minute, minute)
    for (let index = 0; index < 120; index += 1) addJob(agent.id, 8 * day + index * minute, minute)
    for (let index = 0; index < 230; index += 1) addJob(agent.id, 30 * day + index * minute, minute)
    addJob(agent.id, 40 * day, undefined, { status: 'waiting' })
    addJob(agent.id, 20 * day, 19 * day)
    const { exitCode, outputs, json, annotations } = await report()

    expect(exitCode).toBe(0)
    expect(annotations).toEqual([])
    expect(outputs).toMatchObject({
      total: '352',
      completed: '351',
      waiting: '1',
      'success-rate': '100',
      complete: 'true',
    })
    expect(json.totals).toMatchObject({ ended: 351, previous: { ended: 120 }, change: { ended: 231 } })
    expect(json.scope.onlyOwnJobs).toBe(true)
    expect(listRequests().length).toBeLessThanOrEqual(15)
  })

  test('is shown with its time zone, and dates are read in that zone', async () => {
    const agent = sim.world.addAgent()
    addJob(agent.id, 5 * minute, minute)
    const { json, summary } = await report({
      with: { since: '2026-01-05', until: '2026-01-06T12:00Z', timezone: 'Asia/Tokyo' },
    })
    expect(json.window).toEqual({ since: '2026-01-04T15:00:00.000Z', until: '2026-01-06T12:00:00.000Z' })
    expect(summary).toContain('5 Jan 2026 00:00 – 6 Jan 2026 21:00 (Asia/Tokyo)')
    expect(json.totals).toMatchObject({ ended: 0 })
  })

  test("ends at the current time of the server's clock", async () => {
    await sim.close()
    sim = await startSimulator({ clockSkewMs: 3 * day })
    now += 3 * day
    addJob(sim.world.addAgent().id, 10 * minute, minute)
    expect((await report({ with: { since: '1h' } })).outputs).toMatchObject({ completed: '1' })
  })

  test('counts each Job once while new ones shift the pages', async () => {
    const agent = sim.world.addAgent()
    for (let index = 0; index < 450; index += 1) addJob(agent.id, day + index * minute, minute)
    sim.fault({
      match: (request) => {
        if (request.path.endsWith('/runs')) sim.world.addJob({ agentId: agent.id, status: 'running' })
        return false
      },
      times: 100,
    })
    const { outputs, exitCode } = await report({ with: { compare: 'false' } })
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ completed: '450', complete: 'true' })
  })

  test('is the same on a server that does not support until', async () => {
    await sim.close()
    sim = await startSimulator({ until: 'ignored' })
    const agent = sim.world.addAgent()
    for (const age of [1, 3, 9, 11, 30]) addJob(agent.id, age * day, hour)
    const { json } = await report({ with: { since: '10d', until: '2d' } })
    expect(json.totals).toMatchObject({ ended: 2, previous: { ended: 1 } })
  })
})

describe('a calendar window', () => {
  const monday = Date.parse('2026-11-23T06:00:00Z')

  async function reportAt(at: number, inputs: Record<string, string>) {
    await sim.close()
    sim = await startSimulator({ now: () => at })
    const agent = sim.world.addAgent({ name: 'Invoice Processor' })
    for (let hours = 1; hours < 24 * 16; hours += 7) {
      const completedAt = monday + 7 * day - hours * hour
      const times = { createdAt: completedAt - minute, startedAt: completedAt - minute, updatedAt: completedAt }
      const fields = { agentId: agent.id, status: 'failed', completedAt, title: `Job ${completedAt}` }
      if (completedAt < at) sim.world.addJob({ ...fields, ...times })
    }
    return report({ with: { timezone: 'Europe/Prague', ...inputs } })
  }

  test('omits no Job and counts none twice when the second Monday run is five hours late', async () => {
    const first = await reportAt(monday, { since: 'last-week' })
    const second = await reportAt(monday + 7 * day + 5 * hour, { since: 'last-week' })
    expect(first.json.window).toEqual({ since: '2026-11-15T23:00:00.000Z', until: '2026-11-22T23:00:00.000Z' })
    expect(second.json.window.since).toBe(first.json.window.until)
    expect(second.json.totals.previous.failed).toBe(first.json.totals.failed)
    const both = first.json.totals.failed + second.json.totals.failed
    const ends = Array.from({ length: 55 }, (_, index) => monday + 7 * day - (1 + index * 7) * hour)
    const [from, to] = [Date.parse(first.json.window.since), Date.parse(second.json.window.until)]
    expect(both).toBe(ends.filter((end) => end >= from && end < to).length)
    expect(second.summary).toContain('Mon 23 Nov 2026 – Sun 29 Nov 2026 (Europe/Prague)')
  })

  test('of a month is compared with the previous month', async () => {
    const { json } = await reportAt(monday, { since: 'last-month' })
    expect(json.previousWindow).toEqual({ since: '2026-08-31T22:00:00.000Z', until: '2026-09-30T22:00:00.000Z' })
  })

  test('counts a Job without a completion date once, in the week in which it was created', async () => {
    const touched = [monday - day, monday + 3 * day]
    const seen = await Promise.all(
      touched.map(async (updatedAt, week) => {
        const server = await startSimulator({ now: () => monday + week * 7 * day })
        const agent = server.world.addAgent()
        const createdAt = monday - 3 * day
        server.world.addJob({
          agentId: agent.id,
          status: 'failed',
          createdAt,
          startedAt: createdAt,
          updatedAt,
          completedAt: null,
        })
        const result = await report({ server, with: { since: 'last-week', compare: 'false' } })
        await server.close()
        return result
      }),
    )
    expect(seen.map(({ json }) => json.totals.failed)).toEqual([1, 0])
    expect(seen[0]?.summary).toContain(
      'Ended Jobs without an end date, counted in the window in which they were created: 1.',
    )
  })
})

describe('the Assignments', () => {
  test('are all those with Jobs, the busiest first', async () => {
    const [quiet, busy] = [sim.world.addAgent({ name: 'Quiet' }), sim.world.addAgent({ name: 'Busy' })]
    addJob(quiet.id, hour, minute)
    for (let index = 0; index < 3; index += 1) addJob(busy.id, hour, minute)
    const { json } = await report()
    expect(json.assignments.map(({ name, total }: { name: string; total: number }) => [name, total])).toEqual([
      ['Busy', 3],
      ['Quiet', 1],
    ])
  })

  test('can be chosen; one without Jobs is listed with zeros', async () => {
    const agents = ['A', 'B', 'C'].map((name) => sim.world.addAgent({ name }))
    for (const agent of agents.slice(0, 2)) addJob(agent.id, hour, minute)
    const ids = [agents[0]?.id, agents[2]?.id].join(', ')
    const { json, exitCode } = await report({ with: { 'agent-ids': ids } })
    expect(exitCode).toBe(0)
    expect(json.assignments).toMatchObject([
      { name: 'A', total: 1 },
      { name: 'C', total: 0, successRate: null },
    ])
  })

  test('that do not exist make the report incomplete', async () => {
    const id = '0b9f3c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f'
    const { exitCode, annotations, outputs } = await report({ with: { 'agent-ids': id } })
    expect(exitCode).toBe(1)
    expect(annotations[0]?.message).toContain(`Assignment ${id} has no Jobs, and looking it up failed`)
    expect(outputs).toMatchObject({ total: '', complete: 'false' })
  })
})

describe('the report', () => {
  test('puts every status in a bucket', async () => {
    const agent = sim.world.addAgent()
    const ended = ['completed', 'failed', 'stopped', 'interrupted']
    for (const status of ended) addJob(agent.id, hour, minute, { status })
    for (const status of ['not_started', 'pending', 'starting', 'running', 'waiting']) {
      addJob(agent.id, hour, undefined, { status })
    }
    const { outputs } = await report()
    expect(outputs).toMatchObject({
      total: '9',
      completed: '1',
      failed: '1',
      stopped: '2',
      running: '2',
      waiting: '1',
      queued: '2',
      other: '0',
      'success-rate': '25',
    })
  })

  test('shows unknown statuses by name', async () => {
    const row = {
      id: 'a',
      status: 'hibernating',
      created_at: new Date(now).toISOString(),
      agent_id: 'b',
      title: 'Sleeper',
    }
    sim.fault({ match: 'GET /v2/teams/:team/runs', times: Infinity, commit: true, body: { data: [row], total: 1 } })
    const { outputs, summary } = await report()
    expect(outputs).toMatchObject({ other: '1', total: '1' })
    expect(summary).toContain('`hibernating` (1)')
  })

  test('says why Jobs failed and what they are waiting for', async () => {
    const agent = sim.world.addAgent({ name: 'Invoice Processor' })
    const error = { id: 'm', timestamp: '', role: 'duvo', type: 'session_error', error: 'The portal refused the login' }
    const chat = Array.from({ length: 70 }, (_, index) => ({ id: `${index}`, timestamp: '', text_content: 'x' }))
    addJob(agent.id, hour, minute, { status: 'failed', title: 'Invoice 7', messages: [...chat, error] })
    addJob(agent.id, 3 * hour, undefined, {
      status: 'waiting',
      title: 'Invoice 8',
      request: {
        ...{ id: 'r', title: 'Approve 900 EUR', description: null, createdAt: now, type: 'approval', lagMs: 0 },
        ...{ approved: [], denied: [], answered: [] },
      },
    })
    const { markdown, summary, json } = await report()
    expect(markdown).toMatch(/- \*\*1 ×\*\* The portal refused the login<br>\n {2}<sub>Invoice Processor\. Invoice 7,/)
    expect(markdown).toContain('Invoice 8: Approve 900 EUR')
    expect(json.assignments[0].examples.stuck[0]).toMatchObject({ title: 'Invoice 8', reason: 'Approve 900 EUR' })
    expect(summary.trim()).toBe(markdown.trim())
  })

  test('counts 120 failures of one cause as one, with an example', async () => {
    const agent = sim.world.addAgent({ name: 'Invoice Processor' })
    for (let index = 0; index < 120; index += 1) {
      const error = { id: 'm', timestamp: '', role: 'duvo', type: 'session_error', error: `Order ${index} is locked` }
      addJob(agent.id, hour + index * minute, minute, { status: 'failed', messages: [error] })
    }
    const quiet = sim.world.addAgent({ name: 'Quiet' })
    addJob(quiet.id, 5 * day, minute, { status: 'failed', title: 'Once' })
    const { json, markdown } = await report()
    expect(json.causes).toMatchObject([
      { reason: 'Order 0 is locked', count: 120, assignmentIds: [agent.id] },
      { reason: null, count: 1, assignmentIds: [quiet.id], example: { title: 'Once' } },
    ])
    expect(json.failuresExamined).toBe(121)
    expect(markdown).toContain('- **120 ×** Order 0 is locked<br>')
  })

  test('shows what evaluations found, compared with the previous window', async () => {
    const agent = sim.world.addAgent({ name: 'Invoice Processor' })
    const evaluated = (age: number, wrong: boolean) =>
      addJob(agent.id, age, minute, {
        evaluation: { id: 'e', afterMs: 0, flags: { wrong_total: wrong } },
        evalSummary: {
          ...{ passed: wrong ? 3 : 4, total: 4, status: 'ready' },
          severityCounts: { critical: wrong ? 1 : 0, medium: 0, low: 0 },
        },
      })
    for (let index = 0; index < 6; index += 1) evaluated(hour, index < 3)
    for (let index = 0; index < 6; index += 1) evaluated(8 * day, index < 1)
    const { json, markdown, outputs } = await report({ with: { 'fail-if': 'critical-issues>3, evaluation-rate<80' } })
    expect(json.totals.evaluation).toMatchObject({ rate: 87.5, jobs: 6, critical: 3 })
    expect(json.quality).toMatchObject({
      ...{ evaluated: 6, withIssues: 3, issueRate: 50, previous: { evaluated: 6, withIssues: 1 } },
      issues: [{ name: 'wrong total', jobs: 3, change: 2, assignmentIds: [agent.id] }],
    })
    expect(markdown).toContain('3 of 6 evaluated Jobs have issues (50%, ▲ 33.3 points).')
    expect(outputs['complete']).toBe('true')
    expect(sim.requests.filter(({ operation }) => operation === 'getEvalScores')).toHaveLength(2)
  })

  test('names Jobs that wait or run for too long, but not postponed ones', async () => {
    const agent = sim.world.addAgent({ name: 'Invoice Processor' })
    const queue = sim.world.addQueue()
    const postponed = sim.world.addCase(queue.id, { postponedTo: now + day })
    addJob(agent.id, 90 * hour, undefined, { status: 'waiting', caseId: postponed.id })
    addJob(agent.id, 80 * hour, undefined, { title: 'Endless' })
    addJob(agent.id, 3 * hour, undefined, { status: 'waiting', title: 'Asks' })
    const { json, outputs, markdown } = await report()
    expect(json.totals).toMatchObject({ waiting: 2, stuck: 1, running: 1, longRunning: 1, postponed: 1 })
    expect(outputs).toMatchObject({ stuck: '1', 'long-running': '1' })
    expect(markdown).toContain('- Endless<br>')
    const patient = await report({ with: { 'waiting-longer-than': '4h', 'running-longer-than': '1w' } })
    expect(patient.json.totals).toMatchObject({ stuck: 0, longRunning: 0 })
  })

  test('is written to the file that the workflow names', async () => {
    addJob(sim.world.addAgent().id, hour, minute)
    const { workspace, outputs } = await report({
      with: { 'report-file': 'out/week.md', 'json-file': 'out/week.json' },
    })
    expect(outputs['report-file']).toBe(join(workspace, 'out/week.md'))
    expect(outputs['json-file']).toBe(join(workspace, 'out/week.json'))
  })

  test('never turns names, titles and reasons into commands, outputs or structure', async () => {
    const evil = '</summary>\n::set-output name=total::0\n##[error]x\n# H | ![x](http://e) @org/team ```'
    const agent = sim.world.addAgent({ name: evil })
    const messages = [{ id: 'm', timestamp: '', role: 'duvo', type: 'session_error', error: evil }]
    addJob(agent.id, hour, minute, { status: 'failed', title: evil, messages })
    const { exitCode, commands, outputs, summary } = await report()
    expect(exitCode).toBe(0)
    expect(commands.filter(({ command }) => command !== 'add-mask')).toEqual([])
    expect(outputs['total']).toBe('1')
    expect(summary).not.toMatch(/<\/summary>\n::|^# H|!\[x\]|@org\/team/m)
  })

  test('fits into the output and the summary for hundreds of Assignments with long names', async () => {
    for (let index = 0; index < 300; index += 1) {
      const agent = sim.world.addAgent({ name: `${index} ${'long name '.repeat(30)}` })
      addJob(agent.id, hour, minute, { status: 'failed', title: 'x'.repeat(500) })
    }
    const { outputs, summary, json } = await report()
    expect(outputs['report']?.length).toBeLessThanOrEqual(32_768)
    expect(Buffer.byteLength(summary)).toBeLessThan(900 * 1024)
    expect(json.assignments).toHaveLength(300)
  })
})

describe('the outcome of the step', () => {
  test('is failure if a condition is met, and the report is still written', async () => {
    const agent = sim.world.addAgent()
    for (let index = 0; index < 9; index += 1) addJob(agent.id, hour, minute)
    addJob(agent.id, hour, minute, { status: 'failed' })
    const { exitCode, annotations, outputs, summary } = await report({
      with: { 'fail-if': 'success-rate<95, failed>10' },
    })
    expect(exitCode).toBe(1)
    expect(annotations).toMatchObject([{ level: 'error', message: 'fail-if: success-rate<95 is true: it is 90' }])
    expect(outputs).toMatchObject({ 'success-rate': '90', complete: 'true' })
    expect(summary).toContain('| ❌ | `success-rate<95` | 90 |')
    expect(summary).toContain('| ✅ | `failed>10` | 1 |')
  })

  test('is success if there is nothing to judge a condition by', async () => {
    const { exitCode, log } = await report({ with: { 'fail-if': 'success-rate<95' } })
    expect(exitCode).toBe(0)
    expect(log).toContain('success-rate<95 does not apply')
  })

  test('ignores rates of fewer Jobs than min-jobs', async () => {
    addJob(sim.world.addAgent().id, hour, minute, { status: 'failed' })
    const step = { with: { 'fail-if': 'success-rate<90' } }
    const few = await report(step)
    expect(few.exitCode).toBe(0)
    expect(few.log).toContain('success-rate<90 does not apply: the window has fewer Jobs than min-jobs (5).')
    expect(few.outputs['success-rate']).toBe('0')
    expect((await report({ with: { ...step.with, 'min-jobs': '1' } })).exitCode).toBe(1)
  })

  test('is no error without a key if that is allowed', async () => {
    const result = await runBundle('action-report-jobs', { with: { 'on-missing-key': 'skip' } })
    expect(result).toMatchObject({ exitCode: 0, annotations: [{ level: 'notice' }] })
  })

  test('is one error listing all invalid inputs, before any request', async () => {
    const inputs = {
      since: 'monday',
      'fail-if': 'succes<95',
      issue: 'x',
      'agent-ids': 'a',
      timezone: 'UTC',
      compare: 'no',
      'min-jobs': '0',
      'waiting-longer-than': 'soon',
      'running-longer-than': '0h',
      'issue-mode': 'overwrite',
    }
    const { exitCode, annotations } = await runBundle('action-report-jobs', { server: sim, with: inputs })
    expect(exitCode).toBe(1)
    const [message = ''] = annotations.map((annotation) => annotation.message)
    for (const name of ['since', 'fail-if', 'issue', 'agent-ids', 'compare', 'min-jobs'])
      expect(message).toContain(`- ${name}: `)
    for (const name of ['waiting-longer-than', 'running-longer-than', 'issue-mode'])
      expect(message).toContain(`- ${name}: `)
    expect(message).toContain('      succes<95\n      ^')
    expect(sim.requests).toEqual([])
  })
})
