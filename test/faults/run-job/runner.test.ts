import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { mapPool } from '../../../shared/action/run/pool.ts'
import { type Simulator, say, startSimulator } from '../../../simulator/index.ts'
import { tempDir } from '../../harness/files/temp-dir.ts'
import { cancelLikeRunner, type Signal } from '../../harness/runner/child.ts'
import { isLong, noteFigure, patience, percentiles, randomFrom, seed, times } from '../scale.ts'
import { endless, errorsOf, jobsOf, preloading, runJob, warningsOf } from './job.ts'

let sim: Simulator
beforeEach(async () => {
  sim = await startSimulator({ speed: 20 })
})
afterEach(() => sim.close())

/** A step that ends at a random moment, mostly between its first request and its first polls, and its post step. */
async function endedAtRandom(random: () => number, signalsFrom: (when: When, after: number) => Signal[]) {
  await using own = await startSimulator({ speed: 20 })
  const isEarly = random() < 0.2
  const after = Math.floor(random() * (isEarly ? 300 : 600))
  const when = () => isEarly || own.requests.length > 0
  const result = await runJob(own, { script: endless, timeScale: 1, signals: signalsFrom(when, after) })
  const post = await result.post({ timeScale: 4 })
  return { result, post, statuses: jobsOf(own).map(({ status }) => status) }
}

type When = () => boolean

describe('a step that ends at any moment', () => {
  const all = <T>(count: number, run: () => Promise<T>) => mapPool(Array.from({ length: count }), 3, run)
  const valuesOf = <T>(results: readonly PromiseSettledResult<T>[]) =>
    results.map((result) => {
      if (result.status === 'rejected') throw result.reason
      return result.value
    })

  test(
    `R6: by SIGKILL leaves readable state, and no Job behind (seed ${seed})`,
    async () => {
      const random = randomFrom(seed)
      const count = times(6, 200)
      const runs = valuesOf(
        await all(count, () => endedAtRandom(random, (when, after) => [{ when, after, signal: 'SIGKILL' }])),
      )
      for (const { result, post, statuses } of runs) {
        expect(result.problems).toEqual([])
        if (result.state['pendingStart']) expect(JSON.parse(result.state['pendingStart'])).toHaveProperty('sentAt')
        expect(post.exitCode).toBe(0)
        expect(statuses.length).toBeLessThanOrEqual(1)
        expect(statuses.filter((status) => status !== 'interrupted')).toEqual([])
      }
      const started = runs.filter(({ statuses }) => statuses.length > 0).length
      noteFigure(
        'killed at a random moment',
        `${count} SIGKILLs, ${started} after the start; then the post step`,
        '0 Jobs left running, 0 started twice',
      )
    },
    patience(60, 900),
  )

  test(
    `R1: by a cancel stops its Job before the runner loses patience (seed ${seed})`,
    async () => {
      const random = randomFrom(seed + 1)
      const count = times(6, 200)
      const runs = valuesOf(
        await all(count, () =>
          endedAtRandom(random, (when, after) => {
            const [interrupt, ...rest] = cancelLikeRunner(when)
            return interrupt ? [{ ...interrupt, after }, ...rest] : rest
          }),
        ),
      )
      const exits = runs.flatMap(({ result }) => result.sinceSignalMs ?? [])
      for (const { result, post, statuses } of runs) {
        expect(result.signal).not.toBe('SIGKILL')
        expect(result.problems).toEqual([])
        expect(post.exitCode).toBe(0)
        expect(statuses.filter((status) => status !== 'interrupted')).toEqual([])
      }
      expect(Math.max(...exits)).toBeLessThan(7_500)
      const started = runs.filter(({ statuses }) => statuses.length > 0).length
      noteFigure(
        'cancelled at a random moment: from SIGINT to the end, p50 / p95 / max',
        `${count} cancels, ${started} after the start`,
        percentiles(exits),
      )
      noteFigure('cancelled at a random moment: Jobs left running', `${count} cancels, ${started} after the start`, '0')
    },
    patience(60, 900),
  )
})

describe('a runner that provides less than usual', () => {
  const files = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY']

  test('R9: no files for commands: the step works, and prints no command instead', async () => {
    const result = await runJob(sim, { env: Object.fromEntries(files.map((name) => [name, undefined])) })
    expect(result.exitCode).toBe(0)
    expect(jobsOf(sim).map(({ status }) => status)).toEqual(['completed'])
    expect(result.stdout).not.toMatch(/::(set-output|save-state)/i)
  })

  test.each([
    ['GITHUB_OUTPUT', /The outputs? .*not set/],
    ['GITHUB_STATE', /GITHUB_STATE cannot be written/],
    ['GITHUB_STEP_SUMMARY', undefined],
  ])('R9: a %s that cannot be written affects nothing else', async (name, warning) => {
    const folder = await tempDir('unwritable')
    const result = await runJob(sim, { env: { [name]: folder } })
    expect(result.exitCode).toBe(0)
    expect(jobsOf(sim).map(({ status }) => status)).toEqual(['completed'])
    expect(result.stdout).not.toMatch(/::(set-output|save-state)/i)
    expect(result.stdout + result.stderr).not.toMatch(/\n\s+at /)
    const warnings = warningsOf(result)
    if (warning) expect(warnings[0]).toMatch(warning)
    else expect(warnings).toEqual([])
  })

  test('R13: a closed log does not stop the step from following the Job to its end', async () => {
    const script = [
      { status: 'running' },
      ...Array.from({ length: 200 }, () => say('line '.repeat(200))),
      { end: 'completed' },
    ]
    const result = await runJob(sim, { script, closedStdout: true })
    expect(result.exitCode).toBe(0)
    expect(result.outputs['conclusion']).toBe('completed')
    expect(result.stderr).toBe('')
  })
})

test("R10: a summary above the runner's limit is truncated, and says so", async () => {
  const script = [
    say('word '.repeat(250_000)),
    ...Array.from({ length: 250 }, (_, index) => say(`${index} ${'text '.repeat(1_500)}`)),
    { end: 'completed' },
  ]
  const result = await runJob(sim, { script })
  expect(Buffer.byteLength(result.summary)).toBeLessThan(900 * 1024)
  expect(result.summary).toContain('Job completed')
  expect(result.summary).toContain('messages-file')
  expect(result.problems).toEqual([])
  expect(Buffer.byteLength(result.outputs['output'] ?? '')).toBeLessThanOrEqual(64 * 1024)
})

test('R12: an unhandled error is one line, without the key, and fails the step', async () => {
  const result = await runJob(sim, { script: endless, env: preloading('throws-later'), timeScale: 1 })
  expect(result.exitCode).toBe(1)
  expect(errorsOf(result)).toEqual([expect.stringContaining('library broke with ***')])
  expect(result.stdout + result.stderr).not.toMatch(/\n\s+at /)
  expect((await result.post()).exitCode).toBe(0)
  expect(jobsOf(sim).map(({ status }) => status)).toEqual(['running'])
})

test('R14: with debug logging on, the key and presigned URLs are in no line of it', async () => {
  const large = Buffer.alloc(10_000_001)
  sim.fault({ match: /^GET /, times: 3, status: 502 })
  const result = await runJob(sim, {
    env: { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true', ACTIONS_RUNNER_DEBUG: 'true' },
    files: { 'large.bin': large },
    with: { files: 'large.bin' },
  })
  expect(result.outputs['conclusion']).toBe('completed')
  expect(result.log).toContain('##[debug]')
  expect(result.log).not.toMatch(/authorization|Bearer|X-Sim-Signature=[0-9a-f]/i)
})

test('R15: a wall clock that jumps by hours neither ends nor prolongs a wait', async () => {
  const script = [{ status: 'running' }, say('Hello'), { after: 60_000, end: 'completed' }]
  const result = await runJob(sim, {
    script,
    env: preloading('clock-jumps'),
    timeScale: 1,
    with: { 'timeout-minutes': '0.5', 'idle-timeout-minutes': '0.4' },
  })
  expect(result.outputs).toMatchObject({ conclusion: 'completed', output: 'Hello' })
  expect(result.durationMs).toBeLessThan(15_000)
})

test(
  'R16: many matrix legs that wait with one key stay within its limit',
  async () => {
    const legs = times(6, 50)
    const speed = legs > 10 ? 6 : 20
    const minutes = legs > 10 ? 5 : 3
    const began = Date.now()
    const now = () => began + (Date.now() - began) * speed
    await using shared = await startSimulator({
      now,
      rateLimit: { limit: legs * 6, windowMs: 60_000, headers: 'epoch' },
    })
    const script = [{ status: 'running' }, say('Working'), { after: minutes * 60_000, end: 'completed' }]
    const results = await Promise.all(
      Array.from({ length: legs }, () => runJob(shared, { script, timeScale: speed, limitMs: 200_000 })),
    )
    expect(results.map(({ outputs }) => outputs['conclusion'])).toEqual(Array.from({ length: legs }, () => 'completed'))
    const refused = shared.requests.filter(({ status }) => status === 429).length
    const share = refused / shared.requests.length
    noteFigure(
      'refusals (429) among the requests of many waits on one key',
      `${legs} steps, ${minutes} minutes, a limit of ${legs * 6} a minute`,
      `${refused} of ${shared.requests.length} (${(share * 100).toFixed(1)}%)`,
    )
    // A few legs in accelerated time say nothing about the share: the machine is the bottleneck.
    if (isLong) expect(share).toBeLessThan(0.1)
  },
  patience(90, 300),
)
