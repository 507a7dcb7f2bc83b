import { z } from 'zod'
import type { Agent, Build, Case, Job, Queue, Team } from '../world/records/records.ts'
import { refusal } from './reply.ts'
import type { Call } from './router.ts'

/** Parses the JSON body, or refuses it with 400. Ignores unknown keys, like the API. */
export function readBody<Schema extends z.ZodType>(schema: Schema, call: Call): z.output<Schema> {
  return check(schema, call.body, 'body')
}

/** Parses the query, or refuses it with 400. Ignores unknown parameters. */
export function readQuery<Schema extends z.ZodType>(schema: Schema, call: Call): z.output<Schema> {
  return check(schema, Object.fromEntries(call.query), 'query')
}

function check<Schema extends z.ZodType>(schema: Schema, value: unknown, place: string): z.output<Schema> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const problems = result.error.issues.map((issue) => `${[place, ...issue.path].join('/')}: ${issue.message}`)
  throw refusal(400, problems.join('; '))
}

const whole = z
  .string()
  .regex(/^\d{1,15}$/, 'must be a whole number')
  .transform(Number)

/** `limit` and `offset` of a list. More than the operation's maximum is an error, not capped. */
export function paging(maximum: number, usual: number) {
  return {
    limit: whole.pipe(z.number().min(1).max(maximum)).default(usual),
    offset: whole.pipe(z.number().min(0)).default(0),
  }
}

/** ISO time in UTC; other offsets are refused. */
export const instant = z.iso.datetime().transform((text) => Date.parse(text))

/** Any text that can be parsed as a date. */
export const looseInstant = z
  .string()
  .refine((text) => !Number.isNaN(Date.parse(text)), 'must be a date')
  .transform((text) => Date.parse(text))

export const sortOrder = z.enum(['asc', 'desc']).default('desc')

export function iso(time: number): string
export function iso(time: number | null): string | null
export function iso(time: number | null): string | null {
  return time === null ? null : new Date(time).toISOString()
}

export function param(call: Call, name: string): string {
  return call.params.get(name) ?? ''
}

/** The team in the path: 403 for one that the key cannot use, 404 if it does not exist. */
export function teamOf(call: Call): Team {
  const team = call.world.teams.get(param(call, 'teamId'))
  if (!team) throw refusal(404, 'Team not found')
  if (!team.visible) throw refusal(403, 'This API key has no access to the team')
  return team
}

function isVisible(call: Call, teamId: string): boolean {
  return call.world.teams.get(teamId)?.visible ?? false
}

export function agentOf(call: Call, id = param(call, 'agent_id')): Agent {
  const agent = call.world.agents.get(id)
  if (!agent || !isVisible(call, agent.teamId)) throw refusal(404, 'Agent not found')
  return agent
}

export function buildOf(call: Call): Build {
  const build = call.world.builds.get(param(call, 'build_id'))
  const agentId = call.params.get('agent_id') ?? build?.agentId
  if (!build || build.agentId !== agentId) throw refusal(404, 'Build not found')
  agentOf(call, build.agentId)
  return build
}

export function jobOf(call: Call, id = param(call, 'run_id')): Job {
  call.world.settle()
  const job = call.world.jobs.get(id)
  if (!job || !isVisible(call, job.teamId) || job.presence === 'missing') throw refusal(404, 'Run not found')
  return job
}

export function queueOf(call: Call, id = param(call, 'queue_id')): Queue {
  const queue = call.world.queues.get(id)
  if (!queue || !isVisible(call, queue.teamId)) throw refusal(404, 'Queue not found')
  return queue
}

export function caseOf(call: Call): Case {
  const item = call.world.cases.get(param(call, 'case_id'))
  if (!item) throw refusal(404, 'Case not found')
  queueOf(call, item.queueId)
  return item
}
