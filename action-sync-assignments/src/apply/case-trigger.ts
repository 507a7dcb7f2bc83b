import { ActionError } from '../../../shared/action/index.ts'
import { type CaseTrigger, type Clock, createOnce, type Duvo } from '../../../shared/duvo/index.ts'
import { isSameTrigger, type QueueCreator, triggerOf, type WantedTrigger } from '../../../shared/sync/index.ts'

type Deps = { readonly duvo: Pick<Duvo, 'caseTriggers'>; readonly clock: Clock; readonly queues: QueueCreator }

/**
 * Sets the case trigger of an Assignment, or removes it if `wanted` is false. An Assignment has at most one, so a retry
 * after a lost response cannot create a second one: the server refuses it.
 */
export async function syncTrigger(
  agentId: string,
  wanted: WantedTrigger | false,
  { duvo, clock, queues }: Deps,
): Promise<void> {
  const find = async () => (await duvo.caseTriggers.list(agentId))[0]
  const existing = await find()
  if (wanted === false) {
    if (existing) await duvo.caseTriggers.remove(agentId, existing.id)
    return
  }
  if (existing && isSame(wanted, existing)) return
  const { enabled, concurrency } = wanted
  const optional = concurrency === undefined ? {} : { concurrency }
  const fields = { case_queue_id: await queues.idOf(wanted.queue), enabled, ...optional }
  const trigger = existing
    ? await duvo.caseTriggers.update(agentId, existing.id, fields)
    : await createOnce(
        (key) => duvo.caseTriggers.create(agentId, fields, { key, retry: 'unless-ambiguous' }),
        find,
        clock,
      )
  if (isSame(wanted, trigger)) return
  throw new ActionError(`Duvo accepted the case trigger for ${wanted.queue.name}, but returned a different one.`, {
    hint: 'Run again to compare with what is live now.',
  })
}

function isSame(wanted: WantedTrigger, trigger: CaseTrigger): boolean {
  const live = triggerOf(trigger)
  return live !== null && isSameTrigger(wanted, live)
}
