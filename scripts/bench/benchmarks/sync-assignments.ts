import { defaultConfig, type Simulator, startSimulator } from '../../../simulator/index.ts'
import { configFile, push, sync, syncedRepository } from '../../../test/bundle/sync-assignments/fixture.ts'
import { wholeTeam } from '../../../test/bundle/sync-assignments/whole-team.ts'
import type { StepResult, Usage } from '../../../test/harness/runner/run-bundle.ts'
import { type BenchTable, median, ratio } from '../table.ts'

const latencyMs = 100
const rounds = 5

interface Measured {
  readonly wallMs: number
  readonly requests: number
  readonly live: number
}

/** Assignments in Git: compared with the documented loop, and how the cost grows. */
export default async function bench(): Promise<BenchTable[]> {
  return [
    await compareWithLoop(50),
    await growth([10, 50, 100, 500]),
    await wholeAssignments(100),
    await largeConfigs(100, [15, 135, 800]),
  ]
}

async function compareWithLoop(changed: number): Promise<BenchTable> {
  const contenders = {
    'sync-assignments': runAction,
    'Documented loop, with going live': (sim: Simulator, world: World) => runLoop(sim, world, true),
    'Documented loop': (sim: Simulator, world: World) => runLoop(sim, world, false),
  }
  const results = new Map<string, Measured[]>()
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(contenders)) {
      const measured = await inWorld(changed, changed, run)
      results.set(name, [...(results.get(name) ?? []), measured])
    }
  }
  const base = medianOf(results.get('sync-assignments') ?? [], 'wallMs')
  const rows = [...results].map(([name, all]) => [
    name,
    ratio(medianOf(all, 'wallMs'), base),
    String(medianOf(all, 'requests')),
    (medianOf(all, 'requests') / changed).toFixed(2),
    `${medianOf(all, 'live')} of ${changed}`,
  ])
  return {
    title: `${changed} changed Assignments`,
    columns: ['', 'Wall time', 'Requests', 'For each', 'Live afterwards'],
    rows,
    notes: [
      `Medians of ${rounds} interleaved rounds, ${latencyMs} ms a request, the same simulator. The action syncs 4 in`,
      'parallel; its time includes its start and reading Git. The loops send bare requests; they do not start a command line tool for each,',
      'which favours them. To go live: find the live Revision, create, check the Queues, promote, read back.',
    ],
    targets: [
      { column: 'Wall time', rows: /going live/, least: 3 },
      { column: 'For each', rows: /^sync-assignments/, most: 4 },
    ],
  }
}

async function growth(sizes: readonly number[]): Promise<BenchTable> {
  const rows: string[][] = []
  for (const size of sizes) {
    const changed = await inWorld(size, size, runAction)
    const unchanged = await inWorld(size, 0, async (sim, { repository }) => {
      sim.requests.length = 0
      return measure(sim, await sync(repository, sim, { name: 'workflow_dispatch' }, {}, { limitMs: 60_000 }))
    })
    const times = [changed, unchanged].map(({ wallMs }) => `${(wallMs / 1000).toFixed(1)} s`)
    const forEach = (changed.requests / size).toFixed(2)
    rows.push([
      String(size),
      `${changed.requests}`,
      forEach,
      times[0] ?? '',
      String(unchanged.requests),
      times[1] ?? '',
    ])
  }
  return {
    title: 'Assignments: growth',
    columns: ['Files', 'Requests, all changed', 'Requests for each', 'Takes', 'Requests, none changed', 'Takes'],
    rows,
    notes: [`One run each, ${latencyMs} ms a request, no rate limit in force.`],
    targets: [
      { column: 'Requests for each', most: 3.2 },
      { column: 'Requests for each', rows: /^500/, most: 3.1 },
      { column: 'Requests, none changed', rows: /^100,/, most: 3 },
    ],
  }
}

/** Assignments with integrations, pins, Queues, triggers, schedules, folders and settings, all unchanged. */
async function wholeAssignments(size: number): Promise<BenchTable> {
  const rows: string[][] = []
  for (const pinned of [false, true]) {
    await using sim = await startSimulator({ latencyMs })
    const repository = await wholeTeam(sim, size, { pinned })
    const { requests, wallMs } = measure(sim, await sync(repository, sim, { name: 'workflow_dispatch' }))
    const what = pinned ? 'All keys, with connections and concurrency' : 'All keys that the list tells'
    rows.push([what, String(requests), (requests / size).toFixed(2), `${(wallMs / 1000).toFixed(1)} s`])
  }
  return {
    title: `${size} whole Assignments, unchanged`,
    columns: ['', 'Requests', 'For each', 'Takes'],
    rows,
    notes: [
      `One run each, ${latencyMs} ms a request. Pins and the concurrency of a trigger are in no list, so each needs its own request.`,
    ],
    targets: [
      { column: 'Requests', rows: /list tells/, most: 100 },
      { column: 'For each', most: 5 },
    ],
  }
}

/** Configs as large as an SOP with all its examples, with one changed line. */
async function largeConfigs(count: number, sizes: readonly number[]): Promise<BenchTable> {
  const names = Array.from({ length: count }, (_, index) => `assignment-${index}`)
  const rows: string[][] = []
  for (const kilobytes of sizes) {
    const measured: Usage[] = []
    for (let round = 0; round < 3; round += 1) measured.push(await syncLarge(names, kilobytes))
    const cpuMs = median(measured.map((usage) => usage.cpuMs + usage.childCpuMs))
    const bytes = median(measured.map(({ peakRssBytes }) => peakRssBytes))
    rows.push([`${kilobytes} KB`, `${(cpuMs / 1000).toFixed(1)} s`, `${Math.round(bytes / 1e6)} MB`])
  }
  return {
    title: `${count} configs of one size, one changed line in each`,
    columns: ['Each', 'CPU', 'Peak memory'],
    rows,
    notes: ['Medians of 3 runs, as JSON; CPU with the git programs. The live configs are as large.'],
    targets: [
      { column: 'CPU', rows: /^135 KB/, most: 1.5 },
      { column: 'Peak memory', rows: /^135 KB/, most: 250 },
    ],
  }
}

async function syncLarge(names: readonly string[], kilobytes: number): Promise<Usage> {
  await using sim = await startSimulator()
  const { repository, ids, base } = await syncedRepository(sim, names)
  const line = 'Compare the total of the invoice with the order, and ask where they differ by more than 2%.'
  const lines = Array.from({ length: (kilobytes * 1000) / line.length }, (_, index) => `${index}. ${line}`)
  for (const id of Object.values(ids)) {
    const live = sim.world.liveBuild(id)
    if (live) live.config = defaultConfig(lines.join('\n'))
  }
  const file = configFile(lines.join('\n').replace('\n2. Compare', '\n2. First compare'))
  repository.commit('Change', Object.fromEntries(names.map((name) => [`assignments/${name}.json`, file])))
  const { exitCode, log, usage } = await push(repository, sim, base, {}, { measure: true, limitMs: 120_000 })
  if (exitCode !== 0 || !usage) throw new Error(log)
  return usage
}

type World = Awaited<ReturnType<typeof syncedRepository>> & { readonly names: readonly string[] }

/** A team in sync with a repository, except for `changed` files of its last commit. */
async function inWorld(
  size: number,
  changed: number,
  run: (sim: Simulator, world: World) => Promise<Measured>,
): Promise<Measured> {
  await using sim = await startSimulator({ latencyMs })
  const names = Array.from({ length: size }, (_, index) => `assignment-${String(index).padStart(3, '0')}`)
  const world = await syncedRepository(sim, names)
  const sop = Array.from({ length: 100 }, (_, index) => `${index + 1}. Do what step ${index + 1} says.`).join('\n')
  const files = names.slice(0, changed).map((name) => [`assignments/${name}.json`, configFile(`${name}\n${sop}`)])
  world.repository.commit('Change', Object.fromEntries(files))
  return await run(sim, { ...world, names: names.slice(0, changed) })
}

async function runAction(sim: Simulator, { repository, base }: World): Promise<Measured> {
  return measure(sim, await push(repository, sim, base, {}, { limitMs: 120_000 }))
}

function measure(sim: Simulator, result: StepResult): Measured {
  if (result.exitCode !== 0) throw new Error(result.log)
  return { wallMs: result.durationMs, requests: sim.requests.length, live: liveRevisions(sim) }
}

/** Assignments whose live Revision is not the first one. */
function liveRevisions({ world }: Simulator): number {
  return [...world.agents.keys()].filter((id) => (world.liveBuild(id)?.number ?? 0) > 1).length
}

/** The documented workflow, one file after the other. */
async function runLoop(sim: Simulator, { ids, names, repository }: World, goesLive: boolean): Promise<Measured> {
  const start = performance.now()
  for (const name of names) {
    const agent = `/v2/agents/${ids[name]}/revisions`
    const config: unknown = JSON.parse(repository.git('show', `HEAD:assignments/${name}.json`))
    const { builds = [] } = goesLive ? await call(sim, 'GET', `${agent}?limit=100`) : {}
    const live = builds.find(({ status }) => status === 'live')?.id
    const { build } = await call(sim, 'POST', agent, { name: 'git-loop', config, source_build_id: live })
    if (!goesLive || !build) continue
    await call(sim, 'GET', `${agent}/${build.id}/case-queue-validation`)
    await call(sim, 'POST', `/v2/revisions/${build.id}/promote`, {})
    await call(sim, 'GET', `${agent}/${build.id}`)
  }
  return { wallMs: performance.now() - start, requests: sim.requests.length, live: liveRevisions(sim) }
}

interface Reply {
  readonly builds?: readonly { readonly id: string; readonly status: string }[]
  readonly build?: { readonly id: string }
}

async function call(sim: Simulator, method: string, path: string, body?: object): Promise<Reply> {
  const response = await fetch(`${sim.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${sim.apiKey}`, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(await response.text())
  return (await response.json()) as Reply
}

function medianOf(all: readonly Measured[], key: keyof Measured): number {
  return median(all.map((measured) => measured[key]))
}
