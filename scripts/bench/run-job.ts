import { mkdtemp, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { waitForEnd } from '../../action-run-job/src/follow/wait.ts'
import { createLog } from '../../shared/action/index.ts'
import type { Clock, RunState } from '../../shared/duvo/index.ts'
import { startSimulator } from '../../simulator/index.ts'
import { runBundle } from '../../test/harness/run-bundle.ts'
import type { BenchTable } from './table.ts'

const latencyMs = 100
const jobsPerLength = 400

/** Detection lag and status requests beside the documented loop, and the memory of a large upload. */
export default async function bench(): Promise<BenchTable[]> {
  return [await benchWaiting(), await benchUpload()]
}

async function benchWaiting(): Promise<BenchTable> {
  const rows: string[][] = []
  for (const [name, seconds] of [
    ['5 s', 5],
    ['60 s', 60],
    ['10 min', 600],
  ] as const) {
    const ours = { lag: 0, looks: 0 }
    const loop = { lag: 0, looks: 0 }
    for (let index = 0; index < jobsPerLength; index += 1) {
      // Lengths spread around the nominal one, so that no polling scheme meets the end by luck.
      const lengthMs = seconds * 1000 * (0.75 + (0.5 * index) / jobsPerLength)
      add(ours, await watch(lengthMs))
      add(loop, documentedLoop(lengthMs))
    }
    const lag = ours.lag / jobsPerLength / 1000
    rows.push([
      name,
      `${lag.toFixed(2)} s (${((lag / seconds) * 100).toFixed(1)} %)`,
      `${(loop.lag / jobsPerLength / 1000).toFixed(2)} s`,
      (ours.looks / jobsPerLength).toFixed(1),
      (loop.looks / jobsPerLength).toFixed(1),
      `${(ours.looks / loop.looks).toFixed(2)}x`,
    ])
  }
  return {
    title: 'Waiting for a Job: beside the documented 10-second loop',
    columns: ['Job', 'Lag', 'Lag of the loop', 'Status requests', 'of the loop', 'Ratio'],
    rows,
    notes: [
      `Means of ${jobsPerLength} Jobs each, of 0.75 to 1.25 times the length; simulated clock, ${latencyMs} ms a request.`,
      'Bars: lag at most 1 s or 8 % of the length; at most 3x the requests at 60 s, fewer beyond 5 min.',
    ],
  }
}

function add(sum: { lag: number; looks: number }, one: { lag: number; looks: number }): void {
  sum.lag += one.lag
  sum.looks += one.looks
}

/** The action's own wait, on a clock that jumps from sleep to sleep. */
async function watch(lengthMs: number): Promise<{ lag: number; looks: number }> {
  let now = 0
  let looks = 0
  const clock: Clock = {
    now: () => now,
    monotonic: () => now,
    sleep: async (ms) => {
      now += ms
    },
    timer: () => () => {},
  }
  const get = async (): Promise<RunState> => {
    looks += 1
    now += latencyMs
    return { run: { id: 'job', status: now >= lengthMs ? 'completed' : 'running' } }
  }
  const conversation = { readNew: async () => 0, count: 0, answer: '', jobError: undefined, recent: [] }
  const options = {
    idleTimeoutMinutes: 0,
    pollIntervalSeconds: undefined,
    readsWhileRunning: false,
    policy: 'wait',
    answers: new Map<string, string>(),
    isOnce: false,
  } as const
  const log = createLog({ write: () => {} })
  const deps = {
    duvo: { runs: { get } as never, budget: () => undefined },
    clock,
    random: Math.random,
    signal: new AbortController().signal,
    log,
    onResponse: () => {},
  }
  await waitForEnd({ runId: 'job', isOurs: true }, conversation, options, deps)
  return { lag: now - lengthMs, looks }
}

function documentedLoop(lengthMs: number): { lag: number; looks: number } {
  let now = 0
  for (let looks = 1; ; looks += 1) {
    now += latencyMs
    if (now >= lengthMs) return { lag: now - lengthMs, looks }
    now += 10_000
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
    notes: ['Bar: 130 MB. A plain fetch of a file-backed body holds all of it: 1,127 MB.'],
  }
}
