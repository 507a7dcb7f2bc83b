import { ApiError } from '../../duvo/index.ts'
import { reasonOf } from '../ledger/item-outcomes.ts'
import type { Record } from '../ledger/recorder.ts'
import type { Piece } from './chunks.ts'
import type { Operation, Settled, Traced } from './operation.ts'
import { type ReadBackDeps, readBack } from './read-back.ts'
import type { Send } from './send.ts'

/** What came of a piece. All its ids are recorded, except those of `refused`. */
export type Delivery =
  | { readonly kind: 'done' }
  /** Some answers stayed lost, or nothing got through. */
  | { readonly kind: 'trouble'; readonly reason: string }
  | { readonly kind: 'refused'; readonly error: ApiError; readonly ids: readonly string[] }

export interface DeliveryDeps<Answer> extends ReadBackDeps {
  readonly operation: Operation<Answer>
  readonly send: Send<Answer>
  readonly uuid: () => string
  readonly record: Record
}

/** How often one set of ids is sent when the answers get lost. */
const maxSends = 5
/** A server that answers 500 so many times, without a trace of work, stumbles over one of the items. */
const maxServerErrors = 3

/**
 * Delivers a piece so that every item is done once. A call whose answer was lost is never simply repeated, since a second
 * effect would undo or double the first one:
 *
 * 1. The effect is looked for. Items that show it are done.
 * 2. If none does, after a pause, the same call goes out again under the same key: should the first one be carried out
 *    late after all, a server that honours keys still does it once.
 * 3. If only some do, the others go under a new key, because they are another request.
 */
export async function deliver<Answer>(piece: Piece, deps: DeliveryDeps<Answer>): Promise<Delivery> {
  let { ids } = piece
  let key = piece.earlier?.key ?? deps.uuid()
  let lostSince = piece.earlier?.sentAt
  for (let sends = 1; ; sends += 1) {
    const sent = await deps.send({ chunk: piece.name, key, ids })
    const resent = sends > 1 || piece.earlier !== undefined || undefined
    if (sent.kind === 'answered') return settle(piece, ids, sent.answer, lostSince ?? sent.sentAt, resent, deps)
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
async function settle<Answer>(
  { name }: Piece,
  ids: readonly string[],
  answer: Answer,
  since: number,
  resent: true | undefined,
  { operation, record }: DeliveryDeps<Answer>,
): Promise<Delivery> {
  const settled: Settled = await operation.settle(ids, answer, since).catch((error: unknown) => ({
    done: [],
    skipped: [],
    ambiguous: ids,
    reason: `answered, but what became of each Case cannot be read: ${reasonOf(error)}`,
  }))
  record(name, 'done', settled.done, { resent })
  record(name, 'skipped', settled.skipped, settled.skipNote)
  record(name, 'ambiguous', settled.ambiguous, { reason: settled.reason })
  return { kind: 'done' }
}

/**
 * Records what is found of a call whose answer was lost.
 *
 * @returns the ids without a trace; undefined if nothing can be read, then all are recorded as ambiguous
 */
async function resolve<Answer>(
  { name }: Piece,
  ids: readonly string[],
  since: number,
  error: unknown,
  resent: true | undefined,
  deps: DeliveryDeps<Answer>,
): Promise<readonly string[] | undefined> {
  let traced: Traced
  try {
    traced = await readBack(ids, since, error, deps)
  } catch (failure) {
    const reason = `answer lost (${reasonOf(error)}), and the Cases could not be read back: ${reasonOf(failure)}`
    deps.record(name, 'ambiguous', ids, { reason })
    return undefined
  }
  deps.record(name, 'done', traced.taken, { reason: 'answer lost, read back', resent })
  deps.record(name, 'ambiguous', traced.unclear, { reason: 'answer lost, and the Case has moved on since' })
  return traced.none
}

/** Nothing gets through any more. What an earlier call of the same ids did is not known then. */
function giveUp(
  { name }: Piece,
  ids: readonly string[],
  error: unknown,
  wasLost: boolean,
  { record }: { readonly record: Record },
): Delivery {
  const reason = reasonOf(error)
  if (wasLost) record(name, 'ambiguous', ids, { reason: `answer lost: ${reason}` })
  else record(name, 'failed', ids, { reason: `not sent: ${reason}` })
  return { kind: 'trouble', reason }
}

function isServerError(error: unknown): error is ApiError {
  return error instanceof ApiError && error.status === 500
}
