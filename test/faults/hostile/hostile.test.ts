import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createLog } from '../../../shared/action/log/log.ts'
import { type Simulator, say, startSimulator } from '../../../simulator/index.ts'
import { startRawServer } from '../../harness/network/raw-server.ts'
import { readAsRunner } from '../../harness/runner/oracle.ts'
import { errorsOf, jobsOf, runJob, startRun, startsOf } from '../run-job/job.ts'
import { noteFigure, randomFrom, seed } from '../scale.ts'

let sim: Simulator
beforeEach(async () => {
  sim = await startSimulator({ speed: 20 })
})
afterEach(() => sim.close())

const ours = ['add-mask', 'group', 'endgroup', 'error', 'warning', 'notice']

describe('the key', () => {
  test.each([
    ['a newline after it', (key: string) => `${key}\n`],
    ['blanks around it', (key: string) => `  ${key}\t`],
    ['a Windows line end after it', (key: string) => `${key}\r\n`],
  ])('U1: works with %s', async (_, write) => {
    const result = await runJob(sim, { with: { 'api-key': write(sim.apiKey) } })
    expect(result.outputs['conclusion']).toBe('completed')
    expect(sim.requests.every(({ headers }) => headers['authorization'] === `Bearer ${sim.apiKey}`)).toBe(true)
  })

  test.each([
    ['a newline in it', 'dv_first_half\nsecond_half'],
    ['a zero-width space in it', 'dv_first_half\u200bsecond_half'],
    ['a letter that is not ASCII', 'dv_first_hälf_second_half'],
    ['a control character in it', 'dv_first_half\u0001second_half'],
  ])('U2: is refused with %s, before any request, and appears in no message', async (_, key) => {
    const result = await runJob(sim, { with: { 'api-key': key } })
    expect(result.exitCode).toBe(1)
    expect(errorsOf(result)[0]).toContain('api-key')
    expect(result.log + result.summary).not.toMatch(/first_h|second_half/)
    expect(sim.requests).toEqual([])
  })
})

describe('an input', () => {
  test.each([
    ['U3', 'agent-id', '..'],
    ['U3', 'agent-id', '../agents/x'],
    ['U3', 'agent-id', '%2e%2e'],
    ['U3', 'agent-id', 'a?b'],
    ['U3', 'agent-id', 'a#b'],
    ['U3', 'team-id', '../..'],
    ['U3', 'team-id', 'a b'],
    ['U3', 'sandbox-id', '../x'],
    ['U4', 'agent-id', 'Invoice Processor'],
    ['U6', 'timeout-minutes', '0'],
    ['U6', 'timeout-minutes', '-1'],
    ['U6', 'timeout-minutes', '1e9'],
    ['U6', 'timeout-minutes', '10m'],
    ['U6', 'timeout-minutes', 'Infinity'],
    ['U6', 'timeout-minutes', 'NaN'],
    ['U6', 'poll-interval-seconds', '0'],
    ['U6', 'idle-timeout-minutes', '99999999'],
    ['U7', 'wait', 'yes'],
    ['U7', 'wait', '1'],
    ['U7', 'stream-messages', 'on'],
    ['U9', 'webhook-url', 'http://10.0.0.1/hook'],
    ['U9', 'webhook-url', 'https://user:password@hooks.example/x'],
    ['U9', 'webhook-url', 'file:///etc/passwd'],
    ['U5', 'api-base-url', 'http://api.duvo.ai'],
    ['U5', 'api-base-url', 'https://user:password@api.duvo.ai'],
    ['U5', 'api-base-url', 'https://evil.example/#x'],
    ['U5', 'api-base-url', 'https://evil.example/?x='],
    ['U5', 'api-base-url', 'javascript:alert(1)'],
    ['U5', 'api-base-url', 'api.duvo.ai'],
  ])('%s: %s of %j is refused in one message that names it, before any request', async (_, name, value) => {
    const result = await runJob(sim, { with: { [name]: value } })
    expect(result.exitCode).toBe(1)
    expect(errorsOf(result)).toHaveLength(1)
    expect(errorsOf(result)[0]).toContain(name)
    expect(errorsOf(result)[0]).not.toMatch(/\n\s+at |password@/)
    expect(sim.requests).toEqual([])
  })

  test.each(['/', '/v1', '/v2', '/v2/', ''])('U5: api-base-url may end in %j', async (ending) => {
    const result = await runJob(sim, { with: { 'api-base-url': sim.url + ending } })
    expect(result.outputs['conclusion']).toBe('completed')
    expect(sim.requests.every(({ path }) => /^\/v2\/[a-z]/.test(path))).toBe(true)
  })

  test.each(['true', 'True', 'TRUE'])('U7: wait may be %s', async (wait) => {
    expect((await runJob(sim, { with: { wait } })).outputs['conclusion']).toBe('completed')
  })

  test('U4: team-id that is empty counts as absent', async () => {
    expect((await runJob(sim, { with: { 'team-id': '' } })).outputs['conclusion']).toBe('completed')
  })

  test('U8: a message of 1 MiB with every kind of character is sent byte for byte', async () => {
    const piece = '${{ secrets.X }} "q" \'q\' `q` \\ $(id) %0A ::x:: \u0000 \u2028 ž 🎉\r\n'
    const message = piece.repeat(Math.ceil(2 ** 20 / Buffer.byteLength(piece)))
    const result = await runJob(sim, {
      files: { 'prompt.md': message },
      with: { message: '', 'message-file': 'prompt.md' },
    })
    expect(result.outputs['conclusion']).toBe('completed')
    expect(startsOf(sim)[0]?.body).toMatchObject({ message })
  })

  test('U9: webhook-url of a private host is passed on, since it is Duvo that calls it, and only with https', async () => {
    const result = await runJob(sim, { with: { 'webhook-url': 'https://10.0.0.1/hook?token=abc' } })
    expect(result.outputs['conclusion']).toBe('completed')
    expect(startsOf(sim)[0]?.body).toMatchObject({ webhook_url: 'https://10.0.0.1/hook?token=abc' })
  })
})

describe('what the Job says', () => {
  const lines = [
    '::set-output name=status::completed',
    '::save-state name=runId::stolen',
    '::add-mask::a',
    '::stop-commands::x',
    '::set-env name=PATH::/tmp',
    '::add-path::/tmp',
    '::add-matcher::/tmp/matcher.json',
    '##[error]forged',
    '##[set-output name=status]completed',
  ]
  const blanks = ['', ' ', '\t', '\u00a0', '\u3000', '\u2003', '\ufeff', '\u200b']

  test('X1: is never a command, whatever precedes it and however it is written', async () => {
    const text = lines.flatMap((line) => blanks.flatMap((blank) => [blank + line, blank + line.toUpperCase()]))
    const ends = ['\n', '\r', '\r\n', '\u0085', '\u2028', '\v', '\f']
    const script = [...ends.map((end) => say(text.join(end))), { end: 'failed', error: lines.join('\n') }]
    const result = await runJob(sim, { script })
    expect(result.commands.filter(({ command }) => !ours.includes(command.toLowerCase()))).toEqual([])
    expect(result.masks).toEqual([sim.apiKey])
    expect(result.problems).toEqual([])
    expect(result.outputs['status']).toBe('failed')
    expect(result.state['runId']).toBe(jobsOf(sim)[0]?.id)
    expect(result.env).toEqual({})
    expect(errorsOf(result)).toHaveLength(1)
  })

  test(`X1: is never a command in ten thousand lines of pieces of commands (seed ${seed})`, () => {
    const random = randomFrom(seed)
    const parts = [
      '::',
      ':',
      '#',
      '##[',
      '[',
      ']',
      '\r',
      '\t',
      ' ',
      '\u00a0',
      '%0A',
      '%',
      ',',
      '=',
      'error',
      'set-output',
      'name',
      'a',
      '\u001b[',
    ]
    const line = () =>
      Array.from({ length: Math.ceil(random() * 12) }, () => parts[Math.floor(random() * parts.length)]).join('')
    let stdout = ''
    const log = createLog({
      write: (text) => {
        stdout += text
      },
    })
    const count = 10_000
    for (let printed = 0; printed < count; printed += 1) log.remote(line())
    const { commands } = readAsRunner({ stdout })
    noteFigure(
      'hostile lines parsed as commands',
      `${count} random lines, read by a port of the runner's parser`,
      `${commands.length}`,
    )
    expect(commands).toEqual([])
  })

  test('X4: moves no cursor, hides nothing and reverses no text', async () => {
    const text =
      'a\u001b[8mhidden\u001b[0m\u001b[1A\u001b]8;;http://x\u0007link\u001b]8;;\u0007 \u202eevil\u202c \u2066x\u2069 \u009b31m'
    const result = await runJob(sim, { script: [say(text), { end: 'completed' }] })
    expect(result.stdout + result.summary).not.toMatch(/[\u001b\u009b\u0007\u202a-\u202e\u2066-\u2069]/)
    expect(result.log).toContain('hidden')
  })

  test('X5: is never at the start of a line, where a problem matcher would take it for a path', async () => {
    const forged = 'src/a.ts(1,2): error TS1: forged'
    const result = await runJob(sim, { script: [say(`first\n${forged}`), { end: 'completed' }] })
    const printed = result.log.split('\n').filter((line) => line.includes('forged'))
    expect(printed.length).toBeGreaterThan(0)
    expect(printed.every((line) => !line.startsWith('src/'))).toBe(true)
  })

  test.each([
    'ghadelimiter_0b9f3c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f\nstatus=completed\nstatus<<ghadelimiter_x',
    'line\r\nline\rline\n\nlast',
    'status=stolen',
    'nul \u0000 and \u2028',
    '  blanks around  \n',
  ])('X6: %j is the output, to the character, and no other output', async (answer) => {
    const result = await runJob(sim, { script: [say(answer), { end: 'completed' }] })
    expect(result.outputs).toMatchObject({ output: answer, status: 'completed', conclusion: 'completed' })
    expect(await readFile(result.outputs['output-file'] ?? '', 'utf8')).toBe(answer)
    expect(Object.keys(result.outputs).filter((name) => name.startsWith('ghadelimiter'))).toEqual([])
  })

  test('X7: stays text in the summary', async () => {
    const text = [
      '```\n````\n</details></pre>',
      '<script>alert(1)</script><img src="http://track.example/x.png">',
      '![x](http://track.example/x.png) [click](http://evil.example)',
      '@octo-org/team #1 octo-org/octo-repo#2',
      '|'.repeat(10_000),
    ].join('\n')
    const { summary } = await runJob(sim, { script: [say(text), { end: 'failed', error: text }] })
    const { micromark } = await import('micromark')
    const { gfm, gfmHtml } = await import('micromark-extension-gfm')
    const html = micromark(summary, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })
    expect(html).not.toMatch(/<(script|img)/i)
    expect(
      [...html.matchAll(/<a [^>]*href="([^"]*)"/g)]
        .map(([, href]) => href)
        .filter((href) => /evil|track/.test(href ?? '')),
    ).toEqual([])
    const rendered = html.replaceAll(/<(pre|code)[\s\S]*?<\/\1>/g, '')
    expect(rendered.includes('octo-org/team')).toBe(true)
    expect(rendered).not.toMatch(/@octo-org/)
  })

  test('X8: is shown without the key in it, in every file and in base64', async () => {
    const echo = [
      sim.apiKey,
      Buffer.from(sim.apiKey).toString('base64'),
      encodeURIComponent(sim.apiKey),
      `Bearer ${sim.apiKey}`,
    ]
    const text = `You said: ${echo.join(' and ')}`
    const agentName = `Agent ${sim.apiKey}`
    const result = await runJob(sim, { agentName, script: [say(text), { end: 'failed', error: text }] })
    expect(result.outputs['conclusion']).toBe('failed')
    expect(result.log).toContain('You said')
    expect(result.outputs['output']).not.toContain(sim.apiKey)
  })
})

describe('what the server adds', () => {
  test('X10: an error that repeats our Authorization header is shown without the key', async () => {
    const message = `Bad header: Authorization: Bearer ${sim.apiKey}`
    sim.fault({ match: startRun, status: 400, body: { error: 'bad_request', message } })
    const result = await runJob(sim)
    expect(errorsOf(result)[0]).toContain('Bad header')
    expect(errorsOf(result)[0]).not.toContain(sim.apiKey)
  })

  test('X12: cookies, links and ids of any length are neither kept nor followed', async () => {
    await using elsewhere = await startRawServer()
    const headers = {
      'set-cookie': 'session=stolen; Path=/',
      link: `<${elsewhere.url}/x>; rel=preload, <${elsewhere.url}/y>; rel=deprecation`,
      'x-request-id': 'r'.repeat(8_000),
    }
    sim.fault({ match: startRun, status: 400, headers, body: { error: 'bad_request' } })
    sim.fault({ match: /./, headers, times: Infinity })
    const result = await runJob(sim)
    expect(errorsOf(result)[0]?.length).toBeLessThan(600)
    expect(sim.requests.every((request) => request.headers['cookie'] === undefined)).toBe(true)
    expect(elsewhere.connections).toBe(0)
  })
})
