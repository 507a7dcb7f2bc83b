/** A tool that the Job called. */
export interface ToolCall {
  readonly name: string
  readonly arguments: unknown
}

/** How the platform rated a Job, from the list of Jobs. */
export interface Evaluation {
  readonly passed: number
  readonly total: number
  readonly severities: { readonly critical: number; readonly medium: number; readonly low: number }
}

/** The facts about a Job that cases can check. */
export interface JobRecord {
  readonly status: string
  /** The last text of the Assignment; empty if there is none. */
  readonly answer: string
  readonly toolCalls: readonly ToolCall[]
  /** How often the Job asked a person. */
  readonly humanRequests: number
  /** Undefined if there is none, or if it was not ready in time. */
  readonly evaluation: Evaluation | undefined
  readonly durationMs: number
  readonly messageCount: number
}
