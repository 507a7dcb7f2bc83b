import { type Clock, TimeoutError } from '../../duvo/index.ts'
import { reasonOf } from '../ledger/item-outcomes.ts'
import type { Record } from '../ledger/recorder.ts'
import { earlier, type UnsureCall } from '../ledger/resume.ts'
import type { Piece } from './chunks.ts'
import type { Operation, Traced } from './operation.ts'

export interface ReadBackDeps {
  readonly operation: Pick<Operation<never>, 'trace'>
  readonly clock: Clock
  readonly signal: AbortSignal
}

/** Until a call whose answer was lost has either been carried out or never will be. */
export const settleMs = { lost: 2_000, slow: 15_000 }

/**
 * Looks for the traces of a call whose answer was lost: at once, and if something is missing again after a pause.
 *
 * @param since when the call was sent, in milliseconds of the server's clock
 * @param error how the answer was lost
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
    // The answer was lost because things go badly just now: they may go better in a while.
    await clock.sleep(settleMs.slow, signal)
    return operation.trace(ids, since, false)
  }
}

/**
 * Reads back what an earlier run has sent without learning its end, and records what that tells. What shows no trace is to
 * be sent: a whole call under its own key, should the first one be carried out late after all.
 */
export async function readUnsure(
  unsure: readonly UnsureCall[],
  { operation, record }: Pick<ReadBackDeps, 'operation'> & { readonly record: Record },
): Promise<Piece[]> {
  const pieces: Piece[] = []
  for (const [index, { key, sentAt, ids, isWhole }] of unsure.entries()) {
    const name = `${earlier}-${index + 1}`
    try {
      const { taken, unclear, none } = await operation.trace(ids, sentAt, false)
      record(name, 'done', taken, { reason: 'read back' })
      record(name, 'ambiguous', unclear, { reason: 'the Case has moved on since' })
      const isSame = isWhole && none.length === ids.length && key !== ''
      if (none.length > 0) pieces.push({ name, ids: none, ...(isSame && { earlier: { key, sentAt } }) })
    } catch (error) {
      record(name, 'ambiguous', ids, { reason: `cannot be read back: ${reasonOf(error)}` })
    }
  }
  return pieces
}
