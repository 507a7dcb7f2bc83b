import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Ask, type Simulator, type Step, say, startSimulator } from '../../../simulator/index.ts'
import { runBundle } from '../../harness/runner/run-bundle.ts'

let sim: Simulator
beforeEach(async () => {
  sim = await startSimulator({ speed: 20 })
})
afterEach(() => sim.close())

const sent = (name: string) => sim.requests.filter(({ operation }) => operation === name)
const job = () => [...sim.world.jobs.values()][0]

const approval: Ask = {
  type: 'approval',
  title: 'Send 12 invoices?',
  description: 'They add up to 4,000 EUR.',
  approved: [say('Sent.')],
  denied: [say('Not sent.')],
}
const question: Ask = {
  type: 'question',
  title: 'Two things',
  questions: [
    {
      question: 'Which region = market?',
      header: 'Region',
      options: [{ label: 'EU' }, { label: 'US', description: 'and Canada' }],
    },
    { question: 'How many?', multi_select: true },
  ],
  answered: [say('Thanks.')],
}

function ask(steps: Step[], inputs: Record<string, string>, timeScale = 1) {
  const agent = sim.world.addAgent()
  sim.world.script(agent.id, steps)
  return runBundle('action-run-job', { server: sim, with: { 'agent-id': agent.id, ...inputs }, timeScale })
}
const then = (...asks: Ask[]): Step[] => [
  { status: 'running' },
  ...asks.map((one) => ({ ask: one })),
  { end: 'completed' },
]

describe('on-human-request', () => {
  test('wait raises one warning at once, and continues when a person has answered in Duvo', async () => {
    const answer = setInterval(() => {
      const waiting = job()
      if (!waiting?.request || sent('getRun').length < 2) return
      clearInterval(answer)
      const path = `${sim.url}/v2/runs/${waiting.id}/human-requests/${waiting.request.id}/respond`
      const headers = { authorization: `Bearer ${sim.apiKey}`, 'content-type': 'application/json' }
      fetch(path, { method: 'POST', headers, body: '{"approved":true}' }).catch(() => {})
    }, 50)
    const result = await ask(then(approval), {})
    expect(result.outputs).toMatchObject({ conclusion: 'completed', output: 'Sent.', 'request-id': '' })
    const warnings = result.annotations.filter(({ level }) => level === 'warning')
    expect(warnings).toEqual([expect.objectContaining({ message: expect.stringContaining('Send 12 invoices?') })])
  })

  test('fail ends the step and leaves the Job waiting for a person', async () => {
    const result = await ask(then(approval), { 'on-human-request': 'fail' })
    expect(result.exitCode).toBe(1)
    expect(result.outputs).toMatchObject({
      conclusion: 'waiting',
      status: 'waiting',
      'request-id': job()?.request?.id,
      'failure-reason': expect.stringMatching(/^human-request/),
    })
    expect(JSON.parse(result.outputs['request'] ?? '')).toMatchObject({ type: 'approval', title: 'Send 12 invoices?' })
    await result.post()
    expect(sent('stopRun')).toEqual([])
  })

  test.each([
    ['approve', 'Sent.', { approved: true }],
    ['deny', 'Not sent.', { approved: false }],
  ])('%s answers an approval and continues', async (policy, output, body) => {
    const result = await ask(then(approval), { 'on-human-request': policy })
    expect(result.outputs).toMatchObject({ conclusion: 'completed', output })
    expect(sent('respondToHumanRequest').map((request) => request.body)).toEqual([body])
    expect(result.annotations.some(({ message }) => message.includes('Send 12 invoices?'))).toBe(true)
  })

  test.each([
    ['text and number', 'Which region = market?=EU\n2 = 7, 8'],
    ['header and JSON', '{"region": "EU", "How many?": ["7", "8"]}'],
  ])('answer addresses questions by %s, and sends them keyed by their text', async (_, answers) => {
    const result = await ask(then(question), { 'on-human-request': 'answer', answers })
    expect(result.outputs).toMatchObject({ conclusion: 'completed', output: 'Thanks.' })
    expect(sent('respondToHumanRequest')[0]?.body).toEqual({
      answers: { 'Which region = market?': 'EU', 'How many?': '7, 8' },
    })
  })

  test('answer names the question without an answer, and answers none', async () => {
    const result = await ask(then(question), { 'on-human-request': 'answer', answers: 'Region=EU' })
    expect(result.exitCode).toBe(1)
    expect(result.outputs['failure-reason']).toContain('How many?')
    expect(sent('respondToHumanRequest')).toEqual([])
  })

  test('park ends without an error, with the request, and a later step continues with run-id', async () => {
    const parked = await ask(then(approval), { 'on-human-request': 'park' })
    expect(parked.exitCode).toBe(0)
    expect(parked.outputs).toMatchObject({
      conclusion: 'waiting',
      'failure-reason': '',
      'request-id': job()?.request?.id,
    })
    expect(parked.annotations.map(({ level }) => level)).toEqual(['warning'])
    expect(parked.summary).toContain('Send 12 invoices?')
    await parked.post()
    expect(job()?.status).toBe('waiting')

    const resumed = await runBundle('action-run-job', {
      server: sim,
      with: { 'run-id': parked.outputs['run-id'] ?? '', 'on-human-request': 'approve' },
    })
    expect(resumed.outputs).toMatchObject({ conclusion: 'completed', output: 'Sent.' })
    expect(sent('startRun')).toHaveLength(1)
  })

  test('handles several requests of one Job, even if an answer takes a while to show', async () => {
    const result = await ask(then({ ...approval, lagMs: 40_000 }, { ...approval, title: 'Again?' }), {
      'on-human-request': 'approve',
    })
    expect(result.outputs['conclusion']).toBe('completed')
    expect(sent('respondToHumanRequest')).toHaveLength(2)
  })
})

describe('a request that the policy does not fit', () => {
  test.each([
    ['a question', question, { 'on-human-request': 'approve' }],
    ['an approval', approval, { 'on-human-request': 'answer', answers: '1=yes' }],
    ['an unknown type', { type: 'login', title: 'Log in' }, { 'on-human-request': 'approve' }],
  ])('%s is not guessed: the step says so and the Job keeps waiting', async (_, request: Ask, inputs) => {
    const result = await ask(then(request), inputs)
    expect(result.exitCode).toBe(1)
    expect(result.outputs).toMatchObject({
      conclusion: 'waiting',
      'failure-reason': expect.stringContaining(request.type),
    })
    expect(sent('respondToHumanRequest')).toEqual([])
    expect(job()?.status).toBe('waiting')
  })

  test('a Job that waits without a request can be parked', async () => {
    const steps: Step[] = [{ status: 'waiting' }, { after: Infinity, end: 'completed' }]
    const result = await ask(steps, { 'on-human-request': 'park' }, 5)
    expect(result.exitCode).toBe(0)
    expect(result.outputs).toMatchObject({ conclusion: 'waiting', 'request-id': '' })
  })
})

describe('attaching without waiting', () => {
  const waiting = () => {
    const agent = sim.world.addAgent()
    sim.world.script(agent.id, [{ ask: approval }, { after: Infinity, end: 'completed' }])
    return sim.world.startJob({ agentId: agent.id, message: 'Go' }).id
  }
  const attach = (runId: string, inputs: Record<string, string> = {}) =>
    runBundle('action-run-job', { server: sim, with: { 'run-id': runId, wait: 'false', ...inputs }, timeScale: 5 })

  test.each([
    ['approve', { approved: true }],
    ['deny', { approved: false }],
  ])('applies %s to the open request, and does not wait for the Job', async (policy, body) => {
    const result = await attach(waiting(), { 'on-human-request': policy })
    expect(result.exitCode).toBe(0)
    expect(result.outputs).toMatchObject({ 'run-id': job()?.id, conclusion: 'detached' })
    expect(sent('respondToHumanRequest').map((request) => request.body)).toEqual([body])
    await result.post()
    expect(sent('stopRun')).toEqual([])
  })

  test('sends an answer again that did not arrive', async () => {
    sim.fault({ match: 'POST /v2/runs/:run/human-requests/:request/respond', times: 8, reset: 'before' })
    const result = await attach(waiting(), { 'on-human-request': 'approve' })
    expect(result.outputs['conclusion']).toBe('detached')
    expect(sim.effects.count('respondToHumanRequest')).toBe(1)
  })

  test.each([
    ['wait', 0, ''],
    ['park', 0, ''],
    ['fail', 1, /^human-request/],
  ] as const)('reports what the Job is waiting for, with %s', async (policy, exitCode, reason) => {
    const result = await attach(waiting(), { 'on-human-request': policy })
    expect(result.exitCode).toBe(exitCode)
    expect(result.outputs).toMatchObject({
      status: 'waiting',
      conclusion: 'waiting',
      'request-id': job()?.request?.id,
      'failure-reason': reason === '' ? '' : expect.stringMatching(reason),
    })
    expect(sent('respondToHumanRequest')).toEqual([])
  })

  test('reports a running Job, and an ended one with its answer', async () => {
    const agent = sim.world.addAgent()
    sim.world.script(agent.id, [{ status: 'running' }, { after: Infinity, end: 'completed' }])
    const running = await attach(sim.world.startJob({ agentId: agent.id }).id)
    expect(running.outputs).toMatchObject({ status: 'running', conclusion: 'detached' })
    expect(running.exitCode).toBe(0)

    sim.world.script(agent.id, [say('The answer'), { end: 'completed' }])
    const ended = await attach(sim.world.startJob({ agentId: agent.id }).id)
    expect(ended.outputs).toMatchObject({ conclusion: 'completed', output: 'The answer' })
    sim.world.script(agent.id, [{ end: 'failed', error: 'Broken' }])
    const failed = await attach(sim.world.startJob({ agentId: agent.id }).id)
    expect(failed.outputs).toMatchObject({ conclusion: 'failed', 'failure-reason': 'job-failed: Broken' })
    expect(failed.exitCode).toBe(1)
  })

  test('is an error if there is no such Job, and if the key is refused', async () => {
    const gone = await attach('0b9f3c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f', { 'on-human-request': 'approve' })
    expect(gone.exitCode).toBe(1)
    expect(gone.annotations[0]?.message).toContain('There is no Job')
    const id = waiting()
    sim.revokeKey()
    const refused = await attach(id)
    expect(refused.exitCode).toBe(1)
    expect(refused.outputs['failure-reason']).toMatch(/key-refused/)
  })
})

test('a Job that shows `waiting` before its request is given time, each time', async () => {
  const early: Step[] = [
    { after: 1_000, status: 'waiting' },
    { after: 30_000, ask: approval },
  ]
  const result = await ask([{ status: 'running' }, ...early, ...early, ...early, { end: 'completed' }], {
    'on-human-request': 'approve',
  })
  expect(result.outputs).toMatchObject({ conclusion: 'completed', output: 'Sent.' })
  expect(sent('respondToHumanRequest')).toHaveLength(3)
})

test('the idle timeout does not run while a person is asked', async () => {
  const answer = setTimeout(() => {
    const waiting = job()
    const path = `${sim.url}/v2/runs/${waiting?.id}/human-requests/${waiting?.request?.id}/respond`
    const headers = { authorization: `Bearer ${sim.apiKey}`, 'content-type': 'application/json' }
    fetch(path, { method: 'POST', headers, body: '{"approved":true}' }).catch(() => {})
  }, 4_000)
  const result = await ask(then(approval), { 'idle-timeout-minutes': '0.5' }, 20)
  clearTimeout(answer)
  expect(result.outputs).toMatchObject({ conclusion: 'completed', output: 'Sent.' })
})

test('parking passes on what was said so far, even without streaming', async () => {
  const result = await ask([say('Here is my plan.'), { ask: approval }, { end: 'completed' }], {
    'on-human-request': 'park',
    'stream-messages': 'false',
  })
  expect(result.outputs).toMatchObject({ conclusion: 'waiting', output: 'Here is my plan.', 'output-complete': 'true' })
})

test('by default nothing is ever answered', async () => {
  const result = await ask([{ status: 'running' }, { ask: approval }], { 'timeout-minutes': '0.05' })
  expect(result.outputs['conclusion']).toBe('timed-out')
  expect(sent('respondToHumanRequest')).toEqual([])
})

test('an answer whose response was lost is not given twice', async () => {
  sim.fault({ match: 'POST /v2/runs/:run/human-requests/:request/respond', reset: 'after' })
  const result = await ask(then(approval), { 'on-human-request': 'approve' })
  expect(result.outputs).toMatchObject({ conclusion: 'completed', output: 'Sent.' })
  expect(sim.effects.count('respondToHumanRequest')).toBe(1)
})

test('a hostile question stays text in the summary, the log and the annotations', async () => {
  const hostile =
    '</details><script>x</script> ![i](http://t.example/x) @org/team\n::set-output name=conclusion::completed\n```'
  const request: Ask = {
    type: 'question',
    title: hostile,
    description: hostile,
    questions: [{ question: hostile, options: [{ label: hostile }] }],
  }
  const result = await ask(then(request), { 'on-human-request': 'park' })
  expect(result.outputs['conclusion']).toBe('waiting')
  const outsideFences = result.summary.replace(/^(`{3,})[^`]*\n[\s\S]*?\n\1$/gm, '')
  expect(outsideFences).toContain('Answer it in Duvo')
  expect(outsideFences).not.toMatch(/<script>|!\[i\]\(http|[^\u200b]@org/)
  expect(result.commands.filter(({ command }) => command === 'set-output')).toEqual([])
})
