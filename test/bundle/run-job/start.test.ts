import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type FaultRule, type Simulator, say, startSimulator } from '../../../simulator/index.ts'
import { runBundle } from '../../harness/runner/run-bundle.ts'

let sim: Simulator
beforeEach(async () => {
  sim = await startSimulator({ speed: 20 })
})
afterEach(() => sim.close())

const startRun = 'POST /v2/teams/:team/runs'
const sent = (name: string) => sim.requests.filter(({ operation }) => operation === name)
const jobs = () => [...sim.world.jobs.values()]

describe('a lost response to the start', () => {
  const lost: [string, Omit<FaultRule, 'match'>][] = [
    ['a connection reset after the Job was created', { reset: 'after' }],
    ['a truncated response', { truncate: 12 }],
    ['a response that is not JSON', { garble: true }],
    ['a 502 after the Job was created', { status: 502, html: true, commit: true }],
    ['a 204 without a body', { status: 204, body: '', commit: true }],
  ]
  for (const honourKeys of [true, false]) {
    for (const [name, fault] of lost) {
      test(`starts one Job after ${name}, on a server that ${honourKeys ? 'honours' : 'ignores'} keys`, async () => {
        await sim.close()
        sim = await startSimulator({ speed: 20, honourKeys })
        const agent = sim.world.addAgent()
        sim.fault({ match: startRun, ...fault })
        const result = await runBundle('action-run-job', { server: sim, with: { 'agent-id': agent.id, message: 'Go' } })

        expect(result.outputs).toMatchObject({ conclusion: 'completed', output: 'Done: Go' })
        expect(jobs()).toHaveLength(1)
        expect(result.outputs['run-id']).toBe(jobs()[0]?.id)
        expect(sent('startRun')).toHaveLength(1)
      })
    }
  }

  test('is retried with the same key if no Job was started', async () => {
    const agent = sim.world.addAgent()
    sim.fault({ match: startRun, reset: 'before' })
    const result = await runBundle('action-run-job', { server: sim, with: { 'agent-id': agent.id }, timeScale: 5 })

    expect(result.outputs['conclusion']).toBe('completed')
    expect(jobs()).toHaveLength(1)
    const keys = sent('startRun').map(({ headers }) => headers['idempotency-key'])
    expect(new Set(keys).size).toBe(1)
    const looked = sim.requests.findIndex(({ operation }) => operation === 'listRuns')
    const again = sim.requests.findLastIndex(({ method, path }) => method === 'POST' && path.endsWith('/runs'))
    expect(looked).toBeGreaterThan(0)
    expect(looked).toBeLessThan(again)
  })

  test('is resolved by the message if another Job of the Assignment started at the same time', async () => {
    const agent = sim.world.addAgent()
    sim.fault({ match: startRun, reset: 'after' })
    sim.world.startJob({ agentId: agent.id, message: 'Another message', source: 'api' })
    const result = await runBundle('action-run-job', { server: sim, with: { 'agent-id': agent.id, message: 'Mine' } })
    expect(result.outputs).toMatchObject({ conclusion: 'completed', output: 'Done: Mine' })
  })

  test('takes neither of two possible Jobs, names them, and leaves them alone', async () => {
    const agent = sim.world.addAgent()
    sim.fault({ match: startRun, reset: 'after' })
    const other = sim.world.startJob({ agentId: agent.id, message: 'Same', source: 'api' })
    const result = await runBundle('action-run-job', { server: sim, with: { 'agent-id': agent.id, message: 'Same' } })

    expect(result.exitCode).toBe(1)
    expect(result.outputs['conclusion']).toBe('failed')
    expect(result.annotations.at(-1)?.message).toContain(other.id)
    expect(jobs()).toHaveLength(2)
    const post = await result.post()
    expect(post.exitCode).toBe(0)
    expect(sent('stopRun')).toEqual([])
  })

  test('does not take a Job of a schedule, of a person or from before the step', async () => {
    const agent = sim.world.addAgent()
    sim.world.addJob({ agentId: agent.id, source: 'schedule', status: 'running' })
    sim.world.addJob({ agentId: agent.id, source: 'api', status: 'running', createdAt: Date.now() - 60_000 })
    sim.fault({ match: startRun, reset: 'before' })
    const result = await runBundle('action-run-job', { server: sim, with: { 'agent-id': agent.id }, timeScale: 5 })
    expect(result.outputs['conclusion']).toBe('completed')
    expect(jobs()).toHaveLength(3)
  })

  test('finds the Job by its sandbox if files were uploaded', async () => {
    const agent = sim.world.addAgent()
    sim.fault({ match: startRun, reset: 'after' })
    sim.world.startJob({ agentId: agent.id, source: 'api', sandboxId: 'another' })
    const result = await runBundle('action-run-job', {
      server: sim,
      files: { 'data.csv': 'a,b' },
      with: { 'agent-id': agent.id, files: 'data.csv' },
    })
    expect(result.outputs['conclusion']).toBe('completed')
    expect(jobs().find(({ id }) => id === result.outputs['run-id'])?.sandboxId).not.toBe('another')
  })
})

test('a rate-limited start is retried after the wait that the server asks for', async () => {
  const agent = sim.world.addAgent()
  sim.fault({ match: startRun, status: 429, headers: { 'retry-after': '2' }, body: { error: 'rate_limited' } })
  const result = await runBundle('action-run-job', { server: sim, with: { 'agent-id': agent.id }, timeScale: 4 })
  expect(result.outputs['conclusion']).toBe('completed')
  expect(jobs()).toHaveLength(1)
  expect(result.log).toContain('Rate limited by Duvo; retrying')
})

test('two steps with the same environment start two Jobs, with different keys', async () => {
  const agent = sim.world.addAgent()
  const step = {
    server: sim,
    with: { 'agent-id': agent.id, message: 'Go' },
    env: { GITHUB_RUN_ID: '1', GITHUB_JOB: 'a' },
  }
  const [first, second] = await Promise.all([runBundle('action-run-job', step), runBundle('action-run-job', step)])
  expect(first.outputs['run-id']).not.toBe(second.outputs['run-id'])
  expect(jobs()).toHaveLength(2)
  expect(new Set(sent('startRun').map(({ headers }) => headers['idempotency-key'])).size).toBe(2)
})

test('an idempotency-key of the workflow gives a second run the same Job, and another Assignment a different one', async () => {
  const [one, two] = [sim.world.addAgent(), sim.world.addAgent()]
  const step = (agentId: string) => ({
    server: sim,
    with: { 'agent-id': agentId, 'idempotency-key': 'nightly 2026-11-22' },
  })
  const first = await runBundle('action-run-job', step(one.id))
  const again = await runBundle('action-run-job', step(one.id))
  const other = await runBundle('action-run-job', step(two.id))
  expect(again.outputs['run-id']).toBe(first.outputs['run-id'])
  expect(other.outputs['run-id']).not.toBe(first.outputs['run-id'])
  expect(jobs()).toHaveLength(2)
})

test('a Job that an earlier step started with the same idempotency-key is followed, and never stopped', async () => {
  const agent = sim.world.addAgent()
  sim.world.script(agent.id, [{ status: 'running' }, { after: Infinity, end: 'completed' }])
  const step = { server: sim, with: { 'agent-id': agent.id, 'idempotency-key': 'nightly', wait: 'false' } }
  await runBundle('action-run-job', step)
  await sleep(2_500)
  const second = await runBundle('action-run-job', {
    ...step,
    with: { ...step.with, wait: 'true' },
    signals: [{ when: (stdout) => stdout.includes('Status: running'), signal: 'SIGINT' }],
  })
  expect(second.log).toContain('an earlier step with the same idempotency-key started it')
  expect(second.outputs).toMatchObject({ 'run-id': jobs()[0]?.id, conclusion: 'cancelled' })
  await second.post()
  expect(jobs().map(({ status }) => status)).toEqual(['running'])
  expect(sent('stopRun')).toEqual([])
})

describe('the Assignment', () => {
  test('is found by its exact name on any page', async () => {
    for (let index = 0; index < 230; index += 1) sim.world.addAgent({ name: `Agent ${index}` })
    const agent = sim.world.addAgent({ name: 'Order Tracker' })
    const result = await runBundle('action-run-job', { server: sim, with: { 'agent-name': 'Order Tracker' } })
    expect(result.outputs['conclusion']).toBe('completed')
    expect(jobs()[0]?.agentId).toBe(agent.id)
  })

  test('that shares its name with another is an error with both ids', async () => {
    const twins = [sim.world.addAgent({ name: 'Twin' }), sim.world.addAgent({ name: 'Twin' })]
    const result = await runBundle('action-run-job', { server: sim, with: { 'agent-name': 'Twin' } })
    expect(result.exitCode).toBe(1)
    for (const { id } of twins) expect(result.annotations[0]?.message).toContain(id)
    expect(jobs()).toEqual([])
  })

  test('that does not exist is one clear error line', async () => {
    const id = '0b9f3c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f'
    const result = await runBundle('action-run-job', { server: sim, with: { 'agent-id': id } })
    expect(result.exitCode).toBe(1)
    expect(result.annotations).toHaveLength(1)
    expect(result.annotations[0]?.message).toMatch(/There is no Assignment 0b9f3c1e.*agent-id/s)
    expect(result.outputs).toMatchObject({ conclusion: 'failed' })
  })
})

describe('the key and the team', () => {
  test('a refused key is one clear error line that names the input', async () => {
    const agent = sim.world.addAgent()
    sim.revokeKey()
    const result = await runBundle('action-run-job', { server: sim, with: { 'agent-id': agent.id } })
    expect(result.exitCode).toBe(1)
    expect(result.annotations.map(({ message }) => message)).toEqual([expect.stringMatching(/401.*`api-key`/)])
    expect(sim.requests).toHaveLength(1)
  })

  test('a team that the key cannot use is one clear error line', async () => {
    const agent = sim.world.addAgent()
    const result = await runBundle('action-run-job', {
      server: sim,
      with: { 'agent-id': agent.id, 'team-id': '0b9f3c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f' },
    })
    expect(result.exitCode).toBe(1)
    expect(result.annotations).toHaveLength(1)
    expect(result.annotations[0]?.message).toMatch(/team/)
    expect(jobs()).toEqual([])
  })

  test('several teams without a choice are listed with ids and names', async () => {
    sim.world.addTeam({ name: 'Finance' })
    const agent = sim.world.addAgent()
    const result = await runBundle('action-run-job', { server: sim, with: { 'agent-id': agent.id } })
    if (result.exitCode === 0) expect(jobs()[0]?.teamId).toBe(sim.world.team.id)
    else expect(result.annotations[0]?.message).toContain('Finance')
  })

  test('without a key and with on-missing-key: skip the step succeeds and sends nothing', async () => {
    const agent = sim.world.addAgent()
    const result = await runBundle('action-run-job', {
      env: { DUVO_API_BASE_URL: sim.url },
      with: { 'agent-id': agent.id, 'on-missing-key': 'skip' },
    })
    expect(result.exitCode).toBe(0)
    expect(result.annotations.map(({ level }) => level)).toEqual(['notice'])
    expect(sim.requests).toEqual([])
  })
})

describe('bad inputs', () => {
  test('are all reported in one message, and nothing is sent', async () => {
    const result = await runBundle('action-run-job', {
      server: sim,
      with: {
        'agent-id': 'invoice',
        'timeout-minutes': '10m',
        'on-human-request': 'yes',
        wait: 'yes',
        files: 'missing/*.csv',
        'message-file': 'prompt.md',
        'webhook-url': 'http://example.com',
        answers: '= no question',
      },
    })
    expect(result.exitCode).toBe(1)
    expect(result.annotations).toHaveLength(1)
    const message = result.annotations[0]?.message ?? ''
    for (const name of [
      'agent-id',
      'timeout-minutes',
      'on-human-request',
      'wait',
      'missing/*.csv',
      'message-file',
      'webhook-url',
      'answers',
    ]) {
      expect(message).toContain(name)
    }
    expect(message).not.toMatch(/\n\s+at /)
    expect(result.summary).toContain('on-human-request')
    expect(sim.requests).toEqual([])
  })

  test.each([
    ['no target', {}, 'agent-id'],
    ['two targets', { 'agent-name': 'a', 'run-id': '0b9f3c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f' }, 'only one'],
    [
      'a message for a Job that already runs',
      { 'run-id': '0b9f3c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f', message: 'x' },
      'message',
    ],
    ['a path instead of an id', { 'run-id': '../agents/x' }, 'run-id'],
    ['an encoded path instead of an id', { 'agent-id': '%2e%2e' }, 'agent-id'],
    ['missing answers', { 'agent-name': 'a', 'on-human-request': 'answer' }, 'answers'],
    [
      'unused answers',
      { 'agent-name': 'a', answers: 'Region?=EU' },
      'answers: not used with on-human-request: wait. Set on-human-request: answer, or remove answers',
    ],
  ])('%s is refused before any request', async (_, inputs, word) => {
    const result = await runBundle('action-run-job', { server: sim, with: inputs })
    expect(result.exitCode).toBe(1)
    expect(result.annotations[0]?.message).toContain(word)
    expect(sim.requests).toEqual([])
  })

  test.each<[string, Record<string, string>, RegExp]>([
    ['an empty message', { message: '' }, /message: is empty/],
    ['a blank message', { message: ' \n ' }, /message: is empty/],
    ['an empty message-file', { 'message-file': '' }, /message-file: is empty/],
  ])('%s, as left by an expression that evaluates to nothing, starts no Job', async (_, inputs, problem) => {
    const result = await runBundle('action-run-job', { server: sim, with: { 'agent-name': 'a', ...inputs } })
    expect(result.exitCode).toBe(1)
    expect(result.annotations[0]?.message).toMatch(problem)
    expect(sim.requests).toEqual([])
  })

  test.each<[string, Uint8Array, RegExp]>([
    ['in UTF-16', Buffer.from('\ufeffProcess it', 'utf16le'), /UTF-16/],
    ['in UTF-16 without a mark', Buffer.from('Process it', 'utf16le'), /not text/],
    ['in Latin-1', Buffer.from('first line\nGr\u00fc\u00dfe', 'latin1'), /not UTF-8 text \(line 2\)/],
    ['that is an image', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /not UTF-8 text/],
    ['that is binary', Buffer.from('a\0b\0\0\0c'), /not text/],
    ['that is empty', Buffer.from(''), /is empty/],
    ['that contains only a byte order mark', Buffer.from('\ufeff'), /is empty/],
    ['that is blank', Buffer.from(' \r\n'), /is empty/],
  ])('a message-file %s starts no Job', async (_, bytes, problem) => {
    const result = await runBundle('action-run-job', {
      server: sim,
      files: { 'prompt.md': bytes },
      with: { 'agent-name': 'a', 'message-file': 'prompt.md' },
    })
    expect(result.exitCode).toBe(1)
    expect(result.annotations[0]?.message).toMatch(/message-file: "prompt.md"/)
    expect(result.annotations[0]?.message).toMatch(problem)
    expect(sim.requests).toEqual([])
  })

  test('a webhook-url that is refused is not shown', async () => {
    const result = await runBundle('action-run-job', {
      server: sim,
      with: { 'agent-name': 'a', 'webhook-url': 'http://hooks.example/T01/9f2c7a41' },
      secrets: ['9f2c7a41'],
    })
    expect(result.annotations[0]?.message).toContain('webhook-url: expected an https:// URL')
  })

  test('a message-file that is a symlink out of the workspace is refused', async () => {
    const { symlink, mkdir } = await import('node:fs/promises')
    const { tempDir } = await import('../../harness/files/temp-dir.ts')
    const cwd = await tempDir('workspace')
    await mkdir(cwd, { recursive: true })
    await symlink('/etc/passwd', `${cwd}/prompt.md`)
    const result = await runBundle('action-run-job', {
      server: sim,
      cwd,
      with: { 'agent-name': 'a', 'message-file': 'prompt.md' },
    })
    expect(result.annotations[0]?.message).toContain('outside the workspace')
    expect(sim.requests).toEqual([])
  })
})

test('a message is sent byte for byte', async () => {
  const agent = sim.world.addAgent()
  const message = '  ${{ secrets.X }} "quotes" \'and\' \\ $(id) ::set-output name=a::b\r\nline — ünïcode 🎉\n'
  await runBundle('action-run-job', { server: sim, with: { 'agent-id': agent.id, message } })
  expect(sent('startRun')[0]?.body).toEqual({ agent_id: agent.id, message })
  const fromFile = { 'agent-id': agent.id, 'message-file': 'prompt.md' }
  await runBundle('action-run-job', { server: sim, files: { 'prompt.md': message }, with: fromFile })
  expect(sent('startRun')[1]?.body).toEqual({ agent_id: agent.id, message })
})

test('a byte order mark of a message-file is not part of the message', async () => {
  const agent = sim.world.addAgent()
  const inputs = { 'agent-id': agent.id, 'message-file': 'prompt.md' }
  await runBundle('action-run-job', { server: sim, files: { 'prompt.md': '\ufeffGo' }, with: inputs })
  expect(sent('startRun')[0]?.body).toEqual({ agent_id: agent.id, message: 'Go' })
})

test('the webhook-url is masked, even where Duvo or the Job repeats it', async () => {
  const agent = sim.world.addAgent()
  const url = 'https://hooks.example/duvo?token=5b1fd30c9e7a4d2286aa'
  sim.world.script(agent.id, [say(`Told ${url}`), { end: 'completed' }])
  const result = await runBundle('action-run-job', {
    server: sim,
    with: { 'agent-id': agent.id, 'webhook-url': url },
    secrets: ['5b1fd30c9e7a4d2286aa'],
  })
  expect(sent('startRun')[0]?.body).toMatchObject({ webhook_url: url })
  expect(result.outputs).toMatchObject({ conclusion: 'completed', output: 'Told ***' })
})

test('wait: false ends the step as soon as the Job has started, and leaves it alone', async () => {
  const agent = sim.world.addAgent()
  sim.world.script(agent.id, [{ after: 60_000, end: 'completed' }])
  const result = await runBundle('action-run-job', { server: sim, with: { 'agent-id': agent.id, wait: 'false' } })
  expect(result.exitCode).toBe(0)
  expect(result.outputs).toMatchObject({ 'run-id': jobs()[0]?.id, conclusion: 'detached', status: 'pending' })
  const before = sim.requests.length
  expect((await result.post()).exitCode).toBe(0)
  expect(sim.requests).toHaveLength(before)
  expect(jobs()[0]?.status).not.toBe('interrupted')
})
