import { reasonOf } from '../ledger/item-outcomes.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { isPart, type Piece, split } from './chunks.ts'
import { createBreaker, isContentRefusal } from './circuit-breaker.ts'
import { type DeliveryDeps, deliverPiece } from './deliver-piece.ts'

export interface DeliverPiecesDeps<ResponseBody> extends DeliveryDeps<ResponseBody> {
  /** How many pieces may be in flight at once. */
  readonly maxParallel: number
  readonly ledger: Pick<Ledger, 'failure'>
  /** See `Task`. */
  readonly afterFirst?: (() => Promise<string | undefined>) | undefined
}

/**
 * Delivers all pieces. The first ones are sent alone, until one has succeeded: a problem with the key or the Assignment
 * then costs only one to three calls. A refused piece is split and its parts are sent last. If its content was refused and
 * nothing has succeeded yet, they are sent first, to tell bad items from bad inputs. Anything not sent in the end is recorded as
 * failed.
 *
 * @returns why it stopped early; undefined if it did not
 */
export async function deliverPieces<ResponseBody>(
  pieces: readonly Piece[],
  deps: DeliverPiecesDeps<ResponseBody>,
): Promise<string | undefined> {
  const queue = [...pieces]
  const breaker = createBreaker()
  let stopReason: string | undefined

  const isStopped = () => stopReason !== undefined || deps.signal.aborted || deps.ledger.failure !== undefined
  const deliverNext = async (piece: Piece): Promise<void> => {
    const delivery = await deliverPiece(piece, deps)
    if (delivery.kind !== 'refused') {
      stopReason ??= breaker.note(delivery)
      return
    }
    const { error, ids, resent } = delivery
    const parts = () => split({ ...piece, resent }, ids)
    const reason = reasonOf(error)
    const signal = { status: error.status, reason, isPart: isPart(piece), size: ids.length }
    stopReason ??= breaker.note({ kind: 'refused', ...signal })
    if (ids.length === 1 || isStopped()) deps.record(piece.name, 'failed', ids, { reason })
    else if (isContentRefusal(error.status) && !breaker.hasSucceeded) queue.unshift(...parts())
    else queue.push(...parts())
  }
  const work = async (isDone: () => boolean): Promise<void> => {
    while (!isStopped() && !isDone()) {
      const piece = queue.shift()
      if (!piece) return
      await deliverNext(piece)
    }
  }
  await work(() => breaker.hasSucceeded)
  if (queue.length > 0 && !isStopped()) stopReason = await deps.afterFirst?.()
  while (queue.length > 0 && !isStopped()) {
    // Repeat, because a worker may have split a piece after the others had found nothing left to do.
    await Promise.all(Array.from({ length: deps.maxParallel }, () => work(() => false)))
  }
  stopReason ??= deps.ledger.failure?.message
  if (deps.signal.aborted) stopReason ??= reasonOf(deps.signal.reason)
  for (const piece of queue) deps.record(piece.name, 'failed', piece.ids, { reason: `not sent: ${stopReason}` })
  return stopReason
}
