import { mapPool } from '../../../shared/action/index.ts'
import { type Duvo, DuvoError, type Message } from '../../../shared/duvo/index.ts'
import type { Tally } from '../measure/tally.ts'

type Runs = Pick<Duvo['runs'], 'get' | 'messages'>

/** At most so many Jobs of each kind are looked at: each costs one or two requests. */
const maxLookups = 10
const lookupsAtOnce = 4

/**
 * Why the latest failed Jobs failed, and what the longest waiting ones wait for, by the Job's id. A Job of which this cannot
 * be told is left out: the figures do not depend on it.
 */
export async function readReasons(runs: Runs, { agents }: Tally, signal: AbortSignal): Promise<Map<string, string>> {
  const failed = [...agents.values()].flatMap((agent) => agent.failed)
  const waiting = [...agents.values()].flatMap((agent) => agent.waiting)
  const lookups = [
    ...failed
      .sort((a, b) => b.at - a.at)
      .slice(0, maxLookups)
      .map(({ id }) => ({ id, look: failureOf })),
    ...waiting
      .sort((a, b) => a.at - b.at)
      .slice(0, maxLookups)
      .map(({ id }) => ({ id, look: requestOf })),
  ]
  const results = await mapPool(
    lookups,
    lookupsAtOnce,
    async ({ id, look }) => ({ id, reason: await look(runs, id) }),
    {
      signal,
    },
  )
  const reasons = new Map<string, string>()
  for (const result of results) {
    if (result.status === 'rejected' && !(result.reason instanceof DuvoError)) throw result.reason
    if (result.status === 'fulfilled' && result.value.reason) reasons.set(result.value.id, result.value.reason)
  }
  return reasons
}

async function failureOf(runs: Runs, id: string): Promise<string | undefined> {
  const first = await runs.messages(id, 0)
  const total = first.total ?? 0
  const last = total > first.items.length ? await runs.messages(id, Math.max(0, total - 50)) : first
  return failureIn(last.items)
}

/** The last error of the session, else of a tool; undefined where the messages name none. */
export function failureIn(messages: readonly Message[]): string | undefined {
  const newestFirst = [...messages].reverse()
  const ofSession = newestFirst.flatMap((message) => errorText(message['error']) ?? [])
  const ofTool = newestFirst.flatMap((message) => errorText(message.tool_result?.error) ?? [])
  return ofSession[0] ?? ofTool[0]
}

function errorText(error: unknown): string | undefined {
  if (typeof error === 'string') return error.trim() || undefined
  if (typeof error === 'object' && error !== null && 'message' in error) return errorText(error.message)
  return undefined
}

async function requestOf(runs: Runs, id: string): Promise<string | undefined> {
  const { pending_human_request: request } = await runs.get(id)
  return request?.title || request?.questions?.[0]?.question || undefined
}
