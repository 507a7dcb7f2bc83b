import { ActionError } from '../../../shared/action/index.ts'
import { type Clock, createOnce, type Duvo, type Schedule, type ScheduleFields } from '../../../shared/duvo/index.ts'
import { compareSchedules, describeSchedule, isSameSchedule } from '../../../shared/sync/index.ts'

type Deps = { readonly duvo: Pick<Duvo, 'schedules'>; readonly clock: Clock }

/**
 * Makes the schedules of the key's user match the wanted ones, and reads them back. The server does not detect duplicates,
 * so this compares with the current schedules, and after a lost response it looks for the new schedule before it retries.
 */
export async function syncSchedules(
  agentId: string,
  wanted: readonly ScheduleFields[],
  { duvo, clock }: Deps,
): Promise<void> {
  const list = () => duvo.schedules.list(agentId)
  const existing = await list()
  const { creates, updates, deletes } = compareSchedules(wanted, existing)
  for (const { schedule, fields } of updates) await duvo.schedules.update(agentId, schedule.id, complete(fields))
  const known = new Set(existing.map(({ id }) => id))
  for (const fields of creates) {
    const isNewOne = (one: Schedule) => !known.has(one.id) && isSameSchedule(one, fields)
    const made = await createOnce(
      (key) => duvo.schedules.create(agentId, fields, { key, retry: 'unless-ambiguous' }),
      async () => (await list()).find(isNewOne),
      clock,
    )
    known.add(made.id)
  }
  for (const { id } of deletes) await duvo.schedules.remove(agentId, id)
  await readBack(wanted, list, clock)
}

const readBackAfterMs = [0, 2_000, 4_000]

async function readBack(wanted: readonly ScheduleFields[], list: () => Promise<Schedule[]>, clock: Clock) {
  let left = ''
  for (const waitMs of readBackAfterMs) {
    if (waitMs > 0) await clock.sleep(waitMs)
    const { creates, updates, deletes } = compareSchedules(wanted, await list())
    if (creates.length + updates.length + deletes.length === 0) return
    left = [...creates, ...updates.map(({ fields }) => fields), ...deletes].map(describeSchedule).join('; ')
  }
  throw new ActionError(`Duvo accepted the schedules, but these still differ: ${left}.`, {
    hint: 'Run again to compare with what is live now.',
  })
}

/** Clears the fields of the old frequency: an update keeps fields that it does not contain. */
function complete(fields: ScheduleFields): ScheduleFields {
  const { time = null, day = null, day_of_month = null, cron = null } = fields
  return { ...fields, time, day, day_of_month, cron }
}
