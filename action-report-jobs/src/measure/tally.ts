import { type Bucket, buckets, type Job } from '../read/job.ts'
import type { Zone } from '../time/zone.ts'

/** A Job that waits for longer than this is stuck. */
export const stuckAfterMs = 3_600_000
/** How many examples of each kind are kept for an Assignment. */
const maxExamples = 3

/** What is kept of a Job that is shown by itself. */
export interface Example {
  readonly id: string
  readonly title: string
  readonly status: string
  /** When it ended, or since when it waits. */
  readonly at: number
  readonly comment: string | undefined
}

/** The figures of one Assignment in one window, as they add up. Jobs themselves are not kept: there may be thousands. */
export interface AgentTally {
  readonly id: string
  name: string
  readonly counts: Record<Bucket, number>
  ended: number
  readonly durationsMs: number[]
  stuck: number
  readonly evaluation: { passed: number; total: number; jobs: number }
  /** The latest ones, newest first. */
  readonly failed: Example[]
  readonly stopped: Example[]
  /** Those that wait longest, the longest first. */
  readonly waiting: Example[]
}

export interface Tally {
  readonly agents: Map<string, AgentTally>
  /** Statuses that no bucket knows, with how many Jobs have them. */
  readonly unknownStatuses: Map<string, number>
  readonly users: Set<string>
  /** Ended Jobs by the hour of the zone's wall clock in which they ended: the key is that hour's start. */
  readonly hours: Map<number, { ended: number; failed: number }>
  jobs: number
  add(job: Job): void
}

/** @param now the moment as of which waiting is measured, in milliseconds since 1970 */
export function createTally(zone: Zone, now: number): Tally {
  const tally: Tally = {
    agents: new Map(),
    unknownStatuses: new Map(),
    users: new Set(),
    hours: new Map(),
    jobs: 0,
    add(job) {
      tally.jobs += 1
      if (job.userId !== undefined) tally.users.add(job.userId)
      if (job.bucket === 'other') {
        tally.unknownStatuses.set(job.status, (tally.unknownStatuses.get(job.status) ?? 0) + 1)
      }
      const agent = tally.agents.get(job.agentId) ?? emptyAgent(job.agentId)
      tally.agents.set(job.agentId, agent)
      addToAgent(agent, job, now)
      if (job.endedAt !== undefined) addToHour(tally.hours, job, job.endedAt, zone)
    },
  }
  return tally
}

export function emptyAgent(id: string, name = ''): AgentTally {
  return {
    id,
    name,
    counts: { completed: 0, failed: 0, stopped: 0, running: 0, waiting: 0, queued: 0, other: 0 },
    ended: 0,
    durationsMs: [],
    stuck: 0,
    evaluation: { passed: 0, total: 0, jobs: 0 },
    failed: [],
    stopped: [],
    waiting: [],
  }
}

function addToAgent(agent: AgentTally, job: Job, now: number): void {
  // Names change; the first Job that is read is the newest one.
  if (agent.name === '') agent.name = job.agentName
  agent.counts[job.bucket] += 1
  if (job.endedAt !== undefined) agent.ended += 1
  if (job.durationMs !== undefined) agent.durationsMs.push(job.durationMs)
  if (job.evaluation) {
    agent.evaluation.passed += job.evaluation.passed
    agent.evaluation.total += job.evaluation.total
    agent.evaluation.jobs += 1
  }
  const example = { id: job.id, title: job.title, status: job.status, comment: job.comment }
  const latestFirst = (a: Example, b: Example) => b.at - a.at
  if (job.bucket === 'failed') keep(agent.failed, { ...example, at: job.endedAt ?? job.createdAt }, latestFirst)
  if (job.bucket === 'stopped') keep(agent.stopped, { ...example, at: job.endedAt ?? job.createdAt }, latestFirst)
  if (job.bucket === 'waiting' && now - job.unchangedSince > stuckAfterMs) {
    agent.stuck += 1
    keep(agent.waiting, { ...example, at: job.unchangedSince }, (a, b) => a.at - b.at)
  }
}

function keep(examples: Example[], example: Example, order: (a: Example, b: Example) => number): void {
  examples.push(example)
  examples.sort(order)
  if (examples.length > maxExamples) examples.pop()
}

function addToHour(hours: Tally['hours'], job: Job, endedAt: number, zone: Zone): void {
  const { year, month, day, hour } = zone.at(endedAt)
  const key = zone.moment(year, month, day, hour)
  const entry = hours.get(key) ?? { ended: 0, failed: 0 }
  hours.set(key, entry)
  entry.ended += 1
  if (job.bucket === 'failed') entry.failed += 1
}

/** The figures of several Assignments as if they were one. Examples are left out. */
export function sumUp(agents: Iterable<AgentTally>): AgentTally {
  const sum = emptyAgent('')
  for (const agent of agents) {
    for (const bucket of buckets) sum.counts[bucket] += agent.counts[bucket]
    sum.ended += agent.ended
    sum.stuck += agent.stuck
    sum.evaluation.passed += agent.evaluation.passed
    sum.evaluation.total += agent.evaluation.total
    sum.evaluation.jobs += agent.evaluation.jobs
    for (const duration of agent.durationsMs) sum.durationsMs.push(duration)
  }
  return sum
}
