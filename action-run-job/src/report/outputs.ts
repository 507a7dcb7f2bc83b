import type { Outputs } from '../../../shared/action/index.ts'
import type { Report } from './summary.ts'

/** The outputs of the step, as action.yml names them. */
export function outputsOf(
  { ending, answer, durationSeconds }: Pick<Report, 'ending' | 'answer' | 'durationSeconds'>,
  files: { readonly outputFile: string; readonly messagesFile: string },
): Outputs {
  return {
    status: ending.status,
    conclusion: ending.conclusion,
    failureReason: ending.reason ?? '',
    output: answer,
    ...files,
    durationSeconds,
    requestId: ending.request?.id ?? '',
    request: ending.request ?? '',
  }
}
