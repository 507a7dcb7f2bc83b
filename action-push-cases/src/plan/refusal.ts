import { ActionError } from '../../../shared/action/index.ts'
import type { Classified, ItemOutcomes, Unfinished } from '../../../shared/cases/index.ts'
import type { PlannedCase } from './new-cases.ts'

type Rows = ReadonlyMap<string, PlannedCase>
type Existing = ReadonlyMap<string, unknown>

/** The reason of rows that already have a Case. */
export const alreadyInQueue = 'already in the Queue'

/** The result with `on-existing: fail` if some rows already have a Case: nothing is sent. */
export function refuse(rows: Rows, existing: Existing, unfinished: Unfinished) {
  return {
    itemOutcomes: unsentOutcomes([...rows.keys()], existing, unfinished),
    refusal: existingError(rows, existing),
  }
}

function unsentOutcomes(ids: readonly string[], existing: Existing, unfinished: Unfinished): ItemOutcomes {
  const done = new Set(unfinished.done)
  const unconfirmed = new Set(unfinished.unconfirmed.flatMap((call) => call.ids))
  const outcomeOf = (id: string): Classified => {
    if (existing.has(id)) return { outcome: 'skipped', reason: alreadyInQueue, isExpected: true }
    if (done.has(id)) return { outcome: 'done', reason: 'by an earlier run' }
    return unconfirmed.has(id)
      ? { outcome: 'ambiguous', reason: 'not read back' }
      : { outcome: 'failed', reason: 'not sent: other rows already have a Case' }
  }
  return new Map(ids.map((id) => [id, outcomeOf(id)]))
}

function existingError(rows: Rows, existing: Existing): ActionError {
  const places = [...existing.keys()].slice(0, 20).map((id) => rows.get(id)?.place ?? id)
  const more = existing.size > places.length ? ` and ${existing.size - places.length} more` : ''
  return new ActionError(
    `${existing.size} of ${rows.size} rows already have a Case in the Queue: ${places.join(', ')}${more}. Nothing was sent.`,
    { hint: 'Remove them from the file, or set on-existing: skip.' },
  )
}
