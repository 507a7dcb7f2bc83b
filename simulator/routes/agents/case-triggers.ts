import { z } from 'zod'
import { created, ok, refusal } from '../../http/reply.ts'
import { agentOf, iso, param, queueOf, readBody, readQuery } from '../../http/request.ts'
import { type Call, route } from '../../http/router.ts'
import type { Agent, CaseTrigger } from '../../world/records/records.ts'

const base = '/v2/agents/{agent_id}/case-triggers' as const

/** Other Assignments with an enabled trigger for the same Queue. */
export function rivalsOn({ world }: Call, agent: Agent, queueId: string): { id: string; name: string }[] {
  return [...world.agents.values()]
    .filter((other) => other.id !== agent.id && other.caseTrigger?.enabled && other.caseTrigger.queueId === queueId)
    .map(({ id, name }) => ({ id, name }))
}

function view(call: Call, agent: Agent, trigger: CaseTrigger) {
  const rivals = trigger.enabled ? rivalsOn(call, agent, trigger.queueId) : []
  return {
    id: trigger.id,
    agent_id: agent.id,
    case_queue_id: trigger.queueId,
    case_queue_name: call.world.queues.get(trigger.queueId)?.name ?? '',
    user_id: trigger.userId,
    enabled: trigger.enabled,
    concurrency: trigger.concurrency,
    created_at: iso(trigger.createdAt),
    updated_at: iso(trigger.updatedAt),
    creator_display_name: isOwn(call, trigger) ? call.world.user.name : 'Somebody else',
    can_disable: mayChange(call, trigger),
    has_conflict: rivals.length > 0,
    conflicting_agents: rivals,
  }
}

const isOwn = (call: Call, trigger: CaseTrigger) => trigger.userId === call.world.user.id
const mayChange = (call: Call, trigger: CaseTrigger) => isOwn(call, trigger) || call.options.superadmin

function triggerOf(call: Call, agent: Agent): CaseTrigger {
  const trigger = agent.caseTrigger
  if (!trigger || trigger.id !== param(call, 'trigger_id')) throw refusal(404, 'Case trigger not found')
  return trigger
}

/** A trigger for a Queue that the live Revision does not consume would start Jobs that find no Case. */
function checkConsumed(call: Call, agent: Agent, queueId: string): void {
  if (call.world.linkedAgents(queueId, 'case-queue-consumer').includes(agent)) return
  throw refusal(400, 'The live build of this agent does not consume the queue')
}

const concurrency = z.literal(1).nullish()

function list(call: Call) {
  const agent = agentOf(call)
  return ok({ case_triggers: agent.caseTrigger ? [view(call, agent, agent.caseTrigger)] : [] })
}

function get(call: Call) {
  const agent = agentOf(call)
  return ok({ case_trigger: view(call, agent, triggerOf(call, agent)) })
}

function create(call: Call) {
  const agent = agentOf(call)
  const body = readBody(z.object({ case_queue_id: z.uuid(), enabled: z.boolean(), concurrency }), call)
  if (agent.caseTrigger) throw refusal(409, 'This agent already has a case trigger')
  const queue = queueOf(call, body.case_queue_id)
  if (body.enabled) checkConsumed(call, agent, queue.id)
  const given = { enabled: body.enabled, concurrency: body.concurrency ?? null }
  const trigger = call.world.setCaseTrigger(agent, queue.id, given)
  call.effects.add('createAgentCaseTrigger', agent.id, call.key, call.now)
  return created({ case_trigger: view(call, agent, trigger) })
}

const updateSchema = z.object({
  case_queue_id: z.uuid().optional(),
  enabled: z.boolean().optional(),
  concurrency,
})

function update(call: Call) {
  const agent = agentOf(call)
  const trigger = triggerOf(call, agent)
  const body = readBody(updateSchema, call)
  const moves = body.case_queue_id !== undefined && body.case_queue_id !== trigger.queueId
  const disables = trigger.enabled && body.enabled === false
  if ((moves || disables) && !mayChange(call, trigger)) {
    throw refusal(403, 'Only the creator of this trigger or an admin can do that')
  }
  const queue = queueOf(call, body.case_queue_id ?? trigger.queueId)
  if (body.enabled ?? trigger.enabled) checkConsumed(call, agent, queue.id)
  trigger.queueId = queue.id
  trigger.enabled = body.enabled ?? trigger.enabled
  if (body.concurrency !== undefined) trigger.concurrency = body.concurrency
  trigger.updatedAt = call.now
  call.effects.add('updateAgentCaseTrigger', agent.id, call.key, call.now)
  return ok({ case_trigger: view(call, agent, trigger) })
}

function remove(call: Call) {
  const agent = agentOf(call)
  const trigger = triggerOf(call, agent)
  if (!mayChange(call, trigger)) throw refusal(403, 'Only the creator of this trigger or an admin can delete it')
  agent.caseTrigger = null
  call.effects.add('deleteAgentCaseTrigger', agent.id, call.key, call.now)
  return ok({ success: true })
}

function preview(call: Call) {
  const agent = agentOf(call)
  const { case_queue_id } = readQuery(z.object({ case_queue_id: z.uuid() }), call)
  const rivals = rivalsOn(call, agent, queueOf(call, case_queue_id).id)
  return ok({ has_conflict: rivals.length > 0, conflicting_agents: rivals })
}

export const caseTriggerRoutes = [
  route('listAgentCaseTriggers', `GET ${base}`, list),
  route('createAgentCaseTrigger', `POST ${base}`, create),
  route('previewAgentCaseTriggerConflicts', `GET ${base}/conflict-preview`, preview),
  route('getAgentCaseTrigger', `GET ${base}/{trigger_id}`, get),
  route('updateAgentCaseTrigger', `PATCH ${base}/{trigger_id}`, update),
  route('deleteAgentCaseTrigger', `DELETE ${base}/{trigger_id}`, remove),
]
