import type { Outputs } from '../../../../../shared/action/index.ts'
import type { Outcome } from '../run.ts'

/** The outputs of the step, named as in action.yml; empty until there is an outcome. */
export function outputsOf(outcome: Outcome | undefined): Outputs {
  return { queueName: outcome?.queueName ?? null }
}
