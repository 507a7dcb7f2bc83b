import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Simulator, type Step, say, startSimulator, useTool } from '../../../simulator/index.ts'
import { type Step as BundleStep, runBundle } from '../../harness/runner/run-bundle.ts'

let sim: Simulator
beforeEach(async () => {
  sim = await startSimulator({ speed: 20 })
})
afterEach(() => sim.close())

function runJob(steps: Step[], inputs: Record<string, string> = {}, more: Partial<BundleStep> = {}) {
  const agent = sim.world.addAgent()
  sim.world.script(agent.id, steps)
  return runBundle('action-run-job', { server: sim, with: { 'agent-id': agent.id, ...inputs }, ...more })
}
const warningsOf = (result: Awaited<ReturnType<typeof runJob>>) =>
  result.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message)
const toolResult = (kilobytes: number) => useTool('read', {}, { result: 'x'.repeat(kilobytes * 1_000) }).slice(1)
const linesOf = async (path = '') =>
  (await readFile(path, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('large messages', () => {
  test('of more than ten megabytes a page lose nothing of the answer', async () => {
    const results = Array.from({ length: 50 }, () => toolResult(300)).flat()
    const result = await runJob([say('first'), ...results, say('The answer'), { end: 'completed' }], {
      'stream-messages': 'false',
    })
    expect(result.outputs).toMatchObject({ conclusion: 'completed', output: 'The answer', 'output-complete': 'true' })
    const lines = await linesOf(result.outputs['messages-file'])
    expect(lines.filter(({ type }) => type === 'tool_result')).toHaveLength(50)
    expect(warningsOf(result)).toEqual([])
  })

  test('of more than ten megabytes each are skipped, with a note in their place', async () => {
    const result = await runJob([say('first'), ...toolResult(11_000), say('The answer'), { end: 'completed' }])
    expect(result.outputs).toMatchObject({ output: 'The answer', 'output-complete': 'true' })
    expect(warningsOf(result)).toEqual([expect.stringMatching(/Message 3 of the Job was left out: it is too large/)])
    const lines = await linesOf(result.outputs['messages-file'])
    expect(lines[2]).toEqual({ position: 2, note: expect.stringContaining('too large') })
  })

  test('that may be the answer leave the output empty instead of an older answer in it', async () => {
    const result = await runJob([say('An older answer'), say('x'.repeat(11_000_000)), { end: 'completed' }])
    expect(result.exitCode).toBe(0)
    expect(result.outputs).toMatchObject({ conclusion: 'completed', output: '', 'output-complete': 'false' })
  })

  test('do not make a steadily writing Job look idle', async () => {
    const steps = Array.from({ length: 2 }, () => [{ after: 40_000, status: 'running' }, ...toolResult(11_000)]).flat()
    const inputs = { 'idle-timeout-minutes': '0.75' }
    const result = await runJob([...steps, say('The answer'), { end: 'completed' }], inputs, {
      timeScale: 15,
      limitMs: 50_000,
    })
    expect(result.outputs).toMatchObject({ conclusion: 'completed', output: 'The answer' })
  }, 60_000)
})

test.each<[string, string, number]>([
  ['null', 'null', 1],
  ['a number', '7', 1],
  ['a list', '[]', 1],
  ['a message without an id', '{"text_content": "odd"}', 0],
  ['nested 20,000 deep', `{"id": "c", "tool_result": {"result": ${'['.repeat(20_000)}${']'.repeat(20_000)}}}`, 1],
])('a row that is %s loses no other message', async (_, row, warnings) => {
  const said = (id: string, text: string) => JSON.stringify({ id, role: 'assistant', type: 'text', text_content: text })
  const body = Buffer.from(`{"messages": [${said('a', 'before')}, ${row}, ${said('b', 'The answer')}], "total": 3}`)
  sim.fault({ match: 'GET /v2/runs/:run/messages', times: Infinity, body, contentType: 'application/json' })
  const result = await runJob([{ end: 'completed' }])
  expect(result.outputs).toMatchObject({ output: 'The answer', 'output-complete': 'true' })
  expect(warningsOf(result)).toHaveLength(warnings)
  expect(await linesOf(result.outputs['messages-file'])).toHaveLength(3)
})

test('an answer of 40,000 characters arrives complete; above 64 KiB it is truncated, and a warning names the file', async () => {
  const whole = await runJob([say('x'.repeat(40_000)), { end: 'completed' }])
  expect(whole.outputs['output']).toBe('x'.repeat(40_000))
  expect(warningsOf(whole)).toEqual([])
  const cut = await runJob([say('ž'.repeat(40_000)), { end: 'completed' }])
  expect(Buffer.byteLength(cut.outputs['output'] ?? '')).toBeLessThanOrEqual(65_536)
  expect(Buffer.byteLength(cut.outputs['output'] ?? '')).toBeGreaterThan(65_000)
  expect(warningsOf(cut)).toEqual([expect.stringMatching(/output .*cut at 64 KiB.*output-file/)])
  expect(await readFile(cut.outputs['output-file'] ?? '', 'utf8')).toBe('ž'.repeat(40_000))
})

describe('the reason of a failure', () => {
  const tool = (outcome: { result?: unknown; error?: unknown }) => useTool('query', {}, outcome as { error?: string })

  test.each<[string, Step[], string]>([
    [
      'the session’s error rather than that of a tool',
      [...tool({ error: 'No such table' }), { end: 'failed', error: 'Out of credit' }],
      'job-failed: Out of credit',
    ],
    [
      'a session’s error that is only text',
      [
        { message: { role: 'duvo', type: 'session_error', text_content: 'Out of credit' } },
        ...tool({ error: 'late' }),
        { end: 'failed' },
      ],
      'job-failed: Out of credit',
    ],
    [
      'not a tool error that the Job recovered from',
      [...tool({ error: 'No such table' }), say('Trying again'), { end: 'failed' }],
      'job-failed',
    ],
    [
      'a tool error that nothing followed',
      [say('Trying'), ...tool({ error: 'No such table' }), { end: 'failed' }],
      'job-failed: No such table',
    ],
    ['no error: false', [...tool({ result: 'ok', error: false }), { end: 'failed' }], 'job-failed'],
  ])('is %s', async (_, steps, reason) => {
    const result = await runJob(steps)
    expect(result.outputs).toMatchObject({ conclusion: 'failed', 'failure-reason': reason })
  })
})
