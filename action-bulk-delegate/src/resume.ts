import { resolve } from 'node:path'
import { ActionError, oneLine } from '../../shared/action/index.ts'
import { readText } from './case-file.ts'
import { chunksOf } from './chunks.ts'
import { type DeliveryDeps, type Piece, reasonOf } from './delivery.ts'
import { type History, type LedgerLine, readHistory } from './ledger-lines.ts'
import { readTraces } from './resolution.ts'

/**
 * Reads the ledger to resume from. Throws an `ActionError` where it is unusable, or not about the Queue and the Assignment
 * of `wanted`.
 */
export async function readLedger(
  path: string,
  workspace: string,
  wanted: { readonly queueId: string; readonly agentId: string } | undefined,
): Promise<History> {
  const name = `resume-from: ${JSON.stringify(oneLine(path))}`
  let history: History
  try {
    history = readHistory(await readText(resolve(workspace, path)))
  } catch (error) {
    if (error instanceof ActionError) throw new ActionError(`${name} ${error.message}`)
    throw error
  }
  const { queue, agent } = history
  if (wanted && queue !== wanted.queueId)
    throw new ActionError(`${name} is about Queue ${queue}, not ${wanted.queueId}`)
  if (wanted && agent !== wanted.agentId) {
    throw new ActionError(`${name} is about Assignment ${agent}, not ${wanted.agentId}`)
  }
  return history
}

/** A call that was sent, with an unknown end. */
export interface UnsureCall {
  readonly key: string
  /** When it was sent first, in milliseconds of the server's clock. */
  readonly sentAt: number
  /** Those of its ids whose fate is not known. */
  readonly ids: readonly string[]
  /** Whether these are all ids of the call. */
  readonly isWhole: boolean
}

/** The ids of a history by what is to be done with them. */
export interface Unfinished {
  readonly delegated: readonly string[]
  /** Certainly not delegated: to be sent. */
  readonly open: readonly string[]
  /** To be read back. */
  readonly unsure: readonly UnsureCall[]
}

/** Sorts the ids of a history. What was refused, skipped or never sent is open: it is tried again. */
export function sortHistory({ standings, calls }: History): Unfinished {
  const ids = [...standings]
  const unsure = ids.flatMap(([id, standing]) => (standing.fate === 'unsure' ? [{ id, ...standing }] : []))
  const byCall = Map.groupBy(unsure, ({ key, sentAt }) => `${key} ${sentAt}`)
  return {
    delegated: ids.filter(([, { fate }]) => fate === 'delegated').map(([id]) => id),
    open: ids.filter(([, { fate }]) => fate !== 'delegated' && fate !== 'unsure').map(([id]) => id),
    unsure: [...byCall.values()].flatMap((group) => {
      const [{ key, sentAt } = { key: '', sentAt: 0 }] = group
      const left = new Set(group.map(({ id }) => id))
      const sent = calls.get(key)?.filter((id) => left.has(id)) ?? []
      const isWhole = sent.length === left.size && sent.length === calls.get(key)?.length
      return [{ key, sentAt, ids: isWhole ? sent : [...left], isWhole }]
    }),
  }
}

/** The name under which lines of an earlier run stand in the new ledger. */
const earlier = 'earlier'

/**
 * The beginning of a ledger: every Case is planned before the first one is sent. What an earlier run did or began is
 * carried over, so that the new ledger alone is enough to resume again.
 */
export function planLines(
  { ids, unfinished }: { readonly ids: readonly string[]; readonly unfinished: Unfinished },
  { queue, agent, at }: { readonly queue: string; readonly agent: string; readonly at: number },
): LedgerLine[] {
  const { delegated, unsure, open } = unfinished
  const start = { version: 1, queue, agent, requested: ids.length, at: new Date(at).toISOString() } as const
  return [
    { event: 'start', ...start },
    ...chunksOf(delegated).map((chunk): LedgerLine => ({ event: 'delegated', chunk: earlier, ids: [...chunk.ids] })),
    ...unsure.map(({ key, sentAt, ids, isWhole }): LedgerLine => {
      // A part of a call is another request: its key must not be used for it.
      return {
        event: 'sent',
        chunk: earlier,
        key: isWhole ? key : '',
        at: new Date(sentAt).toISOString(),
        ids: [...ids],
      }
    }),
    ...chunksOf(open).map((chunk): LedgerLine => ({ event: 'planned', ids: [...chunk.ids] })),
  ]
}

/**
 * Reads back what an earlier run has sent without learning its end, and records what that tells. What shows no trace is to
 * be sent: a whole call under its own key, should the first one be carried out late after all.
 */
export async function readUnsure({ unsure }: Unfinished, deps: Omit<DeliveryDeps, 'send'>): Promise<Piece[]> {
  const pieces: Piece[] = []
  for (const [index, { key, sentAt, ids, isWhole }] of unsure.entries()) {
    const name = `${earlier}-${index + 1}`
    try {
      const { taken, unclear, none } = await readTraces(ids, sentAt, deps)
      deps.record(name, 'delegated', taken, { reason: 'read back' })
      deps.record(name, 'ambiguous', unclear, { reason: 'the Case has moved on since' })
      const isSame = isWhole && none.length === ids.length && key !== ''
      if (none.length > 0) pieces.push({ name, ids: none, ...(isSame && { earlier: { key, sentAt } }) })
    } catch (error) {
      deps.record(name, 'ambiguous', ids, { reason: `cannot be read back: ${reasonOf(error)}` })
    }
  }
  return pieces
}
