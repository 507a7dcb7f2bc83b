import type { Log } from '../../shared/action/index.ts'
import type { Duvo } from '../../shared/duvo/index.ts'
import { judge } from './judge/judge.ts'
import { type AgentTotals, emptyAgent, type Totals } from './measure/agent-totals.ts'
import { failuresToExplain } from './measure/causes.ts'
import { buildReport, type Material, type Report } from './measure/report.ts'
import { type ComparedWindows, createWindowTotals } from './measure/window-totals.ts'
import { readReasons } from './read/failure-reasons.ts'
import { readJobs } from './read/job-list.ts'
import { readQuality } from './read/quality.ts'
import { readScope, readSilentAssignments } from './read/scope.ts'
import { formatMoment } from './time/date-text.ts'
import { parseDuration, windowsOf } from './time/window.ts'
import { createZone, type Zone } from './time/zone.ts'

export interface RunInputs {
  readonly teamId: string | undefined
  readonly agentIds: readonly string[]
  readonly since: string
  readonly until: string | undefined
  readonly timezone: string
  readonly compare: boolean
  readonly minJobs: number
  readonly waitingLongerThan: string
  readonly runningLongerThan: string
  readonly title: string
  readonly failIf: string | undefined
}

export interface Deps {
  readonly duvo: Pick<Duvo, 'teams' | 'runs' | 'agents' | 'serverNow'>
  readonly log: Pick<Log, 'info'>
  readonly signal: AbortSignal
}

/** What was found out about the Jobs. */
type Findings = Pick<Material, 'current' | 'previous' | 'missing' | 'notes' | 'failures' | 'reasons' | 'qualities'>

const dayMs = 86_400_000
/** For how many stuck Jobs to look up what they are waiting for. */
const maxRequests = 10
/** For how many Assignments to read the results of evaluations. */
const maxEvaluatedAgents = 20

/**
 * Reads the Jobs of the window and the previous one, and reports on them. Anything unreadable makes the report incomplete;
 * only a cancellation and our own bugs are thrown.
 */
export async function run(inputs: RunInputs, deps: Deps): Promise<Report> {
  const zone = createZone(inputs.timezone.trim())
  const { teamId, keyUser, missing } = await readScope(deps.duvo.teams, inputs.teamId)
  const now = deps.duvo.serverNow()
  const frame = { now, zone, ...windowsToRead(inputs, now, zone), limits: limitsOf(inputs), minJobs: inputs.minJobs }
  const findings = await readFindings({ ...inputs, teamId, missing }, frame, deps)
  const scope = { teamId: teamId ?? null, assignmentIds: inputs.agentIds, keyUser }
  const report = buildReport({ title: inputs.title.trim(), scope, ...frame, ...findings })
  return { ...report, failIf: judge(inputs.failIf, report, inputs.minJobs) }
}

function windowsToRead(inputs: RunInputs, now: number, zone: Zone): ComparedWindows {
  const windows = windowsOf(inputs, now, zone)
  if ('problem' in windows) throw new Error(`${windows.input}: ${windows.problem}`)
  const { window, previousWindow, isOver } = windows
  return { window, previousWindow: inputs.compare ? previousWindow : undefined, isOver }
}

function limitsOf({ waitingLongerThan, runningLongerThan }: RunInputs): Material['limits'] {
  return { waitingMs: parseDuration(waitingLongerThan) ?? 0, runningMs: parseDuration(runningLongerThan) ?? 0 }
}

type Frame = Pick<Material, 'now' | 'zone' | 'limits'> & ComparedWindows

/** Counts the Jobs of both windows, and looks up details of some. */
async function readFindings(
  { teamId, agentIds, missing }: Pick<RunInputs, 'teamId' | 'agentIds'> & { missing: readonly string[] },
  frame: Frame,
  { duvo, log, signal }: Deps,
): Promise<Findings> {
  const { window, previousWindow, zone, now, limits } = frame
  const totals = createWindowTotals(frame, zone, now, limits)
  const { current, previous } = totals
  const nothing = { notes: [], failures: [], reasons: new Map(), qualities: new Map() }
  if (teamId === undefined) return { current, previous, missing, ...nothing }

  const describe = (moment: number) => `${formatMoment(moment, zone)} (${zone.name})`
  const floor = (previousWindow ?? window).start
  const range = { teamId, agentIds, floor, lookback: Math.max(dayMs, window.end - window.start) }
  log.info(`Reading the Jobs from ${describe(window.start)} to ${describe(window.end)}.`)
  const jobs = await readJobs(duvo.runs, range, totals.take, describe)
  log.info(`Read ${totals.read} Jobs; ${current.jobs} of them belong to the window.`)
  if (jobs.missing !== undefined) {
    return { current, previous, ...nothing, missing: [jobs.missing, ...totals.missing] }
  }

  const silent = await readSilentAssignments(
    duvo.agents,
    agentIds.filter((id) => !current.agents.has(id)),
  )
  for (const { id, name } of silent.found) current.agents.set(id, emptyAgent(id, name))
  const failures = failuresToExplain(current.agents.values())
  const jobIds = { failed: failures.map(({ id }) => id), waiting: longestWaiting(current.agents.values()) }
  const { reasons, unread } = await readReasons(duvo.runs, jobIds, signal)
  const qualities = await readQuality(duvo.agents, mostEvaluated(current, previous), frame, signal)
  return {
    ...{ current, previous, failures, reasons, qualities },
    missing: [...totals.missing, ...silent.missing],
    notes: notesOf({
      unknownEnds: current.unknownEnds,
      unread,
      limit: jobs.limit === undefined ? undefined : describe(jobs.limit),
    }),
  }
}

function longestWaiting(agents: Iterable<AgentTotals>): string[] {
  const waiting = [...agents].flatMap(({ examples }) => examples.stuck)
  const longestFirst = waiting.sort((a, b) => a.at - b.at)
  return longestFirst.slice(0, maxRequests).map(({ id }) => id)
}

function mostEvaluated(current: Totals, previous: Totals | undefined): string[] {
  const ids = [...new Set([...current.agents.keys(), ...(previous?.agents.keys() ?? [])])]
  const jobsOf = (id: string) =>
    (current.agents.get(id)?.evaluation.jobs ?? 0) + (previous?.agents.get(id)?.evaluation.jobs ?? 0)
  const evaluated = ids.filter((id) => id !== '' && jobsOf(id) > 0)
  return evaluated.sort((a, b) => jobsOf(b) - jobsOf(a)).slice(0, maxEvaluatedAgents)
}

/** What a reader should know about how Jobs were counted. */
function notesOf({ unknownEnds, unread, limit }: { unknownEnds: number; unread: number; limit: string | undefined }) {
  const notes: string[] = []
  if (limit !== undefined) {
    notes.push(
      `This server cannot list Jobs by their end: Jobs created before ${limit} that have ended since are not counted.`,
    )
  }
  if (unknownEnds > 0) {
    notes.push(`Ended Jobs without an end date, counted in the window in which they were created: ${unknownEnds}.`)
  }
  if (unread > 0) notes.push(`Failed Jobs with unreadable messages, whose cause is unknown: ${unread}.`)
  return notes
}
