import { z } from 'zod'
import { created, ok } from '../../http/answer.ts'
import { agentOf, iso, paging, readBody, readQuery, teamOf } from '../../http/request.ts'
import { type Call, route } from '../../http/router.ts'
import { configSchema } from '../../world/config.ts'
import type { Agent } from '../../world/records.ts'
import { buildView } from '../revisions/build-view.ts'

function agentView(agent: Agent, call: Call) {
  return {
    id: agent.id,
    name: agent.name,
    slack_enabled: agent.slackEnabled,
    microsoft_teams_enabled: agent.teamsEnabled,
    agentic_memory_enabled: agent.memoryEnabled,
    team_id: agent.teamId,
    thread_id: null,
    folder_id: null,
    created_at: iso(agent.createdAt),
    updated_at: iso(agent.updatedAt),
    created_by: call.world.user,
    updated_by: call.world.user,
  }
}

function withContext(agent: Agent, call: Call) {
  return { agent: agentView(agent, call), user_context: { pinned_at: iso(agent.pinnedAt) } }
}

function row(agent: Agent, call: Call) {
  const { world } = call
  // Latest, which is not live: a newer draft hides the live Revision.
  const latest = world
    .buildsOf(agent.id)
    .reduce<ReturnType<typeof world.buildsOf>[number] | null>(
      (newest, build) => (newest === null || build.number > newest.number ? build : newest),
      null,
    )
  const trigger = agent.caseTrigger
  return {
    ...agentView(agent, call),
    pinned_at: iso(agent.pinnedAt),
    last_run_at: null,
    latest_build: latest ? buildView(latest, world) : null,
    integration_configs: (latest?.slots ?? []).map((slot) => ({
      id: slot.id,
      integration_id: slot.integrationId,
      integration_type: slot.type,
      integration_name: slot.name,
      created_at: iso(slot.createdAt),
      linked_queue_names: slot.queueIds.map((id) => world.queues.get(id)?.name ?? ''),
    })),
    user_triggers: { slack_mention: false, slack_channel: false, teams_mention: false },
    case_trigger_enabled: trigger?.enabled ?? false,
    case_trigger_has_conflict: false,
    case_trigger_conflicting_agents: [],
    case_queue_name: trigger ? (world.queues.get(trigger.queueId)?.name ?? null) : null,
  }
}

const listSchema = z.object({
  ...paging(100, 20),
  include_schedules: z.enum(['true', 'false']).optional(),
  automation_id: z.uuid().optional(),
})

function listAgents(call: Call) {
  const team = teamOf(call)
  const { limit, offset } = readQuery(listSchema, call)
  const agents = [...call.world.agents.values()].filter((agent) => agent.teamId === team.id)
  const page = agents.slice(offset, offset + limit)
  return ok({ agents: page.map((agent) => row(agent, call)), total: agents.length, limit, offset })
}

function getAgent(call: Call) {
  return ok(withContext(agentOf(call), call))
}

const createSchema = z.object({
  name: z.string().min(1),
  thread_id: z.uuid().nullish(),
  source_build_id: z.uuid().nullish(),
  automation_id: z.uuid().nullish(),
  build: z.object({ name: z.string().min(1), config: configSchema }).optional(),
})

function createAgent(call: Call) {
  const team = teamOf(call)
  const body = readBody(createSchema, call)
  const agent = call.world.addAgent({ name: body.name, teamId: team.id, config: null })
  call.effects.add('createAgent', agent.name, call.key, call.now)
  if (!body.build) return created({ agent: agentView(agent, call) })
  const source = call.world.builds.get(body.source_build_id ?? '')
  const consumers = (source?.slots ?? []).filter((slot) => slot.type === 'case-queue-consumer')
  const build = call.world.addBuild(agent.id, {
    name: body.build.name,
    config: body.build.config,
    status: call.options.firstBuild,
    slots: consumers.map((slot) => call.world.newSlot(slot.type, slot.queueIds)),
  })
  return created({ agent: agentView(agent, call), build: buildView(build, call.world) })
}

const updateSchema = z.object({
  name: z.string().optional(),
  slack_enabled: z.boolean().optional(),
  microsoft_teams_enabled: z.boolean().optional(),
  agentic_memory_enabled: z.boolean().optional(),
  thread_id: z.uuid().nullish(),
  pinned: z.boolean().optional(),
})

function updateAgent(call: Call) {
  const agent = agentOf(call)
  const body = readBody(updateSchema, call)
  agent.name = body.name ?? agent.name
  agent.slackEnabled = body.slack_enabled ?? agent.slackEnabled
  agent.teamsEnabled = body.microsoft_teams_enabled ?? agent.teamsEnabled
  agent.memoryEnabled = body.agentic_memory_enabled ?? agent.memoryEnabled
  if (body.pinned !== undefined) agent.pinnedAt = body.pinned ? call.now : null
  agent.updatedAt = call.now
  return ok(withContext(agent, call))
}

function listCaseTriggers(call: Call) {
  const agent = agentOf(call)
  const trigger = agent.caseTrigger
  if (!trigger) return ok({ case_triggers: [] })
  return ok({
    case_triggers: [
      {
        id: trigger.id,
        agent_id: agent.id,
        case_queue_id: trigger.queueId,
        case_queue_name: call.world.queues.get(trigger.queueId)?.name ?? '',
        user_id: call.world.user.id,
        enabled: trigger.enabled,
        concurrency: null,
        created_at: iso(trigger.createdAt),
        updated_at: iso(trigger.createdAt),
        creator_display_name: call.world.user.name,
        can_disable: true,
        has_conflict: false,
        conflicting_agents: [],
      },
    ],
  })
}

export const agentRoutes = [
  route('listAgents', 'GET /v2/teams/{teamId}/agents', listAgents),
  route('createAgent', 'POST /v2/teams/{teamId}/agents', createAgent),
  route('getAgent', 'GET /v2/agents/{agent_id}', getAgent),
  route('updateAgent', 'PATCH /v2/agents/{agent_id}', updateAgent),
  route('listAgentCaseTriggers', 'GET /v2/agents/{agent_id}/case-triggers', listCaseTriggers),
]
