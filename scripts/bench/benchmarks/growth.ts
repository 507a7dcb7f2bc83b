import { startSimulator } from '../../../simulator/index.ts'
import { cases } from '../growth/cases.ts'
import { jobs } from '../growth/jobs.ts'
import type { Subject } from '../growth/subject.ts'
import { syncs } from '../growth/syncs.ts'
import type { BenchTable } from '../table.ts'

/** How the cost of each action grows: requests, CPU and memory, up to the sizes of the largest teams. */
export default async function bench(): Promise<BenchTable> {
  const rows: string[][] = []
  for (const subject of [...syncs, ...cases, ...jobs]) rows.push(...(await rowsOf(subject)))
  return {
    title: 'Growth of each action',
    columns: ['', 'Size', 'Requests', 'Floor', 'CPU', 'CPU exponent', 'Peak memory', 'Memory exponent'],
    rows,
    notes: [
      'One run each, no latency, the largest max-parallel; CPU is user and system time, with the programs that the step starts (git).',
      'An exponent compares a row with the one above: 1 is linear. The floor is the fewest requests in which the API allows the work.',
    ],
    targets: [
      { column: 'CPU exponent', most: 1.1 },
      { column: 'Memory exponent', most: 1.1 },
    ],
  }
}

type Cost = { readonly size: number; readonly cpuMs: number; readonly bytes: number }

async function rowsOf(subject: Subject): Promise<string[][]> {
  const rows: string[][] = []
  let last: Cost | undefined
  for (const size of subject.sizes) {
    await using sim = await startSimulator({ rateLimit: { limit: 1_000_000, windowMs: 60_000, headers: 'epoch' } })
    const result = await subject.run(size, sim)
    if (result.exitCode !== 0 || !result.usage) throw new Error(`${subject.name}, ${size}: ${result.log.slice(-2_000)}`)
    const { cpuMs, childCpuMs, peakRssBytes } = result.usage
    const cost = { size, cpuMs: cpuMs + childCpuMs, bytes: peakRssBytes }
    rows.push([
      last ? '' : subject.name,
      size.toLocaleString('en-US'),
      sim.requests.length.toLocaleString('en-US'),
      subject.floor(size).toLocaleString('en-US'),
      `${(cost.cpuMs / 1000).toFixed(1)} s`,
      exponent(cost, last, 'cpuMs'),
      `${Math.round(cost.bytes / 1e6)} MB`,
      exponent(cost, last, 'bytes'),
    ])
    console.error(rows.at(-1)?.join(' | '))
    last = cost
  }
  return rows
}

function exponent(now: Cost, before: Cost | undefined, key: 'cpuMs' | 'bytes'): string {
  return before ? (Math.log(now[key] / before[key]) / Math.log(now.size / before.size)).toFixed(2) : ''
}
