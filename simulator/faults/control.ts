import { z } from 'zod'
import { ok, type Reply, refusal } from '../http/reply.ts'
import type { Context } from '../http/router.ts'
import type { FaultRule, Faults, RecordedRequest } from './faults.ts'

/** Controls a simulator in a separate process: requests for what a test does with function calls. */
export type Control = (method: string, path: string, bytes: Buffer | null) => Reply

const faultSchema = z.object({
  match: z.string(),
  times: z
    .number()
    .nullish()
    .transform((times) => (times === null ? Number.POSITIVE_INFINITY : times)),
  after: z.number().optional(),
  commit: z.boolean().optional(),
  status: z.number().optional(),
  body: z.unknown().optional(),
  headers: z.record(z.string(), z.string()).optional(),
  contentType: z.string().optional(),
  delayMs: z.number().optional(),
  reset: z.enum(['before', 'after']).optional(),
  lateMs: z.number().optional(),
  truncate: z.number().optional(),
  html: z.literal(true).optional(),
  hang: z.enum(['headers', 'body']).optional(),
  drip: z.number().optional(),
  garble: z.literal(true).optional(),
  gzip: z.union([z.literal(true), z.enum(['corrupt', 'bomb'])]).optional(),
  holdKeyMs: z.number().optional(),
})

export function createControl(context: Context, faults: Faults, requests: RecordedRequest[]): Control {
  const actions: Record<string, (body: unknown) => Reply> = {
    'GET /_simulator/requests': () => ok({ requests }),
    'GET /_simulator/world': () => ok(overview(context)),
    'GET /_simulator/effects': () => ok({ effects: context.effects.log }),
    'DELETE /_simulator/faults': () => {
      faults.clear()
      return ok({ success: true })
    },
    'POST /_simulator/faults': (body) => {
      const parsed = faultSchema.safeParse(body)
      if (!parsed.success) throw refusal(400, z.prettifyError(parsed.error))
      const given = Object.entries(parsed.data).filter(([, value]) => value !== undefined)
      faults.add({ match: parsed.data.match, ...Object.fromEntries(given) } satisfies FaultRule)
      return ok({ success: true })
    },
  }
  return (method, path, bytes) => {
    const action = actions[`${method} ${path}`]
    if (!action) return { status: 404, body: { error: 'not_found', message: Object.keys(actions).join(', ') } }
    try {
      return action(bytes?.length ? JSON.parse(bytes.toString('utf8')) : undefined)
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      return { status: 400, body: { error: 'bad_request', message } }
    }
  }
}

/** The ids that an outside process needs to start. */
function overview({ world, options }: Context) {
  const named = (records: Iterable<{ id: string; name: string }>) => [...records].map(({ id, name }) => ({ id, name }))
  return {
    apiKey: options.apiKey,
    teams: named(world.teams.values()),
    agents: named(world.agents.values()),
    queues: named(world.queues.values()),
    skills: named(world.skills.values()),
  }
}
