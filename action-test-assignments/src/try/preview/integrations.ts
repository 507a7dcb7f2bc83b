import { ActionError } from '../../../../shared/action/index.ts'
import type { Clock, Duvo, Slot } from '../../../../shared/duvo/index.ts'
import { type Config, isLive, readBuilds } from '../../../../shared/sync/index.ts'
import { isQueueIntegration, type Trial, type TrialIntegration } from '../../plan/trials.ts'

/** Which integrations previews get: none, those in the config file, or those of the live Revision. */
export type IntegrationChoice = 'none' | 'named' | 'all'

export interface IntegrationDeps {
  readonly duvo: Duvo
  readonly clock: Clock
  readonly integrations: IntegrationChoice
}

export interface BarePreview {
  readonly trial: Trial
  readonly agentId: string
  /** The name of its Revisions, which is its record. */
  readonly label: string
  readonly config: Config
}

/** Attached integrations may appear in the list with a delay. */
const lookAfterMs = [0, 500, 1_000, 2_000, 4_000]

/**
 * Attaches integrations to a preview, with connections pinned for the key's user, in a second Revision that goes live in
 * the preview. Never links Queues, because a preview must not take real Cases.
 */
export async function attachIntegrations(preview: BarePreview, deps: IntegrationDeps): Promise<void> {
  const { agentId, label, config } = preview
  const { duvo } = deps
  const wanted = await wantedIntegrations(preview.trial, deps)
  if (wanted.length === 0) return

  const { id: buildId } = await duvo.revisions.create(agentId, { name: label, config })
  const ids = wanted.map(({ id }) => id)
  await duvo.slots.attach(agentId, buildId, ids)
  const attached = await readAttached(agentId, buildId, ids, deps)
  for (const { id, name, connectionIds } of wanted) {
    const slotId = attached.find((slot) => integrationOf(slot) === id)?.id
    if (slotId === undefined)
      throw new ActionError(`Duvo accepted the integration ${name}, but it does not appear in the preview.`, {
        hint: 'Run again.',
      })
    for (const connectionId of connectionIds) await duvo.slots.pin({ agentId, buildId, slotId }, connectionId)
  }
  await duvo.revisions.promote(buildId, {})
}

async function wantedIntegrations(
  { agentId, integrations: named }: Trial,
  { duvo, integrations }: IntegrationDeps,
): Promise<readonly TrialIntegration[]> {
  if (integrations === 'named') return named
  if (integrations === 'none' || agentId === undefined) return []
  const live = (await readBuilds(duvo, agentId)).find(isLive)
  if (!live) return []
  const slots = await duvo.slots.list(agentId, live.id)
  return Promise.all(
    slots
      .filter(({ integration_type: type }) => !isQueueIntegration(type))
      .map(async (slot) => ({
        id: integrationOf(slot),
        name: slot.integration_name,
        connectionIds: await duvo.slots.pins({ agentId, buildId: live.id, slotId: slot.id }),
      })),
  )
}

function integrationOf(slot: Slot): string {
  return slot.integration_id ?? slot.custom_integration_id ?? slot.id
}

async function readAttached(
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
