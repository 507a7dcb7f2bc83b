import type { WriteOutputFile } from '../../../shared/action/index.ts'
import { bulkOutputs, countOutcomes, type ItemOutcomes } from '../../../shared/cases/index.ts'

export { mayHaveSent, outcomesOnFailure } from '../../../shared/cases/index.ts'

/** The outputs, also of a failed step. */
export async function outputsOf(
  requested: number,
  itemOutcomes: ItemOutcomes,
  interruptedRunIds: readonly string[],
  outputFile: WriteOutputFile,
) {
  return {
    ...(await bulkOutputs(requested, itemOutcomes, outputFile)),
    updatedCount: countOutcomes(itemOutcomes).done,
    interruptedRunIds,
  }
}
