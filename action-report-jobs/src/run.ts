import type { Log } from '../../shared/action/index.ts'
import type { Duvo } from '../../shared/duvo/index.ts'
import { judge } from './measure/conditions.ts'
import { buildReport, type Report } from './measure/report.ts'
import { emptyAgent } from './measure/tally.ts'
import { createWindowTallies, type Windows, type WindowTallies } from './measure/window-tallies.ts'
import { readJobs } from './read/job-list.ts'
import { readReasons } from './read/reasons.ts'
import { readScope, readSilentAssignments } from './read/scope.ts'
import { formatMoment } from './time/date-text.ts'
import { windowBefore, windowOf } from './time/window.ts'
import { createZone, type Zone } from './time/zone.ts'

export interface RunInputs {
  readonly teamId: string | undefined
  readonly agentIds: readonly string[]
  readonly since: string
  readonly until: string | undefined
  readonly timezone: string
  readonly compare: boolean
  readonly title: string
  readonly failIf: string | undefined
}

export interface Deps {
  readonly duvo: Pick<Duvo, 'teams' | 'runs' | 'agents' | 'serverNow'>
  readonly log: Pick<Log, 'info'>
  readonly signal: AbortSignal
}

/** What was learned beyond the counts. */
interface Findings {
  readonly missing: readonly string[]
  readonly notes: readonly string[]
  readonly reasons: ReadonlyMap<string, string>
}

const dayMs = 86_400_000

/**
 * Reads the Jobs of the window and of the one before it, and reports on them. What cannot be read makes the report
 * incomplete; only a cancellation and our own mistakes are thrown.
 */
export async function run(inputs: RunInputs, deps: Deps): Promise<Report> {
  const zone = createZone(inputs.timezone.trim())
  const { teamId, keyUser, missing } = await readScope(deps.duvo.teams, inputs.teamId)
  const now = deps.duvo.serverNow()
  const windows = windowsOf(inputs, now, zone)
  const tallies = createWindowTallies(windows, zone, now)
  const findings =
    teamId === undefined
      ? { missing, notes: [], reasons: new Map<string, string>() }
      : await readEverything({ teamId, inputs, windows, tallies, zone }, deps)
  const report = buildReport({
    ...{ title: inputs.title.trim(), now, zone, ...windows, current: tallies.current, previous: tallies.previous },
    ...findings,
    scope: { teamId: teamId ?? null, assignmentIds: inputs.agentIds, keyUser },
  })
  return { ...report, failIf: judge(inputs.failIf, report) }
}

function windowsOf(inputs: RunInputs, now: number, zone: Zone): Windows {
  const window = windowOf(inputs, now, zone)
  if ('problem' in window) throw new Error(`${window.input}: ${window.problem}`)
  return { window, previousWindow: inputs.compare ? windowBefore(window) : undefined }
}

interface Reading {
  readonly teamId: string
  readonly inputs: RunInputs
  readonly windows: Windows
  readonly tallies: WindowTallies
  readonly zone: Zone
}

/** Counts the Jobs into the tallies, and looks up what is worth knowing of some. */
async function readEverything(reading: Reading, { duvo, log, signal }: Deps): Promise<Findings> {
  const { teamId, inputs, windows, tallies, zone } = reading
  const { window, previousWindow } = windows
  const { current } = tallies
  const describe = (moment: number) => `${formatMoment(moment, zone)} (${zone.name})`
  const range = {
    teamId,
    agentIds: inputs.agentIds,
    floor: (previousWindow ?? window).start,
    lookback: Math.max(dayMs, window.end - window.start),
  }
  log.info(`Reading the Jobs from ${describe(window.start)} to ${describe(window.end)}.`)
  const jobs = await readJobs(duvo.runs, range, tallies.take, describe)
  log.info(`Read ${tallies.read} Jobs; ${current.jobs} of them belong to the window.`)

  const missing = [...(jobs.missing === undefined ? [] : [jobs.missing]), ...tallies.missing]
  if (missing.length === 0) {
    const silent = inputs.agentIds.filter((id) => !current.agents.has(id))
    const assignments = await readSilentAssignments(duvo.agents, silent)
    for (const { id, name } of assignments.found) current.agents.set(id, emptyAgent(id, name))
    missing.push(...assignments.missing)
  }
  const reasons = jobs.missing === undefined ? await readReasons(duvo.runs, current, signal) : new Map<string, string>()
  return { missing, notes: notesOf(jobs.limit, describe), reasons }
}

function notesOf(limit: number | undefined, describe: (moment: number) => string): string[] {
  if (limit === undefined) return []
  return [
    `This server cannot list Jobs by their end: Jobs created before ${describe(limit)} that ended since are not counted.`,
  ]
}
