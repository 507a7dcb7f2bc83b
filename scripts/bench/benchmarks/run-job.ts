import { mkdtemp, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { waitForEnd } from '../../../action-run-job/src/follow/wait.ts'
import { createLog } from '../../../shared/action/index.ts'
import type { Clock, RunState } from '../../../shared/duvo/index.ts'
import { startSimulator } from '../../../simulator/index.ts'
import { runBundle } from '../../../test/harness/runner/run-bundle.ts'
import { type BenchTable, ratio } from '../table.ts'

const latencyMs = 100
const jobsPerLength = 2_000

/** Detection lag and status requests compared with the documented loop, and the memory of a large upload. */
export default async function bench(): Promise<BenchTable[]> {
  return [await benchWaiting(), await benchUpload()]
}

/** What the Assignment's past Jobs suggest about this one: their lengths as a multiple of its length. */
const histories = [
  ['right', 1],
  ['absent', undefined],
  ['2x too long', 2],
  ['2x too short', 0.5],
] as const
const pastJobs = 20
/** The team, the Assignment, and the start. */
const requestsToStart = 3

async function benchWaiting(): Promise<BenchTable> {
  const rows: string[][] = []
  for (const [name, seconds] of [
    ['5 s', 5],
    ['60 s', 60],
    ['10 min', 600],
    ['1 h', 3600],
  ] as const) {
    const compared = [
      firstVersion,
      (lengthMs: number) => loop(lengthMs, 10_000),
      (lengthMs: number) => loop(lengthMs, 5_000),
    ]
    const others = await Promise.all(compared.map((measure) => mean(seconds, measure)))
    for (const [history, factor] of histories) {
      const past = Array.from({ length: factor === undefined ? 0 : pastJobs }, (_, index) =>
        Math.round(seconds * 1000 * (factor ?? 0) * (0.75 + (0.5 * index) / (pastJobs - 1))),
      )
      const ours = await mean(seconds, (lengthMs) => watch(lengthMs, past))
      const cells = [ours, ...others].map(({ lag, requests }) => [lagText(lag), requests.toFixed(1)])
      rows.push([name, history, ...cells.flat().toSpliced(2, 0, ratio(ours.lag, others[0]?.lag ?? Number.NaN))])
    }
  }
  return {
    title: 'Waiting for a Job: compared with version 1.0.0, a 10-second and a 5-second loop',
    columns: [
      'Job',
      'History',
      'Lag',
      'Requests',
      'Lag relative to 1.0.0',
      '1.0.0: lag',
      'requests',
      '10 s loop: lag',
      'requests',
      '5 s loop: lag',
      'requests',
    ],
    rows,
    notes: [
      `Means of ${jobsPerLength} Jobs each, of 0.75 to 1.25 times the length; simulated clock, ${latencyMs} ms a request.`,
      'Requests are those of the whole step, for a Job that writes steadily: start, history, polls, messages. The loops read no messages.',
    ],
    targets: [
      { column: 'Lag', rows: /^60 s, right/, most: 2 },
      { column: 'Requests', rows: /^60 s, right/, most: 25 },
      { column: 'Lag', rows: /^10 min, right/, most: 5 },
      { column: 'Requests', rows: /^10 min, right/, most: 60 },
      { column: 'Lag relative to 1.0.0', most: 1.03 },
    ],
  }
}

const lagText = (lagMs: number) => `${(lagMs / 1000).toFixed(2)} s`

type Measured = { lag: number; requests: number }

async function mean(seconds: number, measure: (lengthMs: number) => Measured | Promise<Measured>): Promise<Measured> {
  const sum = { lag: 0, requests: 0 }
  for (let index = 0; index < jobsPerLength; index += 1) {
    // Durations vary around the nominal one, so that no polling scheme hits the end by luck.
    const one = await measure(seconds * 1000 * (0.75 + (0.5 * index) / jobsPerLength))
    sum.lag += one.lag / jobsPerLength
    sum.requests += one.requests / jobsPerLength
  }
  return sum
}

/** The action's own wait, on a simulated clock. */
async function watch(lengthMs: number, past: readonly number[]): Promise<Measured> {
  let now = 0
  let requests = requestsToStart
  const request = () => {
    requests += 1
    now += latencyMs
  }
  const clock: Clock = {
    now: () => now,
    monotonic: () => now,
    sleep: async (ms) => {
      now += ms
    },
    timer: () => () => {},
  }
  const get = async (): Promise<RunState> => {
    request()
    return { run: { id: 'job', status: now >= lengthMs ? 'completed' : 'running', updated_at: String(now) } }
  }
  const page = async () => {
    request()
    const rows = past.map((length, index) => ({ id: `${index}`, status: 'completed', ...datesOf(length) }))
    return { items: rows, total: rows.length }
  }
  const messages = {
    readNew: async () => {
      request()
      return 1
    },
    count: 0,
    answer: '',
    jobError: undefined,
    recent: [],
  }
  const options = {
    idleTimeoutMinutes: 0,
    pollIntervalSeconds: undefined,
    readsWhileRunning: true,
    policy: 'wait',
    answers: new Map<string, string>(),
    isOnce: false,
  } as const
  const deps = {
    duvo: { runs: { get, page } as never, budget: () => undefined },
    clock,
    random: Math.random,
    signal: new AbortController().signal,
    log: createLog({ write: () => {} }),
    onResponse: () => {},
  }
  const job = { runId: 'job', isOurs: true, assignment: { teamId: 'team', agentId: 'agent' } }
  await waitForEnd(job, messages, options, deps)
  const lag = now - lengthMs
  await messages.readNew()
  return { lag, requests }
}

const datesOf = (lengthMs: number) => ({
  created_at: new Date(0).toISOString(),
  completed_at: new Date(lengthMs).toISOString(),
})

/** How version 1.0.0 polled: only by the age of the Job, reading messages at each poll. */
function firstVersion(lengthMs: number): Measured {
  let now = 0
  for (let requests = requestsToStart + 2; ; requests += 2) {
    now += latencyMs
    if (now >= lengthMs) return { lag: now - lengthMs, requests }
    now += latencyMs
    const interval = Math.min(Math.max(now * 0.155, 1_500), now < 900_000 ? 30_000 : 60_000)
    now += interval * (0.9 + 0.2 * Math.random())
  }
}

function loop(lengthMs: number, pauseMs: number): Measured {
  let now = 0
  for (let requests = requestsToStart + 1; ; requests += 1) {
    now += latencyMs
    if (now >= lengthMs) return { lag: now - lengthMs, requests }
    now += pauseMs
  }
}

/** Peak memory of the built action while it uploads 1 GiB. */
async function benchUpload(): Promise<BenchTable> {
  await using sim = await startSimulator({ speed: 20 })
  const agent = sim.world.addAgent()
  const peak = async (bytes: number): Promise<number> => {
    const cwd = await mkdtemp(join(tmpdir(), 'duvo-bench-'))
    await writeFile(join(cwd, 'input.bin'), '')
    await truncate(join(cwd, 'input.bin'), bytes)
    const inputs = { 'agent-id': agent.id, files: 'input.bin' }
    const result = await runBundle('action-run-job', {
      server: sim,
      cwd,
      with: inputs,
      measure: true,
      limitMs: 300_000,
    })
    if (result.exitCode !== 0) throw new Error(result.log)
    return (result.usage?.peakRssBytes ?? Number.NaN) / 1e6
  }
  const [small, large] = [await peak(1_000), await peak(2 ** 30)]
  return {
    title: 'Uploading a file: peak memory of the action',
    columns: ['File', 'Peak RSS'],
    rows: [
      ['1 kB', `${small.toFixed(0)} MB`],
      ['1 GiB', `${large.toFixed(0)} MB`],
    ],
    notes: ['A plain fetch with a file-backed body buffers the whole file: 1,127 MB.'],
    targets: [{ column: 'Peak RSS', most: 130 }],
  }
}
