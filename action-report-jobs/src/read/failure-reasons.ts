import { mapPool } from '../../../shared/action/index.ts'
import { type Duvo, DuvoError, isAnswer, type Message, textOf } from '../../../shared/duvo/index.ts'

type Runs = Pick<Duvo['runs'], 'get' | 'messages'>

/** Why a Job failed, or what it is waiting for. */
export interface Reason {
  readonly text: string
  /** Whether it is an error message, as opposed to the last text of the Assignment. */
  readonly isError: boolean
}

const lookupsAtOnce = 4

/**
 * Why failed Jobs failed, and what waiting ones are waiting for, by Job id. Each costs one or two requests. A Job without a
 * known reason is omitted: the figures do not depend on it.
 *
 * @returns `unread`: for how many failed Jobs the API returned no messages
 */
export async function readReasons(
  runs: Runs,
  { failed, waiting }: { readonly failed: readonly string[]; readonly waiting: readonly string[] },
  signal: AbortSignal,
): Promise<{ readonly reasons: Map<string, Reason>; readonly unread: number }> {
  const lookups = [...waiting.map((id) => ({ id, look: requestOf })), ...failed.map((id) => ({ id, look: failureOf }))]
  const read = async ({ id, look }: (typeof lookups)[number]) => ({ id, reason: await look(runs, id) })
  const results = await mapPool(lookups, lookupsAtOnce, read, { signal })
  const reasons = new Map<string, Reason>()
  let unread = 0
  for (const [index, result] of results.entries()) {
    if (result.status === 'rejected' && !(result.reason instanceof DuvoError)) throw result.reason
    if (result.status === 'rejected' && index >= waiting.length) unread += 1
    if (result.status === 'fulfilled' && result.value.reason) reasons.set(result.value.id, result.value.reason)
  }
  return { reasons, unread }
}

async function failureOf(runs: Runs, id: string): Promise<Reason | undefined> {
  const first = await runs.messages(id, 0)
  const total = first.total ?? 0
  const last = total > first.items.length ? await runs.messages(id, Math.max(0, total - 50)) : first
  return failureIn(last.items)
}

/**
 * The error that ended the session; else the error of a tool, if the Assignment did nothing after it; else the last text of
 * the Assignment. Undefined if the messages contain none of these.
 */
export function failureIn(messages: readonly Message[]): Reason | undefined {
  const newestFirst = [...messages].reverse()
  const sessionError = newestFirst.map(sessionErrorIn).find((text) => text !== undefined)
  if (sessionError !== undefined) return { text: sessionError, isError: true }
  const lastAct = newestFirst.find((message) => message.tool_call || message.tool_result || isAnswer(message))
  const toolError = lastAct?.tool_result && toolErrorIn(lastAct.tool_result)
  if (toolError) return { text: toolError, isError: true }
  const answer = newestFirst.find(isAnswer)
  return answer && { text: textOf(answer).trim(), isError: false }
}

function sessionErrorIn(message: Message): string | undefined {
  if (message.tool_result || message.tool_call) return undefined
  const text = errorText(message['error'])
  return text ?? (message.type === 'session_error' ? textOf(message).trim() || undefined : undefined)
}

function toolErrorIn({ error, result }: NonNullable<Message['tool_result']>): string | undefined {
  return errorText(error === true ? result : error)
}

/** Without recursion: an error may be nested deeper than the call stack. */
function errorText(error: unknown): string | undefined {
  let text = error
  while (typeof text === 'object' && text !== null && 'message' in text) text = text.message
  return typeof text === 'string' ? text.trim() || undefined : undefined
}

async function requestOf(runs: Runs, id: string): Promise<Reason | undefined> {
  const { pending_human_request: request } = await runs.get(id)
  const text = request?.title || request?.questions?.[0]?.question
  return text ? { text, isError: false } : undefined
}
