import { z } from 'zod'
import type { CallOptions } from '../../calls/call.ts'
import { Numeric } from '../../calls/numeric.ts'
import { pathFor } from '../../calls/path.ts'
import type { Transport } from '../../calls/transport.ts'

const Rival = z.object({ id: z.string(), name: z.string().catch('') })

const CaseTrigger = z.object({
  id: z.string().min(1),
  case_queue_id: z.string(),
  case_queue_name: z.string().catch(''),
  enabled: z.boolean(),
  /** 1: one Case at a time; null: the platform's default; only Duvo sets other numbers. */
  concurrency: Numeric.nullish(),
  creator_display_name: z.string().nullish().catch(undefined),
  /** Whether the key's user may disable, move or delete it. */
  can_disable: z.boolean().nullish().catch(undefined),
})
/** A trigger that starts Jobs of an Assignment for the Cases of a Queue. An Assignment has at most one. */
export type CaseTrigger = z.infer<typeof CaseTrigger>

export interface CaseTriggerFields {
  readonly case_queue_id: string
  readonly enabled: boolean
  readonly concurrency?: 1 | null | undefined
}

const base = '/v2/agents/{agent_id}/case-triggers' as const
const CaseTriggerBody = z.object({ case_trigger: CaseTrigger }).transform((body) => body.case_trigger)

export function caseTriggers({ send }: Transport) {
  return {
    list: (agentId: string) =>
      send({
        method: 'GET',
        path: pathFor(base, { agent_id: agentId }),
        response: z.object({ case_triggers: z.array(CaseTrigger) }).transform((body) => body.case_triggers),
      }),
    /** Throws an `ApiError` 409 if the Assignment already has a trigger. */
    create: (agentId: string, trigger: CaseTriggerFields, options?: CallOptions) =>
      send({
        method: 'POST',
        path: pathFor(base, { agent_id: agentId }),
        json: trigger,
        response: CaseTriggerBody,
        options,
      }),
    /** Throws an `ApiError` 403 if somebody else created it and the key's user is not an admin. */
    update: (agentId: string, triggerId: string, trigger: Partial<CaseTriggerFields>) =>
      send({
        method: 'PATCH',
        path: pathFor(`${base}/{trigger_id}`, { agent_id: agentId, trigger_id: triggerId }),
        json: trigger,
        response: CaseTriggerBody,
      }),
    remove: (agentId: string, triggerId: string) =>
      send({
        method: 'DELETE',
        path: pathFor(`${base}/{trigger_id}`, { agent_id: agentId, trigger_id: triggerId }),
        response: z.unknown(),
      }),
    /** The other Assignments that process the Queue's Cases with their own trigger. */
    conflicts: (agentId: string, queueId: string) =>
      send({
        method: 'GET',
        path: pathFor(`${base}/conflict-preview`, { agent_id: agentId }),
        query: { case_queue_id: queueId },
        response: z.object({ conflicting_agents: z.array(Rival) }).transform((body) => body.conflicting_agents),
      }),
  }
}
