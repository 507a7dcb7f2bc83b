import { ActionError, oneLine, type Places } from '../../action/index.ts'
import { bulkLimit } from '../../duvo/index.ts'
import { aboutFile, readText } from '../files/text.ts'
import { type History, type LedgerLine, readHistory } from './ledger-lines.ts'

/**
 * Reads the ledger to resume from. Throws an `ActionError` if it is unusable, or belongs to a scope other than `scope`, whose
 * keys are named in the message (`queue` as Queue, `agent` as Assignment).
 */
export async function readLedger(
  path: string,
  places: Places,
  scope: Readonly<Record<string, string>> | undefined,
): Promise<History> {
  const from = { input: 'resume-from', path }
  const text = await readText(from, places)
  try {
    const history = readHistory(text)
    checkScope(history, scope ?? {})
    return history
  } catch (error) {
    throw error instanceof ActionError ? aboutFile(from, error) : error
  }
}

function checkScope(history: History, scope: Readonly<Record<string, string>>): void {
  for (const [key, wanted] of Object.entries(scope)) {
    const found = new Map(Object.entries(history.scope)).get(key)
    if (found === wanted) continue
    const what = scopeNames[key] ?? key
    if (found === undefined) throw new ActionError(`is not a ledger of this action: it names no ${what}`)
    throw new ActionError(`is for ${what} ${oneLine(found, 100)}, not ${wanted}`)
  }
}

const scopeNames: Readonly<Record<string, string>> = { queue: 'Queue', agent: 'Assignment' }

/** A call that was sent, with an unknown result. */
export interface UnconfirmedCall {
  readonly key: string
  /** When it was first sent, in milliseconds of the server's clock. */
  readonly sentAt: number
  /** Those of its ids whose result is unknown. */
  readonly ids: readonly string[]
  /** Whether these are all ids of the call. */
  readonly isWhole: boolean
  /** See `Note`. */
  readonly resent?: true
}

/** The ids of a list by what to do with them. */
export interface Unfinished {
  /** Done by an earlier run. */
  readonly done: readonly string[]
  /** Those of `done` that may have been executed twice: see `Note`. */
  readonly resent: readonly string[]
  /** Certainly not done: to send. */
  readonly open: readonly string[]
  /** To read back. */
  readonly unconfirmed: readonly UnconfirmedCall[]
}

/** Sorts the ids of a history. Items that were refused, skipped or never sent are open: they are retried. */
export function sortHistory({ itemStates, calls }: Pick<History, 'itemStates' | 'calls'>): Unfinished {
  const ids = [...itemStates]
  const unconfirmed = ids.flatMap(([id, state]) => (state.outcome === 'unconfirmed' ? [{ id, ...state }] : []))
  const byCall = Map.groupBy(unconfirmed, ({ key, sentAt }) => `${key} ${sentAt}`)
  return {
    done: ids.filter(([, { outcome }]) => outcome === 'done').map(([id]) => id),
    resent: ids.filter(([, state]) => state.outcome === 'done' && state.resent).map(([id]) => id),
    open: ids.filter(([, { outcome }]) => outcome !== 'done' && outcome !== 'unconfirmed').map(([id]) => id),
    unconfirmed: [...byCall.values()].flatMap((group) => {
      const [{ key, sentAt } = { key: '', sentAt: 0 }] = group
      const left = new Set(group.map(({ id }) => id))
      const sent = calls.get(key)?.filter((id) => left.has(id)) ?? []
      const isWhole = sent.length === left.size && sent.length === calls.get(key)?.length
      const resent = group.some((state) => state.resent) && { resent: true as const }
      return [{ key, sentAt, ids: isWhole ? sent : [...left], isWhole, ...resent }]
    }),
  }
}

/** The prefix of lines of an earlier run in the new ledger. */
export const earlier = 'earlier'

/**
 * The start of a ledger: every item is planned before the first one is sent. Copies what an earlier run did or started, so
 * that the new ledger alone is enough to resume again.
 *
 * @param at milliseconds of the server's clock
 */
export function planLines(
  { done, resent, unconfirmed, open }: Unfinished,
  { scope, at }: { readonly scope: Readonly<Record<string, string>>; readonly at: number },
): LedgerLine[] {
  const requested = done.length + open.length + unconfirmed.flatMap(({ ids }) => ids).length
  return [
    { event: 'start', version: 2, scope: { ...scope }, requested, at: new Date(at).toISOString() },
    ...partsOf(done).map((ids): LedgerLine => ({ event: 'done', chunk: earlier, ids })),
    ...partsOf(resent).map((ids): LedgerLine => ({ event: 'done', chunk: earlier, ids, resent: true })),
    ...unconfirmed.map(({ key, sentAt, ids, isWhole, resent }): LedgerLine => {
      // Part of a call is another request, so its key must not be reused.
      return {
        event: 'sent',
        chunk: earlier,
        key: isWhole ? key : '',
        at: new Date(sentAt).toISOString(),
        ids: [...ids],
        ...(resent && { resent }),
      }
    }),
    ...partsOf(open).map((ids): LedgerLine => ({ event: 'planned', ids })),
  ]
}

/** Splits lines to a readable length. */
function partsOf(ids: readonly string[]): string[][] {
  const count = Math.ceil(ids.length / bulkLimit)
  return Array.from({ length: count }, (_, index) => ids.slice(index * bulkLimit, (index + 1) * bulkLimit))
}
