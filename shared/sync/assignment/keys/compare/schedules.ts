import type { Schedule, ScheduleFields } from '../../../../duvo/index.ts'
import { neededBy } from '../schema.ts'

export interface ScheduleChanges {
  readonly creates: readonly ScheduleFields[]
  readonly updates: readonly { readonly schedule: Schedule; readonly fields: ScheduleFields }[]
  readonly deletes: readonly Schedule[]
}

/**
 * The changes that turn the existing schedules into the wanted ones. Equal schedules stay unchanged. Others with the same
 * frequency are updated instead of deleted and recreated.
 */
export function compareSchedules(wanted: readonly ScheduleFields[], existing: readonly Schedule[]): ScheduleChanges {
  const left = [...existing]
  const take = (isMatch: (schedule: Schedule) => boolean) => {
    const at = left.findIndex(isMatch)
    return at < 0 ? undefined : left.splice(at, 1)[0]
  }
  const unmatched = wanted.filter((fields) => !take((one) => isSameSchedule(one, fields)))
  const paired = unmatched.map((fields) => ({ fields, schedule: take((one) => one.frequency === fields.frequency) }))
  return {
    creates: paired.flatMap(({ fields, schedule }) => (schedule ? [] : [fields])),
    updates: paired.flatMap(({ fields, schedule }) => (schedule ? [{ fields, schedule }] : [])),
    deletes: left,
  }
}

/**
 * Whether two schedules run at the same times, even if a server stored one of them in another form: a time zone has several
 * names, a day may be capitalised, and unused fields may be filled in.
 */
export function isSameSchedule(one: ScheduleFields | Schedule, other: ScheduleFields | Schedule): boolean {
  return timesOf(one) === timesOf(other)
}

function timesOf(schedule: ScheduleFields | Schedule): string {
  const time = schedule.time?.replace(/^(?=\d:)/, '0')
  return describeSchedule({ ...schedule, time, timezone: zoneOf(schedule.timezone) }).toLowerCase()
}

/** The canonical name of a time zone; an unknown name is returned unchanged. */
function zoneOf(name: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name.trim() }).resolvedOptions().timeZone
  } catch {
    return name
  }
}

/** A schedule in words: `on workdays at 07:00 (Europe/Prague)`. Omits fields that its frequency does not use. */
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
      return `cron ${cron?.trim().replaceAll(/\s+/g, ' ') ?? '?'}`
    default:
      return frequency.replaceAll('_', ' ')
  }
}
