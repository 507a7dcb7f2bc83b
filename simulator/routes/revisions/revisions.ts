import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { created, ok, refusal } from '../../http/reply.ts'
import { agentOf, buildOf, paging, readBody, readQuery } from '../../http/request.ts'
import { type Call, route } from '../../http/router.ts'
import { configSchema, defaultConfig } from '../../world/records/config.ts'
import { normaliseConfig, normaliseName } from '../../world/records/normalise.ts'
import type { Agent, Build, Pin, Slot } from '../../world/records/records.ts'
import { buildView, writtenView } from './build-view.ts'

const createSchema = z.object({
  name: z.string().min(1),
  config: configSchema.optional(),
  handover_target_ids: z.array(z.uuid()).optional(),
  source_build_id: z.uuid().optional(),
})

/** The Revision whose integrations and queue links a new one copies. */
function sourceOf(call: Call, agent: Agent, id: string | undefined): Build | undefined {
  if (id === undefined) return call.options.inheritWithoutSource ? call.world.liveBuild(agent.id) : undefined
  const source = call.world.builds.get(id)
  if (!source || source.agentId !== agent.id) throw refusal(404, 'Source build not found')
  return source
}

/** Integration and Queues of a slot. It is not documented whether pins are copied, so tests choose. */
function copyOf(slot: Slot, { options, world, now }: Call): Slot {
  const isCopied = (pin: Pin) =>
    options.sourceCopiesPins === 'everybody' || (options.sourceCopiesPins === 'owner' && pin.userId === world.user.id)
  return { ...slot, id: randomUUID(), createdAt: now, queueIds: [...slot.queueIds], pins: slot.pins.filter(isCopied) }
}

/** Always creates a draft, whatever the Assignment had before. Handover targets are only those in the request. */
function createRevision(call: Call) {
  const agent = agentOf(call)
  const body = readBody(createSchema, call)
  const source = sourceOf(call, agent, body.source_build_id)
  const config = body.config ?? defaultConfig()
  const build = call.world.addBuild(agent.id, {
    name: normaliseName(body.name, call.options.normalise),
    config: normaliseConfig(config, call.options.normalise),
    handoverTargetIds: body.handover_target_ids ?? [],
    slots: (source?.slots ?? []).map((slot) => copyOf(slot, call)),
    visibleAt: call.now + call.options.createLagMs,
  })
  call.effects.add('createRevision', agent.id, call.key, call.now)
  return created({ build: writtenView(build, config, call), agent: { id: agent.id } })
}

/** In order of creation: the live Revision may be on any page. */
function listRevisions(call: Call) {
  const agent = agentOf(call)
  const { limit, offset } = readQuery(z.object(paging(100, 20)), call)
  const builds = call.world.buildsOf(agent.id).filter((build) => build.visibleAt <= call.now)
  const page = builds.slice(offset, offset + limit)
  return ok({ builds: page.map((build) => buildView(build, call.world)), total: builds.length, limit, offset })
}

function getRevision(call: Call) {
  return ok({ build: buildView(buildOf(call), call.world) })
}

const description = z.string().max(500).nullish()

const updateSchema = z.object({
  config: z.looseObject({}).optional(),
  handoverTargetIds: z.array(z.uuid()).optional(),
  revision_name: z.string().min(1).max(80).nullish(),
  revision_description: description,
})

function updateRevision(call: Call) {
  const build = buildOf(call)
  const body = readBody(updateSchema, call)
  if (body.config) {
    const config = configSchema.safeParse(body.config)
    if (!config.success) throw refusal(400, `config: ${config.error.issues.map((issue) => issue.message).join('; ')}`)
    if (build.status !== 'draft') throw refusal(409, 'Only the config of a draft can be changed')
    build.config = normaliseConfig(config.data, call.options.normalise)
  }
  build.handoverTargetIds = body.handoverTargetIds ?? build.handoverTargetIds
  rename(build, body)
  build.updatedAt = call.now
  call.effects.add('updateRevision', build.id, call.key, call.now)
  return ok({ build: buildView(build, call.world) })
}

type Naming = { revision_name?: string | null | undefined; revision_description?: string | null | undefined }

function rename(build: Build, { revision_name, revision_description }: Naming): void {
  if (revision_name !== undefined) build.revisionName = revision_name
  if (revision_description !== undefined) build.revisionDescription = revision_description
}

const promoteSchema = z.object({
  revision_name: z.string().min(1).max(80).optional(),
  revision_description: description,
})

/** The response only says that it succeeded. Disables a case trigger whose Queue the new live Revision does not consume. */
function promoteRevision(call: Call) {
  const build = buildOf(call)
  const body = readBody(promoteSchema, call)
  const agent = agentOf(call, build.agentId)
  if (build.status === 'live') throw refusal(409, 'This revision is already live')
  if (build.builderActive) throw refusal(409, 'A builder run is still active on this draft')
  call.effects.add('promoteRevision', build.id, call.key, call.now)
  if (agent.promotionIgnored) return ok({ success: true })
  const live = call.world.liveBuild(agent.id)
  if (live) live.status = 'historic'
  build.status = 'live'
  build.updatedAt = call.now
  rename(build, body)
  const trigger = agent.caseTrigger
  if (trigger && !consumes(build, trigger.queueId)) trigger.enabled = false
  return ok({ success: true })
}

function consumes(build: Build, queueId: string): boolean {
  return build.slots.some((slot) => slot.type === 'case-queue-consumer' && slot.queueIds.includes(queueId))
}

function getCaseQueueSetup(call: Call) {
  const build = buildOf(call)
  const teamId = agentOf(call).teamId
  const configs = build.slots
    .filter((slot) => slot.type.startsWith('case-queue-'))
    .map((slot) => ({
      config_id: slot.id,
      integration_type: slot.type,
      linked_queue_count: slot.queueIds.length,
    }))
  const has_available_queues = [...call.world.queues.values()].some((queue) => queue.teamId === teamId)
  return ok({ configs, has_available_queues })
}

export const revisionRoutes = [
  route('createRevision', 'POST /v2/agents/{agent_id}/revisions', createRevision),
  route('listAgentRevisions', 'GET /v2/agents/{agent_id}/revisions', listRevisions),
  route('getRevision', 'GET /v2/agents/{agent_id}/revisions/{build_id}', getRevision),
  route('updateRevision', 'PATCH /v2/revisions/{build_id}', updateRevision),
  route('promoteRevision', 'POST /v2/revisions/{build_id}/promote', promoteRevision),
  route(
    'getRevisionCaseQueueSetup',
    'GET /v2/agents/{agent_id}/revisions/{build_id}/case-queue-validation',
    getCaseQueueSetup,
  ),
]
