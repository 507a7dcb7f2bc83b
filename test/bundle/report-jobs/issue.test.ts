import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '../../../simulator/index.ts'
import { type GitHubServer, startGitHub } from '../../harness/network/github-server.ts'
import { runBundle } from '../../harness/runner/run-bundle.ts'

let sim: Simulator
let github: GitHubServer
beforeEach(async () => {
  sim = await startSimulator()
  github = await startGitHub()
  addJob('completed')
})
afterEach(async () => {
  await Promise.all([sim.close(), github.close()])
})

function addJob(status: string): void {
  const agent = [...sim.world.agents.values()][0] ?? sim.world.addAgent({ name: 'Invoice Processor' })
  sim.world.addJob({ agentId: agent.id, status, createdAt: Date.now() - 60_000, completedAt: Date.now() - 30_000 })
}

function report(inputs: Record<string, string>, more: Record<string, string> = {}) {
  const env = { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: 'owner/name', ...more }
  return runBundle('action-report-jobs', { server: sim, with: inputs, env })
}

describe('issue: auto', () => {
  test('opens one issue and keeps it up to date', async () => {
    const first = await report({ issue: 'auto', title: 'Weekly report' })
    expect(first.exitCode).toBe(0)
    expect(github.issues).toMatchObject([
      { title: 'Weekly report', body: expect.stringContaining('1 of 1 ended Job completed') },
    ])
    addJob('failed')
    const second = await report({ issue: 'auto', title: 'Weekly report' })
    expect(github.issues).toMatchObject([{ body: expect.stringContaining('1 of 2 ended Jobs completed') }])
    expect(second.outputs['issue-number']).toBe(first.outputs['issue-number'])
  })

  test('keeps one issue per title', async () => {
    for (const title of ['Team A', 'Team B', 'Team A']) await report({ issue: 'auto', title })
    expect(github.issues.map(({ title }) => title)).toEqual(['Team A', 'Team B'])
  })

  test('warns of the missing permission of the token, and the step succeeds', async () => {
    github.faults.push({
      matches: (line) => line.startsWith('POST /repos'),
      status: 403,
      times: 10,
      message: 'Forbidden',
    })
    const { exitCode, annotations, outputs } = await report({ issue: 'auto' })
    expect(exitCode).toBe(0)
    expect(annotations).toMatchObject([
      { level: 'warning', message: expect.stringContaining('`permissions: issues: write`') },
    ])
    expect(outputs).toMatchObject({ completed: '1', 'issue-number': '' })
  })

  test('shows that a report is incomplete', async () => {
    sim.fault({ match: 'GET /v2/teams/:team/runs', times: 100, status: 403 })
    expect((await report({ issue: 'auto' })).exitCode).toBe(1)
    expect(github.issues).toMatchObject([
      { body: expect.stringContaining('Incomplete: no Jobs of this window could be read') },
    ])
  })
})

describe('issue-mode: comment', () => {
  const comment = (title = 'Weekly report') =>
    report({ issue: 'auto', 'issue-mode': 'comment', title, since: 'yesterday' })

  test('adds a comment for each report to one issue, without duplicates', async () => {
    const first = await comment()
    expect(first.exitCode).toBe(0)
    expect(github.issues).toMatchObject([
      { title: 'Weekly report', body: expect.stringContaining('Each report is a comment') },
    ])
    await comment()
    expect(github.comments).toMatchObject([{ issue: 1, body: expect.stringContaining('## Weekly report') }])
    const older = { issue: 'auto', 'issue-mode': 'comment', title: 'Weekly report', since: 'last-month' }
    expect((await report(older)).outputs['issue-number']).toBe(first.outputs['issue-number'])
    expect(github.issues).toHaveLength(1)
    expect(github.comments).toHaveLength(2)
  })

  test('adds one comment for a workflow run, however often it is attempted, if the window ends now', async () => {
    const inputs = { issue: 'auto', 'issue-mode': 'comment', since: '1h' }
    await report(inputs, { GITHUB_RUN_ID: '1' })
    addJob('failed')
    await report(inputs, { GITHUB_RUN_ID: '1' })
    expect(github.comments).toMatchObject([{ body: expect.stringContaining('1 of 2 ended Jobs completed') }])
    await report(inputs, { GITHUB_RUN_ID: '2' })
    expect(github.comments).toHaveLength(2)
  })

  test('comments on an issue given by its number, and leaves its body alone', async () => {
    github.issues.push({ number: 12, title: 'Numbers', body: 'Ours.', login: 'octocat', state: 'open', isPull: false })
    await report({ issue: '12', 'issue-mode': 'comment' })
    expect(github.issues).toMatchObject([{ title: 'Numbers', body: 'Ours.' }])
    expect(github.comments).toMatchObject([{ issue: 12, body: expect.stringContaining('Invoice Processor') }])
  })
})

describe('issue-mode: new', () => {
  test('opens one issue per window, named after it, and no second one even if it was closed', async () => {
    const open = (since: string) => report({ issue: 'auto', 'issue-mode': 'new', since, title: 'Jobs' })
    await open('yesterday')
    const [issue] = github.issues
    expect(issue?.title).toMatch(/^Jobs: \w{3} \d+ \w{3} \d{4}$/)
    if (issue) issue.state = 'closed'
    await open('yesterday')
    expect(github.issues).toHaveLength(1)
    await open('last-month')
    expect(github.issues).toHaveLength(2)
    expect(github.issues[1]?.title).toMatch(/ – /)
  })

  test('cannot be combined with a number', async () => {
    const { exitCode, annotations } = await report({ issue: '12', 'issue-mode': 'new' })
    expect(exitCode).toBe(1)
    expect(annotations[0]?.message).toContain('- issue-mode: new requires issue: auto')
    expect(github.requests).toEqual([])
  })
})

test('an issue given by its number keeps its title and what people wrote above the report', async () => {
  const body = 'Our weekly numbers.'
  github.issues.push({ number: 12, title: 'Numbers', body, login: 'octocat', state: 'open', isPull: false })
  const { outputs } = await report({ issue: '12' })
  expect(github.issues).toMatchObject([
    { title: 'Numbers', body: expect.stringMatching(/^Our weekly numbers\.\n\n[\s\S]*Invoice Processor/) },
  ])
  expect(outputs['issue-number']).toBe('12')
})

test('without the input nothing is requested from GitHub', async () => {
  await report({})
  expect(github.requests).toEqual([])
})
