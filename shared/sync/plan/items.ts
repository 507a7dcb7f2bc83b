import type { FileProblem } from '../../action/index.ts'

/**
 * What a sync does with one thing. `promote`: an earlier run made the draft and was interrupted before it promoted it.
 * `skip`: nothing can be done until a person adds something. `fail`: it is wrong, and is left as it is.
 */
export type PlanAction = 'create' | 'update' | 'promote' | 'delete' | 'unchanged' | 'skip' | 'fail'

/** One thing that a sync has looked at: a config, a Skill. */
export type PlanItem = {
  /** What outputs and messages call it; untrusted text. */
  readonly name: string
  readonly action: PlanAction
  /** Why the action is `fail` or `skip`. */
  readonly problems: readonly FileProblem[]
}

/** Whether applying the plan writes something for this item. */
export function isChange({ action }: Pick<PlanItem, 'action'>): boolean {
  return action === 'create' || action === 'update' || action === 'promote' || action === 'delete'
}

/** What came of one item that was applied. */
export type PlanOutcome = {
  readonly name: string
  /** Undefined: it went well. */
  readonly error: unknown
  /** The error as a person finds it: in which file, and on which line if that is known. */
  readonly problems?: readonly FileProblem[] | undefined
}
