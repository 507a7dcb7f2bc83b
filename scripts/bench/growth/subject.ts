import type { Simulator } from '../../../simulator/index.ts'
import type { StepResult } from '../../../test/harness/runner/run-bundle.ts'

/** What to measure at growing sizes: one action, in a world of that size. */
export type Subject = {
  /** For example `sync-assignments, all changed`. */
  readonly name: string
  readonly sizes: readonly number[]
  /** The fewest requests in which the API allows the work. */
  floor(size: number): number
  /** Creates the world, clears the simulator's list of requests, and runs the step. */
  run(size: number, sim: Simulator): Promise<StepResult>
}

/** Options of every measured step: long runs are not discarded. */
export const measured = { measure: true, limitMs: 600_000 }
