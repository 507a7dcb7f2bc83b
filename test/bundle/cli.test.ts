import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Simulator, say, startSimulator } from '../../simulator/index.ts'
import { createGitRepository } from '../harness/files/git-repository.ts'
import { tempDir } from '../harness/files/temp-dir.ts'
import { readActions, repository } from '../harness/runner/action-file.ts'
import { type ChildOptions, runChild } from '../harness/runner/child.ts'
import { assertNoSecret, filesOf } from '../harness/secrets.ts'

const folders = [...(await readActions()).keys()]

let sim: Simulator
let cwd: string
beforeEach(async () => {
  sim = await startSimulator({ speed: 20 })
  cwd = await tempDir('cwd')
})
afterEach(() => sim.close())

/** Runs the built command, as `npx` does. Neither its output nor the files it leaves contain the key. */
async function duvo(args: string[], { env = {}, ...options }: Partial<ChildOptions> = {}) {
  const folder = options.cwd ?? cwd
  const temp = await tempDir('tmp')
  const ended = await runChild({
    args: [join(repository, 'cli/bin.js'), ...args],
    cwd: folder,
    env: {
      PATH: process.env['PATH'] ?? '',
      TMPDIR: temp,
      DUVO_API_KEY: sim.apiKey,
      DUVO_API_BASE_URL: sim.url,
      ...env,
    },
    signals: [],
    limitMs: 25_000,
    closedStdout: false,
    ...options,
  })
  const streams = { name: 'stdout and stderr', text: ended.stdout + ended.stderr }
  assertNoSecret([streams, ...(await filesOf(temp)), ...(await filesOf(folder))], [sim.apiKey])
  return { ...ended, temp }
}

const endless = [{ status: 'running' }, { after: Infinity, end: 'completed' }]
const job = () => [...sim.world.jobs.values()][0]

describe('a command', () => {
  test('runs the action, and shows its log, its summary and its outputs', async () => {
    const agent = sim.world.addAgent({ name: 'Invoice Processor' })
    const { exitCode, stdout, stderr } = await duvo(['run', '--agent-id', agent.id, '--message', 'Post the invoices.'])
    expect([exitCode, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/Started Job \S+ of "Invoice Processor"/)
    expect(stdout).toMatch(/▸ .*tool call: lookup \(\d+ lines?\)/)
    expect(stdout).toMatch(/\n✅ Job completed\n\nAssignment +Job +Status/)
    expect(stdout).toMatch(/\nOutputs\n(?: {2}\S.*\n)* {2}run-id +\S+\n/)
    expect(stdout).not.toMatch(/^::|\u001b|\*\*|&#|<\/?[a-z]+>/m)
  })

  test('fails if the step fails, and says why in one place', async () => {
    const agent = sim.world.addAgent()
    sim.world.script(agent.id, [{ after: 10, end: 'failed', error: 'The portal is closed' }])
    const { exitCode, stdout } = await duvo(['run', '--agent-id', agent.id])
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(/^✗ Job .*: failed/m)
    expect(stdout).toMatch(/conclusion +failed/)
  })

  test('with an invalid input names it, before any request', async () => {
    const { exitCode, stdout } = await duvo(['run', '--agent-id', 'x', '--timeout-minutes', 'soon'])
    expect(exitCode).toBe(1)
    expect(stdout).toContain('✗ Invalid inputs:')
    expect(stdout).toContain('- agent-id: expected an id')
    expect(stdout).toContain('- timeout-minutes: expected a number')
    expect(sim.requests).toEqual([])
  })

  test('with an unknown option suggests the closest one, and starts nothing', async () => {
    const { exitCode, stdout, stderr } = await duvo(['run', '--agent', 'x'])
    expect([exitCode, stdout]).toEqual([2, ''])
    expect(stderr).toContain("error: unknown option '--agent'")
    expect(stderr).toContain('Did you mean')
  })

  test('without a key says where to set it', async () => {
    const { exitCode, stdout } = await duvo(['report'], { env: { DUVO_API_KEY: '' } })
    expect(exitCode).toBe(1)
    expect(stdout).toContain('- api-key: required, but neither this input nor DUVO_API_KEY is set. In a workflow, ')
  })

  test('warns of a key that others can read', async () => {
    const { exitCode, stdout } = await duvo(['call', '--path', '/v2/teams', '--api-key', sim.apiKey])
    expect(exitCode).toBe(0)
    expect(stdout).toContain('! Other users of this machine can read a key on the command line')
  })

  test("run by npm works in the caller's folder, not in that of the package", async () => {
    const elsewhere = await tempDir('elsewhere')
    await writeFile(join(elsewhere, 'body.json'), '{"name": "Returns"}')
    const npm = { npm_package_name: 'duvo-actions', npm_lifecycle_event: 'duvo', INIT_CWD: elsewhere }
    const line = ['call', '--method', 'POST', '--path', '/v2/teams/{teamId}/queues', '--body-file', 'body.json']
    expect((await duvo(line, { env: npm })).exitCode).toBe(0)
    expect((await duvo(line, { env: { ...npm, npm_package_name: 'another' } })).exitCode).toBe(1)
  })

  test.each(folders)('%s has help', async (folder) => {
    const { exitCode, stdout, stderr } = await duvo([folder.replace('action-', ''), '--help'])
    expect([exitCode, stderr]).toEqual([0, ''])
    expect(stdout).toContain('--api-base-url')
  })
})

describe('Ctrl-C', () => {
  const whenRunning = (stdout: string) => stdout.includes('Status: running')

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s to the command alone ends the step in order, and stops its Job',
    async (signal) => {
      const agent = sim.world.addAgent()
      sim.world.script(agent.id, endless)
      const { exitCode, stdout, sinceSignalMs } = await duvo(['run', '--agent-id', agent.id], {
        signals: [{ signal, when: whenRunning }],
      })
      expect(exitCode).toBe(130)
      expect(job()?.completedAt).not.toBeNull()
      expect(stdout).toMatch(/conclusion +cancelled/)
      expect(sinceSignalMs).toBeLessThan(10_000)
    },
  )

  test('pressed twice kills a hanging step, and its post step still stops the Job', async () => {
    const agent = sim.world.addAgent()
    sim.world.script(agent.id, endless)
    sim.fault({ match: /\/stop$/, hang: 'headers' })
    const interrupts = [0, 300, 300].map((after) => ({
      signal: 'SIGINT' as const,
      after,
      ...(after === 0 && { when: whenRunning }),
    }))
    const { exitCode } = await duvo(['run', '--agent-id', agent.id], { signals: interrupts })
    expect([130, 137, 143]).toContain(exitCode)
    expect(job()?.completedAt).not.toBeNull()
    expect(sim.requests.filter(({ path }) => path.endsWith('/stop')).length).toBeGreaterThanOrEqual(2)
  })

  test('pressed before the response to the start lets the post step find the Job and stop it', async () => {
    const agent = sim.world.addAgent()
    sim.world.script(agent.id, endless)
    sim.fault({ match: 'POST /v2/teams/:team/runs', hang: 'body' })
    const started = () => sim.world.jobs.size > 0
    await duvo(['run', '--agent-id', agent.id, '--message', 'Go'], {
      signals: [
        { signal: 'SIGINT', when: started },
        { signal: 'SIGINT', after: 200 },
        { signal: 'SIGINT', after: 200 },
      ],
    })
    expect(job()?.completedAt).not.toBeNull()
  })
})

describe('plan, apply, drift', () => {
  async function createFiles() {
    const { id } = sim.world.addAgent({ name: 'Invoice Processor' })
    const git = await createGitRepository()
    git.commit('Add', {
      'agent-ids.env': `INVOICES_ID=${id}\n`,
      'assignments/invoices.yaml': 'version: v2\ndata:\n  input: Match every invoice.\n',
      'skills/refunds/SKILL.md': '---\nname: refunds\ndescription: When to refund.\n---\n\nAlways.\n',
    })
    return { id, git, cwd: git.root }
  }

  test('a plan writes nothing, apply carries it out, and a second run finds nothing to do', async () => {
    const { id, ...options } = await createFiles()
    const plan = await duvo(['plan'], options)
    expect(plan.exitCode).toBe(0)
    expect(plan.stdout).toMatch(/has-changes +true/)
    expect(plan.stdout).toContain('+Match every invoice.')
    expect(sim.requests.filter(({ method }) => method !== 'GET')).toEqual([])

    expect((await duvo(['drift'], options)).exitCode).toBe(1)
    expect((await duvo(['apply'], options)).stdout).toMatch(/synced +\["invoices"\]/)
    expect(JSON.stringify(sim.world.liveBuild(id)?.config)).toContain('Match every invoice.')
    const builds = sim.world.builds.size
    const second = await duvo(['apply'], options)
    expect(second.stdout).toMatch(/has-changes +false/)
    expect(sim.world.builds.size).toBe(builds)
    expect((await duvo(['drift'], options)).exitCode).toBe(0)
    // Five commands, one after the other.
  }, 120_000)

  test('works for Skills by their noun', async () => {
    const { cwd } = await createFiles()
    expect((await duvo(['apply', 'skills'], { cwd })).stdout).toMatch(/created +\["refunds"\]/)
    expect((await duvo(['plan', 'skills'], { cwd })).stdout).toMatch(/has-changes +false/)
  })

  test('warns that uncommitted changes are ignored', async () => {
    const { cwd } = await createFiles()
    await writeFile(join(cwd, 'assignments/invoices.yaml'), 'changed: true\n')
    expect((await duvo(['plan'], { cwd })).stdout).toContain('! 1 file is not committed. Only the commit counts.')
  })
})

describe('results', () => {
  test('go to standard output as JSON, everything else to standard error', async () => {
    const queue = sim.world.addQueue({ name: 'Returns' })
    const { exitCode, stdout, stderr } = await duvo(['call', '--path', '/v2/teams/{teamId}/queues', '--json'])
    expect(exitCode).toBe(0)
    const outputs = JSON.parse(stdout)
    expect(JSON.parse(outputs.body)).toMatchObject({ queues: [{ id: queue.id }] })
    expect(stderr).toContain('GET /v2/teams/{teamId}/queues: 200')
  })

  test('go to the requested files, even if the step fails', async () => {
    const options = ['--summary', 'out/summary.md', '--outputs-file', 'out/outputs.json', '--output-dir', 'files']
    const { exitCode } = await duvo(['call', '--path', '/v2/queues/none', ...options])
    expect(exitCode).toBe(1)
    expect(await readFile(join(cwd, 'out/summary.md'), 'utf8')).toContain('### ❌ `GET /v2/queues/none`')
    const outputs = JSON.parse(await readFile(join(cwd, 'out/outputs.json'), 'utf8'))
    expect(outputs.status).toBe('400')
    expect(outputs['body-file'].startsWith(join(cwd, 'files'))).toBe(true)
    expect(existsSync(outputs['body-file'])).toBe(true)
  })

  test('go to a temporary folder otherwise, and no empty folder is left behind', async () => {
    const call = await duvo(['call', '--path', '/v2/teams'])
    expect(call.stdout).toMatch(new RegExp(`body-file +${call.temp}`))
    expect(await readdir((await duvo(['call', '--path', 'nowhere'])).temp)).toEqual([])
  })

  test('never reach the workflow that runs the command, nor do inputs come from it', async () => {
    const file = join(cwd, 'github_output')
    await writeFile(file, '')
    const outer = {
      GITHUB_OUTPUT: file,
      GITHUB_STATE: file,
      GITHUB_STEP_SUMMARY: file,
      GITHUB_ENV: file,
      GITHUB_PATH: file,
    }
    const env = {
      ...outer,
      INPUT_PATH: '/v2/profile',
      INPUT_BODY: '{',
      STATE_x: 'y',
      GITHUB_EVENT_NAME: 'pull_request',
    }
    const { exitCode } = await duvo(['call', '--path', '/v2/teams'], { env })
    expect(exitCode).toBe(0)
    expect(sim.requests.map(({ path }) => path)).toEqual(['/v2/teams'])
    expect(await readFile(file, 'utf8')).toBe('')
  })
})

describe('a terminal', () => {
  const plan = ['call', '--path', '/v2/teams']

  test.each([
    ['has no colours without a terminal', {}, false],
    ['has colours if they are forced', { FORCE_COLOR: '1' }, true],
    ['has none with NO_COLOR', { NO_COLOR: '1' }, false],
  ])('%s', async (_, env: Record<string, string>, isColoured) => {
    expect((await duvo(plan, { env })).stdout.includes('\u001b[')).toBe(isColoured)
  })

  test('does not interpret what a Job says', async () => {
    const text = 'a\u001b[2J\u001b]0;owned\u0007\u009b31m\u202eb\r::error::forged\n##[error]forged\u0000'
    const agent = sim.world.addAgent({ name: text })
    sim.world.script(agent.id, [say(text), { after: 10, end: 'failed', error: text }])
    const { stdout, stderr } = await duvo(['run', '--agent-id', agent.id, '--verbose'])
    expect(stdout + stderr).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]/)
    expect(stdout.match(/^✗/gm)).toHaveLength(1)
  })

  test('that is closed does not prevent the step from finishing', async () => {
    const agent = sim.world.addAgent()
    const { exitCode } = await duvo(['run', '--agent-id', agent.id], { closedStdout: true })
    expect(exitCode).toBe(0)
    expect(job()?.status).toBe('completed')
  })
})
