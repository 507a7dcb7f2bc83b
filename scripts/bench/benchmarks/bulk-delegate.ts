import { type Simulator, startSimulator } from '../../../simulator/index.ts'
import { measureRate } from '../../../test/faults/cases/limiter.ts'
import { runBundle } from '../../../test/harness/runner/run-bundle.ts'
import { type BenchTable, median, ratio } from '../table.ts'

const latencyMs = 100
const rounds = 3

/** Thousands of Cases: against the rate limit, and compared with the documented call made by hand, one chunk at a time. */
export default async function bench(): Promise<BenchTable[]> {
  return [await benchLimit(), await benchLoop()]
}

async function benchLimit(): Promise<BenchTable> {
  const rows: string[][] = []
  for (const cases of [10_000, 100_000]) {
    const { calls, refusals, ms, windows, share } = await measureRate(cases, { latencyMs })
    const used = windows > 1 ? `${(share * 100).toFixed(0)}%` : 'within one minute'
    const takes = `${(ms / 1000).toFixed(0)} s`
    rows.push([cases.toLocaleString('en-US'), String(calls), String(refusals), used, takes])
  }
  return {
    title: 'Delegating Cases against a limit of 300 requests a minute',
    columns: ['Cases', 'Calls', 'Refusals', 'Used of the limit', 'Takes'],
    rows,
    notes: [
      `Simulated clock, ${latencyMs} ms a request, 4 calls at once. 10,000 Cases need 102 of the 300 requests of one minute.`,
    ],
    targets: [
      { column: 'Calls', rows: /^10,000/, most: 105 },
      { column: 'Refusals', most: 0 },
      { column: 'Used of the limit', rows: /^100,000/, least: 75 },
    ],
  }
}

async function benchLoop(): Promise<BenchTable> {
  const cases = 10_000
  const measured = { action: [] as number[], loop: [] as number[] }
  for (let round = 0; round < rounds; round += 1) {
    for (const name of ['action', 'loop'] as const) {
      await using sim = await startSimulator({ latencyMs })
      measured[name].push(await (name === 'action' ? runAction(sim, cases) : runLoop(sim, cases)))
    }
  }
  const [action, loop] = [median(measured.action), median(measured.loop)]
  return {
    title: `Delegating ${cases.toLocaleString('en-US')} Cases: compared with the documented call, one chunk at a time`,
    columns: ['', 'Wall time', 'Beside the loop', 'Knows what became of each Case'],
    rows: [
      ['bulk-delegate', `${(action / 1000).toFixed(1)} s`, ratio(action, loop), 'yes'],
      ['One call after the other', `${(loop / 1000).toFixed(1)} s`, '1.00x', 'no'],
    ],
    notes: [
      `Medians of ${rounds} interleaved rounds, ${latencyMs} ms a request. The time of the action includes its start.`,
      'The loop sends 100 bare requests; it does not start a command line tool for each, which favours it.',
    ],
  }
}

interface Seeded {
  readonly queue: string
  readonly agent: string
  readonly ids: readonly string[]
}

function seed({ world }: Simulator, count: number): Seeded {
  const queue = world.addQueue().id
  const ids = Array.from({ length: count }, () => world.addCase(queue, { createdAt: 0, updatedAt: 0 }).id)
  return { queue, agent: world.addAgent({ consumes: [queue] }).id, ids }
}

async function runAction(sim: Simulator, count: number): Promise<number> {
  const { queue, agent, ids } = seed(sim, count)
  const inputs = { 'queue-id': queue, 'agent-id': agent, 'case-ids-file': 'ids.txt', 'max-cases': String(count) }
  const files = { 'ids.txt': ids.join('\n') }
  const result = await runBundle('action-bulk-delegate', { server: sim, with: inputs, files, limitMs: 120_000 })
  if (result.exitCode !== 0) throw new Error(result.log)
  return result.durationMs
}

async function runLoop(sim: Simulator, count: number): Promise<number> {
  const { queue, agent, ids } = seed(sim, count)
  const start = performance.now()
  for (let at = 0; at < ids.length; at += 100) {
    const response = await fetch(`${sim.url}/v2/queues/${queue}/cases/bulk-reprocess`, {
      method: 'POST',
      headers: { authorization: `Bearer ${sim.apiKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({ case_ids: ids.slice(at, at + 100), agent_id: agent }),
    })
    if (!response.ok) throw new Error(await response.text())
  }
  return performance.now() - start
}
