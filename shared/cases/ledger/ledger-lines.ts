import { z } from 'zod'
import { ActionError, splitLines } from '../../action/index.ts'
import type { Classified } from './item-outcomes.ts'

const Ids = z.array(z.string().regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/))
const Moment = z.iso.datetime()
const Ended = { chunk: z.string(), ids: Ids, reason: z.string().optional() }

const Start = z.object({
  event: z.literal('start'),
  version: z.literal(2),
  /** What the run does, and to what. A ledger can only be resumed by a step with the same scope. */
  scope: z.record(z.string(), z.string()),
  requested: z.number().int(),
  at: Moment,
})
/** The start line of 1.0, which only bulk-delegate wrote. */
const FirstStart = z
  .object({
    event: z.literal('start'),
    version: z.literal(1),
    queue: z.string(),
    agent: z.string(),
    requested: z.number().int(),
    at: Moment,
  })
  .transform(({ queue, agent, requested, at }) => {
    return { event: 'start' as const, version: 2 as const, scope: { queue, agent }, requested, at }
  })
/** Whether the response to an earlier call with the item was lost, and no effect found: it may have been executed late. */
const Resent = { resent: z.boolean().optional() }
const Done = z.object({ event: z.literal('done'), ...Ended, ...Resent })

const Line = z.union([
  z.discriminatedUnion('event', [
    z.object({ event: z.literal('planned'), ids: Ids }),
    /** Written before the call is sent. `at` is the server's clock. */
    z.object({ event: z.literal('sent'), chunk: z.string(), key: z.string(), at: Moment, ids: Ids, ...Resent }),
    Done,
    z.object({ event: z.literal('skipped'), ...Ended }),
    z.object({ event: z.literal('failed'), ...Ended }),
    z.object({ event: z.literal('ambiguous'), ...Ended }),
  ]),
  Start,
  FirstStart,
  /** 1.0 wrote `delegated` instead of `done`. */
  z.object({ ...Done.shape, event: z.literal('delegated') }).transform((line) => ({ ...line, event: 'done' as const })),
])

/** One line of the ledger: what is about to happen, or the result of an item. */
export type LedgerLine = z.output<typeof Line>

/** A call without a recorded end: when it was first sent, in milliseconds of the server's clock, and its key. */
export interface Unconfirmed {
  readonly outcome: 'unconfirmed'
  readonly sentAt: number
  readonly key: string
  /** See `Note`. */
  readonly resent?: boolean | undefined
}

/** The state of an item. */
export type ItemState = Classified | Unconfirmed | { readonly outcome: 'planned' }

/** The content of a ledger. */
export interface History {
  readonly scope: Readonly<Record<string, string>>
  readonly itemStates: ReadonlyMap<string, ItemState>
  /** The ids of each call, by key, in the order in which they were sent. */
  readonly calls: ReadonlyMap<string, readonly string[]>
}

/**
 * Reads a ledger. A truncated last line was never acted upon, because calls are sent only after their line is on disk, so
 * it is ignored. Throws an `ActionError` if the ledger is damaged or ends before its plan does.
 */
export function readHistory(text: string): History {
  const [start, ...lines] = parseLines(text)
  if (start?.event !== 'start') throw new ActionError('is not a ledger: it does not begin with a start line')
  const itemStates = new Map<string, ItemState>()
  const sent = new Map<string, Unconfirmed>()
  const calls = new Map<string, readonly string[]>()
  for (const line of lines) {
    if (line.event === 'start') continue
    if (line.event === 'sent') calls.set(line.key, line.ids)
    for (const id of line.ids) itemStates.set(id, stateAfter(line, id, sent))
  }
  if (itemStates.size < start.requested) {
    throw new ActionError(
      `ends before its plan is complete (${itemStates.size} of ${start.requested} Cases). That run sent nothing: start again without resume-from`,
    )
  }
  return { scope: start.scope, itemStates, calls }
}

function parseLines(text: string): LedgerLine[] {
  const raw = splitLines(text)
  // After the last line break there is nothing, or a line that was being written when the process ended.
  const whole = raw.slice(0, -1)
  return whole.flatMap((line, index) => {
    if (line === '') return []
    const parsed = Line.safeParse(parseJson(line))
    if (!parsed.success) throw new ActionError(`is damaged: line ${index + 1} cannot be read`)
    return [parsed.data]
  })
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** The state of an item after a line about it. `sent` contains the open calls of each item. */
function stateAfter(
  line: Exclude<LedgerLine, { event: 'start' }>,
  id: string,
  sent: Map<string, Unconfirmed>,
): ItemState {
  switch (line.event) {
    case 'planned':
      return { outcome: 'planned' }
    case 'sent': {
      const before = sent.get(id)
      const { sentAt = Date.parse(line.at), resent = line.resent } = before ?? {}
      const unconfirmed = { outcome: 'unconfirmed', key: line.key, sentAt, resent } as const
      sent.set(id, unconfirmed)
      return unconfirmed
    }
    case 'ambiguous':
      return sent.get(id) ?? { outcome: 'unconfirmed', key: '', sentAt: 0 }
    default: {
      sent.delete(id)
      const resent = line.event === 'done' ? line.resent : undefined
      return { outcome: line.event, reason: line.reason, resent }
    }
  }
}
