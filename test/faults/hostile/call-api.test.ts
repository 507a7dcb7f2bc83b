import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '../../../simulator/index.ts'
import { startRawServer } from '../../harness/network/raw-server.ts'
import { runBundle, type Step } from '../../harness/runner/run-bundle.ts'
import { errorsOf } from '../run-job/job.ts'

let sim: Simulator
beforeEach(async () => {
  sim = await startSimulator()
})
afterEach(() => sim.close())

const call = (inputs: Record<string, string>, step: Step = {}) =>
  runBundle('action-call-api', { server: sim, with: { path: '/v2/teams', ...inputs }, ...step })

const ours = ['add-mask', 'error', 'warning', 'notice']
const hostile = [
  '::set-output name=status::200',
  '::add-mask::a',
  '::stop-commands::x',
  '##[error]forged',
  '</details><script>alert(1)</script>',
  '```\n````\n![x](http://track.example/x.png) @octo-org/team',
  'body<<ghadelimiter_x\nforged\nghadelimiter_x',
  '\u001b[2J\u202e',
].join('\n')

describe('a path that leads to another origin', () => {
  test.each([
    '/v2/../_simulator/world',
    '/v2/%2e%2e/_simulator/world',
    '/v2/teams?limit=1',
    '/v2/teams#x',
    '//evil.example/v2/teams',
    'https://evil.example/v2/teams',
    '/v2\\..\\teams',
    '/v2/teams/../../x',
    '/v2/teams\r\nX-Header: x',
    '/v2//teams',
    '/_simulator/world',
    '/v2/teams/{teamId}@evil.example',
  ])('%j is refused before any request', async (path) => {
    const result = await call({ path })
    expect(result.exitCode).toBe(1)
    expect(errorsOf(result)[0]).toContain('path')
    expect(sim.requests).toEqual([])
  })

  test('is not built from a team name of the API', async () => {
    sim.fault({ match: 'GET /v2/teams', body: { teams: [{ id: '../..', name: 'x' }] } })
    const result = await call({ path: '/v2/teams/{teamId}/queues' })
    expect(result.exitCode).toBe(1)
    expect(sim.requests.map(({ path }) => path)).toEqual(['/v2/teams'])
  })

  test.each([301, 302, 307, 308])('is not followed (%i), and the key is not sent', async (status) => {
    await using elsewhere = await startRawServer()
    for (const method of ['GET', 'POST']) {
      sim.fault({ match: /./, status, headers: { location: `${elsewhere.url}/v2/teams` } })
      const result = await call({ method })
      expect(result.exitCode).toBe(1)
    }
    expect(elsewhere.connections).toBe(0)
  })
})

describe('what the API returns', () => {
  test.each([200, 400])('with status %i is never a command, another output, or Markdown', async (status) => {
    const body = { error: hostile, message: hostile, [hostile]: hostile, items: [hostile] }
    sim.fault({
      match: /./,
      status,
      body,
      headers: { 'x-request-id': '::error::forged', etag: hostile.split('\n')[0] ?? '' },
    })
    const result = await call({})
    expect(result.commands.filter(({ command }) => !ours.includes(command.toLowerCase()))).toEqual([])
    expect(result.masks).toEqual([sim.apiKey])
    expect(result.problems).toEqual([])
    expect(Object.keys(result.outputs).sort()).toEqual(['body', 'body-file', 'headers', 'row-count', 'status'])
    expect(result.outputs['status']).toBe(String(status))
    expect(JSON.parse(result.outputs['body'] ?? '')).toEqual(body)
    expect(result.stdout + result.summary).not.toMatch(/[\u001b\u202e]/)
    const { micromark } = await import('micromark')
    const { gfm, gfmHtml } = await import('micromark-extension-gfm')
    const html = micromark(result.summary, {
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
      allowDangerousHtml: true,
    })
    expect(html).not.toMatch(/<(script|img)/i)
    expect(html.replaceAll(/<(pre|code)[\s\S]*?<\/\1>/g, '')).not.toMatch(/@octo-org/)
  })

  test('in rows of pages is still data', async () => {
    const queue = sim.world.addQueue()
    for (let number = 0; number < 150; number += 1) sim.world.addCase(queue.id, { title: hostile, data: hostile })
    const result = await call({ path: `/v2/queues/${queue.id}/cases`, paginate: 'true' })
    expect(result.exitCode).toBe(0)
    expect(result.commands.filter(({ command }) => !ours.includes(command.toLowerCase()))).toEqual([])
    const { cases } = JSON.parse(await readFile(result.outputs['body-file'] ?? '', 'utf8'))
    expect(cases.every(({ title }: { title: string }) => title === hostile)).toBe(true)
  })

  test('is passed on without the key, plain and encoded', async () => {
    const echo = [sim.apiKey, Buffer.from(sim.apiKey).toString('base64'), encodeURIComponent(sim.apiKey)]
    sim.fault({
      match: /./,
      body: { echo, header: `Bearer ${sim.apiKey}` },
      headers: { etag: sim.apiKey },
      status: 200,
    })
    const result = await call({})
    expect(result.exitCode).toBe(0)
    expect(JSON.parse(result.outputs['body'] ?? '').header).toBe('Bearer ***')
  })

  test('is passed on without the cookies and tokens in its headers', async () => {
    const headers = {
      'set-cookie': 'session=stolen-cookie',
      'x-access-token': 'stolen-token',
      'www-authenticate': 'stolen',
    }
    sim.fault({ match: /./, headers })
    const result = await call({})
    expect(JSON.stringify(result.outputs)).not.toContain('stolen')
  })

  test('with a requested credential: later steps get it, the log masks it, nobody reads it', async () => {
    const token = 'token-that-was-asked-for-0123456789'
    sim.fault({ match: /./, status: 200, body: { access_token: token } })
    const result = await call({})
    expect(JSON.parse(result.outputs['body'] ?? '')).toEqual({ access_token: token })
    expect(result.masks).toContain(token)
    expect(result.log + result.summary).not.toContain(token)
  })

  test('nested without end still ends the step with a result', async () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
    await using server = await startRawServer((socket) =>
      socket.end(
        `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${deep.length}\r\nconnection: close\r\n\r\n${deep}`,
      ),
    )
    const result = await call({}, { server: { url: server.url, apiKey: sim.apiKey } })
    expect(result.exitCode).toBe(0)
    expect(await readFile(result.outputs['body-file'] ?? '', 'utf8')).toBe(deep)
  })

  test.each(['paginate', 'plain'])('of a thousand credentials does not stall the step (%s)', async (way) => {
    const queues = Array.from({ length: 1_500 }, (_, index) => ({ id: `q${index}`, token: `secret-token-${index}-x` }))
    sim.fault({ match: /./, status: 200, body: { queues, total: queues.length } })
    const result = await call({ paginate: String(way === 'paginate') })
    expect(result.exitCode).toBe(0)
    expect(result.annotations.map(({ level }) => level)).toEqual(['warning'])
    expect(result.summary).not.toContain('secret-token')
  })
})
