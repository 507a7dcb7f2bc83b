import type { Outputs, WriteOutputFile } from '../../../shared/action/index.ts'
import type { Outcome } from '../run.ts'
import { caseLines, resultLines } from './files.ts'
import { countRows } from './summary.ts'

export { mayHaveSent } from '../../../shared/cases/index.ts'

/** The outputs of the step, named as in action.yml, and the files that two of them name. */
export async function outputsOf(outcome: Outcome, outputFile: WriteOutputFile): Promise<Outputs> {
  const { requested, created, existing, failed, ambiguous } = countRows(outcome)
  const figures = outcome.results?.figures
  return {
    requestedCount: requested,
    createdCount: created,
    existingCount: existing,
    failedCount: failed,
    ambiguousCount: ambiguous,
    completedCount: figures?.completed ?? '',
    failedCasesCount: figures?.failed ?? '',
    waitingCount: figures?.waiting ?? '',
    unfinishedCount: figures?.unfinished ?? '',
    casesFile: await outputFile('cases.jsonl', [...caseLines(outcome)].join('')),
    resultsFile: outcome.results ? await outputFile('results.jsonl', [...resultLines(outcome)].join('')) : '',
  }
}
