import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Simulator, say, startSimulator } from '../../../simulator/index.ts'
import { runBundle } from '../../harness/runner/run-bundle.ts'

let sim: Simulator
beforeEach(async () => {
  sim = await startSimulator({ speed: 20 })
})
afterEach(() => sim.close())

function answer(text: string, inputs: Record<string, string> = {}, files: Record<string, string> = {}) {
  const agent = sim.world.addAgent()
  sim.world.script(agent.id, [say('Working on {"draft": true}.'), say(text), { end: 'completed' }])
  return runBundle('action-run-job', { server: sim, files, with: { 'agent-id': agent.id, ...inputs } })
}

describe('the output json', () => {
  test.each([
    ['bare', '{"late": [17, 18]}', '{"late":[17,18]}'],
    ['in a code block', 'Here you are:\n\n```json\n{"late": [17, 18]}\n```\n\nAnything else?', '{"late":[17,18]}'],
    ['between sentences', 'The result is {"late": [17, 18]}.', '{"late":[17,18]}'],
    ['a number', '42', '42'],
    ['a text', '"late"', '"late"'],
    ['null', 'null', 'null'],
    ['with more digits than a number can have', '{"id": 12345678901234567890}', '{"id":12345678901234567890}'],
    ['not there', 'No order is late.', ''],
    ['twice, and not the same', '{"a": 1} or {"a": 2}', ''],
    ['cut off', '{"orders": [{"id": 1}, {"id": 2}', ''],
  ])('is the one JSON value of the answer: %s', async (_, text, json) => {
    const result = await answer(text)
    expect(result.exitCode).toBe(0)
    expect(result.outputs).toMatchObject({ conclusion: 'completed', output: text, json })
  })

  test('is complete above 64 KiB, where the output is truncated', async () => {
    const value = { text: 'x'.repeat(100_000) }
    const result = await answer(JSON.stringify(value))
    expect(JSON.parse(result.outputs['json'] ?? '')).toEqual(value)
  })

  test('cannot become another output or a command', async () => {
    const text = JSON.stringify({ a: 'x\n::set-output name=conclusion::failed\nconclusion<<EOF\nfailed\nEOF' })
    const result = await answer(text)
    expect(result.outputs).toMatchObject({ conclusion: 'completed', json: text })
  })
})

describe('expect-json', () => {
  test('fails the step of a completed Job without a JSON value, with its answer in the outputs', async () => {
    const result = await answer('No order is late.', { 'expect-json': 'true' })
    expect(result.exitCode).toBe(1)
    expect(result.outputs).toMatchObject({
      conclusion: 'completed',
      output: 'No order is late.',
      'failure-reason': 'no-json: the answer contains no JSON',
    })
    expect(result.summary).toContain('its answer is not as expected')
    expect(result.annotations.at(-1)?.message).toContain('no-json')
    await result.post()
    expect(sim.requests.filter(({ operation }) => operation === 'stopRun')).toEqual([])
  })

  test('passes with one', async () => {
    const result = await answer('```json\n[]\n```', { 'expect-json': 'true' })
    expect(result.exitCode).toBe(0)
    expect(result.outputs['json']).toBe('[]')
  })
})

describe('output-schema', () => {
  const schema = JSON.stringify({
    type: 'object',
    required: ['late'],
    properties: { late: { type: 'array', items: { type: 'integer' } } },
  })
  const inputs = { 'output-schema': 'schema.json' }

  test('accepts an answer that matches', async () => {
    const result = await answer('{"late": [17]}', inputs, { 'schema.json': schema })
    expect(result.exitCode).toBe(0)
  })

  test.each([
    ['{"late": ["17"]}', /^schema-mismatch: .*schema\.json: \/late\/0: .*integer/],
    ['{}', /^schema-mismatch: .*late/],
    ['None.', /^no-json/],
  ])('fails the step if the answer is %s', async (text, reason) => {
    const result = await answer(text, inputs, { 'schema.json': schema })
    expect(result.exitCode).toBe(1)
    expect(result.outputs).toMatchObject({ conclusion: 'completed', 'failure-reason': expect.stringMatching(reason) })
  })

  test.each([
    ['no file', {}, /output-schema: "schema.json" does not exist/],
    ['no JSON', { 'schema.json': '{' }, /output-schema: "schema.json" is not valid JSON/],
    ['no schema', { 'schema.json': '[]' }, /output-schema: "schema.json" is not a JSON Schema/],
    ['a broken pattern', { 'schema.json': '{"pattern": "("}' }, /is not a regular expression/],
  ])('that is %s is an error before anything is sent', async (_, files, problem) => {
    const result = await answer('{}', inputs, files as Record<string, string>)
    expect(result.exitCode).toBe(1)
    expect(result.annotations[0]?.message).toMatch(problem)
    expect(sim.requests).toEqual([])
  })

  test('with a pattern that backtracks forever does not hang the step', async () => {
    const evil = JSON.stringify({ type: 'string', pattern: '^(a+)+$' })
    const result = await answer(JSON.stringify(`${'a'.repeat(60)}!`), inputs, { 'schema.json': evil })
    expect(result.exitCode).toBe(1)
    expect(result.outputs['failure-reason']).toMatch(/schema-mismatch: .*longer than 5 s/)
  })

  test('prints invented property names as text, not as commands', async () => {
    const hostile = JSON.stringify({ late: [], '::error::x\n##[command]': 1 })
    const strict = JSON.stringify({ properties: { late: {} }, additionalProperties: false })
    const result = await answer(hostile, inputs, { 'schema.json': strict })
    expect(result.exitCode).toBe(1)
    expect(result.commands.filter(({ command }) => command === 'error')).toHaveLength(1)
  })
})
