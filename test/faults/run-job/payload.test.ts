import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type FaultRule, type Simulator, say, startSimulator } from '../../../simulator/index.ts'
import { errorsOf, getRun, jobsOf, runJob, sentTo, startRun, startsOf } from './job.ts'

let sim: Simulator
beforeEach(async () => {
  sim = await startSimulator({ speed: 20 })
})
afterEach(() => sim.close())

const teams = (name: string) => JSON.stringify({ teams: [{ id: sim.world.team.id, name }] })

describe('a response that is damaged in transit', () => {
  test.each<[string, Omit<FaultRule, 'match'>]>([
    ['P2: cut off', { truncate: 20 }],
    ['P2: cut off before its first byte', { truncate: 0 }],
    ['P3: packed with a broken gzip', { gzip: 'corrupt' }],
    ['P2: no JSON', { garble: true }],
  ])('%s is retried', async (_, fault) => {
    sim.fault({ match: 'GET /v2/teams', ...fault })
    sim.fault({ match: getRun, times: 2, ...fault })
    sim.fault({ match: 'GET /v2/runs/:run/messages', ...fault })
    const result = await runJob(sim)
    expect(result.outputs).toMatchObject({ conclusion: 'completed', output: 'Done: Go' })
    expect(jobsOf(sim)).toHaveLength(1)
  })

  test('P4: a gzip bomb is cut off at ten megabytes, and costs no memory', async () => {
    sim.fault({ match: getRun, gzip: 'bomb', times: 2 })
    const result = await runJob(sim, { measure: true })
    expect(result.outputs['conclusion']).toBe('completed')
    expect(result.log).toContain('larger than 10 MiB')
    expect(result.usage?.peakRssBytes).toBeLessThan(200 * 2 ** 20)
  })
})

describe('a response in odd bytes', () => {
  test('P5: with a byte order mark is read', async () => {
    sim.fault({ match: 'GET /v2/teams', body: Buffer.from(`\ufeff${teams('Operations')}`) })
    expect((await runJob(sim)).outputs['conclusion']).toBe('completed')
  })

  test('P6: in Latin-1, declared as UTF-8, is read with replacement characters', async () => {
    const message = { id: '1', role: 'assistant', type: 'text', text_content: 'Größe' }
    const body = Buffer.from(JSON.stringify({ messages: [message], total: 1 }), 'latin1')
    sim.fault({ match: 'GET /v2/runs/:run/messages', body, times: Infinity })
    const result = await runJob(sim)
    expect(result.outputs).toMatchObject({ conclusion: 'completed', output: 'Gr��e' })
  })

  test('P13: with prototype keys and endless numbers does no harm', async () => {
    const odd = `{"teams":[{"id":"${sim.world.team.id}","name":"x","n":12345678901234567890,"__proto__":{"admin":true}}],"__proto__":{"x":1},"constructor":{"prototype":{"y":2}}}`
    sim.fault({ match: 'GET /v2/teams', body: Buffer.from(odd) })
    const result = await runJob(sim)
    expect(result.outputs['conclusion']).toBe('completed')
    expect(startsOf(sim)[0]?.path).toContain(sim.world.team.id)
  })
})

describe('the body of an error', () => {
  test.each<[string, unknown, RegExp]>([
    [
      '{code, message, request_id}',
      { code: 'denied', message: 'Not you', request_id: 'req_9' },
      /denied: Not you.*req_9/,
    ],
    ['{error: {message}}', { error: { message: 'Not you' } }, /400 Not you/],
    ['text of five megabytes', { error: 'x', message: 'x'.repeat(5_000_000) }, /x{500}…/],
    ['hostile text', { error: 'x', message: '::error::x\n##[error]y \u001b[31mred\u001b[0m\u202e' }, /400/],
  ])('P12: as %s becomes one readable line', async (_, body, expected) => {
    sim.fault({ match: startRun, status: 400, body })
    const result = await runJob(sim)
    expect(result.exitCode).toBe(1)
    expect(errorsOf(result)).toHaveLength(1)
    expect(errorsOf(result)[0]).toMatch(expected)
    expect(errorsOf(result)[0]?.length).toBeLessThan(1_000)
    expect(result.stdout).not.toMatch(/[\u001b\u202e]/)
    expect(result.commands.filter(({ command }) => !['error', 'add-mask'].includes(command))).toEqual([])
  })
})

describe('the body of an error that does not come from the API', () => {
  test.each<[string, unknown, RegExp]>([
    ['an array', ['Not', 'you'], /400 with "\["Not","you"\]"/],
    ['a number', 7, /400 with "7"/],
    ['nothing', '', /400 without a body/],
    ['a page of HTML', '<html><body><h1>Forbidden</h1>by the firewall</body></html>', /"Forbidden by the firewall"/],
    ['text of five megabytes', 'x'.repeat(5_000_000), /x{500}…/],
    ['hostile text', '::error::x\n##[error]y \u001b[31mred\u001b[0m\u202e', /400/],
  ])('P12: as %s becomes one readable line, once it has persisted', async (_, body, expected) => {
    sim.fault({ match: startRun, status: 400, body, times: Infinity })
    const result = await runJob(sim)
    expect(result.exitCode).toBe(1)
    expect(errorsOf(result)).toHaveLength(1)
    expect(errorsOf(result)[0]).toMatch(expected)
    expect(errorsOf(result)[0]).toContain('does not come from the Duvo API')
    expect(errorsOf(result)[0]?.length).toBeLessThan(1_000)
    expect(result.stdout).not.toMatch(/[\u001b\u202e]/)
    expect(result.commands.filter(({ command }) => !['error', 'warning', 'add-mask'].includes(command))).toEqual([])
  })
})

test('P16: twelve thousand messages, one of them of 3 MiB, fit into log, file and memory', async () => {
  const script = [
    { status: 'running' },
    say('huge '.repeat(630_000)),
    ...Array.from({ length: 12_000 }, (_, index) => say(`message ${index} of many`)),
    { end: 'completed' },
  ]
  const result = await runJob(sim, { script, measure: true, limitMs: 60_000 })
  expect(result.outputs).toMatchObject({ conclusion: 'completed', output: 'message 11999 of many' })
  const lines = (await readFile(result.outputs['messages-file'] ?? '', 'utf8')).trimEnd().split('\n')
  expect(lines.filter((line) => line.includes('of many'))).toHaveLength(12_000)
  expect(lines.some((line) => line.length > 3_000_000)).toBe(true)
  expect(Buffer.byteLength(result.stdout)).toBeLessThan(5 * 2 ** 20)
  expect(Buffer.byteLength(result.summary)).toBeLessThan(900 * 1024)
  expect(result.summary).not.toBe('')
  expect(result.usage?.peakRssBytes).toBeLessThan(250 * 2 ** 20)
  expect(sentTo(sim, 'listRunMessages').every(({ query }) => query['limit'] === '50')).toBe(true)
}, 90_000)
