import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { losslessJson } from '../../shared/action/index.ts'
import { type Simulator, startSimulator } from '../../simulator/index.ts'
import { cancelLikeRunner } from '../harness/runner/child.ts'
import { runBundle, type Step } from '../harness/runner/run-bundle.ts'

let sim: Simulator
beforeEach(async () => {
  sim = await startSimulator()
})
afterEach(() => sim.close())

async function call(inputs: Record<string, string>, step: Step = {}) {
  const result = await runBundle('action-call-api', { server: sim, ...step, with: { ...inputs, ...step.with } })
  const errors = result.annotations.filter(({ level }) => level === 'error').map(({ message }) => message)
  const file = result.outputs['body-file']
  return { ...result, errors, file: file ? await readFile(file, 'utf8') : undefined }
}

const queues = '/v2/teams/{teamId}/queues'

describe('a call', () => {
  test('passes on the response: status, body, file, headers', async () => {
    const queue = sim.world.addQueue({ name: 'Returns' })
    const { exitCode, outputs, file, log, summary } = await call({ path: queues, query: 'limit=10' })
    expect(exitCode).toBe(0)
    expect(outputs['status']).toBe('200')
    expect(JSON.parse(outputs['body'] ?? '')).toMatchObject({ queues: [{ id: queue.id, name: 'Returns' }], limit: 10 })
    expect(file).toBe(outputs['body'])
    expect(JSON.parse(outputs['headers'] ?? '')).toMatchObject({ 'x-request-id': 'req_2' })
    expect(outputs['row-count']).toBe('')
    expect(log).toContain('GET /v2/teams/{teamId}/queues: 200')
    expect(log).not.toContain('Returns')
    expect(summary).toContain('Returns')
  })

  test('that changes something sends the body byte for byte, under a key', async () => {
    const body = '{"name": "Returns",   "description": null}'
    const { exitCode, outputs } = await call({ method: 'POST', path: queues, body, 'expect-status': '201' })
    expect(exitCode).toBe(0)
    expect(outputs['status']).toBe('201')
    const sent = sim.requests.at(-1)
    expect(sent?.headers['content-length']).toBe(String(body.length))
    expect(sent?.headers['idempotency-key']).toMatch(/^[0-9a-f-]{36}$/)
    expect([...sim.world.queues.values()].map(({ name }) => name)).toEqual(['Returns'])
  })

  test('takes its body from a file, and its key from an input', async () => {
    const inputs = { method: 'POST', path: queues, 'body-file': 'queue.json', 'idempotency-key': 'order/42' }
    const step = { files: { 'queue.json': '{"name": "Returns"}\n' } }
    expect((await call(inputs, step)).exitCode).toBe(0)
    expect((await call(inputs, step)).exitCode).toBe(0)
    expect(sim.world.queues.size).toBe(1)
    expect(sim.requests.at(-1)?.headers['idempotency-key']).toBe('order/42')
  })

  test('is sent only once if the response is lost, and reports the outcome as unknown', async () => {
    sim.fault({ match: /^POST/, reset: 'after' })
    const { exitCode, errors, outputs } = await call({ method: 'POST', path: queues, body: '{"name": "Returns"}' })
    expect(exitCode).toBe(1)
    expect(errors).toHaveLength(1)
    expect(errors[0]).toContain('The call may or may not have been executed')
    expect(errors[0]).toContain('idempotent: true')
    expect(outputs).toMatchObject({ status: '', body: '', 'body-file': '', headers: '{}' })
    expect(sim.requests.filter(({ method }) => method === 'POST')).toHaveLength(1)
  })

  test.each([{ idempotent: 'true' }, { 'idempotency-key': 'one' }])('is retried with %j', async (inputs) => {
    sim.fault({ match: /^POST/, reset: 'after' })
    const given = { method: 'POST', path: queues, body: '{"name": "Returns"}', ...inputs }
    expect(await call(given, { timeScale: 20 })).toMatchObject({ exitCode: 0, outputs: { status: '201' } })
    expect(sim.requests.filter(({ method }) => method === 'POST')).toHaveLength(2)
    expect(sim.world.queues.size).toBe(1)
  })

  test('may return bytes, which go only to the file', async () => {
    const skill = sim.world.addSkill({ name: 'pay' })
    const { exitCode, outputs } = await call({ path: `/v2/skills/${skill.id}/download` })
    expect(exitCode).toBe(0)
    expect(outputs['body']).toBe('')
    expect((await readFile(outputs['body-file'] ?? '')).subarray(0, 2).toString()).toBe('PK')
  })

  test('with a long response has a truncated body and a complete file', async () => {
    const queue = sim.world.addQueue()
    for (let number = 0; number < 100; number += 1) sim.world.addCase(queue.id, { data: 'x'.repeat(2_000) })
    const { outputs, file, annotations } = await call({ path: `/v2/queues/${queue.id}/cases`, query: 'limit=100' })
    expect(annotations).toEqual([])
    expect(Buffer.byteLength(outputs['body'] ?? '')).toBeLessThanOrEqual(64 * 1024)
    expect(outputs['body']).toMatch(/\[cut at .*body-file.*\]$/)
    expect(JSON.parse(file ?? '').cases).toHaveLength(100)
  })

  test('to a deprecated path warns once, even over many pages', async () => {
    for (let number = 0; number < 250; number += 1) sim.world.addAgent({ config: null })
    const headers = { deprecation: '@1782864000', sunset: 'Thu, 31 Dec 2026 00:00:00 GMT' }
    sim.fault({ match: /agents/, headers, times: 9 })
    const { exitCode, annotations } = await call({ path: '/v2/teams/{teamId}/agents', paginate: 'true' })
    expect(exitCode).toBe(0)
    expect(annotations.map(({ level, message }) => [level, message])).toEqual([
      ['warning', expect.stringContaining('deprecated GET /v2/teams/{teamId}/agents. It stops working on 2026-12-31.')],
    ])
    expect(annotations[0]?.message).toContain('Use its replacement in this workflow.')
  })

  test('that is cancelled ends at once', async () => {
    sim.fault({ match: /queues/, hang: 'headers' })
    const { exitCode, sinceSignalMs } = await call(
      { path: queues },
      { signals: cancelLikeRunner(() => sim.requests.some(({ path }) => path.endsWith('/queues'))) },
    )
    expect(exitCode).toBe(130)
    expect(sinceSignalMs).toBeLessThan(7_000)
  })
})

describe('expect-status', () => {
  const missing = `/v2/queues/0b9f3c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f`

  test('defaults to 2xx: a refusal fails the step, says why, and sets all outputs', async () => {
    const { exitCode, errors, outputs, file, summary } = await call({ path: missing })
    expect(exitCode).toBe(1)
    expect(errors).toEqual([expect.stringContaining(`GET ${missing}: 404 not_found: Queue not found`)])
    expect(outputs['status']).toBe('404')
    expect(JSON.parse(outputs['body'] ?? '')).toMatchObject({ error: 'not_found' })
    expect(file).toBe(outputs['body'])
    expect(summary).toContain('Queue not found')
  })

  test.each(['2xx, 404', '200-404', '4xx'])('%s accepts the refusal', async (expected) => {
    const { exitCode, outputs, annotations } = await call({ path: missing, 'expect-status': expected })
    expect([exitCode, outputs['status'], annotations]).toEqual([0, '404', []])
  })

  test('can reject a success that was already carried out', async () => {
    const inputs = { method: 'POST', path: queues, body: '{"name": "Returns"}', 'expect-status': '200' }
    const { exitCode, errors, outputs } = await call(inputs)
    expect(exitCode).toBe(1)
    expect(errors[0]).toContain('responded 201, but expect-status is 200')
    expect(errors[0]).toContain('The call was executed.')
    expect(outputs['status']).toBe('201')
  })
})

describe('paginate', () => {
  test.each([0, 1, 100, 730])('joins %i rows into one body, each once', async (count) => {
    const queue = sim.world.addQueue()
    for (let number = 0; number < count; number += 1) sim.world.addCase(queue.id, { title: `Case ${number} ž"\n` })
    const { exitCode, outputs, file } = await call({ path: `/v2/queues/${queue.id}/cases`, paginate: 'true' })
    expect(exitCode).toBe(0)
    const { cases, total } = JSON.parse(file ?? '')
    expect(cases.map(({ id }: { id: string }) => id).sort()).toEqual(queue.cases.map(({ id }) => id).sort())
    expect([total, outputs['row-count'], outputs['status']]).toEqual([count, String(count), '200'])
    expect(sim.requests.length).toBe(Math.max(1, Math.ceil(count / 100)))
  })

  test('reads messages fifty at a time, and pages a search in its body', async () => {
    const agent = sim.world.addAgent()
    const job = sim.world.addJob({ agentId: agent.id })
    const queue = sim.world.addQueue()
    for (let number = 0; number < 120; number += 1) sim.world.addCase(queue.id, { labels: [] })
    expect((await call({ path: `/v2/runs/${job.id}/messages`, paginate: 'true' })).exitCode).toBe(0)
    expect(sim.requests.at(-1)?.query['limit']).toBe('50')
    const search = { method: 'POST', path: `/v2/queues/${queue.id}/cases/search`, body: '{"search": "Case"}' }
    const { outputs } = await call({ ...search, paginate: 'true' })
    expect(outputs['row-count']).toBe('120')
    expect(sim.requests.at(-1)?.body).toMatchObject({ search: 'Case', limit: 100, offset: 100 })
  })

  test('keeps all digits of long numbers', async () => {
    const rows = '[{"id":"a","order":12345678901234567891,"sum":1.10}]'
    sim.fault({ match: /GET .*queues/, status: 200, body: losslessJson(`{"data":${rows},"total":1}`) })
    const result = await call({ path: queues, paginate: 'true' })
    expect(result.outputs['body']?.replaceAll('\n', '')).toBe(`{"data":${rows},"total":1}`)
    expect(result.summary).toContain('12345678901234567891')
  })

  test('stops before reading a list longer than max-rows', async () => {
    const queue = sim.world.addQueue()
    for (let number = 0; number < 730; number += 1) sim.world.addCase(queue.id)
    const inputs = { path: `/v2/queues/${queue.id}/cases`, paginate: 'true', 'max-rows': '500' }
    const { exitCode, errors, outputs } = await call(inputs)
    expect(exitCode).toBe(1)
    expect(errors[0]).toContain('the list has at least 730 rows, but max-rows is 500')
    expect(outputs).toMatchObject({ status: '', 'body-file': '', 'row-count': '' })
  })

  test('that is interrupted passes on the refusal, never part of the list', async () => {
    const queue = sim.world.addQueue()
    for (let number = 0; number < 730; number += 1) sim.world.addCase(queue.id)
    sim.fault({ match: /offset=200/, status: 403, body: { error: 'forbidden', message: 'No more' } })
    const { exitCode, errors, outputs, file } = await call({ path: `/v2/queues/${queue.id}/cases`, paginate: 'true' })
    expect(exitCode).toBe(1)
    expect(errors[0]).toContain('No more')
    expect(outputs).toMatchObject({ status: '403', 'row-count': '' })
    expect(JSON.parse(file ?? '')).toEqual({ error: 'forbidden', message: 'No more' })
  })

  test('fails if the pages hold fewer rows than the list counts, and says what to do', async () => {
    sim.fault({ match: /^GET .*cases/, times: Infinity, body: { cases: [{ id: 'a' }], total: 3 } })
    const queue = sim.world.addQueue()
    const { exitCode, errors, outputs } = await call({ path: `/v2/queues/${queue.id}/cases`, paginate: 'true' })
    expect(exitCode).toBe(1)
    expect(errors[0]).toContain(`GET /v2/queues/${queue.id}/cases: the server counts 3 items, but its pages hold 1`)
    expect(errors[0]).toContain('No rows were kept: run the step again.')
    expect(outputs).toMatchObject({ status: '', body: '', 'row-count': '' })
  })

  test('says so if the response has no pages', async () => {
    const { exitCode, errors } = await call({ path: '/v2/profile', paginate: 'true' })
    expect(exitCode).toBe(1)
    expect(errors[0]).toContain('GET /v2/profile: responded with a single object')
  })

  test('survives faults of every kind without losing or duplicating a row', async () => {
    const queue = sim.world.addQueue()
    for (let number = 0; number < 2_000; number += 1) sim.world.addCase(queue.id)
    sim.storm({ seed: 7, rate: 0.2 })
    const inputs = { path: `/v2/queues/${queue.id}/cases`, paginate: 'true' }
    const { exitCode, file } = await call(inputs, { timeScale: 50 })
    expect(exitCode).toBe(0)
    const ids = JSON.parse(file ?? '').cases.map(({ id }: { id: string }) => id)
    expect(ids.sort()).toEqual(queue.cases.map(({ id }) => id).sort())
  })
})

test('all invalid inputs are reported at once, before any request', async () => {
  const { exitCode, errors } = await call({
    method: 'get',
    path: '/v2/../x',
    query: 'limit',
    body: '{',
    'expect-status': 'ok',
    'max-rows': '0',
    'idempotency-key': 'a b',
  })
  expect(exitCode).toBe(1)
  expect(errors).toHaveLength(1)
  for (const name of ['method', 'path', 'query', 'body', 'expect-status', 'max-rows', 'idempotency-key']) {
    expect(errors[0]).toContain(`- ${name}`)
  }
  expect(sim.requests).toEqual([])
})

test.each([
  [{ body: '{}' }, 'body: a GET has no body'],
  [{ 'idempotency-key': 'x' }, 'idempotency-key: not used with GET'],
  [{ method: 'POST', body: '{}', 'body-file': 'x.json' }, 'body-file: give either body or body-file'],
  [{ method: 'PUT', paginate: 'true' }, 'paginate: works with GET'],
  [{ method: 'POST', path: '/v2/queues/x/cases/search', paginate: 'true', body: '[]' }, 'body: expected a JSON object'],
])('%j is refused', async (inputs, problem) => {
  const { exitCode, errors } = await call({ path: queues, ...inputs })
  expect(exitCode).toBe(1)
  expect(errors[0]).toContain(problem)
  expect(sim.requests).toEqual([])
})

test('without a key, on-missing-key: skip ends without an error', async () => {
  const result = await runBundle('action-call-api', { with: { path: queues, 'on-missing-key': 'skip' } })
  expect(result.exitCode).toBe(0)
  expect(result.log).toContain('Nothing was done')
})
