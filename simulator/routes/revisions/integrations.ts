import { z } from 'zod'
import { created, ok, refusal } from '../../http/answer.ts'
import { buildOf, iso, param, readBody } from '../../http/request.ts'
import { type Call, route } from '../../http/router.ts'
import type { Build, Slot } from '../../world/records.ts'

const base = '/v2/agents/{agent_id}/revisions/{build_id}/integrations' as const

/** A slot goes by its own id or by that of the integration in it. */
function slotOf(call: Call, build: Build): Slot {
  const id = param(call, 'integration_id')
  const slot = build.slots.find((one) => one.id === id || one.integrationId === id)
  if (!slot) throw refusal(404, 'Integration not found on this revision')
  return slot
}

function listIntegrations(call: Call) {
  const integrations = buildOf(call).slots.map((slot) => ({
    id: slot.id,
    integration_id: slot.integrationId,
    custom_integration_id: null,
    integration_type: slot.type,
    integration_name: slot.name,
    created_at: iso(slot.createdAt),
  }))
  return ok({ integrations })
}

function attach(call: Call) {
  const build = buildOf(call)
  const { integration_ids } = readBody(z.object({ integration_ids: z.array(z.uuid()).min(1) }), call)
  const known = integration_ids.flatMap((id) => call.world.integrations.get(id) ?? [])
  if (known.length < integration_ids.length) throw refusal(400, 'Unknown integration')
  const fresh = known.filter(({ id }) => !build.slots.some((slot) => slot.integrationId === id))
  build.slots.push(...fresh.map((integration) => call.world.newSlot(integration.type)))
  return created({ success: true, count: fresh.length })
}

function remove(call: Call) {
  const build = buildOf(call)
  const slot = slotOf(call, build)
  build.slots = build.slots.filter((one) => one !== slot)
  return ok({ success: true })
}

function listConnections(call: Call) {
  const slot = slotOf(call, buildOf(call))
  const created_at = iso(slot.createdAt)
  return ok({ connections: slot.connectionIds.map((connection_id) => ({ connection_id, created_at })) })
}

function pin(call: Call) {
  const slot = slotOf(call, buildOf(call))
  const { connection_id } = readBody(z.object({ connection_id: z.uuid() }), call)
  if (!slot.connectionIds.includes(connection_id)) slot.connectionIds.push(connection_id)
  return created({ success: true })
}

function unpin(call: Call) {
  const slot = slotOf(call, buildOf(call))
  const id = param(call, 'connection_id')
  if (!slot.connectionIds.includes(id)) throw refusal(404, 'Connection is not pinned')
  slot.connectionIds = slot.connectionIds.filter((one) => one !== id)
  return ok({ success: true })
}

function queuesView(call: Call, slot: Slot) {
  const queues = slot.queueIds.flatMap((id) => call.world.queues.get(id) ?? [])
  return ok({ queues: queues.map(({ id, name }) => ({ id, name })) })
}

function listQueues(call: Call) {
  return queuesView(call, slotOf(call, buildOf(call)))
}

function replaceQueues(call: Call) {
  const slot = slotOf(call, buildOf(call))
  const { queue_ids } = readBody(z.object({ queue_ids: z.array(z.uuid()) }), call)
  if (queue_ids.some((id) => !call.world.queues.has(id))) throw refusal(404, 'Queue not found')
  slot.queueIds = queue_ids
  return queuesView(call, slot)
}

export const integrationRoutes = [
  route('listRevisionIntegrations', `GET ${base}`, listIntegrations),
  route('attachRevisionIntegrations', `POST ${base}`, attach),
  route('removeRevisionIntegration', `DELETE ${base}/{integration_id}`, remove),
  route('listRevisionIntegrationConnections', `GET ${base}/{integration_id}/connections`, listConnections),
  route('pinRevisionIntegrationConnection', `POST ${base}/{integration_id}/connections`, pin),
  route('unpinRevisionIntegrationConnection', `DELETE ${base}/{integration_id}/connections/{connection_id}`, unpin),
  route('listRevisionIntegrationQueues', `GET ${base}/{integration_id}/queues`, listQueues),
  route('replaceRevisionIntegrationQueues', `PUT ${base}/{integration_id}/queues`, replaceQueues),
]
