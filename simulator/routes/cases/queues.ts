import { z } from 'zod'
import { ok } from '../../http/answer.ts'
import { iso, paging, queueOf, readQuery, teamOf } from '../../http/request.ts'
import { type Call, route } from '../../http/router.ts'
import type { Agent, Queue } from '../../world/records.ts'

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
  route('getQueue', 'GET /v2/queues/{queue_id}', getQueue),
  route('listQueueAgents', 'GET /v2/queues/{queue_id}/agents', listQueueAgents),
]
