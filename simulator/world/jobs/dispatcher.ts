import type { Agent, Case, Job, Queue } from '../records/records.ts'

/** What the dispatcher uses. */
type World = {
  readonly agents: ReadonlyMap<string, Agent>
  readonly queues: ReadonlyMap<string, Queue>
  readonly jobs: ReadonlyMap<string, Job>
  readonly startedAt: number
  version: number
  now(): number
  startJob(job: { agentId: string; caseId: string; message: string; source: string }): Job
}

/** How many Cases of a Queue are processed at once. */
const atOnce = 50

/**
 * Assigns Cases of Queues to Assignments with a trigger, and copies the results of their Jobs to the Cases. Takes only
 * Cases created after the start; Cases seeded by a test stay as they are.
 */
export function dispatchCases(world: World): void {
  for (const agent of world.agents.values()) {
    const { caseTrigger } = agent
    const queue = caseTrigger?.enabled ? world.queues.get(caseTrigger.queueId) : undefined
    for (const item of queue?.cases ?? []) followJob(item, world)
    for (const item of (queue?.cases ?? []).filter((one) => isWaiting(one, world)).slice(0, atOnce)) {
      claim(item, agent, world)
    }
  }
}

function isWaiting(item: Case, world: World): boolean {
  return item.status === 'pending' && item.claimedBy === null && item.createdAt >= world.startedAt
}

function claim(item: Case, agent: Agent, world: World): void {
  const now = world.now()
  const job = world.startJob({ agentId: agent.id, caseId: item.id, message: item.title, source: 'case' })
  Object.assign(item, { claimedBy: job.id, claimedAt: now, updatedAt: now })
  world.version++
}

/** Shows that the Job of a Case is waiting for a person, and ends the Case with the Job. */
function followJob(item: Case, world: World): void {
  const job = item.claimedBy === null ? undefined : world.jobs.get(item.claimedBy)
  if (!job || item.status !== 'pending') return
  const changes = changesBy(job)
  if (changes.status === undefined && changes.humanRequestId === item.humanRequestId) return
  Object.assign(item, { ...changes, updatedAt: world.now() })
  world.version++
}

function changesBy(job: Job): Partial<Case> {
  const humanRequestId = job.request?.id ?? null
  if (job.completedAt === null) return { humanRequestId }
  const status = job.status === 'completed' ? 'completed' : 'failed'
  return { humanRequestId: null, status, completedAt: job.completedAt, claimedBy: null, claimedAt: null }
}
