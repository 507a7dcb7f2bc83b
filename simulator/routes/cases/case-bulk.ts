import { z } from 'zod'
import { ok, type Reply, refusal } from '../../http/reply.ts'
import { queueOf, readBody } from '../../http/request.ts'
import { type Call, route } from '../../http/router.ts'
import { interrupt } from '../../world/jobs/job-progress.ts'
import type { Case, Queue } from '../../world/records/records.ts'
import { filterSchema, matchesFilter, priorities } from './case-filter.ts'

const ids = z.array(z.uuid()).min(1).max(100)

function selector(call: Call) {
  return {
    case_ids: ids.optional(),
    all_matching: z.boolean().optional(),
    filters: filterSchema(call.options.caseStatuses).optional(),
    search: z.string().optional(),
  }
}

type Selection = {
  case_ids?: string[] | undefined
  all_matching?: boolean | undefined
  filters?: z.output<ReturnType<typeof filterSchema>> | undefined
  search?: string | undefined
}

/** The Cases of a bulk call. `all_matching` without filters means every Case of the Queue. */
function select(queue: Queue, call: Call, { case_ids, all_matching, filters, search }: Selection): Case[] {
  if ((case_ids === undefined) === !all_matching) throw refusal(400, 'Send either case_ids or all_matching')
  const selected = case_ids
    ? [...new Set(case_ids)].flatMap((id) => call.world.cases.get(id) ?? [])
    : queue.cases.filter((item) => matchesFilter(item, { ...filters, search }))
  const poisoned = selected.find((item) => item.poison !== null)
  if (poisoned?.poison) throw refusal(poisoned.poison, 'One of the cases cannot be processed')
  return selected.filter((item) => item.queueId === queue.id)
}

/** The agent named in the request, or the one that the Queue triggers. It must consume the Queue. */
function consumerOf(call: Call, queue: Queue, agentId: string | undefined): string {
  const consumers = call.world.linkedAgents(queue.id, 'case-queue-consumer')
  const agent = agentId
    ? consumers.find((one) => one.id === agentId)
    : consumers.find((one) => one.caseTrigger?.enabled && one.caseTrigger.queueId === queue.id)
  if (!agent) throw refusal(409, 'The agent is not a consumer of this queue')
  return agent.id
}

function stopWork(call: Call, item: Case): string[] {
  const job = item.claimedBy ? call.world.jobs.get(item.claimedBy) : undefined
  if (!job || job.completedAt !== null) return []
  interrupt(job, 'interrupted', call.now)
  call.world.wake(job)
  return [job.id]
}

/** A Case with a pending approval stays unchanged; only the count shows it. */
function isLocked(item: Case): boolean {
  return item.approvalBatchId !== null
}

function reprocess(call: Call, queue: Queue, body: Selection & { agent_id?: string | undefined }) {
  const agentId = consumerOf(call, queue, body.agent_id)
  const selected = select(queue, call, body)
  const reset = selected.filter((item) => !isLocked(item))
  for (const item of reset) {
    stopWork(call, item)
    Object.assign(item, {
      status: 'pending',
      claimedAt: null,
      claimedBy: null,
      completedAt: null,
      postponedTo: null,
      humanRequestId: null,
      assignedAgentId: agentId,
      updatedAt: call.now,
    } satisfies Partial<Case>)
    call.effects.add('reprocess', item.id, call.key, call.now)
  }
  call.world.version++
  return { reprocessed: reset.length, skipped: (body.case_ids?.length ?? selected.length) - reset.length }
}

function bulkReprocess(call: Call) {
  const queue = queueOf(call)
  if (!call.options.bulkReprocess) throw refusal(404, 'Route not found')
  const body = readBody(z.object({ ...selector(call), agent_id: z.uuid().optional() }), call)
  const { reprocessed, skipped } = reprocess(call, queue, body)
  return ok({ reprocessedCount: reprocessed, skippedCount: skipped })
}

/** The two older routes: they redirect if the new one exists, and otherwise do the work. */
function legacy(countName: string) {
  return (call: Call): Reply => {
    const queue = queueOf(call)
    if (call.options.bulkReprocess) {
      const location = `/v2/queues/${queue.id}/cases/bulk-reprocess`
      return { status: 308, body: { error: 'moved', message: `Use ${location}` }, headers: { location } }
    }
    const schema = z.object({ case_ids: ids, agent_id: z.uuid().optional() })
    const { reprocessed, skipped } = reprocess(call, queue, readBody(schema, call))
    return ok({ [countName]: reprocessed, skippedCount: skipped })
  }
}

function bulkUpdateStatus(call: Call) {
  const queue = queueOf(call)
  const status = z.enum(['pending', 'completed', 'failed'])
  const body = readBody(z.object({ ...selector(call), status }), call)
  const selected = select(queue, call, body)
  const changed = selected.filter((item) => !isLocked(item))
  const interruptedRunIds = changed.flatMap((item) => stopWork(call, item))
  for (const item of changed) {
    const completedAt = body.status === 'pending' ? null : call.now
    call.effects.add('updateCase', item.id, call.key, call.now)
    Object.assign(item, { status: body.status, claimedAt: null, claimedBy: null, completedAt, updatedAt: call.now })
  }
  call.world.version++
  return ok({ updatedCount: changed.length, skippedCount: selected.length - changed.length, interruptedRunIds })
}

function bulkUpdatePriority(call: Call) {
  const queue = queueOf(call)
  const body = readBody(z.object({ ...selector(call), priority: priorities }), call)
  const selected = select(queue, call, body)
  for (const item of selected) {
    Object.assign(item, { priority: body.priority, updatedAt: call.now })
    call.effects.add('updateCase', item.id, call.key, call.now)
  }
  call.world.version++
  return ok({ updatedCount: selected.length, skippedCount: 0 })
}

/** Deletes permanently. Unlike the others, it does not count skipped Cases. */
function bulkDelete(call: Call) {
  const queue = queueOf(call)
  const body = readBody(z.object(selector(call)), call)
  const selected = select(queue, call, body)
  const interruptedRunIds = selected.flatMap((item) => stopWork(call, item))
  for (const item of selected) {
    call.world.cases.delete(item.id)
    call.effects.add('deleteCase', item.id, call.key, call.now)
  }
  const deleted = new Set(selected)
  queue.cases = queue.cases.filter((item) => !deleted.has(item))
  call.world.version++
  return ok({ deletedCount: selected.length, interruptedRunIds })
}

const base = '/v2/queues/{queue_id}/cases' as const

export const caseBulkRoutes = [
  route('bulkReprocessCases', `POST ${base}/bulk-reprocess`, bulkReprocess),
  route('bulkDelegateCases', `POST ${base}/bulk-delegate`, legacy('delegatedCount')),
  route('bulkRetryCases', `POST ${base}/bulk-retry`, legacy('retriedCount')),
  route('bulkUpdateCaseStatus', `POST ${base}/bulk-update-status`, bulkUpdateStatus),
  route('bulkDeleteCases', `POST ${base}/bulk-delete`, bulkDelete),
  route('bulkUpdateCasePriority', `POST ${base}/bulk-update-priority`, bulkUpdatePriority),
]
