import { losslessJson, type Outputs } from '../../../shared/action/index.ts'
import type { Report } from './summary.ts'

/** The outputs of the step, named as in action.yml. The files are set before the Job starts. */
export function outputsOf({ ending, answer, isComplete, json, durationSeconds }: Report): Outputs {
  return {
    status: ending.status,
    conclusion: ending.conclusion,
    failureReason: ending.reason ?? '',
    output: answer,
    outputComplete: isComplete,
    // An object rather than a text, because a text would be cut, and cut JSON is invalid.
    json: json ? { toJSON: () => losslessJson(json.source) } : '',
    durationSeconds,
    requestId: ending.request?.id ?? '',
    request: ending.request ?? '',
  }
}
