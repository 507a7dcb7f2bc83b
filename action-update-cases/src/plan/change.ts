import { isInProgress, type LeftOut } from '../../../shared/cases/index.ts'
import { type Case, normalizeStatus } from '../../../shared/duvo/index.ts'

/** What to do to each Case. */
export type Change =
  | { readonly kind: 'status'; readonly value: string }
  | { readonly kind: 'priority'; readonly value: string }
  | { readonly kind: 'delete' }

/** The participle for reports. */
export function doneWord({ kind }: Change): 'updated' | 'deleted' {
  return kind === 'delete' ? 'deleted' : 'updated'
}

/** Whether the Case is already as the change would leave it. */
export function isAsWanted(item: Case | undefined, change: Change): boolean {
  if (change.kind === 'delete') return item === undefined
  if (change.kind === 'priority') return (item?.priority ?? 'none') === change.value
  if (item === undefined || isInProgress(item)) return false
  const states = [item.status, item.display_status].map(normalizeStatus)
  // A pending Case that waits for a person or a date is displayed differently, and would be reset.
  return change.value === 'pending' ? states[1] === 'pending' : states.includes(change.value)
}

/** Cases with nothing left to do. They do not fail the step. */
export function findUnchanged(ids: readonly string[], items: ReadonlyMap<string, Case>, change: Change): LeftOut {
  const what =
    change.kind === 'delete' ? 'is no longer in this Queue' : `already has the ${change.kind} ${change.value}`
  const unchanged = ids.filter((id) => (change.kind === 'delete' || items.has(id)) && isAsWanted(items.get(id), change))
  return { reason: what, ids: unchanged, isExpected: true }
}
