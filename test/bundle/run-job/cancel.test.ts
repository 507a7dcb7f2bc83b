import { readFile, rm } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '../../../simulator/index.ts'
import { cancelLikeRunner } from '../../harness/runner/child.ts'
import { runBundle, type Step } from '../../harness/runner/run-bundle.ts'

let sim: Simulator
beforeEach(async () => {
  sim = await startSimulator({ speed: 20 })
})
afterEach(() => sim.close())

const startRun = 'POST /v2/teams/:team/runs'
const stopRun = 'POST /v2/runs/:run/stop'
const sent = (name: string) => sim.requests.filter(({ operation }) => operation === name)
const job = () => [...sim.world.jobs.values()][0]
const isRunning = (stdout: string) => stdout.includes('Status: running')
const isStarting = () => sim.requests.some(({ method, path }) => method === 'POST' && path.endsWith('/runs'))

function cancelled(step: Partial<Step> & { inputs?: Record<string, string>; when?: (stdout: string) => boolean } = {}) {
  const { inputs, when = isRunning, ...more } = step
  const agent = sim.world.addAgent()
  sim.world.script(agent.id, [{ status: 'running' }, { after: Infinity, end: 'completed' }])
  return runBundle('action-run-job', {
    server: sim,
    with: { 'agent-id': agent.id, ...inputs },
    signals: cancelLikeRunner(when),
    ...more,
  })
}

describe('a cancelled step', () => {
  test('stops its Job, reads it back, sets its outputs and ends before the runner loses patience', async () => {
    const result = await cancelled()
    expect(job()?.status).toBe('interrupted')
    expect(result.exitCode).toBe(130)
    expect(result.signal).toBeNull()
    expect(result.sinceSignalMs).toBeLessThan(7_000)
    expect(result.outputs).toMatchObject({ 'run-id': job()?.id, conclusion: 'cancelled', status: 'interrupted' })
    expect(result.summary).toContain('was stopped')

    const before = sim.requests.length
    await result.post()
    expect(sim.requests).toHaveLength(before)
  })

  test('retries if the stop request gets 502', async () => {
    sim.fault({ match: stopRun, times: 2, status: 502, html: true })
    const result = await cancelled()
    expect(job()?.status).toBe('interrupted')
    expect(result.exitCode).toBe(130)
  })

  test('leaves to the post step what it has no time for', async () => {
    sim.fault({ match: stopRun, times: 4, hang: 'headers' })
    const result = await cancelled()
    expect(result.signal).toBeNull()
    expect(result.sinceSignalMs).toBeLessThan(7_400)
    expect(job()?.status).toBe('running')
    expect(result.outputs).toMatchObject({ 'run-id': job()?.id, conclusion: 'cancelled' })

    sim.calm()
    const post = await result.post()
    expect(post.exitCode).toBe(0)
    expect(job()?.status).toBe('interrupted')
  })

  test('with a start in flight waits for the response, and stops the Job', async () => {
    sim.fault({ match: startRun, delayMs: 1_500 })
    const result = await cancelled({ when: isStarting })
    expect(result.exitCode).toBe(130)
    expect(job()?.status).toBe('interrupted')
    expect(result.outputs['run-id']).toBe(job()?.id)
  })

  test('with a start that gets no response lets the post step find the Job and stop it', async () => {
    sim.fault({ match: startRun, hang: 'body' })
    const result = await cancelled({ when: isStarting })
    expect(result.sinceSignalMs).toBeLessThan(7_400)
    expect(result.outputs['conclusion']).toBe('cancelled')
    expect(job()?.status).not.toBe('interrupted')

    const post = await result.post()
    expect(post.exitCode).toBe(0)
    expect(job()?.status).toBe('interrupted')
    expect(sim.world.jobs.size).toBe(1)
  })

  test('passes on the answer of a Job that completed at the last moment', async () => {
    const agent = sim.world.addAgent()
    sim.world.script(agent.id, {
      steps: [{ status: 'running' }, { after: Infinity, end: 'completed' }],
      stop: { status: 'completed' },
    })
    const result = await runBundle('action-run-job', {
      server: sim,
      with: { 'agent-id': agent.id, message: 'Go', 'stream-messages': 'false' },
      signals: [{ when: (stdout) => stdout.includes('Status: running'), signal: 'SIGINT' }],
    })
    const kept = await readFile(result.outputs['messages-file'] ?? '', 'utf8')
    expect(result.outputs).toMatchObject({ conclusion: 'completed', status: 'completed', 'output-complete': 'true' })
    expect(kept).toContain('session_interrupted')
  })

  test('ignores a second SIGINT', async () => {
    sim.fault({ match: stopRun, delayMs: 1_000 })
    const result = await cancelled({
      signals: [
        { when: isRunning, signal: 'SIGINT' },
        { after: 200, signal: 'SIGINT' },
      ],
    })
    expect(result.exitCode).toBe(130)
    expect(job()?.status).toBe('interrupted')
  })

  test('stops its Job on a SIGTERM without a SIGINT too', async () => {
    const result = await cancelled({ signals: [{ when: isRunning, signal: 'SIGTERM' }] })
    expect(result.exitCode).toBe(143)
    expect(job()?.status).toBe('interrupted')
  })

  test('leaves its Job alone with stop-on-cancel: false, even in the post step', async () => {
    const result = await cancelled({ inputs: { 'stop-on-cancel': 'false' } })
    expect(result.exitCode).toBe(130)
    await result.post()
    expect(sent('stopRun')).toEqual([])
  })

  test('leaves a Job alone that it only attached to', async () => {
    const agent = sim.world.addAgent()
    sim.world.script(agent.id, [{ status: 'running' }, { after: Infinity, end: 'completed' }])
    const { id } = sim.world.startJob({ agentId: agent.id })
    const result = await runBundle('action-run-job', {
      server: sim,
      with: { 'run-id': id },
      signals: cancelLikeRunner(isRunning),
    })
    expect(result.exitCode).toBe(130)
    await result.post()
    expect(sent('stopRun')).toEqual([])
  })

  test('that had not started a Job yet starts none', async () => {
    sim.fault({ match: 'GET /v2/agents/:agent', delayMs: 2_000 })
    const result = await cancelled({ when: () => sim.requests.some(({ path }) => path.startsWith('/v2/agents/')) })
    expect(result.exitCode).toBe(130)
    expect(sim.world.jobs.size).toBe(0)
  })
})

describe('the post step', () => {
  test('stops the Job of a step that was killed without notice', async () => {
    const result = await cancelled({ signals: [{ when: isRunning, signal: 'SIGKILL' }] })
    expect(result.exitCode).toBeNull()
    expect(result.outputs['run-id']).toBe(job()?.id)
    const post = await result.post()
    expect(post.exitCode).toBe(0)
    expect(job()?.status).toBe('interrupted')
  })

  test('stops the Job of a step with a message of any size, even if its file is gone', async () => {
    sim.fault({ match: startRun, hang: 'body' })
    const files = { 'message.md': 'x'.repeat(300_000) }
    const result = await cancelled({ inputs: { 'message-file': 'message.md' }, files, when: isStarting })
    await rm(`${result.workspace}/message.md`)
    const post = await result.post()
    expect(post.annotations).toEqual([])
    expect(job()?.status).toBe('interrupted')
  })

  test('does nothing if the step never sent a start', async () => {
    const result = await runBundle('action-run-job', { server: sim, with: { 'agent-id': 'nonsense' } })
    const post = await result.post()
    expect(post.exitCode).toBe(0)
    expect(post.annotations).toEqual([])
    expect(sim.requests).toEqual([])
  })

  test('does nothing if the start was refused', async () => {
    sim.fault({ match: startRun, status: 403, body: { error: 'insufficient_scope' } })
    const result = await cancelled({ signals: [] })
    expect(result.annotations[0]?.message).toMatch(/403 insufficient_scope.*scope/)
    const before = sim.requests.length
    await result.post()
    expect(sim.requests).toHaveLength(before)
  })

  test('does not fail the workflow job if the Duvo Job cannot be stopped, and says so', async () => {
    const result = await cancelled({ signals: [{ when: isRunning, signal: 'SIGKILL' }] })
    sim.revokeKey()
    const post = await result.post()
    expect(post.exitCode).toBe(0)
    expect(post.annotations).toEqual([
      expect.objectContaining({ level: 'warning', message: expect.stringContaining('may still be running') }),
    ])
  })
})
