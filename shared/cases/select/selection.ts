import { countOf } from '../../action/index.ts'
import { bulkLimit, type Case } from '../../duvo/index.ts'
import type { CaseIds } from '../files/case-ids.ts'
import type { History } from '../ledger/ledger-lines.ts'
import { sortHistory, type Unfinished } from '../ledger/resume.ts'
import type { Reader } from '../queue/read-cases.ts'
import { filterOf, type SearchInputs } from './filters.ts'
import { searchCases, tooMany } from './search-cases.ts'

/** The selected Cases, and what is already known about them. */
export interface Selection {
  /** All of them, in order. */
  readonly ids: readonly string[]
  /** How many were named more than once. */
  readonly duplicates: number
  /** Their state after an earlier run. */
  readonly unfinished: Unfinished
  /** How many are in the list but not in the resumed ledger. */
  readonly added: number
  /** The Cases themselves, if a search has read them. */
  readonly items: ReadonlyMap<string, Case> | undefined
}

/** The source of the Cases: a ledger, a list, both, or else a search. */
export interface Sources extends SearchInputs {
  readonly history: History | undefined
  readonly listed: CaseIds | undefined
  readonly maxCases: number
}

/**
 * Finds the Cases: in the ledger, in the list, or by searching.
 *
 * @param now durations of a search count back from here, in milliseconds
 * @throws ActionError if there are more than `max-cases`
 */
export async function selectCases(sources: Sources, reader: Reader, now: number): Promise<Selection> {
  const { history, listed, maxCases } = sources
  if (history) return withinLimit(resumed(history, listed), maxCases)
  if (listed) {
    const { ids, duplicates } = listed
    return withinLimit({ ids, duplicates, added: 0, unfinished: allOpen(ids), items: undefined }, maxCases)
  }
  const found = await searchCases(filterOf(sources, now), maxCases, reader)
  const items = new Map(found.map((item) => [item.id, item]))
  const ids = [...items.keys()]
  return { ids, duplicates: 0, added: 0, unfinished: allOpen(ids), items }
}

/** What the ledger left open, and the Cases that are only in the list. */
function resumed({ itemStates, calls }: History, listed: CaseIds | undefined): Selection {
  const added = listed?.ids.filter((id) => !itemStates.has(id)) ?? []
  const unfinished = sortHistory({ itemStates, calls })
  return {
    ids: [...itemStates.keys(), ...added],
    duplicates: 0,
    added: added.length,
    unfinished: { ...unfinished, open: [...unfinished.open, ...added] },
    items: undefined,
  }
}

function allOpen(ids: readonly string[]): Unfinished {
  return { done: [], resent: [], open: ids, unconfirmed: [] }
}

/** Cases that an earlier run has done do not count: they are not sent again. */
function withinLimit(selection: Selection, maxCases: number): Selection {
  const count = selection.ids.length - selection.unfinished.done.length
  if (count > maxCases) throw tooMany(count, maxCases)
  return selection
}

/** The selection in one log line. @param done the participle of what the action does: `delegated` */
export function describeSelection({ ids, duplicates, added, unfinished }: Selection, done: string): string {
  const unconfirmed = unfinished.unconfirmed.flatMap((call) => call.ids).length
  const parts = [
    countOf(ids.length, 'Case'),
    duplicates > 0 && `${countOf(duplicates, 'duplicate')} ignored`,
    unfinished.done.length > 0 && `${unfinished.done.length} already ${done}`,
    unconfirmed > 0 && `${unconfirmed} to read back first`,
    added > 0 && `${added} not in the ledger`,
    `up to ${bulkLimit} per call`,
  ]
  return parts.filter((part) => part !== false).join(', ')
}

/** The ids that may be sent. */
export function idsToSend({ unfinished }: Pick<Selection, 'unfinished'>): string[] {
  return [...unfinished.open, ...unfinished.unconfirmed.flatMap(({ ids }) => ids)]
}
