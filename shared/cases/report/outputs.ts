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
 * Whether a step that failed may have sent something. Nothing was sent, unless the ledger was started: then it knows more than
 * the step does. A ledger that cannot be written fails like this only with its plan, before the first call.
 */
export function mayHaveSent(error: unknown, hasLedger: boolean): boolean {
  return hasLedger && !(error instanceof LedgerError)
}

/**
 * The known results if a step breaks off.
 *
 * @param isInDoubt see {@link mayHaveSent}
 */
export function fatesOnFailure({ listed, history }: NamedCases, isInDoubt: boolean): ItemOutcomes {
  const outcome = isInDoubt ? 'ambiguous' : 'failed'
  const itemOutcomes = new Map<string, Classified>(listed?.ids.map((id) => [id, { outcome }]))
  for (const [id, state] of history?.itemStates ?? []) {
    if (state.outcome === 'planned') itemOutcomes.set(id, { outcome })
    else itemOutcomes.set(id, state.outcome === 'unsure' ? { outcome: 'ambiguous' } : state)
  }
  return itemOutcomes
}
