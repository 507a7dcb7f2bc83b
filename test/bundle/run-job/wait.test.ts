import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Simulator, type Step, say, startSimulator } from '../../../simulator/index.ts'
import { type Step as BundleStep, runBundle } from '../../harness/runner/run-bundle.ts'

let sim: Simulator
beforeEach(async () => {
  sim = await startSimulator({ speed: 20 })
})
afterEach(() => sim.close())

const sent = (name: string) => sim.requests.filter(({ operation }) => operation === name)
const getRun = /^GET \/v2\/runs\/[^/]+$/

function job(steps: Step[], inputs: Record<string, string> = {}, more: Partial<BundleStep> = {}) {
  const agent = sim.world.addAgent()
  sim.world.script(agent.id, steps)
  return runBundle('action-run-job', { server: sim, with: { 'agent-id': agent.id, ...inputs }, ...more })
}

describe('the end of a Job', () => {
  test.each([
    ['completed', 'completed', 0],
    ['failed', 'failed', 1],
    ['stopped', 'stopped', 1],
    ['interrupted', 'stopped', 1],
    ['canceled', 'stopped', 1],
    ['STOPPED', 'stopped', 1],
    ['archived', 'unknown', 1],
  ])('%s is the conclusion %s and exit code %i', async (status, conclusion, exitCode) => {
    const result = await job([say('Some text'), { end: status }])
    expect(result.exitCode).toBe(exitCode)
    expect(result.outputs).toMatchObject({ status, conclusion, output: 'Some text' })
    expect(result.outputs['failure-reason'] === '').toBe(exitCode === 0)
    expect((await result.post()).exitCode).toBe(0)
    expect(sent('stopRun')).toEqual([])
  })

  test('of a failed Job names the error that the Job reported', async () => {
    const result = await job([say('Trying'), { end: 'failed', error: 'The mailbox is locked' }])
    expect(result.outputs['failure-reason']).toBe('job-failed: The mailbox is locked')
    expect(result.annotations.at(-1)?.message).toContain('The mailbox is locked')
    expect(result.summary).toContain('The mailbox is locked')
  })

  test('is the first one seen, even if somebody resumes the Job', async () => {
    const result = await job([{ end: 'completed' }, { after: 40_000, status: 'running' }, { end: 'failed' }])
    expect(result.outputs['conclusion']).toBe('completed')
  })

  test('with an unknown status and no end date is waited for until the timeout, with one warning', async () => {
    const result = await job(
      [{ status: 'archiving' }, { after: Infinity, end: 'completed' }],
      { 'timeout-minutes': '1' },
      { timeScale: 20 },
    )
    expect(result.outputs).toMatchObject({
      conclusion: 'timed-out',
      'failure-reason': expect.stringContaining('timeout'),
    })
    expect(result.annotations.filter(({ level }) => level === 'warning')).toEqual([
      expect.objectContaining({ message: expect.stringContaining('archiving') }),
    ])
  })
})

describe('a Job that cannot be seen', () => {
  test('is waited for if it has only just started', async () => {
    const result = await job(
      [{ presence: 'null' }, { after: 120_000, presence: 'present' }, { end: 'completed' }],
      {},
      { timeScale: 3 },
    )
    expect(result.outputs['conclusion']).toBe('completed')
  })

  test.each(['null', 'missing'] as const)('and stays %s ends the step with a clear reason', async (presence) => {
    const result = await job(
      [{ status: 'running' }, { after: 40_000, presence }, { after: Infinity, end: 'completed' }],
      {},
      { timeScale: 10 },
    )
    expect(result.exitCode).toBe(1)
    expect(result.outputs).toMatchObject({
      conclusion: 'unknown',
      'failure-reason': expect.stringMatching(/^run-gone/),
    })
  })

  test('is an error at once when attaching to a Job that never existed', async () => {
    const result = await runBundle('action-run-job', {
      server: sim,
      with: { 'run-id': '0b9f3c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f' },
    })
    expect(result.exitCode).toBe(1)
    expect(result.annotations[0]?.message).toMatch(/There is no Job.*run-id/s)
  })
})

describe('an outage while waiting', () => {
  test('does not lose the Job', async () => {
    sim.fault({ match: getRun, after: 1, times: 8, status: 503, body: { error: 'unavailable' } })
    sim.fault({ match: getRun, times: 4, reset: 'before' })
    const result = await job([{ after: 100_000, end: 'completed' }], {}, { timeScale: 10 })
    expect(result.outputs['conclusion']).toBe('completed')
  })

  test('that does not end fails the step after minutes, and leaves the Job running', async () => {
    sim.fault({ match: getRun, after: 1, times: Infinity, status: 503, body: { error: 'unavailable' } })
    const result = await job([{ after: Infinity, end: 'completed' }], {}, { timeScale: 100, limitMs: 60_000 })
    expect(result.outputs).toMatchObject({ conclusion: 'unknown', 'failure-reason': expect.stringMatching(/^outage/) })
    expect(result.outputs['run-id']).toBe([...sim.world.jobs.keys()][0])
    await result.post()
    expect(sent('stopRun')).toEqual([])
  }, 60_000)

  test('of the messages alone does not end the wait', async () => {
    sim.fault({ match: 'GET /v2/runs/:run/messages', times: 7, status: 500, body: { error: 'internal' } })
    const result = await job([say('Hello'), { after: 100_000, end: 'completed' }], {}, { timeScale: 10 })
    expect(result.outputs).toMatchObject({ conclusion: 'completed', output: 'Hello' })
  })

  test('is distinguished from a revoked key, which ends the wait after one confirming read', async () => {
    sim.fault({
      match: getRun,
      after: 1,
      times: Infinity,
      status: 401,
      body: { error: 'invalid_token', message: 'Revoked' },
    })
    const result = await job([{ after: Infinity, end: 'completed' }], {}, { timeScale: 5 })
    expect(result.outputs).toMatchObject({
      conclusion: 'unknown',
      'failure-reason': expect.stringMatching(/^key-refused.*api-key/),
    })
    expect(sim.requests.filter(({ method, path }) => getRun.test(`${method} ${path}`))).toHaveLength(3)
  })
})

describe('a time limit', () => {
  const endless: Step[] = [{ status: 'running' }, { after: Infinity, end: 'completed' }]

  test('stops the Job and reads it back', async () => {
    const result = await job(endless, { 'timeout-minutes': '0.05' })
    expect(result.exitCode).toBe(1)
    expect(result.outputs).toMatchObject({
      conclusion: 'timed-out',
      status: 'interrupted',
      'failure-reason': expect.stringMatching(/^timeout/),
    })
    expect([...sim.world.jobs.values()][0]?.status).toBe('interrupted')
  })

  test('leaves the Job running with on-timeout: leave', async () => {
    const result = await job(endless, { 'timeout-minutes': '0.03', 'on-timeout': 'leave' })
    expect(result.outputs['conclusion']).toBe('timed-out')
    expect(result.summary).toContain('left running')
    await result.post()
    expect(sent('stopRun')).toEqual([])
  })

  test('without activity stops the Job too', async () => {
    const result = await job([say('Working'), ...endless], { 'idle-timeout-minutes': '1' }, { timeScale: 20 })
    expect(result.outputs).toMatchObject({
      conclusion: 'timed-out',
      'failure-reason': expect.stringMatching(/^idle-timeout/),
    })
    expect(sent('stopRun')).toHaveLength(1)
  })

  test.each(['stop', 'leave'])(
    'does not apply to a Job that ended since the last poll (on-timeout: %s)',
    async (onTimeout) => {
      // The only poll comes before the end; the next would come after the limit.
      const inputs = { 'timeout-minutes': '0.05', 'poll-interval-seconds': '3600', 'on-timeout': onTimeout }
      const result = await job(
        [{ status: 'running' }, { after: 20_000, message: { text_content: 'Done' } }, { end: 'completed' }],
        inputs,
      )
      expect(result.exitCode).toBe(0)
      expect(result.outputs).toMatchObject({ status: 'completed', conclusion: 'completed', output: 'Done' })
      expect(sent('stopRun')).toEqual([])
    },
  )

  test.each([
    ['completed', 'completed', 0],
    ['failed', 'failed', 1],
    ['interrupted', 'timed-out', 1],
  ])('reached just as the Job ends by itself (%s) gives the conclusion %s', async (end, conclusion, exitCode) => {
    const agent = sim.world.addAgent()
    sim.world.script(agent.id, {
      steps: [{ status: 'running' }, { after: Infinity, end: 'completed' }],
      stop: { status: end },
    })
    const result = await runBundle('action-run-job', {
      server: sim,
      with: { 'agent-id': agent.id, 'timeout-minutes': '0.03' },
    })
    expect(result.exitCode).toBe(exitCode)
    expect(result.outputs).toMatchObject({ status: end, conclusion })
  })

  test('covers the whole step: uploads that take longer end it, and no Job is started', async () => {
    sim.storage.behave({ bytesPerSecond: 500_000 })
    const agent = sim.world.addAgent()
    const result = await runBundle('action-run-job', {
      server: sim,
      files: { 'large.bin': Buffer.alloc(10_000_001) },
      with: { 'agent-id': agent.id, files: '*.bin', 'timeout-minutes': '0.1' },
      timeScale: 4,
    })
    expect(result.exitCode).toBe(1)
    expect(result.outputs).toMatchObject({
      conclusion: 'timed-out',
      'failure-reason': expect.stringMatching(/^timeout/),
    })
    expect(result.annotations[0]?.message).toBe('timeout: not finished after 0.1 minutes. No Job was started.')
    expect(sim.world.jobs.size).toBe(0)
    await result.post()
    expect(sent('stopRun')).toEqual([])
  })

  test.each([
    ['stop', 1],
    ['leave', 0],
  ])('during a start without a response leaves the Job to the post step (on-timeout: %s)', async (onTimeout, stops) => {
    sim.fault({ match: 'POST /v2/teams/:team/runs', hang: 'body' })
    const inputs = { 'timeout-minutes': '0.1', 'on-timeout': onTimeout }
    const result = await job([{ status: 'running' }, { after: Infinity, end: 'completed' }], inputs, { timeScale: 4 })
    expect(result.outputs['conclusion']).toBe('timed-out')
    expect(result.annotations[0]?.message).toContain('The start request was sent, but got no response.')
    expect((await result.post()).exitCode).toBe(0)
    expect(sim.world.jobs.size).toBe(1)
    expect(sim.effects.count('stopRun')).toBe(stops)
  })

  test('never stops a Job that the step only attached to', async () => {
    const agent = sim.world.addAgent()
    sim.world.script(agent.id, endless)
    const { id } = sim.world.startJob({ agentId: agent.id })
    const result = await runBundle('action-run-job', { server: sim, with: { 'run-id': id, 'timeout-minutes': '0.03' } })
    expect(result.outputs['conclusion']).toBe('timed-out')
    await result.post()
    expect(sent('stopRun')).toEqual([])
  })
})

test('attaching follows a Job that somebody else started, and reports its result', async () => {
  const agent = sim.world.addAgent()
  const { id } = sim.world.startJob({ agentId: agent.id, message: 'Theirs' })
  const result = await runBundle('action-run-job', { server: sim, with: { 'run-id': id } })
  expect(result.outputs).toMatchObject({ 'run-id': id, conclusion: 'completed', output: 'Done: Theirs' })
  expect(sent('startRun')).toEqual([])
})

test('the interval grows with the age of the Job and with the use of the key', async () => {
  await sim.close()
  sim = await startSimulator({ speed: 20, rateLimit: { limit: 300, windowMs: 60_000, headers: 'epoch' } })
  const result = await job([{ after: 60_000, end: 'completed' }], { 'stream-messages': 'false' }, { timeScale: 20 })
  expect(result.outputs['conclusion']).toBe('completed')
  // A minute of the Job's own time. At the first interval it would be 40 polls; a busy machine makes the Job longer.
  expect(sent('getRun').length).toBeLessThanOrEqual(30)
  expect(sent('listRunMessages').length).toBeLessThanOrEqual(2)
})

test('hostile messages are printed as text: no command, no group, no escape sequence', async () => {
  const lines = [
    '::set-output name=status::completed',
    '##[error]x',
    ' ::error::x',
    '\u001b[2Jx',
    'a\r::add-mask::a',
    '::stop-commands::x',
  ]
  const result = await job([say(lines.join('\n')), { end: 'failed', error: '::error::##[command]x' }])
  expect(
    result.commands.filter(({ command }) => !['add-mask', 'group', 'endgroup', 'error'].includes(command)),
  ).toEqual([])
  expect(result.commands.filter(({ command }) => command === 'error')).toHaveLength(1)
  expect(result.outputs['status']).toBe('failed')
  expect(result.stdout).not.toContain('\u001b')
})
