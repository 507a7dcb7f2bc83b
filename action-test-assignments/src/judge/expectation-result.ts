import type { DocumentPath } from '../../../shared/action/index.ts'

/** What one expectation asked for and what came. */
export interface Verdict {
  readonly passed: boolean
  readonly expected: string
  readonly actual: string
  /** Where the expectation stands, below `expect`. */
  readonly at: DocumentPath
}
