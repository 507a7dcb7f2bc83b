import { ActionError } from '../../../../shared/action/index.ts'
import type { Clock, Duvo, Slot } from '../../../../shared/duvo/index.ts'
import { type Config, isLive, readBuilds } from '../../../../shared/sync/index.ts'
import type { Trial } from '../../plan/trials.ts'

/** What previews may use: nothing, what the config file names, or what the live Revision has. */
export type IntegrationChoice = 'none' | 'named' | 'all'

export interface IntegrationDeps {
  readonly duvo: Duvo
  readonly clock: Clock
  readonly integrations: IntegrationChoice
  readonly warn: (message: string) => void
}

export interface BarePreview {
  readonly trial: Trial
  readonly agentId: string
  /** The name of its Revisions: its record. */
  readonly label: string
  readonly config: Config
}

/** Attached integrations show up in the list a little later. */
const lookAfterMs = [0, 500, 1_000, 2_000, 4_000]

/**
 * Gives a preview the integrations of the live Revision, with the connections that the key's user pinned there. Queues are never
 * linked: a preview must not take a real Case.
 */
export async function attachIntegrations(preview: BarePreview, deps: IntegrationDeps): Promise<void> {
  const { trial, agentId, label, config } = preview
  if (deps.integrations === 'none' || trial.agentId === undefined) return
  const { duvo, clock } = deps
  const wanted = await wantedSlots(trial, trial.agentId, deps)
  if (wanted.length === 0) return

  const { id: buildId } = await duvo.revisions.create(agentId, { name: label, config })
  const ids = wanted.map(({ slot }) => integrationOf(slot))
  await duvo.slots.attach(agentId, buildId, ids)
  const attached = await readSlots(agentId, buildId, ids, { duvo, clock })
  for (const { slot, pins } of wanted) {
    const slotId = attached.find((one) => integrationOf(one) === integrationOf(slot))?.id
    if (slotId === undefined)
      throw new ActionError(`The integration ${slot.integration_name} could not be attached to the preview.`)
    for (const connectionId of pins) await duvo.slots.pin({ agentId, buildId, slotId }, connectionId)
  }
  await duvo.revisions.promote(buildId, {})
}

async function wantedSlots(trial: Trial, liveAgentId: string, { duvo, integrations, warn }: IntegrationDeps) {
  const live = (await readBuilds(duvo, liveAgentId)).find(isLive)
  if (!live) return []
  const slots = await duvo.slots.list(liveAgentId, live.id)
  const isNamed = ({ integration_type: type, integration_id: id }: Slot) =>
    integrations === 'all' || trial.integrations.some((name) => name === type || name === id)
  const isQueue = ({ integration_type: type }: Slot) => type.startsWith('case-queue-')
  for (const name of trial.integrations) {
    const isThere = slots.some((slot) => slot.integration_type === name || slot.integration_id === name)
    if (integrations === 'named' && !isThere)
      warn(`${trial.name}: the live Revision has no integration ${name}, so the preview has none.`)
  }
  const wanted = slots.filter((slot) => isNamed(slot) && !isQueue(slot))
  return Promise.all(
    wanted.map(async (slot) => ({
      slot,
      pins: await duvo.slots.pins({ agentId: liveAgentId, buildId: live.id, slotId: slot.id }),
    })),
  )
}

function integrationOf(slot: Slot): string {
  return slot.integration_id ?? slot.custom_integration_id ?? slot.id
}

async function readSlots(
  agentId: string,
  buildId: string,
  ids: readonly string[],
  { duvo, clock }: Pick<IntegrationDeps, 'duvo' | 'clock'>,
): Promise<Slot[]> {
  let slots: Slot[] = []
  for (const waitMs of lookAfterMs) {
    await clock.sleep(waitMs)
    slots = await duvo.slots.list(agentId, buildId)
    if (ids.every((id) => slots.some((slot) => integrationOf(slot) === id))) break
  }
  return slots
}
