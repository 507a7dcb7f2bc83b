import type { Outputs } from '../../../shared/action/index.ts'
import { outputOf } from '../response/body.ts'
import type { Outcome } from '../run.ts'

/** The outputs of the step, named as in action.yml. */
export function outputsOf(outcome: Outcome): Outputs {
  const { status, headers, body, rowCount } = outcome
  return { status, headers, body: outputOf(body), bodyFile: body.file, rowCount: rowCount ?? null }
}
