import type { Schedule, ScheduleFields } from '../../../../duvo/index.ts'
import { neededBy } from '../schema.ts'

export interface ScheduleChanges {
  readonly creates: readonly ScheduleFields[]
  readonly updates: readonly { readonly schedule: Schedule; readonly fields: ScheduleFields }[]
  readonly deletes: readonly Schedule[]
}

/**
 * What turns the schedules that exist into those that are wanted. Equal ones are left alone; of the rest, one of the same
 * frequency is changed rather than deleted and made again.
 */
export function compareSchedules(wanted: readonly ScheduleFields[], existing: readonly Schedule[]): ScheduleChanges {
  const left = [...existing]
  const take = (isMatch: (schedule: Schedule) => boolean) => {
    const at = left.findIndex(isMatch)
    return at < 0 ? undefined : left.splice(at, 1)[0]
  }
  const unmatched = wanted.filter((fields) => !take((one) => describeSchedule(one) === describeSchedule(fields)))
  const paired = unmatched.map((fields) => ({ fields, schedule: take((one) => one.frequency === fields.frequency) }))
  return {
    creates: paired.flatMap(({ fields, schedule }) => (schedule ? [] : [fields])),
    updates: paired.flatMap(({ fields, schedule }) => (schedule ? [{ fields, schedule }] : [])),
    deletes: left,
  }
}

/**
 * A schedule in words: `on workdays at 07:00 (Europe/Prague)`. Two that read the same run at the same times: what a frequency
 * does not use, and a server may fill in, is left out.
 */
export function describeSchedule(schedule: ScheduleFields | Schedule): string {
  const { frequency, timezone, enabled } = schedule
  const used = new Set(neededBy(frequency))
  const time = used.has('time') ? ` at ${schedule.time?.slice(0, 5) ?? '?'}` : ''
  return `${recurrence(schedule)}${time} (${timezone})${enabled ? '' : ', off'}`
}

function recurrence({ frequency, day, day_of_month, cron }: ScheduleFields | Schedule): string {
  switch (frequency) {
    case 'workday':
      return 'on workdays'
    case 'weekly':
      return `weekly on ${day ?? '?'}`
    case 'monthly':
      return `monthly on day ${day_of_month ?? '?'}`
    case 'custom':
      return `by cron ${cron?.trim().replaceAll(/\s+/g, ' ') ?? '?'}`
    default:
      return frequency.replaceAll('_', ' ')
  }
}
