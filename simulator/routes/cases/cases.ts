import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { created, ok, refusal } from '../../http/reply.ts'
import { caseOf, iso, looseInstant, paging, queueOf, readBody, readQuery, sortOrder } from '../../http/request.ts'
import { type Call, route } from '../../http/router.ts'
import type { Case } from '../../world/records/records.ts'
import type { World } from '../../world/world.ts'
import {
  type CaseFilter,
  type CaseOrder,
  displayStatus,
  filterSchema,
  findCases,
  priorities,
  statusWord,
} from './case-filter.ts'

function caseView(item: Case, world: World) {
  const job = item.claimedBy ? world.jobs.get(item.claimedBy) : undefined
  return {
    id: item.id,
    queue_id: item.queueId,
    title: item.title,
    data: item.data,
    status: item.status,
    priority: item.priority,
    display_status: displayStatus(item),
    claimed_at: iso(item.claimedAt),
    claimed_by_run_id: item.claimedBy,
    completed_at: iso(item.completedAt),
    postponed_to: iso(item.postponedTo),
    created_at: iso(item.createdAt),
    updated_at: iso(item.updatedAt),
    created_by_user_id: world.user.id,
    created_by_user_name: world.user.name,
    created_by_user_email: world.user.email,
    agent_run_status: job?.status ?? null,
    agent_run_user_id: job?.userId ?? null,
    pending_human_request_id: item.humanRequestId,
    pending_approval_batch_id: item.approvalBatchId,
    pending_approval_assignee_user_ids: [],
    approval_approved_count: 0,
    approval_rejected_count: 0,
    eval_summary: job?.evalSummary ?? null,
    labels: item.labels,
  }
}

const order = {
  sort_by: z.enum(['created_at', 'updated_at', 'postponed_to']).default('created_at'),
  sort_order: sortOrder,
}

type Page = CaseOrder & { limit: number; offset: number }

function page(call: Call, filter: CaseFilter, { limit, offset, sort_by, sort_order }: Page) {
  const found = findCases(call.world, queueOf(call), filter, { sort_by, sort_order })
  const cases = found.slice(offset, offset + limit).map((item) => caseView(item, call.world))
  return ok({ cases, total: found.length, limit, offset })
}

function paged({ limit, offset }: Pick<Page, 'limit' | 'offset'>) {
  return { limit, offset }
}

function commaList<Word extends z.ZodType<string, string>>(word: Word) {
  return z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .pipe(z.array(word))
    .optional()
}

function listCases(call: Call) {
  const schema = z.object({
    ...paging(100, 20),
    ...order,
    status: commaList(statusWord(call.options.caseStatuses)),
    priority: commaList(priorities),
    search: z.string().optional(),
    created_at_from: looseInstant.optional(),
    updated_at_from: looseInstant.optional(),
  })
  const { limit, offset, sort_by, sort_order, ...filter } = readQuery(schema, call)
  return page(call, filter, { limit, offset, sort_by, sort_order })
}

function searchCases(call: Call) {
  const schema = z.object({
    ...order,
    filters: filterSchema(call.options.caseStatuses).default({}),
    limit: z.int().min(1).max(100).default(25),
    offset: z.int().min(0).default(0),
    search: z.string().optional(),
  })
  const { filters, search, ...rest } = readBody(schema, call)
  const { caseLabels } = call.options
  if (caseLabels === 'unfound' && filters.labels) return ok({ cases: [], total: 0, ...paged(rest) })
  const labels = caseLabels === 'ignored' ? undefined : filters.labels
  return page(call, { ...filters, labels, search }, rest)
}

const newCase = z.object({
  title: z.string().min(1).max(500),
  data: z.string().default(''),
  labels: z
    .array(z.object({ key: z.string().default(''), value: z.string().min(1) }))
    .max(50)
    .default([]),
  priority: priorities.default('none'),
})

const createSchema = z.object({ case: newCase.optional(), cases: z.array(newCase).min(1).max(100).optional() })

/** Some Queues refuse Cases for their own reasons: then the whole call fails, and nothing is created. */
function refuseTitle(call: Call, title: string): void {
  const reason = call.world.refusedTitles.get(title)
  if (reason !== undefined) throw refusal(400, reason)
}

/** Does not detect duplicates: sending twice without a key creates two. */
function createCases(call: Call) {
  const queue = queueOf(call)
  const body = readBody(createSchema, call)
  if ((body.case === undefined) === (body.cases === undefined)) throw refusal(400, 'Send either case or cases')
  const wanted = body.cases ?? (body.case ? [body.case] : [])
  for (const { title } of wanted) refuseTitle(call, title)
  const added = wanted.map(({ labels, ...item }) => {
    const kept = call.options.caseLabels === 'dropped' ? [] : labels
    const stored = kept.map((label) => ({ id: randomUUID(), ...label, color_hue: 210 }))
    call.effects.add('createCase', item.title, call.key, call.now)
    return call.world.addCase(queue.id, { ...item, labels: stored })
  })
  return created({ added_cases: added.map((item) => caseView(item, call.world)) })
}

function getCase(call: Call) {
  return ok({ case: caseView(caseOf(call), call.world), events: [], approvalBatches: [] })
}

function listCaseRuns(call: Call) {
  const item = caseOf(call)
  const jobs = [...call.world.jobs.values()].filter((job) => job.caseId === item.id).reverse()
  const runs = jobs.slice(0, 50).map((job) => ({
    id: job.id,
    case_queue_item_id: item.id,
    agent_id: job.agentId,
    agent_name: call.world.agents.get(job.agentId)?.name ?? '',
    status: job.status,
    source: job.source,
    created_at: iso(job.createdAt),
    started_at: iso(job.startedAt),
    completed_at: iso(job.completedAt),
    claimed_at: iso(job.createdAt),
    has_pending_human_request: job.request !== null,
    pending_human_request_title: job.request?.title ?? null,
    evaluation: job.evalSummary ?? { passed: 0, total: 0, status: 'unavailable' },
    user_id: job.userId,
    user_name: call.world.user.name,
    user_email: call.world.user.email,
  }))
  return ok({ runs })
}

/** Every label of a Queue, and how many Cases have it. */
function listQueueLabels(call: Call) {
  const { limit, offset } = readQuery(z.object(paging(1000, 1000)), call)
  const labels = new Map<string, Case['labels'][number] & { case_count: number }>()
  for (const label of queueOf(call).cases.flatMap((item) => item.labels)) {
    const name = JSON.stringify([label.key, label.value])
    const known = labels.get(name)
    labels.set(name, { ...label, ...known, case_count: (known?.case_count ?? 0) + 1 })
  }
  return ok({ labels: [...labels.values()].slice(offset, offset + limit) })
}

export const caseRoutes = [
  route('listQueueLabels', 'GET /v2/queues/{queue_id}/labels', listQueueLabels),
  route('listCases', 'GET /v2/queues/{queue_id}/cases', listCases),
  route('searchCases', 'POST /v2/queues/{queue_id}/cases/search', searchCases),
  route('createCases', 'POST /v2/queues/{queue_id}/cases', createCases),
  route('getCase', 'GET /v2/cases/{case_id}', getCase),
  route('listCaseRuns', 'GET /v2/cases/{case_id}/runs', listCaseRuns),
]
