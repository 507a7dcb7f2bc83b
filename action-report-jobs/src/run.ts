import type { Log } from '../../shared/action/index.ts'
import { type Duvo, DuvoError, TeamChoiceError } from '../../shared/duvo/index.ts'
import { checkConditions, type Metric, parseConditions } from './fail-if.ts'
import type { Figures } from './figures.ts'
import { jobOf } from './job.ts'
import { readJobs } from './read.ts'
import { readReasons } from './reasons.ts'
import { buildReport, type Material, type Report } from './report.ts'
import { share } from './statistics.ts'
import { createTally, emptyAgent, type Tally } from './tally.ts'
import { formatMoment } from './timeline.ts'
import { type Window, windowBefore, windowOf } from './window.ts'
import { createZone } from './zone.ts'

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

const dayMs = 86_400_000

/**
 * Reads the Jobs of the window and of the one before it, and reports on them. What cannot be read makes the report
 * incomplete; only a cancellation and mistakes of our own are thrown.
 */
export async function run(inputs: RunInputs, deps: Deps): Promise<Report> {
  const zone = createZone(inputs.timezone.trim())
  const scope = await readScope(inputs, deps)
  const now = deps.duvo.serverNow()
  const window = windowOf(inputs, now, zone)
  if ('problem' in window) throw new Error(`${window.input}: ${window.problem}`)
  const previousWindow = inputs.compare ? windowBefore(window) : undefined
  const material = {
    title: inputs.title.trim(),
    now,
    zone,
    window,
    previousWindow,
    current: createTally(zone, now),
    previous: previousWindow && createTally(zone, now),
    missing: scope.missing,
    notes: [],
    scope: { teamId: scope.teamId ?? null, assignmentIds: inputs.agentIds, keyUser: scope.keyUser },
    reasons: new Map<string, string>(),
  }
  const report = buildReport(scope.teamId === undefined ? material : await fill(material, scope.teamId, inputs, deps))
  return { ...report, failIf: conditionsOf(inputs.failIf, report) }
}

/** The team to read and the user whose key it is. A user that cannot be told is no obstacle. */
async function readScope({ teamId }: RunInputs, { duvo }: Deps) {
  try {
    const id = await duvo.teams.resolve(teamId)
    const profile = await duvo.teams.profile().catch((error: unknown) => {
      if (error instanceof DuvoError) return undefined
      throw error
    })
    return { teamId: id, keyUser: profile ? { id: profile.id, name: profile.name ?? null } : null, missing: [] }
  } catch (error) {
    if (!(error instanceof DuvoError) && !(error instanceof TeamChoiceError)) throw error
    return { teamId: undefined, keyUser: null, missing: [`No Job could be read: ${error.message}`] }
  }
}

/** Reads the Jobs, and what is worth knowing of some, into the material. */
async function fill(material: Material, teamId: string, inputs: RunInputs, deps: Deps): Promise<Material> {
  const { window, previousWindow, zone, current } = material
  const { duvo, log, signal } = deps
  const { start: floor } = previousWindow ?? window
  const lookback = Math.max(dayMs, window.end - window.start)
  const counter = createCounter(material)
  const describe = (moment: number) => `${formatMoment(moment, zone)} (${zone.name})`
  log.info(`Reading the Jobs from ${describe(window.start)} to ${describe(window.end)}.`)
  const reading = await readJobs(
    duvo.runs,
    { teamId, agentIds: inputs.agentIds, floor, lookback },
    counter.take,
    describe,
  )
  log.info(`Read ${counter.read} Jobs; ${current.jobs} of them belong to the window.`)

  const missing = [...(reading.missing === undefined ? [] : [reading.missing]), ...counter.missing]
  if (missing.length === 0) missing.push(...(await checkAgents(inputs.agentIds, current, deps)))
  const reasons = reading.missing === undefined ? await readReasons(duvo.runs, current, signal) : material.reasons
  return { ...material, missing, reasons, notes: notesOf(reading.limit, describe) }
}

function notesOf(limit: number | undefined, describe: (moment: number) => string): string[] {
  if (limit === undefined) return []
  return [
    `This server cannot list Jobs by their end: Jobs created before ${describe(limit)} that ended since are not counted.`,
  ]
}

/** Sorts each Job into the window that it belongs to. */
function createCounter({ window, previousWindow, current, previous }: Material) {
  const counter = { read: 0, missing: [] as string[], take }
  let undated = 0
  function take(run: Parameters<typeof jobOf>[0]): void {
    counter.read += 1
    const job = jobOf(run)
    if (job === undefined) {
      undated += 1
      counter.missing = [`${undated} Jobs have no readable date of creation and are not counted.`]
    } else if (job.endedAt === undefined ? job.createdAt < window.end : isIn(window, job.endedAt)) {
      current.add(job)
    } else if (previousWindow && job.endedAt !== undefined && isIn(previousWindow, job.endedAt)) {
      previous?.add(job)
    }
  }
  return counter
}

function isIn({ start, end }: Window, moment: number): boolean {
  return moment >= start && moment < end
}

/**
 * Assignments that were asked for and have no Job: they are listed with zeros where they exist. A mistyped id has no Jobs
 * either, and must not pass for a quiet week.
 */
async function checkAgents(agentIds: readonly string[], current: Tally, { duvo }: Deps): Promise<string[]> {
  const missing: string[] = []
  for (const id of agentIds) {
    if (current.agents.has(id)) continue
    try {
      const { name } = await duvo.agents.get(id)
      current.agents.set(id, emptyAgent(id, name))
    } catch (error) {
      if (!(error instanceof DuvoError)) throw error
      missing.push(`Assignment ${id} has no Jobs, and whether it exists could not be told: ${error.message}`)
    }
  }
  return missing
}

/** Conditions judge complete figures only: an incomplete report fails anyway. */
function conditionsOf(failIf: string | undefined, { totals, complete }: Report): Report['failIf'] {
  if (failIf === undefined || totals === null || !complete) return []
  return checkConditions(parseConditions(failIf), metricsOf(totals))
}

function metricsOf(figures: Figures): Record<Metric, number | null> {
  const { total, ended, completed, failed, stopped, running, waiting, queued, other, stuck, evaluation } = figures
  return {
    ...{ total, ended, completed, failed, stopped, running, waiting, queued, other, stuck },
    'success-rate': figures.successRate,
    'evaluation-rate': evaluation === null ? null : share(evaluation.passed, evaluation.total),
    p50: figures.p50Seconds,
    p95: figures.p95Seconds,
  }
}
