import type { Log, Summary } from '../../../shared/action/index.ts'
import {
  conclusionOf,
  failureOf,
  type Preview,
  previewLines,
  summarize,
  summarizePreview,
} from '../../../shared/cases/index.ts'
import type { Outcome } from '../run.ts'

/** Shows what would be sent. */
export function showDryRun(outcome: Outcome, preview: Preview, log: Pick<Log, 'info'>, summary: Summary): void {
  summarizePreview(outcome, summary)
  for (const line of previewLines(preview)) log.info(line)
}

export interface Conclusion {
  readonly ledgerFile: string | undefined
  readonly allowSkipped: boolean
  readonly log: Pick<Log, 'info' | 'notice'>
  readonly summary: Summary
}

/** Reports the result of each Case. @returns the error to fail the step with, if any */
export function conclude(outcome: Outcome, { ledgerFile, allowSkipped, log, summary }: Conclusion): string | undefined {
  summarize(outcome, ledgerFile, summary, 'delegated')
  if (outcome.requested === 0) {
    log.notice('The search found no Cases. Nothing to do.')
    return undefined
  }
  log.info(conclusionOf(outcome, 'delegated'))
  return failureOf(outcome, allowSkipped, 'delegated')
}
