import { resolve } from 'node:path'
import { ActionError, oneLine } from '../../shared/action/index.ts'
import { readText } from './case-file.ts'
import { chunksOf } from './chunks.ts'
import { type DeliveryDeps, reasonOf } from './delivery.ts'
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

/** The ids of a history by what is to be done with them. */
export interface Unfinished {
  readonly delegated: readonly string[]
  /** Certainly not delegated: to be sent. */
  readonly open: readonly string[]
  /** Sent, with an unknown end: to be read back, by the time they were sent at. */
  readonly unsure: ReadonlyMap<number, readonly string[]>
}

/** Sorts the ids of a history. What was refused, skipped or never sent is open: it is tried again. */
export function sortHistory({ standings }: History): Unfinished {
  const delegated: string[] = []
  const open: string[] = []
  const unsure = new Map<number, string[]>()
  for (const [id, standing] of standings) {
    if (standing.fate === 'delegated') delegated.push(id)
    else if (standing.fate === 'unsure') unsure.set(standing.sentAt, [...(unsure.get(standing.sentAt) ?? []), id])
    else open.push(id)
  }
  return { delegated, open, unsure }
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
    ...[...unsure].map(([sentAt, sent]): LedgerLine => {
      return { event: 'sent', chunk: earlier, key: '', at: new Date(sentAt).toISOString(), ids: [...sent] }
    }),
    ...chunksOf(open).map((chunk): LedgerLine => ({ event: 'planned', ids: [...chunk.ids] })),
  ]
}

/**
 * Reads back what an earlier run has sent without learning its end, and records what that tells.
 *
 * @returns the ids that were not delegated
 */
export async function readUnsure({ unsure }: Unfinished, deps: Omit<DeliveryDeps, 'send'>): Promise<string[]> {
  const open: string[] = []
  for (const [sentAt, ids] of unsure) {
    for (const chunk of chunksOf(ids)) {
      try {
        const traced = await readTraces(chunk.ids, sentAt, deps)
        deps.record(earlier, 'delegated', traced.taken, { reason: 'read back' })
        deps.record(earlier, 'ambiguous', traced.unclear, { reason: 'the Case has moved on since' })
        open.push(...traced.none)
      } catch (error) {
        deps.record(earlier, 'ambiguous', chunk.ids, { reason: `cannot be read back: ${reasonOf(error)}` })
      }
    }
  }
  return open
}
