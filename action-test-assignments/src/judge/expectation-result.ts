import type { DocumentPath } from '../../../shared/action/index.ts'

/** One expectation and the actual result. */
export interface Verdict {
  readonly passed: boolean
  readonly expected: string
  readonly actual: string
  /** The path of the expectation in `expect`. */
  readonly at: DocumentPath
}
