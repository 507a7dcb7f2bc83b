import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { runChild, type Signal } from '../../../test/harness/runner/child.ts'
import { readAsRunner } from '../../../test/harness/runner/oracle.ts'

type Step = {
  env?: Record<string, string>
  signals?: Signal[]
  closedStdout?: boolean
  entry?: 'runAction' | 'runPost'
  timeScale?: number
}

const moduleUrl = (path: string) => pathToFileURL(join(import.meta.dirname, path)).href

/** Runs the body of an entry as a step would, in a separate process, and reads the result as the runner does. */
async function runStep(body: string, step: Step = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'run-action-'))
  const fileNames = ['output', 'state', 'summary'] as const
  for (const name of [...fileNames, 'timers']) writeFileSync(join(folder, name), '')
  const entry = step.entry ?? 'runAction'
  const code = `import * as shared from '${moduleUrl('../index.ts')}'
const { ActionError, addSecret, Cancelled } = shared
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
await shared.${entry}(async (action) => {${body}})
console.log('the entry continued after its end')`
  const preload =
    step.timeScale === undefined ? [] : ['--import', moduleUrl('../../../test/harness/clocks/fast-clock.ts')]
  const ended = await runChild({
    args: [...preload, '--input-type=module', '--eval', code],
    cwd: folder,
    env: {
      PATH: process.env['PATH'] ?? '',
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STATE: join(folder, 'state'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      TIME_SCALE: String(step.timeScale ?? 1),
      TIMER_LOG: join(folder, 'timers'),
      ...step.env,
    },
    signals: step.signals ?? [],
    limitMs: 20_000,
    closedStdout: step.closedStdout ?? false,
  })
  const timers = readFileSync(join(folder, 'timers'), 'utf8').split('\n').filter(Boolean)
  const files = Object.fromEntries(fileNames.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
  return {
    ...ended,
    view: readAsRunner({ stdout: ended.stdout, stderr: ended.stderr, ...files }),
    /** Milliseconds of the requested timers; only with a `timeScale`. */
    timers: timers.map((line): unknown => JSON.parse(line).ms),
  }
}

const isReady = (stdout: string) => stdout.includes('ready')

describe('an action that ends well', () => {
  it('exits with 0 at once, with its outputs, state and summary written, whatever timers are pending', async () => {
    const { exitCode, view } = await runStep(`
      setInterval(() => {}, 1000)
      action.summary.add('# Done')
      action.setOutputs({ runId: 'r1' })
      action.saveState('key', 'k1')
      action.log.info('hello')`)
    expect(exitCode).toBe(0)
    expect(view).toMatchObject({
      outputs: { 'run-id': 'r1' },
      state: { key: 'k1' },
      summary: '# Done\n\n',
      log: ['hello'],
    })
  })

  it('knows the facts of the run', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'event-'))
    writeFileSync(join(folder, 'event.json'), '{"number":7}')
    const { view } = await runStep(
      'action.log.info(JSON.stringify([action.repository, action.runUrl, action.event, action.event === action.event, action.isDebug]))',
      {
        env: {
          GITHUB_REPOSITORY: 'o/r',
          GITHUB_RUN_ID: '5',
          GITHUB_SERVER_URL: 'https://ghe.test',
          GITHUB_EVENT_PATH: join(folder, 'event.json'),
        },
      },
    )
    expect(view.log).toEqual(['["o/r","https://ghe.test/o/r/actions/runs/5",{"number":7},true,false]'])
  })

  it.each(['/no/such/file', '', '/dev/null'])('treats %j as an event without payload', async (path) => {
    const { view } = await runStep('action.log.info(JSON.stringify(action.event))', {
      env: { GITHUB_EVENT_PATH: path },
    })
    expect(view.log).toEqual(['{}'])
  })
})

describe('an action that fails', () => {
  it('prints one annotation with the causes and what to do, no stack, and exits with 1', async () => {
    const { exitCode, view, stdout, stderr } = await runStep(`
      action.summary.add('so far')
      const cause = new Error('connect ECONNREFUSED')
      throw new ActionError('Cannot reach the API', { hint: 'Check api-base-url.', file: 'a.yml', line: 3, cause })`)
    expect(exitCode).toBe(1)
    expect(view.annotations).toEqual([
      {
        level: 'error',
        message: 'Cannot reach the API (connect ECONNREFUSED)\nCheck api-base-url.',
        file: 'a.yml',
        line: 3,
      },
    ])
    expect(view.summary).toBe('so far\n\n')
    expect(stdout + stderr).not.toMatch(/\bat .*:\d+/)
  })

  it('shows the stack only with debug logging, secrets redacted', async () => {
    const { view, stdout } = await runStep(
      `addSecret('dv_stack_secret'); throw new Error('bad header dv_stack_secret')`,
      {
        env: { RUNNER_DEBUG: '1' },
      },
    )
    expect(view.log.join('\n')).toMatch(/##\[debug\]Error: bad header \*\*\*\n\s+at /)
    expect(stdout.replace(/^::add-mask::.*$/m, '')).not.toContain('dv_stack_secret')
  })

  it.each([
    ['an unhandled rejection', `Promise.reject(new Error('lost')); await sleep(60_000)`, 'lost'],
    ['a throw in an event handler', `setTimeout(() => { throw new Error('late') }, 1); await sleep(60_000)`, 'late'],
    [
      'a value that is not an error',
      `throw { code: 'odd\\n::set-output name=a::b' }`,
      '{"code":"odd\\n::set-output name=a::b"}',
    ],
    ['a promise that never settles', 'await new Promise(() => {})', 'The action stopped before its work was done.'],
  ])('ends with one line for %s', async (_, body, message) => {
    const { exitCode, view } = await runStep(body)
    expect(exitCode).toBe(1)
    expect(view.annotations).toEqual([{ level: 'error', message }])
    expect(view.outputs).toEqual({})
  })

  it('finishes even if nobody reads its output', async () => {
    const body = `
      for (let line = 0; line < 1000; line += 1) { action.log.info('x'.repeat(1000)); await sleep(0) }
      action.setOutputs({ done: true })
      action.summary.add('all the work')`
    const { exitCode, view } = await runStep(body, { closedStdout: true })
    expect([exitCode, view.outputs, view.summary]).toEqual([0, { done: 'true' }, 'all the work\n\n'])
  })
})

describe('without the files of the runner', () => {
  it.each(['', '/no/such/file'])('(paths %j) the work completes and no disabled command is printed', async (path) => {
    const { exitCode, stdout } = await runStep(
      `action.setOutputs({ a: 1 }); action.saveState('b', 2); action.summary.add('c'); action.log.info('done')`,
      { env: { GITHUB_OUTPUT: path, GITHUB_STATE: path, GITHUB_STEP_SUMMARY: path } },
    )
    expect(exitCode).toBe(0)
    expect(stdout).toContain('done')
    expect(stdout).not.toMatch(/::(set-output|save-state)/)
  })
})

describe('a cancelled action', () => {
  const waitForAbort = `
    action.log.info('ready')
    const keepAlive = setInterval(() => {}, 1000)
    await new Promise((resolve) => action.signal.addEventListener('abort', resolve))`

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('receives %s, cleans up and exits with %d', async (signal, code) => {
    const { exitCode, view } = await runStep(
      `${waitForAbort}
      action.setOutputs({ reason: action.signal.reason.message, known: action.signal.reason instanceof Cancelled })
      action.summary.add('cancelled')`,
      { signals: [{ when: isReady, signal }] },
    )
    expect(exitCode).toBe(code)
    expect(view.outputs).toEqual({ reason: `Cancelled by ${signal}`, known: 'true' })
    expect(view.summary).toBe('cancelled\n\n')
  })

  it('reports no error for failures caused by the cancellation', async () => {
    const { exitCode, view } = await runStep(`${waitForAbort}\nthrow action.signal.reason`, {
      signals: [{ when: isReady, signal: 'SIGINT' }],
    })
    expect([exitCode, view.annotations]).toEqual([130, []])
    expect(view.log).toContain('Cancelled by SIGINT')
  })

  it('ignores a second SIGINT while the work of the first continues', async () => {
    const { exitCode, view } = await runStep(
      `${waitForAbort}\naction.log.info('again'); await sleep(300); action.setOutputs({ stopped: true })`,
      {
        signals: [
          { when: isReady, signal: 'SIGINT' },
          { when: (stdout) => stdout.includes('again'), signal: 'SIGINT' },
        ],
      },
    )
    expect([exitCode, view.outputs]).toEqual([130, { stopped: 'true' }])
  })

  it('exits before the runner sends SIGTERM even if the work hangs', async () => {
    const body = `${waitForAbort}\naction.summary.add('hanging'); await sleep(3_600_000)`
    const { exitCode, view, timers } = await runStep(body, {
      signals: [{ when: isReady, signal: 'SIGINT' }],
      timeScale: 10,
    })
    expect([exitCode, view.summary]).toEqual([130, 'hanging\n\n'])
    expect(timers).toContain(6_800)
  })

  it('exits with 143 if SIGTERM follows', async () => {
    const body = `${waitForAbort}\naction.log.info('again'); await sleep(3_600_000)`
    const { exitCode } = await runStep(body, {
      signals: [
        { when: isReady, signal: 'SIGINT' },
        { when: (stdout) => stdout.includes('again'), signal: 'SIGTERM' },
      ],
      timeScale: 2,
    })
    expect(exitCode).toBe(143)
  })
})

describe('a post step', () => {
  it('reads the state that the main step saved', async () => {
    const { exitCode, view } = await runStep(`action.log.info(action.readState('key') ?? 'none')`, {
      entry: 'runPost',
      env: { STATE_key: 'k1' },
    })
    expect([exitCode, view.log]).toEqual([0, ['k1']])
  })

  it.each([
    ['a failure', `throw new Error('no response')`, 'no response'],
    ['an unhandled rejection', `Promise.reject(new Error('lost')); await sleep(60_000)`, 'lost'],
  ])('turns %s into a warning and never fails the job', async (_, body, message) => {
    const { exitCode, view } = await runStep(body, { entry: 'runPost' })
    expect([exitCode, view.annotations]).toEqual([0, [{ level: 'warning', message }]])
  })

  it('is asked to stop before its time is up, and ends in any case', async () => {
    const body = `
      action.signal.addEventListener('abort', () => action.log.info('told'))
      await sleep(3_600_000)`
    const { exitCode, view } = await runStep(body, { entry: 'runPost', timeScale: 100 })
    expect(exitCode).toBe(0)
    expect(view.log).toEqual(['told', '##[warning]The clean-up took longer than 90 s and was stopped.'])
  })
})
