import type { WriteOutputFile } from '../../../shared/action/index.ts'
import { bulkOutputs, countFates, type Fates } from '../../../shared/cases/index.ts'

export { fatesOnFailure, mayHaveSent } from '../../../shared/cases/index.ts'

/** The outputs, also of a failed step. */
export async function outputsOf(requested: number, fates: Fates, outputFile: WriteOutputFile) {
  return { ...(await bulkOutputs(requested, fates, outputFile)), delegatedCount: countFates(fates).done }
}
