import { z } from 'zod'
import { created, ok } from '../../http/reply.ts'
import { agentOf, paging, readBody, readQuery, teamOf } from '../../http/request.ts'
import { type Call, route } from '../../http/router.ts'
import { interrupt } from '../../world/jobs/job-progress.ts'
import { configSchema } from '../../world/records/config.ts'
import { normaliseConfig, normaliseName } from '../../world/records/normalise.ts'
import { writtenView } from '../revisions/build-view.ts'
import { agentRow, agentView, agentWithContext } from './agent-view.ts'

const listSchema = z.object({
  ...paging(100, 20),
  include_schedules: z.enum(['true', 'false']).default('false'),
  automation_id: z.uuid().optional(),
})

function listAgents(call: Call) {
  const team = teamOf(call)
  const { limit, offset, include_schedules } = readQuery(listSchema, call)
  const agents = [...call.world.agents.values()].filter(
    (agent) => agent.teamId === team.id && agent.visibleAt <= call.now,
  )
  const page = agents.slice(offset, offset + limit)
  const rows = page.map((agent) => agentRow(agent, call, include_schedules === 'true'))
  return ok({ agents: rows, total: agents.length, limit, offset })
}

function getAgent(call: Call) {
  return ok(agentWithContext(agentOf(call), call))
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
  const visibleAt = call.now + call.options.createLagMs
  const name = normaliseName(body.name, call.options.normalise)
  const agent = call.world.addAgent({ name, teamId: team.id, config: null, visibleAt })
  call.effects.add('createAgent', agent.name, call.key, call.now)
  if (!body.build) return created({ agent: agentView(agent, call) })
  const source = call.world.builds.get(body.source_build_id ?? '')
  const consumers = (source?.slots ?? []).filter((slot) => slot.type === 'case-queue-consumer')
  const build = call.world.addBuild(agent.id, {
    name: body.build.name,
    config: normaliseConfig(body.build.config, call.options.normalise),
    status: call.options.firstBuild,
    slots: consumers.map((slot) => call.world.newSlot(slot.type, slot.queueIds)),
  })
  return created({ agent: agentView(agent, call), build: writtenView(build, body.build.config, call) })
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
  agent.name = body.name === undefined ? agent.name : normaliseName(body.name, call.options.normalise)
  agent.slackEnabled = body.slack_enabled ?? agent.slackEnabled
  agent.teamsEnabled = body.microsoft_teams_enabled ?? agent.teamsEnabled
  agent.memoryEnabled = body.agentic_memory_enabled ?? agent.memoryEnabled
  if (body.pinned !== undefined) agent.pinnedAt = body.pinned ? call.now : null
  agent.updatedAt = call.now
  call.effects.add('updateAgent', agent.id, call.key, call.now)
  return ok(agentWithContext(agent, call))
}

/** Interrupts active Jobs, and deletes everything that belongs to the Assignment. */
function deleteAgent(call: Call) {
  const agent = agentOf(call)
  const active = [...call.world.jobs.values()].filter((job) => job.agentId === agent.id && job.completedAt === null)
  for (const job of active) {
    interrupt(job, 'interrupted', call.now)
    call.world.wake(job)
  }
  call.world.settle()
  call.world.deleteAgent(agent.id)
  call.effects.add('deleteAgent', agent.id, call.key, call.now)
  return ok({ success: true })
}

export const agentRoutes = [
  route('listAgents', 'GET /v2/teams/{teamId}/agents', listAgents),
  route('createAgent', 'POST /v2/teams/{teamId}/agents', createAgent),
  route('getAgent', 'GET /v2/agents/{agent_id}', getAgent),
  route('updateAgent', 'PATCH /v2/agents/{agent_id}', updateAgent),
  route('deleteAgent', 'DELETE /v2/agents/{agent_id}', deleteAgent),
]
