import type { WriteOutputFile } from '../../action/index.ts'
import { type Classified, countFates, type Fates, idsOf } from '../ledger/item-outcomes.ts'
import { LedgerError } from '../ledger/ledger.ts'
import type { NamedCases } from '../select/inputs.ts'

/** The outputs of every action on many Cases. The count of what it did has its own name. */
export async function bulkOutputs(requestedCount: number, fates: Fates, outputFile: WriteOutputFile) {
  const { skipped, failed, ambiguous } = countFates(fates)
  const failedIds = idsOf(fates, 'failed').map((id) => `${id}\n`)
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
export function fatesOnFailure({ listed, history }: NamedCases, isInDoubt: boolean): Fates {
  const fate = isInDoubt ? 'ambiguous' : 'failed'
  const fates = new Map<string, Classified>(listed?.ids.map((id) => [id, { fate }]))
  for (const [id, standing] of history?.standings ?? []) {
    if (standing.fate === 'planned') fates.set(id, { fate })
    else fates.set(id, standing.fate === 'unsure' ? { fate: 'ambiguous' } : standing)
  }
  return fates
}
