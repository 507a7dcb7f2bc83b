import { z } from 'zod'
import type { CallOptions } from '../../calls/call.ts'
import { pathFor } from '../../calls/path.ts'
import type { Transport } from '../../calls/transport.ts'

const Slot = z.object({
  id: z.string().min(1),
  integration_id: z.string().nullish(),
  custom_integration_id: z.string().nullish(),
  integration_type: z.string(),
  integration_name: z.string().catch(''),
})
/** A slot of a Revision for one integration. One of the two integration ids is set. */
export type Slot = z.infer<typeof Slot>

const LinkedQueue = z.object({ id: z.string().min(1), name: z.string().catch('') })
export type LinkedQueue = z.infer<typeof LinkedQueue>

const base = '/v2/agents/{agent_id}/revisions/{build_id}/integrations' as const

/** The path to a slot: `slotId` is its own id, or that of the integration in it. */
export interface SlotPlace {
  readonly agentId: string
  readonly buildId: string
  readonly slotId: string
}

const paramsOf = ({ agentId, buildId, slotId }: SlotPlace) => ({
  agent_id: agentId,
  build_id: buildId,
  integration_id: slotId,
})

/** The integrations of a Revision. */
export function slots({ send }: Transport) {
  return {
    list: (agentId: string, buildId: string) =>
      send({
        method: 'GET',
        path: pathFor(base, { agent_id: agentId, build_id: buildId }),
        response: z.object({ integrations: z.array(Slot) }).transform((body) => body.integrations),
      }),
    /**
     * Attaches integrations of the catalogue. Returns how many are new by the server's count. Shortly after the Revision
     * was created, that count may be 0 and the slot may be listed late, so poll the list until it appears. A Queue slot
     * fails at run time until a Queue is linked.
     */
    attach: (agentId: string, buildId: string, integrationIds: readonly string[], options?: CallOptions) =>
      send({
        method: 'POST',
        path: pathFor(base, { agent_id: agentId, build_id: buildId }),
        json: { integration_ids: integrationIds },
        response: z.object({ count: z.number().catch(0) }).transform((body) => body.count),
        options,
      }),
    /** Removes the slot for everybody, with all its pins. */
    remove: (place: SlotPlace) =>
      send({
        method: 'DELETE',
        path: pathFor(`${base}/{integration_id}`, paramsOf(place)),
        response: z.unknown(),
      }),
    /** Ids of the connections that the key's user pinned. Pins of other users are invisible. */
    pins: (place: SlotPlace) =>
      send({
        method: 'GET',
        path: pathFor(`${base}/{integration_id}/connections`, paramsOf(place)),
        response: z
          .object({ connections: z.array(z.object({ connection_id: z.string().min(1) })) })
          .transform((body) => body.connections.map((pin) => pin.connection_id)),
      }),
    /** Pins a connection for the key's user. Idempotent. */
    pin: (place: SlotPlace, connectionId: string) =>
      send({
        method: 'POST',
        path: pathFor(`${base}/{integration_id}/connections`, paramsOf(place)),
        json: { connection_id: connectionId },
        response: z.unknown(),
      }),
    /** Removes a pin of the key's user; the connection stays. Throws an `ApiError` 404 if it is not pinned. */
    unpin: (place: SlotPlace, connectionId: string) =>
      send({
        method: 'DELETE',
        path: pathFor(`${base}/{integration_id}/connections/{connection_id}`, {
          ...paramsOf(place),
          connection_id: connectionId,
        }),
        response: z.unknown(),
      }),
    /** The Queues of a producer or consumer slot. */
    queues: (place: SlotPlace) =>
      send({
        method: 'GET',
        path: pathFor(`${base}/{integration_id}/queues`, paramsOf(place)),
        response: z.object({ queues: z.array(LinkedQueue) }).transform((body) => body.queues),
      }),
    /** Links exactly these Queues; all others are unlinked. */
    replaceQueues: (place: SlotPlace, queueIds: readonly string[]) =>
      send({
        method: 'PUT',
        path: pathFor(`${base}/{integration_id}/queues`, paramsOf(place)),
        json: { queue_ids: queueIds },
        response: z.object({ queues: z.array(LinkedQueue) }).transform((body) => body.queues),
      }),
  }
}
