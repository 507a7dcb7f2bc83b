import { ActionError } from '../../../../shared/action/index.ts'
import { ApiError, type Build, type Clock, type Duvo } from '../../../../shared/duvo/index.ts'
import { isLive, type AssignmentItem as PlanItem } from '../../../../shared/sync/index.ts'

export interface PromotionOptions {
  /** Labels of the Revision. */
  readonly revisionName: string
  readonly description: string
}

type Deps = { readonly duvo: Pick<Duvo, 'revisions'>; readonly clock: Clock }

const readBackAfterMs = [0, 1_000, 2_000]

/** Promotes a Revision, once its Queue slots have Queues, and reads it back. */
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
    // "Already live" is the goal, but the API has the same status for other conflicts, so what is live decides.
    if (!(error instanceof ApiError) || error.status !== 409) throw error
    conflict = error
  }
  return readBack(agentId, build, conflict, deps)
}

/** A Queue slot without a Queue makes Jobs fail, so such a Revision is not promoted. */
async function checkQueues(agentId: string, build: Build, { duvo }: Deps): Promise<void> {
  const slots = await duvo.revisions.caseQueueSlots(agentId, build.id)
  const empty = slots.filter((slot) => slot.linked_queue_count === 0)
  if (empty.length === 0) return
  const types = [...new Set(empty.map((slot) => slot.integration_type))].join(', ')
  throw new ActionError(
    `${nameBuild(build)} has a place for a Queue that no Queue is linked to (${types}); it was not promoted.`,
    {
      hint: 'Link a Queue to it in Duvo, and run again: the draft is then promoted, not made a second time.',
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
    `Duvo accepted the promotion of ${nameBuild(build)}, but it is ${build?.status ?? 'not live'}.`,
    {
      hint: 'In a team that has moved to automations, activate the Revision of the automation in Duvo.',
    },
  )
}

export function nameBuild(build: Build | undefined): string {
  return `Revision ${build?.revision_number ?? build?.id ?? ''}`
}
