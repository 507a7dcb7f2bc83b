import { describeError, oneLine } from '../../shared/action/index.ts'
import { ApiError, type ReprocessCounts } from '../../shared/duvo/index.ts'
import type { Fate } from './fates.ts'
import { type ResolutionDeps, readBack, type Traced, tellApart } from './resolution.ts'
import type { Send } from './sending.ts'

/** A chunk, or a part of one that was refused. */
export interface Piece {
  /** Such as `7`, or `7.3` for a part of it. */
  readonly name: string
  readonly ids: readonly string[]
  /** The call of an earlier run that these ids were sent with: its key is used again. */
  readonly earlier?: { readonly key: string; readonly sentAt: number }
}

/** What came of a piece. All its ids are recorded, except those of `refused`. */
export type Delivery =
  | { readonly kind: 'done' }
  /** Some answers stayed lost, or nothing got through. */
  | { readonly kind: 'trouble'; readonly reason: string }
  | { readonly kind: 'refused'; readonly error: ApiError; readonly ids: readonly string[] }

export interface Note {
  readonly reason?: string | undefined
  readonly resent?: boolean | undefined
}

/** Puts down what became of Cases, in the ledger too. */
export type Record = (piece: string, fate: Fate, ids: readonly string[], note?: Note) => void

export interface DeliveryDeps extends ResolutionDeps {
  readonly send: Send
  readonly uuid: () => string
  readonly record: Record
}

/** How often one set of ids is sent when the answers get lost. */
const maxSends = 5
/** A server that answers 500 so many times, without a trace of work, stumbles over one of the Cases. */
const maxServerErrors = 3

/**
 * Delivers a piece so that every Case is taken once. A call whose answer was lost is never simply repeated, since a second
 * effect would interrupt the Jobs that the first one started:
 *
 * 1. The Cases are read back. Those that show the trace of the call are delegated.
 * 2. If none does, after a pause, the same call goes out again under the same key: should the first one be carried out
 *    late after all, a server that honours keys still does it once.
 * 3. If only some do, the others go under a new key, because they are another request.
 */
export async function deliver(piece: Piece, deps: DeliveryDeps): Promise<Delivery> {
  let { ids } = piece
  let key = piece.earlier?.key ?? deps.uuid()
  let lostSince = piece.earlier?.sentAt
  for (let sends = 1; ; sends += 1) {
    const sent = await deps.send({ chunk: piece.name, key, ids })
    const resent = sends > 1 || piece.earlier !== undefined || undefined
    if (sent.kind === 'answered') return settle(piece, ids, sent.counts, lostSince ?? sent.sentAt, resent, deps)
    if (sent.kind === 'unsent') return giveUp(piece, ids, sent.error, lostSince !== undefined, deps)
    // After a lost answer, a conflict says that the first call of this key is still under way.
    if (sent.kind === 'refused' && !(sent.error.status === 409 && lostSince !== undefined)) {
      return { kind: 'refused', error: sent.error, ids }
    }
    lostSince ??= sent.kind === 'lost' ? sent.sentAt : 0
    const left = await resolve(piece, ids, lostSince, sent.error, resent, deps)
    if (left === undefined) return { kind: 'trouble', reason: reasonOf(sent.error) }
    if (left.length === 0) return { kind: 'done' }
    if (left.length === ids.length && sends >= maxServerErrors && isServerError(sent.error)) {
      return { kind: 'refused', error: sent.error, ids }
    }
    if (sends >= maxSends || deps.signal.aborted) return giveUp(piece, left, sent.error, true, deps)
    if (left.length < ids.length) [ids, key, lostSince] = [left, deps.uuid(), undefined]
  }
}

/** Records what an answer says. */
async function settle(
  { name }: Piece,
  ids: readonly string[],
  counts: ReprocessCounts,
  since: number,
  resent: true | undefined,
  deps: DeliveryDeps,
): Promise<Delivery> {
  const sorted = await tellApart(ids, counts, since, deps).catch((error: unknown) => ({
    delegated: [],
    skipped: [],
    ambiguous: ids,
    reason: `Duvo skipped ${counts.skipped} of ${ids.length}, and which cannot be read: ${reasonOf(error)}`,
  }))
  deps.record(name, 'delegated', sorted.delegated, { resent })
  deps.record(name, 'skipped', sorted.skipped)
  deps.record(name, 'ambiguous', sorted.ambiguous, { reason: sorted.reason })
  return { kind: 'done' }
}

/**
 * Records what reading back tells about a call whose answer was lost.
 *
 * @returns the ids without a trace; undefined where the Cases cannot be read, then all are recorded as ambiguous
 */
async function resolve(
  { name }: Piece,
  ids: readonly string[],
  since: number,
  error: unknown,
  resent: true | undefined,
  deps: DeliveryDeps,
): Promise<readonly string[] | undefined> {
  let traced: Traced
  try {
    traced = await readBack(ids, since, error, deps)
  } catch (failure) {
    const reason = `answer lost (${reasonOf(error)}), and the Cases could not be read back: ${reasonOf(failure)}`
    deps.record(name, 'ambiguous', ids, { reason })
    return undefined
  }
  deps.record(name, 'delegated', traced.taken, { reason: 'answer lost, read back', resent })
  deps.record(name, 'ambiguous', traced.unclear, { reason: 'answer lost, and the Case has moved on since' })
  return traced.none
}

/** Nothing gets through any more. What an earlier call of the same ids did is not known then. */
function giveUp(
  { name }: Piece,
  ids: readonly string[],
  error: unknown,
  wasLost: boolean,
  { record }: DeliveryDeps,
): Delivery {
  const reason = reasonOf(error)
  if (wasLost) record(name, 'ambiguous', ids, { reason: `answer lost: ${reason}` })
  else record(name, 'failed', ids, { reason: `not sent: ${reason}` })
  return { kind: 'trouble', reason }
}

function isServerError(error: unknown): error is ApiError {
  return error instanceof ApiError && error.status === 500
}

/** One line for a table. */
export function reasonOf(error: unknown): string {
  return oneLine(describeError(error), 300)
}
