import { type Clock, TimeoutError } from '../../duvo/index.ts'
import { reasonOf } from '../ledger/item-outcomes.ts'
import type { Record } from '../ledger/recorder.ts'
import { earlier, type UnconfirmedCall } from '../ledger/resume.ts'
import type { Piece } from './chunks.ts'
import type { Operation, Traced } from './operation.ts'

export interface ReadBackDeps {
  readonly operation: Pick<Operation<never>, 'trace'>
  readonly clock: Clock
  readonly signal: AbortSignal
}

/** How long to wait for a call whose response was lost: by then it has been executed, or never will be. */
export const settleMs = { lost: 2_000, slow: 15_000 }

/**
 * Looks for traces of a call whose response was lost: at once, and again after a pause if some are missing.
 *
 * @param since when the call was sent, in milliseconds of the server's clock
 * @param error how the response was lost
 */
export async function readBack(
  ids: readonly string[],
  since: number,
  error: unknown,
  { operation, clock, signal }: ReadBackDeps,
): Promise<Traced> {
  const glance = await operation.trace(ids, since, true).catch(() => undefined)
  if (glance?.taken.length === ids.length) return glance
  await clock.sleep(error instanceof TimeoutError ? settleMs.slow : settleMs.lost, signal)
  try {
    return await operation.trace(ids, since, false)
  } catch {
    // The response was lost because of a temporary problem, which may be over in a while.
    await clock.sleep(settleMs.slow, signal)
    return operation.trace(ids, since, false)
  }
}

/**
 * Reads back calls that an earlier run sent without learning their result, and records what it finds. Items without a trace
 * are to be sent: a whole call under its own key, in case the first one is executed late after all.
 */
export async function readUnconfirmed(
  unconfirmed: readonly UnconfirmedCall[],
  { operation, record }: Pick<ReadBackDeps, 'operation'> & { readonly record: Record },
): Promise<Piece[]> {
  const pieces: Piece[] = []
  for (const [index, { key, sentAt, ids, isWhole, resent }] of unconfirmed.entries()) {
    const name = `${earlier}-${index + 1}`
    try {
      const { taken, unclear, none } = await operation.trace(ids, sentAt, false)
      record(name, 'done', taken, { reason: 'read back', resent })
      record(name, 'ambiguous', unclear, { reason: 'the Case has changed since' })
      const isSame = isWhole && none.length === ids.length && key !== ''
      if (none.length > 0) pieces.push({ name, ids: none, resent: true, ...(isSame && { earlier: { key, sentAt } }) })
    } catch (error) {
      record(name, 'ambiguous', ids, { reason: `cannot be read back: ${reasonOf(error)}` })
    }
  }
  return pieces
}
