/** A tool that the Job called. */
export interface ToolCall {
  readonly name: string
  readonly arguments: unknown
}

/** How the platform rated a Job, as the list of Jobs tells it. */
export interface Evaluation {
  readonly passed: number
  readonly total: number
  readonly severities: { readonly critical: number; readonly medium: number; readonly low: number }
}

/** What a Job did, as far as cases can expect something of it. */
export interface JobRecord {
  readonly status: string
  /** The last text of the Assignment; empty where there is none. */
  readonly answer: string
  readonly toolCalls: readonly ToolCall[]
  /** How often the Job asked a person. */
  readonly humanRequests: number
  /** Undefined: there is none, or it was not ready in time. */
  readonly evaluation: Evaluation | undefined
  readonly durationMs: number
  readonly messageCount: number
}
