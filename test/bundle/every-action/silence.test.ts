import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '../../../simulator/index.ts'
import { type GitHubServer, startGitHub } from '../../harness/network/github-server.ts'
import { readActions } from '../../harness/runner/action-file.ts'
import { runBundle, type Step, type StepResult } from '../../harness/runner/run-bundle.ts'
import { configFile, syncedRepository } from '../sync-assignments/fixture.ts'
import { repositoryOf, skillFile } from '../sync-skills/fixture.ts'

let sim: Simulator
let github: GitHubServer
beforeEach(async () => {
  sim = await startSimulator({ speed: 20 })
  github = await startGitHub()
})
afterEach(async () => {
  await Promise.all([sim.close(), github.close()])
})

/** Arrives through Git, Duvo and files; on a line of its own it would be a command. */
const hostile = 'x\n::error::taken over\n##[error]taken over'

const pullRequest = (base: string, head: string): Step => ({
  event: { name: 'pull_request', payload: { pull_request: { number: 7, base: { sha: base }, head: { sha: head } } } },
  with: { 'github-token': 'ghs_silence_0000000000000000' },
})

/** Steps that load what an action loads late: the client, Git, zip, GitHub. An action without one here ends at its inputs. */
const scenarios: Record<string, () => Promise<Step>> = {
  'action-run-job': async () => ({
    with: { 'agent-id': sim.world.addAgent({ name: hostile }).id, message: hostile, files: '*.txt' },
    files: { 'a.txt': hostile },
    timeScale: 10,
  }),
  'action-report-jobs': async () => {
    const agent = sim.world.addAgent({ name: hostile })
    const at = { createdAt: Date.now() - 60_000, completedAt: Date.now() - 30_000 }
    sim.world.addJob({ agentId: agent.id, status: 'failed', title: hostile, ...at })
    return { with: { issue: 'auto', title: 'Report' } }
  },
  'action-bulk-delegate': async () => {
    const queue = sim.world.addQueue({ name: hostile })
    const agent = sim.world.addAgent({ consumes: [queue.id] })
    const { id } = sim.world.addCase(queue.id, { title: hostile })
    const inputs = { 'queue-id': queue.id, 'agent-id': agent.id, 'case-ids-file': 'ids.csv' }
    return { with: inputs, files: { 'ids.csv': `id;name\n${id};"${hostile}"\n` } }
  },
  'action-push-cases': async () => {
    const inputs = { 'queue-id': sim.world.addQueue().id, 'cases-file': 'rows.csv', title: '{{name}}' }
    return { with: inputs, files: { 'rows.csv': `id,name\n1,"${hostile}"\n` } }
  },
  'action-call-api': async () => ({ with: { path: '/v2/teams/{teamId}/queues' } }),
  'action-sync-assignments': async () => {
    const { repository, base } = await syncedRepository(sim, ['one'])
    const head = repository.commit(hostile, { 'assignments/one.json': configFile(hostile) })
    return { cwd: repository.root, ...pullRequest(base, head) }
  },
  'action-sync-skills': async () => {
    const repository = await repositoryOf({ 'skills/one/SKILL.md': skillFile('one') })
    const base = repository.git('rev-parse', 'HEAD')
    const head = repository.commit(hostile, { 'skills/two/SKILL.md': skillFile('two', hostile) })
    const step = pullRequest(base, head)
    return { cwd: repository.root, ...step, with: { ...step.with, mode: 'apply' } }
  },
}

async function run(action: string, variables: Record<string, string>): Promise<StepResult> {
  const step = (await scenarios[action]?.()) ?? {}
  const env = { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: 'owner/name', ...variables }
  return runBundle(action, { server: sim, ...step, env: { ...step.env, ...env } })
}

describe.each([...(await readActions()).keys()])('nothing but the log prints in %s', (action) => {
  test.each(['*', 'simple-git*,archiver,octokit*'])('with DEBUG=%s', async (DEBUG) => {
    const result = await run(action, { DEBUG })
    expect(result.stderr).toBe('')
    expect(result.annotations.filter(({ message }) => message === 'taken over')).toEqual([])
  })

  test('with NODE_DEBUG=*', async () => {
    const result = await run(action, { NODE_DEBUG: '*' })
    // Node traces its own start, before a line of the bundle runs. It shows nothing of requests and programs.
    expect(result.stderr.match(/^(HTTPS?|TLS|CHILD_PROCESS|UNDICI|FETCH) \d.*/gm)).toBeNull()
    expect(result.stderr).not.toContain('taken over')
    expect(result.stderr).not.toMatch(/^(::|##\[)/m)
    expect(result.annotations.filter(({ message }) => message === 'taken over')).toEqual([])
  })
})

test('a step refuses to run with certificate checks disabled, and names the variable', async () => {
  const result = await run('action-run-job', { NODE_TLS_REJECT_UNAUTHORIZED: '0' })
  expect(result.exitCode).toBe(1)
  expect(result.annotations).toEqual([
    { level: 'error', message: expect.stringMatching(/NODE_TLS_REJECT_UNAUTHORIZED is 0[\s\S]*NODE_EXTRA_CA_CERTS/) },
  ])
  expect(sim.requests).toEqual([])
  expect((await result.post()).annotations).toEqual([
    { level: 'warning', message: expect.stringContaining('NODE_TLS_REJECT_UNAUTHORIZED') },
  ])
  expect(sim.requests).toEqual([])
})
