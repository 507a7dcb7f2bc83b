import { inlineCode, type Summary } from '../../../../../shared/action/index.ts'
import type { Outcome } from '../run.ts'

/** Adds what the step found to the job summary. Names come from Duvo, so they are escaped. */
export function summarize({ queueName }: Outcome, summary: Summary): void {
  summary.add(`### Queue ${inlineCode(queueName)}`, { priority: 1 })
}
