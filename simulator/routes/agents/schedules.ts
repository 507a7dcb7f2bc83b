import { z } from 'zod'
import { ok, refusal } from '../../http/reply.ts'
import { agentOf, iso, param, readBody } from '../../http/request.ts'
import { type Call, route } from '../../http/router.ts'
import { normaliseTimes } from '../../world/records/normalise.ts'
import type { Agent, Schedule } from '../../world/records/records.ts'

const base = '/v2/agents/{agent_id}/schedules' as const

/** Only schedules of the key's user, whoever asks. */
export function schedulesOf({ world, now }: Call, agent: Agent): Schedule[] {
  return [...world.schedules.values()].filter(
    (one) => one.agentId === agent.id && one.userId === world.user.id && one.visibleAt <= now,
  )
}

export const scheduleView = (call: Call) => (schedule: Schedule) =>
  normaliseTimes(recordView(call, schedule), call.options.normalise)

const recordView = (call: Call, schedule: Schedule) => ({
  id: schedule.id,
  build_id: call.world.liveBuild(schedule.agentId)?.id ?? '',
  agent_id: schedule.agentId,
  user_id: schedule.userId,
  enabled: schedule.enabled,
  frequency: schedule.frequency,
  time: schedule.time,
  timezone: schedule.timezone,
  day: schedule.day,
  day_of_month: schedule.dayOfMonth,
  cron: schedule.cron,
  source: null,
  task: null,
  recurring: schedule.recurring,
  auto_disabled_at: iso(schedule.autoDisabledAt),
  auto_disabled_reason: schedule.autoDisabledReason,
  consecutive_missing_connection_failures: schedule.autoDisabledAt === null ? 0 : 3,
  first_missing_connection_failure_at: null,
  last_missing_connection_failure_at: null,
  created_at: iso(schedule.createdAt),
  updated_at: iso(schedule.updatedAt),
})

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
const frequencies = [
  ...['every_5_minutes', 'every_15_minutes', 'hourly', 'daily', 'workday', 'weekly', 'monthly', 'custom'],
] as const

const fields = {
  enabled: z.boolean(),
  frequency: z.enum(frequencies),
  timezone: z.string().refine(isTimeZone, 'must be an IANA time zone'),
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be HH:MM')
    .nullish(),
  day: z.enum(weekdays).nullish(),
  day_of_month: z.int().min(1).max(31).nullish(),
  cron: z.string().nullish(),
  recurring: z.boolean().nullish(),
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format() !== ''
  } catch {
    return false
  }
}

/** The required fields of each frequency. */
function checkComplete({ frequency, time, day, dayOfMonth, cron }: Schedule): void {
  const needsTime = ['daily', 'workday', 'weekly', 'monthly'].includes(frequency)
  if (needsTime && time === null) throw refusal(400, `A ${frequency} schedule needs time`)
  if (frequency === 'weekly' && day === null) throw refusal(400, 'A weekly schedule needs day')
  if (frequency === 'monthly' && dayOfMonth === null) throw refusal(400, 'A monthly schedule needs day_of_month')
  if (frequency === 'custom' && cron === null) throw refusal(400, 'A custom schedule needs cron')
}

/** A schedule updated with the fields of a request. Omitted fields stay. */
function merged(schedule: Schedule, body: z.output<typeof patchSchema>): Schedule {
  const pick = <T>(given: T | undefined, known: T): T => (given === undefined ? known : given)
  return {
    ...schedule,
    enabled: body.enabled ?? schedule.enabled,
    frequency: body.frequency ?? schedule.frequency,
    timezone: body.timezone ?? schedule.timezone,
    time: pick(body.time, schedule.time),
    day: pick(body.day, schedule.day),
    dayOfMonth: pick(body.day_of_month, schedule.dayOfMonth),
    cron: pick(body.cron, schedule.cron),
    recurring: body.recurring ?? schedule.recurring,
  }
}

const requestSchema = z.object(fields)
const patchSchema = requestSchema.partial()

function list(call: Call) {
  return ok({ schedules: schedulesOf(call, agentOf(call)).map(scheduleView(call)) })
}

/** Responds 200, not 201, with the bare object. Does not detect duplicates. */
function create(call: Call) {
  const agent = agentOf(call)
  const body = readBody(requestSchema, call)
  const visibleAt = call.now + call.options.createLagMs
  const schedule = call.world.addSchedule(agent.id, { visibleAt })
  try {
    Object.assign(schedule, merged(schedule, body))
    checkComplete(schedule)
  } catch (error) {
    call.world.schedules.delete(schedule.id)
    throw error
  }
  call.effects.add('createSchedule', agent.id, call.key, call.now)
  return ok(scheduleView(call)(schedule))
}

/** Another person's schedule is inaccessible, except to a superadmin. */
function scheduleOf(call: Call): Schedule {
  const schedule = call.world.schedules.get(param(call, 'schedule_id'))
  if (!schedule || schedule.agentId !== agentOf(call).id) throw refusal(404, 'Schedule not found')
  const isAllowed = schedule.userId === call.world.user.id || call.options.superadmin
  if (!isAllowed) throw refusal(403, 'This schedule belongs to somebody else')
  return schedule
}

function update(call: Call) {
  const schedule = scheduleOf(call)
  const body = readBody(patchSchema, call)
  const next = merged(schedule, body)
  checkComplete(next)
  Object.assign(schedule, next, { updatedAt: call.now })
  if (body.enabled) Object.assign(schedule, { autoDisabledAt: null, autoDisabledReason: null })
  call.effects.add('updateSchedule', schedule.id, call.key, call.now)
  return ok(scheduleView(call)(schedule))
}

function remove(call: Call) {
  const schedule = scheduleOf(call)
  call.world.schedules.delete(schedule.id)
  call.effects.add('deleteSchedule', schedule.id, call.key, call.now)
  return ok({ success: true })
}

export const scheduleRoutes = [
  route('listAgentSchedules', `GET ${base}`, list),
  route('createSchedule', `POST ${base}`, create),
  route('updateSchedule', `PATCH ${base}/{schedule_id}`, update),
  route('deleteSchedule', `DELETE ${base}/{schedule_id}`, remove),
]
