import type { WriteOutputFile } from '../../action/index.ts'
import { type Classified, countOutcomes, type ItemOutcomes, idsOf } from '../ledger/item-outcomes.ts'
import { LedgerError } from '../ledger/ledger.ts'
import type { NamedCases } from '../select/inputs.ts'

/** The outputs of every action on many Cases. The count of what it did has its own name. */
export async function bulkOutputs(requestedCount: number, itemOutcomes: ItemOutcomes, outputFile: WriteOutputFile) {
  const { skipped, failed, ambiguous } = countOutcomes(itemOutcomes)
  const failedIds = idsOf(itemOutcomes, 'failed').map((id) => `${id}\n`)
  return {
    requestedCount,
    skippedCount: skipped,
    failedCount: failed,
    ambiguousCount: ambiguous,
    failedCaseIdsFile: await outputFile('failed-case-ids.txt', failedIds.join('')),
  }
}

/**
 * Whether a failed step may have sent something. Without a ledger, nothing was sent; with one, the ledger knows more than the
 * step. A `LedgerError` gets here only if the plan could not be written, which happens before the first call.
 */
export function mayHaveSent(error: unknown, hasLedger: boolean): boolean {
  return hasLedger && !(error instanceof LedgerError)
}

/**
 * The known results of a step that failed.
 *
 * @param isInDoubt see {@link mayHaveSent}
 */
export function outcomesOnFailure({ listed, history }: NamedCases, isInDoubt: boolean): ItemOutcomes {
  const outcome = isInDoubt ? 'ambiguous' : 'failed'
  const itemOutcomes = new Map<string, Classified>(listed?.ids.map((id) => [id, { outcome }]))
  for (const [id, state] of history?.itemStates ?? []) {
    if (state.outcome === 'planned') itemOutcomes.set(id, { outcome })
    else itemOutcomes.set(id, state.outcome === 'unconfirmed' ? { outcome: 'ambiguous' } : state)
  }
  return itemOutcomes
}
