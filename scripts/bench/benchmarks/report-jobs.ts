import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { type Simulator, startSimulator } from '../../../simulator/index.ts'
import { runBundle } from '../../../test/harness/runner/run-bundle.ts'
import { type BenchTable, median, ratio } from '../table.ts'

const jobsPerWeek = 12_000
const latencyMs = 50
const rounds = 3
const pagedScript = 'Documented script, with paging'
const weekMs = 7 * 86_400_000

interface Measured {
  readonly listRequests: number
  readonly requests: number
  readonly counted: number
  readonly wallMs: number
  readonly peakMB: number
}

/** A report over thousands of Jobs: requests, time and memory, compared with the documented script with paging. */
export default async function bench(): Promise<BenchTable> {
  await using sim = await startSimulator({ latencyMs })
  const agentId = seed(sim)
  const contenders = {
    'One window': () => report(sim, { compare: 'false' }),
    'Two windows, compared': () => report(sim, {}),
    'Documented script: the latest 100': () => script(sim, agentId, 100),
    [pagedScript]: () => script(sim, agentId, jobsPerWeek),
  }
  const results = new Map<string, Measured[]>()
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(contenders)) results.set(name, [...(results.get(name) ?? []), await run()])
  }
  const paged = medianOf(results.get(pagedScript) ?? [], 'wallMs')
  const rows = [...results].map(([name, measured]) => [
    name,
    medianOf(measured, 'counted').toLocaleString('en-US'),
    String(medianOf(measured, 'listRequests')),
    String(medianOf(measured, 'requests')),
    ratio(medianOf(measured, 'wallMs'), paged),
    medianOf(measured, 'peakMB') === 0 ? '' : `${Math.round(medianOf(measured, 'peakMB'))} MB`,
  ])
  return {
    title: `Reporting on ${jobsPerWeek.toLocaleString('en-US')} Jobs a week`,
    columns: ['', 'Jobs counted', 'List requests', 'Requests', 'Wall time', 'Peak memory'],
    rows,
    notes: [
      `Medians of ${rounds} interleaved rounds, ${latencyMs} ms a request, three weeks of history. Wall time relative to the script that pages.`,
      'The script has no dates: it is told how many Jobs to read. Most other requests of the action read why 200 failed Jobs failed.',
      'A window has 121 pages, because it does not start and end with a page; at most 8 more requests look for older Jobs.',
    ],
    targets: [
      { column: 'List requests', rows: /^One window/, most: 129 },
      { column: 'Peak memory', most: 95 },
    ],
  }
}

/** Three weeks of Jobs of one Assignment, evenly spread. */
function seed({ world }: Simulator): string {
  const agent = world.addAgent({ name: 'Invoice Processor' })
  const now = Date.now()
  for (let index = 0; index < 3 * jobsPerWeek; index += 1) {
    const createdAt = now - 60_000 - Math.floor(((index + 0.5) * weekMs) / jobsPerWeek)
    const status = index % 20 === 0 ? 'failed' : 'completed'
    const title = `Invoice ${index} of the supplier with a name of usual length`
    world.addJob({ agentId: agent.id, status, title, createdAt, startedAt: createdAt, completedAt: createdAt + 30_000 })
  }
  return agent.id
}

function countRequests(sim: Simulator): Pick<Measured, 'listRequests' | 'requests'> {
  const requests = sim.requests.splice(0)
  return {
    listRequests: requests.filter(({ operation }) => operation === 'listRuns').length,
    requests: requests.length,
  }
}

async function report(sim: Simulator, inputs: Record<string, string>): Promise<Measured> {
  countRequests(sim)
  const result = await runBundle('action-report-jobs', { server: sim, with: inputs, measure: true, limitMs: 120_000 })
  if (result.exitCode !== 0) throw new Error(result.log)
  return {
    ...countRequests(sim),
    counted: Number(result.outputs['total']),
    wallMs: result.durationMs,
    peakMB: (result.usage?.peakRssBytes ?? 0) / 1e6,
  }
}

/** The documented recipe with its three counts, using curl instead of the CLI, and the field that the API sends. */
const recipe = `
set -euo pipefail
completed=0; failed=0; stopped=0; offset=0
while :; do
  RUNS=$(curl -sSf -H "Authorization: Bearer $KEY" "$URL/v2/teams/$TEAM/runs?agent_id=$AGENT&limit=100&offset=$offset")
  completed=$((completed + $(echo "$RUNS" | jq '[.data[] | select(.status=="completed")] | length')))
  failed=$((failed + $(echo "$RUNS" | jq '[.data[] | select(.status=="failed")] | length')))
  stopped=$((stopped + $(echo "$RUNS" | jq '[.data[] | select(.status=="stopped")] | length')))
  offset=$((offset + 100))
  if [ "$offset" -ge "$JOBS" ]; then break; fi
done
echo $((completed + failed + stopped))
`

async function script(sim: Simulator, agentId: string, jobs: number): Promise<Measured> {
  countRequests(sim)
  const env = {
    PATH: process.env['PATH'],
    KEY: sim.apiKey,
    URL: sim.url,
    TEAM: sim.world.team.id,
    AGENT: agentId,
    JOBS: String(jobs),
  }
  const start = performance.now()
  const { stdout } = await promisify(execFile)('bash', ['-c', recipe], { env })
  return { ...countRequests(sim), counted: Number(stdout), wallMs: performance.now() - start, peakMB: 0 }
}

function medianOf(measured: readonly Measured[], key: keyof Measured): number {
  return median(measured.map((one) => one[key]))
}
