import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Simulator, say, startSimulator, think, useTool } from '../../../simulator/index.ts'
import { runBundle } from '../../harness/runner/run-bundle.ts'

let sim: Simulator
beforeEach(async () => {
  sim = await startSimulator({ speed: 20 })
})
afterEach(() => sim.close())

const operations = (name: string) => sim.requests.filter(({ operation }) => operation === name)

describe('a Job that completes', () => {
  test('ends the step with success and passes on its result', async () => {
    const agent = sim.world.addAgent({ name: 'Invoice Processor' })
    const result = await runBundle('action-run-job', { server: sim, with: { 'agent-id': agent.id, message: 'Go' } })

    expect(result.stderr).toBe('')
    expect(result.exitCode).toBe(0)
    expect(result.outputs).toMatchObject({
      'run-id': [...sim.world.jobs.keys()][0],
      status: 'completed',
      conclusion: 'completed',
      'failure-reason': '',
      output: 'Done: Go',
    })
    expect(await readFile(result.outputs['output-file'] ?? '', 'utf8')).toBe('Done: Go')
    expect(result.summary).toContain('Job completed')
    expect(result.summary).toContain('Invoice Processor')
    expect(result.annotations).toEqual([])
    expect(operations('stopRun')).toEqual([])
  })

  test('streams every message once and in order, and keeps each in the messages file', async () => {
    const agent = sim.world.addAgent()
    const texts = Array.from({ length: 120 }, (_, index) => `line ${index}.`)
    sim.world.script(agent.id, {
      steps: [{ status: 'running' }, ...texts.map((text) => say(text, 100)), { end: 'completed' }],
    })
    const result = await runBundle('action-run-job', { server: sim, with: { 'agent-id': agent.id } })

    expect(result.log.split('\n').filter((line) => /^│ line/.test(line))).toEqual(texts.map((text) => `│ ${text}`))
    const kept = (await readFile(result.outputs['messages-file'] ?? '', 'utf8')).trim().split('\n')
    const stored = kept.map((line) => JSON.parse(line)).filter((message) => message.type === 'text')
    expect(stored.map((message) => message.text_content)).toEqual(texts)
    expect(operations('listRunMessages').every(({ query }) => Number(query['limit']) <= 50)).toBe(true)
  })

  test('never mistakes thinking or a tool call for the answer', async () => {
    const agent = sim.world.addAgent()
    sim.world.script(agent.id, {
      steps: [
        say('The answer is 42.'),
        ...useTool('save', {}, { result: 'ok' }),
        think('Was that right?'),
        { end: 'completed' },
      ],
    })
    const result = await runBundle('action-run-job', { server: sim, with: { 'agent-id': agent.id } })
    expect(result.outputs['output']).toBe('The answer is 42.')
  })
})
