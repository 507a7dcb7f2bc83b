import type { WriteOutputFile } from '../../action/index.ts'
import { type Classified, countFates, type Fates, idsOf } from '../ledger/item-outcomes.ts'
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
 * The known results if a step breaks off.
 *
 * @param mayHaveSent the ledger was started: then it knows more than this step does
 */
export function fatesOnFailure({ listed, history }: NamedCases, mayHaveSent: boolean): Fates {
  const fate = mayHaveSent ? 'ambiguous' : 'failed'
  const fates = new Map<string, Classified>(listed?.ids.map((id) => [id, { fate }]))
  for (const [id, standing] of history?.standings ?? []) {
    if (standing.fate === 'planned') fates.set(id, { fate })
    else fates.set(id, standing.fate === 'unsure' ? { fate: 'ambiguous' } : standing)
  }
  return fates
}
