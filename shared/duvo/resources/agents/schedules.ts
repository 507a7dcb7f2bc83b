import { z } from 'zod'
import type { CallOptions } from '../../calls/call.ts'
import { Numeric } from '../../calls/numeric.ts'
import { pathFor } from '../../calls/path.ts'
import type { Transport } from '../../calls/transport.ts'

const optionalText = z.string().nullish().catch(undefined)

export const Schedule = z.object({
  id: z.string().min(1),
  enabled: z.boolean(),
  /** every_5_minutes, every_15_minutes, hourly, daily, workday, weekly, monthly or custom; new words are possible. */
  frequency: z.string(),
  /** HH:MM in `timezone`. */
  time: optionalText,
  /** An IANA name. */
  timezone: z.string(),
  day: optionalText,
  day_of_month: Numeric.nullish().catch(undefined),
  cron: optionalText,
  recurring: z.boolean().nullish().catch(undefined),
  /** ISO time at which Duvo disabled it automatically; null if it did not. */
  auto_disabled_at: optionalText,
  auto_disabled_reason: optionalText,
})
/** A schedule for the live Revision. It belongs to one user and is invisible to others. */
export type Schedule = z.infer<typeof Schedule>

/** The fields of a schedule. A daily, workday, weekly or monthly one needs `time`, a custom one `cron`. */
export interface ScheduleFields {
  readonly enabled: boolean
  readonly frequency: string
  readonly timezone: string
  readonly time?: string | null | undefined
  readonly day?: string | null | undefined
  readonly day_of_month?: number | null | undefined
  readonly cron?: string | null | undefined
  readonly recurring?: boolean | null | undefined
}

const base = '/v2/agents/{agent_id}/schedules' as const

export function schedules({ send }: Transport) {
  return {
    /** Only the schedules that the key's user owns. */
    list: (agentId: string) =>
      send({
        method: 'GET',
        path: pathFor(base, { agent_id: agentId }),
        response: z.object({ schedules: z.array(Schedule) }).transform((body) => body.schedules),
      }),
    /** Creates a schedule for the key's user. The server does not detect duplicates: sending twice creates two. */
    create: (agentId: string, schedule: ScheduleFields, options?: CallOptions) =>
      send({
        method: 'POST',
        path: pathFor(base, { agent_id: agentId }),
        json: schedule,
        // Responds 200 with the bare schedule, without the usual envelope.
        response: Schedule,
        options,
      }),
    update: (agentId: string, scheduleId: string, schedule: Partial<ScheduleFields>) =>
      send({
        method: 'PATCH',
        path: pathFor(`${base}/{schedule_id}`, { agent_id: agentId, schedule_id: scheduleId }),
        json: schedule,
        response: Schedule,
      }),
    remove: (agentId: string, scheduleId: string) =>
      send({
        method: 'DELETE',
        path: pathFor(`${base}/{schedule_id}`, { agent_id: agentId, schedule_id: scheduleId }),
        response: z.unknown(),
      }),
  }
}
