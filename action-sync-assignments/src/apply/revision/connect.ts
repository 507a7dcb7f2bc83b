import type { Build } from '../../../../shared/duvo/index.ts'
import {
  type ConnectDeps,
  connectSlots,
  type AssignmentItem as PlanItem,
  pinConnections,
} from '../../../../shared/sync/index.ts'

/**
 * Sets the integrations of a draft. If the file does not list any, they were copied from the live Revision, but perhaps
 * without their pins.
 */
export async function connect(
  agentId: string,
  build: Build,
  { live, keys: { wanted }, pinned }: PlanItem,
  deps: ConnectDeps,
): Promise<void> {
  const place = { agentId, buildId: build.id, pinsFrom: live?.id }
  if (wanted.slots) return connectSlots({ ...place, slots: wanted.slots }, deps)
  for (const integration of pinned ?? (await integrationsOf(agentId, live, deps))) {
    await pinConnections(place, { integration, connections: undefined, missing: [] }, deps)
  }
}

/** Reads the integrations of the live Revision, if a newer draft, such as one of an interrupted run, hides them in the list. */
async function integrationsOf(agentId: string, live: Build | undefined, { duvo }: ConnectDeps) {
  if (!live) return []
  const slots = await duvo.slots.list(agentId, live.id)
  return slots.flatMap(({ integration_id, custom_integration_id, integration_type: type }) => {
    const id = integration_id ?? custom_integration_id
    return id ? [{ id, type }] : []
  })
}
