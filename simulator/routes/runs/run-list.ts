import { z } from 'zod'
import { ok } from '../../http/reply.ts'
import { instant, iso, paging, readQuery, sortOrder, teamOf } from '../../http/request.ts'
import type { Call } from '../../http/router.ts'
import type { EvalSummary } from '../../world/jobs/script.ts'
import type { Job } from '../../world/records/records.ts'
import type { World } from '../../world/world.ts'

const listed = [
  'not_started',
  'pending',
  'starting',
  'running',
  'waiting',
  'completed',
  'failed',
  'interrupted',
] as const

const querySchema = z.object({
  ...paging(100, 20),
  sort_by: z.literal('created_at').default('created_at'),
  sort_order: sortOrder,
  status: z.enum([...listed, 'stopped', 'needs_attention']).optional(),
  agent_id: z.uuid().optional(),
  user_id: z.uuid().optional(),
  case_queue_id: z.uuid().optional(),
  source: z.string().optional(),
  search: z.string().optional(),
  has_issues: z.enum(['true', 'false']).optional(),
  issue_severity: z.enum(['critical', 'medium', 'low']).optional(),
  since: instant.optional(),
  until: instant.optional(),
  count_only: z.enum(['true', 'false']).optional(),
  digest_id: z.uuid().optional(),
})

type Query = z.output<typeof querySchema>

/** A list row has only eight status words, whatever getRun says. */
function rowStatus(job: Job): string {
  const status = job.status.toLowerCase()
  if (listed.some((word) => word === status)) return status
  return job.completedAt === null ? 'running' : 'interrupted'
}

function hasStatus(job: Job, wanted: NonNullable<Query['status']>): boolean {
  const status = rowStatus(job)
  if (wanted === 'stopped') return status === 'interrupted'
  if (wanted === 'needs_attention') return status === 'failed' || status === 'waiting'
  return status === wanted
}

function hasIssues(job: Job, query: Query): boolean {
  const summary = job.evalSummary
  const counts = summary?.severityCounts
  if (query.issue_severity && !counts?.[query.issue_severity]) return false
  const failing = summary !== null && summary.passed < summary.total
  return query.has_issues === undefined || failing === (query.has_issues === 'true')
}

/** The window covers completion times, so an active Job is in no window. */
function isInWindow(job: Job, query: Query): boolean {
  if (query.since === undefined && query.until === undefined) return true
  if (job.completedAt === null) return false
  return job.completedAt >= (query.since ?? -Infinity) && job.completedAt < (query.until ?? Infinity)
}

function matches(job: Job, query: Query, call: Call): boolean {
  const owner = call.options.superadmin ? query.user_id : call.world.user.id
  const queueId = job.caseId ? call.world.cases.get(job.caseId)?.queueId : undefined
  return (
    (owner === undefined || job.userId === owner) &&
    (query.agent_id === undefined || job.agentId === query.agent_id) &&
    (query.source === undefined || job.source === query.source) &&
    (query.status === undefined || hasStatus(job, query.status)) &&
    (query.case_queue_id === undefined || queueId === query.case_queue_id) &&
    (query.search === undefined || job.title.toLowerCase().includes(query.search.toLowerCase())) &&
    isInWindow(job, query) &&
    hasIssues(job, query)
  )
}

/** What the list shows of an evaluation that arrives some time after the end. */
function lateSummary({ evaluation, completedAt }: Job, { options, now }: Call): EvalSummary | null {
  if (!evaluation?.summary || completedAt === null) return null
  const isReady = completedAt + evaluation.afterMs / options.speed <= now
  return isReady ? evaluation.summary : { passed: 0, total: 0, status: 'in_progress' }
}

function row(job: Job, call: Call) {
  const { world } = call
  const item = job.caseId ? world.cases.get(job.caseId) : undefined
  const queue = item ? world.queues.get(item.queueId) : undefined
  return {
    id: job.id,
    created_at: iso(job.createdAt),
    updated_at: iso(job.updatedAt),
    started_at: iso(job.startedAt),
    completed_at: iso(job.completedAt),
    status: rowStatus(job),
    source: job.source,
    title: job.title,
    run_number: job.number,
    agent_id: job.agentId,
    agent_name: world.agents.get(job.agentId)?.name ?? '',
    build_id: job.buildId,
    user_id: job.userId,
    case_queue_item_id: item?.id ?? null,
    case_queue_id: queue?.id ?? null,
    case_queue_name: queue?.name ?? null,
    case_title: item?.title ?? null,
    postponed_to: iso(item?.postponedTo ?? null),
    submitted_prompt_count: job.prompts,
    eval_summaries: job.evalSummary ?? lateSummary(job, call),
  }
}

type Sorted = { version: number; newestFirst: Job[] }
const sorted = new WeakMap<World, Sorted>()

/** Sorting thousands of Jobs for every page would be too slow, so the order is cached until the world changes. */
function newestFirst(world: World): Job[] {
  const known = sorted.get(world)
  if (known?.version === world.version) return known.newestFirst
  const jobs = [...world.jobs.values()].sort((a, b) => b.createdAt - a.createdAt || b.number - a.number)
  sorted.set(world, { version: world.version, newestFirst: jobs })
  return jobs
}

export function listRuns(call: Call) {
  const team = teamOf(call)
  const parsed = readQuery(querySchema, call)
  const query = call.options.until === 'honoured' ? parsed : { ...parsed, until: undefined, count_only: undefined }
  call.world.settle()
  const found = newestFirst(call.world).filter(
    (job) =>
      job.teamId === team.id && job.visibleAt <= call.now && job.presence === 'present' && matches(job, query, call),
  )
  if (query.count_only === 'true') return ok({ data: [], total: found.length })
  if (query.sort_order === 'asc') found.reverse()
  const page = found.slice(query.offset, query.offset + query.limit)
  return ok({ data: page.map((job) => row(job, call)), total: found.length })
}
