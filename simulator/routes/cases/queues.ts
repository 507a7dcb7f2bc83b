import { z } from 'zod'
import { created, ok, refusal } from '../../http/reply.ts'
import { iso, paging, queueOf, readBody, readQuery, teamOf } from '../../http/request.ts'
import { type Call, route } from '../../http/router.ts'
import { normaliseName } from '../../world/records/normalise.ts'
import type { Agent, Queue } from '../../world/records/records.ts'

function queueView(queue: Queue) {
  return {
    id: queue.id,
    name: queue.name,
    description: queue.description,
    folder_id: null,
    team_id: queue.teamId,
    created_at: iso(queue.createdAt),
    has_approvals: queue.hasApprovals,
  }
}

function listQueues(call: Call) {
  const team = teamOf(call)
  const { limit, offset } = readQuery(z.object({ ...paging(250, 250), automation_id: z.uuid().optional() }), call)
  const queues = [...call.world.queues.values()].filter((queue) => queue.teamId === team.id)
  return ok({ queues: queues.slice(offset, offset + limit).map(queueView), total: queues.length, limit, offset })
}

function getQueue(call: Call) {
  return ok({ queue: queueView(queueOf(call)) })
}

const createSchema = z.object({
  name: z.string().min(1).max(100),
  description: z.string().max(500).nullish(),
  folder_id: z.uuid().nullish(),
  automation_id: z.uuid().nullish(),
})

function createQueue(call: Call) {
  const team = teamOf(call)
  const { name: given, description } = readBody(createSchema, call)
  const name = normaliseName(given, call.options.normalise)
  const isTaken = [...call.world.queues.values()].some((queue) => queue.teamId === team.id && queue.name === name)
  if (isTaken) throw refusal(409, 'A queue with this name already exists')
  const queue = call.world.addQueue({ teamId: team.id, name, description: description ?? null })
  call.effects.add('createQueue', name, call.key, call.now)
  return created({ queue: queueView(queue) })
}

function listQueueAgents(call: Call) {
  const { world } = call
  const queue = queueOf(call)
  const producers = world.linkedAgents(queue.id, 'case-queue-producer')
  const consumers = world.linkedAgents(queue.id, 'case-queue-consumer')
  const handoverTargets = new Set(
    [...world.builds.values()].filter((build) => build.status === 'live').flatMap((build) => build.handoverTargetIds),
  )
  const view = (agent: Agent) => ({
    agent_id: agent.id,
    agent_name: agent.name,
    case_trigger_enabled: agent.caseTrigger?.queueId === queue.id && agent.caseTrigger.enabled,
    problems: producers.includes(agent) && consumers.includes(agent) ? ['producer_consumer_mix'] : [],
  })
  const triggerQueue = (agent: Agent) => world.queues.get(agent.caseTrigger?.queueId ?? '')?.name ?? null
  return ok({
    queue_name: queue.name,
    producers: producers.map((agent) => ({ ...view(agent), case_trigger_queue_name: triggerQueue(agent) })),
    consumers: consumers.map((agent) => ({ ...view(agent), is_handover_target: handoverTargets.has(agent.id) })),
  })
}

export const queueRoutes = [
  route('listQueues', 'GET /v2/teams/{teamId}/queues', listQueues),
  route('createQueue', 'POST /v2/teams/{teamId}/queues', createQueue),
  route('getQueue', 'GET /v2/queues/{queue_id}', getQueue),
  route('listQueueAgents', 'GET /v2/queues/{queue_id}/agents', listQueueAgents),
]
