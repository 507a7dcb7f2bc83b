import type { LeftOut } from '../delivery/deliver-all.ts'
import { type Reader, readCases } from '../queue/read-cases.ts'
import type { Guarded } from './guard.ts'
import { idsToSend, type Selection } from './selection.ts'

/** What a dry run shows. */
export interface Preview {
  /** How many Cases have each status; those that are not in the Queue are under `not in this Queue`. */
  readonly byStatus: ReadonlyMap<string, number>
  readonly missing: readonly string[]
  /** The Cases in progress that would be sent, and so interrupted. */
  readonly interrupted: readonly string[]
  readonly leftOut: readonly LeftOut[]
}

/** Reads every selected Case. */
export async function previewCases(selection: Selection, guarded: Guarded, reader: Reader): Promise<Preview> {
  const ids = idsToSend(selection)
  const items = selection.items ?? (await readCases(ids, {}, reader))
  const byStatus = new Map<string, number>()
  for (const id of ids) {
    const status = items.get(id)?.display_status ?? 'not in this Queue'
    byStatus.set(status, (byStatus.get(status) ?? 0) + 1)
  }
  return { ...guarded, byStatus, missing: ids.filter((id) => !items.has(id)) }
}
