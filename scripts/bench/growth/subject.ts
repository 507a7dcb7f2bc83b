import type { Simulator } from '../../../simulator/index.ts'
import type { StepResult } from '../../../test/harness/runner/run-bundle.ts'

/** What is measured at growing sizes: one action, in a world of so many things. */
export type Subject = {
  /** Such as `sync-assignments, all changed`. */
  readonly name: string
  readonly sizes: readonly number[]
  /** The fewest requests in which the API allows the work. */
  floor(size: number): number
  /** Makes the world, empties the simulator's list of requests, and runs the step. */
  run(size: number, sim: Simulator): Promise<StepResult>
}

/** Options of every measured step: nothing is thrown away because it takes long. */
export const measured = { measure: true, limitMs: 600_000 }
