import { ActionError } from '../../../../shared/action/index.ts'
import { ApiError, type Build, type Clock, type Duvo } from '../../../../shared/duvo/index.ts'
import { isLive, type AssignmentItem as PlanItem } from '../../../../shared/sync/index.ts'

export interface PromotionOptions {
  /** The name and description that the Revision gets. */
  readonly revisionName: string
  readonly description: string
}

type Deps = { readonly duvo: Pick<Duvo, 'revisions'>; readonly clock: Clock }

const readBackAfterMs = [0, 1_000, 2_000]

/** Checks that the Queue slots of a Revision have Queues, promotes it, and reads it back. */
export async function promote(
  agentId: string,
  build: Build,
  item: PlanItem,
  options: PromotionOptions,
  deps: Deps,
): Promise<Build> {
  if (item.mayHaveQueues || item.keys.wanted.slots) await checkQueues(agentId, build, deps)
  const labels = { revision_name: options.revisionName, revision_description: options.description }
  let conflict: ApiError | undefined
  try {
    await deps.duvo.revisions.promote(build.id, labels)
  } catch (error) {
    // The Revision may already be live, or there is another conflict: the status is the same, so check what is live.
    if (!(error instanceof ApiError) || error.status !== 409) throw error
    conflict = error
  }
  return readBack(agentId, build, conflict, deps)
}

/** With a Queue slot that has no Queue, Jobs fail, so such a Revision is not promoted. */
async function checkQueues(agentId: string, build: Build, { duvo }: Deps): Promise<void> {
  const slots = await duvo.revisions.caseQueueSlots(agentId, build.id)
  const empty = slots.filter((slot) => slot.linked_queue_count === 0)
  if (empty.length === 0) return
  const types = [...new Set(empty.map((slot) => slot.integration_type))].join(', ')
  throw new ActionError(
    `${nameOfRevision(build)} was not promoted: no Queue is linked to its integration ${types}, so Jobs would fail.`,
    {
      hint: 'Link a Queue to it in Duvo, and run again. The next run promotes the same draft.',
    },
  )
}

async function readBack(
  agentId: string,
  { id }: Build,
  conflict: ApiError | undefined,
  { duvo, clock }: Deps,
): Promise<Build> {
  let build: Build | undefined
  for (const waitMs of conflict ? [0] : readBackAfterMs) {
    await clock.sleep(waitMs)
    build = await duvo.revisions.get(agentId, id)
    if (isLive(build)) return build
  }
  if (conflict) throw conflict
  throw new ActionError(
    `Duvo accepted the promotion of ${nameOfRevision(build)}, but its status is ${build?.status ?? 'unknown'}.`,
    {
      hint: "If the team uses automations, activate the automation's Revision in Duvo.",
    },
  )
}

export function nameOfRevision(build: Build | undefined): string {
  return `Revision ${build?.revision_number ?? build?.id ?? ''}`
}
