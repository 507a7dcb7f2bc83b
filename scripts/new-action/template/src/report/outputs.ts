import type { Outputs } from '../../../../../shared/action/index.ts'
import type { Outcome } from '../run.ts'

/** The outputs of the step, named as in action.yml. */
export function outputsOf({ queueName }: Outcome): Outputs {
  return { queueName }
}
