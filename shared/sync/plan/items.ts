import type { FileProblem } from '../../action/index.ts'

/**
 * What a sync does with one item. `promote`: an earlier run created the draft and was interrupted before it promoted it.
 * `skip`: nothing can be done until a person adds something. `fail`: it has errors, and is left alone.
 */
export type PlanAction = 'create' | 'update' | 'promote' | 'delete' | 'unchanged' | 'skip' | 'fail'

/** One item that a sync has compared: a config, a Skill. */
export type PlanItem = {
  /** Its name in outputs and messages; untrusted text. */
  readonly name: string
  readonly action: PlanAction
  /** Why the action is `fail` or `skip`. */
  readonly problems: readonly FileProblem[]
}

/** Whether applying the plan writes something for this item. */
export function isChange({ action }: Pick<PlanItem, 'action'>): boolean {
  return action === 'create' || action === 'update' || action === 'promote' || action === 'delete'
}

/** The result of one applied item. */
export type PlanOutcome = {
  readonly name: string
  /** Undefined if it succeeded. */
  readonly error: unknown
  /** The error as shown to the user, with the file, and with the line if known. */
  readonly problems?: readonly FileProblem[] | undefined
}
