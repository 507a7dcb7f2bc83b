import type { Outputs } from '../../../shared/action/index.ts'
import { losslessJson } from './answer-json.ts'
import type { Report } from './summary.ts'

/** The outputs of the step, as action.yml names them. The files are set before the Job starts. */
export function outputsOf({ ending, answer, isComplete, json, durationSeconds }: Report): Outputs {
  return {
    status: ending.status,
    conclusion: ending.conclusion,
    failureReason: ending.reason ?? '',
    output: answer,
    outputComplete: isComplete,
    // An object: a text would be cut, and JSON that is cut is no JSON.
    json: json ? { toJSON: () => losslessJson(json.source) } : '',
    durationSeconds,
    requestId: ending.request?.id ?? '',
    request: ending.request ?? '',
  }
}
