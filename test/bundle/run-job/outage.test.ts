import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type FaultRule, type Simulator, type Step, say, startSimulator } from '../../../simulator/index.ts'
import { type Step as BundleStep, runBundle } from '../../harness/runner/run-bundle.ts'

let sim: Simulator
beforeEach(async () => {
  sim = await startSimulator({ speed: 20 })
})
afterEach(() => sim.close())

const respond = 'POST /v2/runs/:run/human-requests/:request/respond'
const messages = 'GET /v2/runs/:run/messages'
const getRun = /^GET \/v2\/runs\/[^/?]+$/
const sent = (name: string) => sim.requests.filter(({ operation }) => operation === name)
const job = () => [...sim.world.jobs.values()][0]
const ask: Step = { ask: { type: 'approval', title: 'Pay?', approved: [say('Paid.')], denied: [say('Kept.')] } }

function runJob(steps: Step[], inputs: Record<string, string> = {}, more: Partial<BundleStep> = {}) {
  const agent = sim.world.addAgent()
  sim.world.script(agent.id, steps)
  return runBundle('action-run-job', { server: sim, with: { 'agent-id': agent.id, ...inputs }, timeScale: 20, ...more })
}

/** This many real seconds of outage: for the step they are twenty times as long. */
function trouble(match: FaultRule['match'], seconds: number, fault: Partial<FaultRule>) {
  const until = Date.now() + seconds * 1_000
  const matches = typeof match === 'string' ? new RegExp(`^${match.replaceAll(/:\w+/g, '[^/]+')}$`) : (match as RegExp)
  sim.fault({
    match: ({ method, path }) => Date.now() < until && matches.test(`${method} ${path}`),
    times: Infinity,
    ...fault,
  })
}

describe('an answer to a human request that cannot be delivered', () => {
  test.each<[string, Partial<FaultRule>]>([
    ['is cut off each time', { reset: 'before' }],
    ['is cut off after arriving', { reset: 'after' }],
    ['reaches a server that is down', { status: 503, body: { error: 'unavailable' } }],
    ['reaches a gateway that returns 404', { status: 404, html: true }],
  ])('because it %s is given again, and the Job continues', async (_, fault) => {
    trouble(respond, 2, fault)
    const result = await runJob([{ status: 'running' }, ask, { end: 'completed' }], { 'on-human-request': 'approve' })
    expect(result.outputs).toMatchObject({ conclusion: 'completed', output: 'Paid.' })
    expect(sim.effects.count('respondToHumanRequest')).toBe(1)
    await result.post()
    expect(sent('stopRun')).toEqual([])
  })

  test('for five minutes ends the step, with all outputs, and leaves the Job alone', async () => {
    sim.fault({ match: respond, times: Infinity, reset: 'before' })
    const result = await runJob(
      [say('Working'), ask, { end: 'completed' }],
      { 'on-human-request': 'approve' },
      { timeScale: 60 },
    )
    expect(result.exitCode).toBe(1)
    expect(result.outputs).toMatchObject({
      conclusion: 'waiting',
      'failure-reason': expect.stringMatching(/^human-request: .*broke/),
      'request-id': job()?.request?.id,
      output: 'Working',
    })
    expect(existsSync(result.outputs['output-file'] ?? '')).toBe(true)
    expect(await readFile(result.outputs['messages-file'] ?? '', 'utf8')).toContain('Working')
    await result.post()
    expect(job()?.status).toBe('waiting')
    expect(sent('stopRun')).toEqual([])
  })
})

describe('messages that cannot be read at the end of the Job', () => {
  const script: Step[] = [
    say('An older answer'),
    { after: 4_000, status: 'running' },
    say('The answer'),
    { end: 'completed' },
  ]

  test.each<[string, Partial<FaultRule>]>([
    ['502', { status: 502, html: true }],
    ['refusals by a gateway', { status: 403, html: true }],
    ['resets', { reset: 'before' }],
  ])('after a minute of %s are read later', async (_, fault) => {
    sim.fault({ match: messages, after: 1, times: 30, ...fault })
    const result = await runJob(script)
    expect(result.outputs).toMatchObject({ conclusion: 'completed', output: 'The answer', 'output-complete': 'true' })
  })

  test('at all leave the output empty, and never pass on an older answer', async () => {
    sim.fault({ match: messages, after: 1, times: Infinity, status: 502, html: true })
    const result = await runJob(script, {}, { timeScale: 60 })
    expect(result.exitCode).toBe(0)
    expect(result.outputs).toMatchObject({ conclusion: 'completed', output: '', 'output-complete': 'false', json: '' })
    expect(await readFile(result.outputs['output-file'] ?? '', 'utf8')).toBe('')
    expect(result.annotations).toEqual([
      expect.objectContaining({ level: 'warning', message: expect.stringContaining('could not be read to the end') }),
    ])
    expect(result.summary).not.toContain('#### Answer')
  })
})

describe('a gateway that responds instead of Duvo', () => {
  test.each([401, 403, 404])('%i for a while does not lose the Job', async (status) => {
    trouble(getRun, 2, { status, html: true })
    const result = await runJob([{ after: 60_000, end: 'completed' }])
    expect(result.outputs['conclusion']).toBe('completed')
  })

  test('permanently is an outage, and leaves the Job running', async () => {
    sim.fault({ match: getRun, after: 1, times: Infinity, status: 404, html: true })
    const result = await runJob([{ after: Infinity, end: 'completed' }], {}, { timeScale: 100, limitMs: 60_000 })
    expect(result.outputs).toMatchObject({
      conclusion: 'unknown',
      'failure-reason': expect.stringMatching(/^outage: .*404.*does not come from the Duvo API/),
    })
    await result.post()
    expect(sent('stopRun')).toEqual([])
  }, 60_000)
})

test('an unexpected error leaves the Job running, with a conclusion', async () => {
  // A result with an undocumented shape is not a network problem.
  sim.fault({ match: 'GET /v2/runs/:run', times: Infinity, body: { run: { id: 7 } } })
  const result = await runJob([{ after: Infinity, end: 'completed' }], {
    'timeout-minutes': '0.2',
    'on-timeout': 'leave',
  })
  expect(result.exitCode).toBe(1)
  expect(result.outputs['run-id']).toBe(job()?.id)
  expect(result.outputs['conclusion']).toBe('timed-out')
  await result.post()
  expect(sent('stopRun')).toEqual([])
})
