import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tempDir } from '../files/temp-dir.ts'
import { cancelLikeRunner } from './child.ts'
import { runBundle } from './run-bundle.ts'

const key = 'dv_0123456789abcdef0123456789abcdef'
const manifest = `
name: Probe
description: An action made of the script of one test
inputs:
  api-key: { description: The key }
  two words: { description: A name with a space, default: by default }
  flag: { description: A boolean, default: true }
  token: { description: A token, default: "\${{ github.token }}" }
runs: { using: node24, main: dist/index.js, post: dist/post/index.js }
`

async function action(main: string, post = ''): Promise<string> {
  const folder = await tempDir('action')
  await mkdir(join(folder, 'dist/post'), { recursive: true })
  await writeFile(join(folder, 'action.yml'), manifest)
  await writeFile(join(folder, 'dist/package.json'), '{"type":"module"}')
  const prelude = `import { appendFileSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
const { env } = process
const put = (file, name, value) => appendFileSync(env[file], name + '<<end\\n' + value + '\\nend\\n')
const output = (name, value) => put('GITHUB_OUTPUT', name, value)
`
  await writeFile(join(folder, 'dist/index.js'), prelude + main)
  await writeFile(join(folder, 'dist/post/index.js'), prelude + post)
  return folder
}

test('inputs arrive as the runner passes them, with the defaults of action.yml', async () => {
  const folder = await action(
    `for (const name of ['INPUT_API-KEY', 'INPUT_TWO_WORDS', 'INPUT_FLAG', 'INPUT_TOKEN']) output(name, env[name])`,
  )
  const { outputs } = await runBundle(folder, { with: { flag: 'no' } })
  expect(outputs).toEqual({
    'INPUT_API-KEY': 'undefined',
    INPUT_TWO_WORDS: 'by default',
    INPUT_FLAG: 'no',
    INPUT_TOKEN: expect.stringMatching(/^ghs_/),
  })
})

test('an input that action.yml does not know is refused', async () => {
  await expect(runBundle(await action(''), { with: { nope: '1' } })).rejects.toThrow('has no input nope')
})

test('the step runs on Node 24 and sees nothing of the environment of the test', async () => {
  process.env['LEAK_OF_THE_TEST'] = 'yes'
  const folder = await action(`output('node', process.version); output('names', Object.keys(env).join())`)
  const { outputs } = await runBundle(folder, { env: { GITHUB_SHA: undefined, EXTRA: '1' } })
  expect(outputs['node']).toMatch(/^v24\./)
  const names = outputs['names']?.split(',')
  expect(names).not.toContain('LEAK_OF_THE_TEST')
  expect(names).not.toContain('GITHUB_SHA')
  expect(names).toContain('EXTRA')
})

test('the post step gets the state that main saved, in the same workspace', async () => {
  const folder = await action(
    `put('GITHUB_STATE', 'id', 'r1'); writeFileSync('left.txt', 'by main')`,
    `import { readFileSync } from 'node:fs'; output('saw', env.STATE_id + ' ' + readFileSync('left.txt', 'utf8'))`,
  )
  const main = await runBundle(folder)
  expect(main.state).toEqual({ id: 'r1' })
  expect((await main.post()).outputs).toEqual({ saw: 'r1 by main' })
})

test('files and event exist before the step starts', async () => {
  const folder = await action(`import { readFileSync } from 'node:fs'
    output('file', readFileSync('a/b.txt', 'utf8'))
    output('ref', JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8')).ref + ' ' + env.GITHUB_EVENT_NAME)`)
  const { outputs } = await runBundle(folder, {
    files: { 'a/b.txt': 'content' },
    event: { name: 'push', payload: { ref: 'refs/heads/x' } },
  })
  expect(outputs).toEqual({ file: 'content', ref: 'refs/heads/x push' })
})

test.for([
  ['the log', `console.log('key ' + key)`],
  ['standard error', `console.error(encodeURIComponent('=' + key))`],
  ['an output', `output('a', Buffer.from('Bearer ' + key).toString('base64'))`],
  ['the summary', `appendFileSync(env.GITHUB_STEP_SUMMARY, Buffer.from('x' + key + 'y').toString('base64url'))`],
  ['the state', `put('GITHUB_STATE', 'a', key)`],
  ['a file below RUNNER_TEMP', `writeFileSync(env.RUNNER_TEMP + '/a.json', JSON.stringify({ key }))`],
  ['hexadecimal', `console.log(Buffer.from(key).toString('hex'))`],
  ['base64 after two bytes', `console.log(Buffer.from('xy' + key + 'z').toString('base64'))`],
])('a key readable in %s fails the test', async ([, script]) => {
  const folder = await action(`const key = env['INPUT_API-KEY']; ${script}`)
  await expect(runBundle(folder, { with: { 'api-key': key } })).rejects.toThrow('A secret is readable in')
})

test('a readable presigned URL fails the test', async () => {
  const folder = await action(`console.log('PUT http://s/b?X-Sim-Expires=1&X-Sim-Signature=0123456789abcdef01234567')`)
  await expect(runBundle(folder)).rejects.toThrow('signature of a presigned URL')
})

test('requests to presigned URLs of the server must not be readable', async () => {
  const server = { url: 'http://127.0.0.1:9', apiKey: key, storage: { requests: [{ query: { sig: 'a'.repeat(20) } }] } }
  await expect(runBundle(await action(`console.log('a'.repeat(20))`), { server })).rejects.toThrow(
    'A secret is readable',
  )
})

test('a mask command may name the key', async () => {
  const folder = await action(`console.log('::add-mask::' + env['INPUT_API-KEY'])`)
  expect((await runBundle(folder, { with: { 'api-key': key } })).exitCode).toBe(0)
})

test('the clock of the step runs faster, its timers keep their order and are recorded', async () => {
  const folder = await action(`
    const start = [Date.now(), performance.now(), Number(process.hrtime.bigint()) / 1e6, new Date().getTime()]
    const order = []
    setTimeout(() => order.push('late'), 60_000); setTimeout(() => order.push('early'), 30_000)
    await sleep(3_600_000); await promisify(setTimeout)(1_000)
    const abort = AbortSignal.timeout(5_000)
    while (!abort.aborted) await new Promise(setImmediate)
    const end = [Date.now(), performance.now(), Number(process.hrtime.bigint()) / 1e6, new Date().getTime()]
    output('elapsed', JSON.stringify(end.map((value, index) => value - start[index])))
    output('order', order.join())`)
  const { outputs, timers, durationMs } = await runBundle(folder, { timeScale: 10_000 })
  const elapsed: number[] = JSON.parse(outputs['elapsed'] ?? '')
  expect(elapsed).toHaveLength(4)
  expect(Math.min(...elapsed)).toBeGreaterThanOrEqual(3_606_000)
  expect(outputs['order']).toBe('early,late')
  expect(durationMs).toBeLessThan(20_000)
  expect(timers).toEqual([
    { kind: 'setTimeout', ms: 60_000 },
    { kind: 'setTimeout', ms: 30_000 },
    { kind: 'sleep', ms: 3_600_000 },
    { kind: 'sleep', ms: 1_000 },
    { kind: 'AbortSignal.timeout', ms: 5_000 },
  ])
})

test('a timer too long for Node still fires at once, as it would in production', async () => {
  const folder = await action(`const start = Date.now(); await sleep(2 ** 31); output('ms', Date.now() - start)`)
  const { outputs } = await runBundle(folder, { timeScale: 1000 })
  expect(Number(outputs['ms'])).toBeLessThan(1_000_000)
})

test('a cancellation starts with SIGINT, sent when the step is ready for it', async () => {
  const folder = await action(`
    process.on('SIGINT', () => { output('got', 'SIGINT'); process.exit(130) })
    console.log('ready'); setInterval(() => {}, 1000)`)
  const result = await runBundle(folder, { signals: cancelLikeRunner((stdout) => stdout.includes('ready')) })
  expect(result).toMatchObject({ exitCode: 130, outputs: { got: 'SIGINT' } })
  expect(result.sinceSignalMs).toBeLessThan(7_500)
})

test('a step that ignores the signals is killed, and what it wrote is kept', async () => {
  const folder = await action(`
    process.on('SIGINT', () => output('got', 'SIGINT')); process.on('SIGTERM', () => {})
    console.log('ready'); setInterval(() => {}, 1000)`)
  const result = await runBundle(folder, {
    signals: [
      { when: (stdout) => stdout.includes('ready'), signal: 'SIGINT' },
      { after: 200, signal: 'SIGTERM' },
      { after: 200, signal: 'SIGKILL' },
    ],
  })
  expect(result).toMatchObject({ exitCode: null, signal: 'SIGKILL', outputs: { got: 'SIGINT' } })
})

test('a step that never ends fails the test with what it printed', async () => {
  const folder = await action(`console.log('stuck here'); setInterval(() => {}, 1000)`)
  await expect(runBundle(folder, { limitMs: 600 })).rejects.toThrow(/did not end within 600 ms[\s\S]*stuck here/)
})

test('a closed standard output reaches the step as a broken pipe', async () => {
  const folder = await action(`
    process.stdout.on('error', (error) => output('code', error.code))
    await sleep(100); console.log('nobody reads this'); await sleep(100)`)
  expect((await runBundle(folder, { closedStdout: true })).outputs).toEqual({ code: 'EPIPE' })
})

test('memory and CPU are measured on request', async () => {
  const { usage } = await runBundle(await action('globalThis.kept = Buffer.alloc(60_000_000, 1)'), { measure: true })
  expect(usage?.peakRssBytes).toBeGreaterThan(60_000_000)
  expect(usage?.cpuMs).toBeGreaterThan(0)
})

test('a missing bundle is named', async () => {
  const folder = await tempDir('unbuilt')
  await writeFile(join(folder, 'action.yml'), manifest)
  expect(existsSync(join(folder, 'dist'))).toBe(false)
  await expect(runBundle(folder)).rejects.toThrow('run npm run build')
})
