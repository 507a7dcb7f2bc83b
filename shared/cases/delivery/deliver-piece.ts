import { ApiError } from '../../duvo/index.ts'
import { reasonOf } from '../ledger/item-outcomes.ts'
import type { Record } from '../ledger/recorder.ts'
import type { Piece } from './chunks.ts'
import type { Operation, Settled, Traced } from './operation.ts'
import { type ReadBackDeps, readBack } from './read-back.ts'
import type { Send } from './send.ts'

/** The result of a piece. All its ids are recorded, except those of `refused`. */
export type Delivery =
  | { readonly kind: 'done' }
  /** A response was lost for good, or no request got through. */
  | { readonly kind: 'trouble'; readonly reason: string }
  | {
      readonly kind: 'refused'
      readonly error: ApiError
      readonly ids: readonly string[]
      readonly resent: Piece['resent']
    }

export interface DeliveryDeps<ResponseBody> extends ReadBackDeps {
  readonly operation: Operation<ResponseBody>
  readonly send: Send<ResponseBody>
  readonly uuid: () => string
  readonly record: Record
}

/** How often the same ids are sent if the responses get lost. */
const maxSends = 5
/** If the server responds 500 this many times, and the call has no effect, one of the items probably makes it fail. */
const maxServerErrors = 3

/**
 * Delivers a piece so that every item is done once. A call whose response was lost is never simply repeated, because a
 * second effect would undo or duplicate the first one:
 *
 * 1. Look for the effect. Items that show it are done.
 * 2. If no item shows it after a pause, resend the same call with the same key: if the first one is executed late after
 * all, a server that honours keys still does it only once.
 * 3. If only some items show it, send the others with a new key, because they are another request.
 */
export async function deliverPiece<ResponseBody>(piece: Piece, deps: DeliveryDeps<ResponseBody>): Promise<Delivery> {
  let { ids } = piece
  let key = piece.earlier?.key ?? deps.uuid()
  let lostSince = piece.earlier?.sentAt
  for (let sends = 1; ; sends += 1) {
    const resent = sends > 1 ? true : piece.resent
    const sent = await deps.send({ chunk: piece.name, key, ids, resent })
    if (sent.kind === 'responded') return settle(piece, ids, sent.response, lostSince ?? sent.sentAt, resent, deps)
    if (sent.kind === 'unsent') return giveUp(piece, ids, sent.error, lostSince !== undefined, deps)
    // After a lost response, a conflict means that the first call with this key is still in progress.
    if (sent.kind === 'refused' && !(sent.error.status === 409 && lostSince !== undefined)) {
      return { kind: 'refused', error: sent.error, ids, resent }
    }
    lostSince ??= sent.kind === 'lost' ? sent.sentAt : 0
    const left = await resolve(piece, ids, lostSince, sent.error, resent, deps)
    if (left === undefined) return { kind: 'trouble', reason: reasonOf(sent.error) }
    if (left.length === 0) return { kind: 'done' }
    if (left.length === ids.length && sends >= maxServerErrors && isServerError(sent.error)) {
      return { kind: 'refused', error: sent.error, ids, resent: true }
    }
    if (sends >= maxSends || deps.signal.aborted) return giveUp(piece, left, sent.error, true, deps)
    if (left.length < ids.length) [ids, key, lostSince] = [left, deps.uuid(), undefined]
  }
}

/** Records what a response says. */
async function settle<ResponseBody>(
  { name }: Piece,
  ids: readonly string[],
  response: ResponseBody,
  since: number,
  resent: true | undefined,
  { operation, record }: DeliveryDeps<ResponseBody>,
): Promise<Delivery> {
  const settled: Settled = await operation.settle(ids, response, since).catch((error: unknown) => ({
    done: [],
    skipped: [],
    ambiguous: ids,
    reason: `Duvo responded, but the result of each Case cannot be read: ${reasonOf(error)}`,
  }))
  record(name, 'done', settled.done, { resent })
  record(name, 'skipped', settled.skipped, settled.skipNote)
  record(name, 'ambiguous', settled.ambiguous, { reason: settled.reason })
  return { kind: 'done' }
}

/**
 * Records what is found about a call whose response was lost.
 *
 * @returns the ids without a trace; undefined if nothing can be read: then all are recorded as ambiguous
 */
async function resolve<ResponseBody>(
  { name }: Piece,
  ids: readonly string[],
  since: number,
  error: unknown,
  resent: true | undefined,
  deps: DeliveryDeps<ResponseBody>,
): Promise<readonly string[] | undefined> {
  let traced: Traced
  try {
    traced = await readBack(ids, since, error, deps)
  } catch (failure) {
    const reason = `response lost (${reasonOf(error)}), and the Cases could not be read back: ${reasonOf(failure)}`
    deps.record(name, 'ambiguous', ids, { reason })
    return undefined
  }
  deps.record(name, 'done', traced.taken, { reason: 'response lost, read back', resent })
  deps.record(name, 'ambiguous', traced.unclear, { reason: 'response lost, and the Case has changed since' })
  return traced.none
}

/** No request gets through any more, so the effect of an earlier call with the same ids stays unknown. */
function giveUp(
  { name }: Piece,
  ids: readonly string[],
  error: unknown,
  wasLost: boolean,
  { record }: { readonly record: Record },
): Delivery {
  const reason = reasonOf(error)
  if (wasLost) record(name, 'ambiguous', ids, { reason: `response lost: ${reason}` })
  else record(name, 'failed', ids, { reason: `not sent: ${reason}` })
  return { kind: 'trouble', reason }
}

function isServerError(error: unknown): error is ApiError {
  return error instanceof ApiError && error.status === 500
}
