import { z } from 'zod'
import { created, ok, refusal } from '../../http/reply.ts'
import { buildOf, iso, param, readBody } from '../../http/request.ts'
import { type Call, route } from '../../http/router.ts'
import { slotFor } from '../../world/records/defaults.ts'
import type { Build, Pin, Slot } from '../../world/records/records.ts'
import { isUsable } from './catalogue.ts'

const base = '/v2/agents/{agent_id}/revisions/{build_id}/integrations' as const

const shownSlots = (call: Call, build: Build) => build.slots.filter((slot) => slot.visibleAt <= call.now)

/** A slot is addressed by its own id or by that of its integration. */
function slotOf(call: Call, build: Build): Slot {
  const id = param(call, 'integration_id')
  const slot = shownSlots(call, build).find((one) => one.id === id || one.integrationId === id)
  if (!slot) throw refusal(404, 'Integration not found on this revision')
  return slot
}

/** A Revision that past Jobs used cannot be changed. */
function checkEditable(build: Build): void {
  if (build.status === 'historic') throw refusal(409, 'A historic revision cannot be changed')
}

function listIntegrations(call: Call) {
  const integrations = shownSlots(call, buildOf(call)).map((slot) => ({
    id: slot.id,
    integration_id: slot.isCustom ? null : slot.integrationId,
    custom_integration_id: slot.isCustom ? slot.integrationId : null,
    integration_type: slot.type,
    integration_name: slot.name,
    created_at: iso(slot.createdAt),
  }))
  return ok({ integrations })
}

/** Shortly after the Revision was created, the count is 0 and the slots are not listed yet. */
function attach(call: Call) {
  const build = buildOf(call)
  checkEditable(build)
  const { integration_ids } = readBody(z.object({ integration_ids: z.array(z.uuid()).min(1) }), call)
  const known = integration_ids.flatMap((id) => call.world.integrations.get(id) ?? [])
  if (known.length < integration_ids.length) throw refusal(400, 'Unknown integration')
  const fresh = known.filter(({ id }) => !build.slots.some((slot) => slot.integrationId === id))
  const visibleAt = build.createdAt + call.options.attachLagMs
  for (const integration of fresh) {
    build.slots.push({ ...slotFor(integration, call.now, []), visibleAt: Math.max(call.now, visibleAt) })
    call.effects.add('attachRevisionIntegration', build.id, call.key, call.now)
  }
  return created({ success: true, count: visibleAt > call.now ? 0 : fresh.length })
}

function remove(call: Call) {
  const build = buildOf(call)
  checkEditable(build)
  const slot = slotOf(call, build)
  build.slots = build.slots.filter((one) => one !== slot)
  call.effects.add('removeRevisionIntegration', build.id, call.key, call.now)
  return ok({ success: true })
}

const isOwn = (call: Call) => (pin: Pin) => pin.userId === call.world.user.id

/** Only the caller's own pins. */
function listConnections(call: Call) {
  const slot = slotOf(call, buildOf(call))
  const own = slot.pins.filter(isOwn(call))
  return ok({
    connections: own.map((pin) => ({ connection_id: pin.connectionId, created_at: iso(pin.createdAt) })),
  })
}

function pin(call: Call) {
  const slot = slotOf(call, buildOf(call))
  const { connection_id } = readBody(z.object({ connection_id: z.uuid() }), call)
  const connection = call.world.connections.get(connection_id)
  if (!connection || !isUsable(call, connection)) throw refusal(404, 'Connection not found')
  if (connection.integrationId !== slot.integrationId) throw refusal(400, 'The connection is of another integration')
  if (!slot.pins.some((one) => isOwn(call)(one) && one.connectionId === connection_id)) {
    slot.pins.push({ userId: call.world.user.id, connectionId: connection_id, createdAt: call.now })
    call.effects.add('pinRevisionIntegrationConnection', slot.id, call.key, call.now)
  }
  return created({ success: true })
}

function unpin(call: Call) {
  const slot = slotOf(call, buildOf(call))
  const id = param(call, 'connection_id')
  const found = slot.pins.find((one) => isOwn(call)(one) && one.connectionId === id)
  if (!found) throw refusal(404, 'Connection is not pinned')
  slot.pins = slot.pins.filter((one) => one !== found)
  call.effects.add('unpinRevisionIntegrationConnection', slot.id, call.key, call.now)
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
  const build = buildOf(call)
  checkEditable(build)
  const slot = slotOf(call, build)
  const { queue_ids } = readBody(z.object({ queue_ids: z.array(z.uuid()) }), call)
  if (!slot.type.startsWith('case-queue-')) throw refusal(400, 'This integration takes no queues')
  if (queue_ids.some((id) => !call.world.queues.has(id))) throw refusal(404, 'Queue not found')
  slot.queueIds = queue_ids
  call.effects.add('replaceRevisionIntegrationQueues', slot.id, call.key, call.now)
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
