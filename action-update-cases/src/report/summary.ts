import { details, type Log, type Summary } from '../../../shared/action/index.ts'
import {
  conclusionOf,
  failureOf,
  idList,
  previewLines,
  summarize,
  summarizePreview,
} from '../../../shared/cases/index.ts'
import { type Change, doneWord } from '../plan/change.ts'
import type { Outcome } from '../run.ts'

export interface Conclusion {
  readonly change: Change
  readonly ledgerFile: string | undefined
  readonly allowSkipped: boolean
  readonly log: Pick<Log, 'info' | 'notice'>
  readonly summary: Summary
}

/** Reports the results of the Cases, or what would change. @returns the error to fail the step with, if any */
export function conclude(outcome: Outcome, { change, ledgerFile, allowSkipped, log, summary }: Conclusion) {
  const done = doneWord(change)
  if (outcome.preview) {
    summarizePreview(outcome, summary)
    for (const line of previewLines(outcome.preview)) log.info(line)
    return undefined
  }
  summarize(outcome, ledgerFile, summary, done)
  const { interrupted } = outcome
  if (interrupted.length > 0) {
    log.info(`Interrupted Jobs: ${interrupted.slice(0, 20).join(', ')}`)
    summary.add(details(`Interrupted Jobs (${interrupted.length})`, idList(interrupted)))
  }
  if (outcome.requested === 0) {
    log.notice('The search found no Cases. Nothing to do.')
    return undefined
  }
  log.info(conclusionOf(outcome, done))
  return failureOf(outcome, allowSkipped, done)
}
