import { type Simulator, startSimulator } from '../../../simulator/index.ts'
import { push, startPushWorld } from '../../../test/faults/cases/push-world.ts'
import { runBundle } from '../../../test/harness/runner/run-bundle.ts'
import { type BenchTable, median, ratio } from '../table.ts'

const rows = 10_000
const latencyMs = 100
const rounds = 3

/** Thousands of rows: against the rate limit, and compared with the documented call made by hand. */
export default async function bench(): Promise<BenchTable[]> {
  return [await benchLimit(), await benchLoop()]
}

async function benchLimit(): Promise<BenchTable> {
  await using world = await startPushWorld({ rateLimit: { limit: 300, windowMs: 60_000, headers: 'epoch' } })
  const { creates } = await push(world, rows)
  const lookUps = world.sim.requests.filter(({ operation }) => operation === 'searchCases').length
  const refusals = world.sim.requests.filter(({ status }) => status === 429).length
  return {
    title: 'Pushing 10,000 rows against a limit of 300 requests a minute',
    columns: ['Rows', 'Creates', 'Look-ups', 'All requests', 'Refusals'],
    rows: [[rows.toLocaleString('en-US'), ...[creates, lookUps, world.sim.requests.length, refusals].map(String)]],
    notes: ['The Queue already contains Cases.'],
    targets: [
      { column: 'Creates', most: 100 },
      { column: 'Refusals', most: 0 },
    ],
  }
}

async function benchLoop(): Promise<BenchTable> {
  const measured = { action: [] as number[], loop: [] as number[] }
  for (let round = 0; round < rounds; round += 1) {
    for (const name of ['action', 'loop'] as const) {
      await using sim = await startSimulator({ latencyMs })
      measured[name].push(await (name === 'action' ? runAction(sim) : runLoop(sim)))
    }
  }
  const [action, loop] = [median(measured.action), median(measured.loop)]
  return {
    title: 'Pushing 10,000 rows: compared with the documented call, a hundred at a time',
    columns: ['', 'Wall time', 'Beside the loop', 'A second run makes'],
    rows: [
      ['push-cases', `${(action / 1000).toFixed(1)} s`, ratio(action, loop), 'nothing'],
      ['One call after the other', `${(loop / 1000).toFixed(1)} s`, '1.00x', '10,000 more Cases'],
    ],
    notes: [
      `Medians of ${rounds} interleaved rounds into an empty Queue, ${latencyMs} ms a request. The time of the action`,
      'includes its start and reading the CSV; the loop sends 100 bare requests.',
    ],
  }
}

async function runAction(sim: Simulator): Promise<number> {
  const queue = sim.world.addQueue().id
  const text = `order\n${Array.from({ length: rows }, (_, index) => `${index + 1}\n`).join('')}`
  const inputs = { 'queue-id': queue, 'cases-file': 'orders.csv', title: 'Order {{order}}', 'max-cases': String(rows) }
  const step = { server: sim, with: inputs, files: { 'orders.csv': text }, limitMs: 120_000 }
  const result = await runBundle('action-push-cases', step)
  if (result.exitCode !== 0) throw new Error(result.log)
  return result.durationMs
}

async function runLoop(sim: Simulator): Promise<number> {
  const queue = sim.world.addQueue().id
  const start = performance.now()
  for (let at = 0; at < rows; at += 100) {
    const cases = Array.from({ length: 100 }, (_, index) => ({ title: `Order ${at + index + 1}` }))
    const response = await fetch(`${sim.url}/v2/queues/${queue}/cases`, {
      method: 'POST',
      headers: { authorization: `Bearer ${sim.apiKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({ cases }),
    })
    if (!response.ok) throw new Error(await response.text())
  }
  return performance.now() - start
}
