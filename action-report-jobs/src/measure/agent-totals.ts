import { type Bucket, buckets, type Job } from '../read/job.ts'
import { startOf } from '../time/calendar.ts'
import type { Zone } from '../time/zone.ts'

/** After how long an unfinished Job is worth listing, in milliseconds. */
export interface Limits {
  readonly waitingMs: number
  readonly runningMs: number
}

/** How many failed Jobs per Assignment are kept for finding causes. */
export const maxFailures = 200
/** How many examples of each other kind are kept per Assignment. */
export const maxExamples = 3

/** What is kept of a Job that is listed individually. */
export interface Example {
  readonly id: string
  readonly number: number | undefined
  readonly title: string
  readonly status: string
  /** When it ended, or since when it is waiting or running. */
  readonly at: number
  readonly comment: string | undefined
}

export interface EvaluationSum {
  passed: number
  total: number
  jobs: number
  critical: number
  medium: number
  low: number
}

/** The running totals of one Assignment in one window. The Jobs themselves are not kept: there may be thousands. */
export interface AgentTotals {
  readonly id: string
  name: string
  readonly counts: Record<Bucket, number>
  ended: number
  readonly durationsMs: number[]
  /** Waiting for longer than the limit. */
  stuck: number
  /** Running or queued for longer than the limit. */
  longRunning: number
  /** Unfinished, and postponed to a future time. */
  postponed: number
  readonly evaluation: EvaluationSum
  readonly examples: Readonly<Record<ExampleKind, Example[]>>
}

export type ExampleKind = 'failed' | 'stopped' | 'stuck' | 'longRunning'

export interface Totals {
  readonly agents: Map<string, AgentTotals>
  /** Unknown statuses, with their number of Jobs. */
  readonly unknownStatuses: Map<string, number>
  readonly users: Set<string>
  /** Ended Jobs by the hour of the zone's wall clock in which they ended; the key is the start of that hour. */
  readonly hours: Map<number, { ended: number; failed: number }>
  jobs: number
  /** Ended Jobs without an end date. */
  unknownEnds: number
  add(job: Job): void
}

/** @param now the time at which waiting and running is measured, in milliseconds since 1970 */
export function createTotals(zone: Zone, now: number, limits: Limits): Totals {
  const totals: Totals = {
    agents: new Map(),
    unknownStatuses: new Map(),
    users: new Set(),
    hours: new Map(),
    jobs: 0,
    unknownEnds: 0,
    add(job) {
      totals.jobs += 1
      if (job.userId !== undefined) totals.users.add(job.userId)
      if (job.bucket === 'other') {
        totals.unknownStatuses.set(job.status, (totals.unknownStatuses.get(job.status) ?? 0) + 1)
      }
      const agent = totals.agents.get(job.agentId) ?? emptyAgent(job.agentId)
      totals.agents.set(job.agentId, agent)
      // Names change; the first Job read is the newest.
      if (agent.name === '') agent.name = job.agentName
      agent.counts[job.bucket] += 1
      if (job.endedAt === undefined) addUnfinished(agent, job, now, limits)
      else addEnded(agent, job, job.endedAt)
      if (job.endIsUnknown) totals.unknownEnds += 1
      if (job.endedAt !== undefined) addToHour(totals.hours, job, job.endedAt, zone)
    },
  }
  return totals
}

export function emptyAgent(id: string, name = ''): AgentTotals {
  return {
    id,
    name,
    counts: { completed: 0, failed: 0, stopped: 0, running: 0, waiting: 0, queued: 0, other: 0 },
    ended: 0,
    durationsMs: [],
    stuck: 0,
    longRunning: 0,
    postponed: 0,
    evaluation: { passed: 0, total: 0, jobs: 0, critical: 0, medium: 0, low: 0 },
    examples: { failed: [], stopped: [], stuck: [], longRunning: [] },
  }
}

function addEnded(agent: AgentTotals, job: Job, endedAt: number): void {
  agent.ended += 1
  if (job.durationMs !== undefined) agent.durationsMs.push(job.durationMs)
  if (job.evaluation) addEvaluation(agent.evaluation, { ...job.evaluation, jobs: 1 })
  if (job.bucket === 'failed') keep(agent.examples.failed, job, endedAt, 'latest', maxFailures)
  if (job.bucket === 'stopped') keep(agent.examples.stopped, job, endedAt, 'latest')
}

function addUnfinished(agent: AgentTotals, job: Job, now: number, limits: Limits): void {
  if (job.postponedTo !== undefined && job.postponedTo > now) {
    agent.postponed += 1
    return
  }
  if (job.bucket === 'waiting') {
    // A postponed Job has been waiting since its postponement ended.
    const since = Math.max(job.changedAt, job.postponedTo ?? 0)
    if (now - since <= limits.waitingMs) return
    agent.stuck += 1
    keep(agent.examples.stuck, job, since, 'earliest')
  } else {
    const since = Math.max(job.startedAt ?? job.createdAt, job.postponedTo ?? 0)
    if (now - since <= limits.runningMs) return
    agent.longRunning += 1
    keep(agent.examples.longRunning, job, since, 'earliest')
  }
}

/** Keeps the latest or the earliest Jobs, in that order. */
function keep(examples: Example[], job: Job, at: number, which: 'latest' | 'earliest', most = maxExamples): void {
  const last = examples.at(-1)
  const isBefore = (other: Example) => (which === 'latest' ? at > other.at : at < other.at)
  if (last !== undefined && examples.length === most && !isBefore(last)) return
  const { id, number, title, status, comment } = job
  const place = examples.findLastIndex((other) => !isBefore(other)) + 1
  examples.splice(place, 0, { id, number, title, status, at, comment })
  if (examples.length > most) examples.pop()
}

function addToHour(hours: Totals['hours'], job: Job, endedAt: number, zone: Zone): void {
  const key = startOf('hour', endedAt, zone)
  const entry = hours.get(key) ?? { ended: 0, failed: 0 }
  hours.set(key, entry)
  entry.ended += 1
  if (job.bucket === 'failed') entry.failed += 1
}

function addEvaluation(sum: EvaluationSum, more: EvaluationSum): void {
  sum.passed += more.passed
  sum.total += more.total
  sum.jobs += more.jobs
  sum.critical += more.critical
  sum.medium += more.medium
  sum.low += more.low
}

/** The totals of several Assignments together, without examples. */
export function sumUp(agents: Iterable<AgentTotals>): AgentTotals {
  const sum = emptyAgent('')
  for (const agent of agents) {
    for (const bucket of buckets) sum.counts[bucket] += agent.counts[bucket]
    sum.ended += agent.ended
    sum.stuck += agent.stuck
    sum.longRunning += agent.longRunning
    sum.postponed += agent.postponed
    addEvaluation(sum.evaluation, agent.evaluation)
    for (const duration of agent.durationsMs) sum.durationsMs.push(duration)
  }
  return sum
}
