import type { Case } from '../../shared/duvo/index.ts'
import { searchCases, tooMany } from './candidates.ts'
import { findInProgress, isInProgress } from './checks.ts'
import { filterOf } from './filters.ts'
import type { Inputs } from './inputs.ts'
import { type Reader, readCases } from './reading.ts'
import { sortHistory, type Unfinished } from './resume.ts'

/** Which Cases are asked for, and what is already known of them. */
export interface Work {
  /** All of them, in order. */
  readonly ids: readonly string[]
  /** How many were named more than once. */
  readonly duplicates: number
  /** Where an earlier run left them. */
  readonly unfinished: Unfinished
  /** The Cases themselves, where a search has read them. */
  readonly items: readonly Case[] | undefined
}

/** Finds the Cases: in the ledger, in the list, or by searching. Throws where there are more than `max-cases`. */
export async function findWork(inputs: Inputs, reader: Reader, now: number): Promise<Work> {
  if (inputs.history) {
    const unfinished = sortHistory(inputs.history)
    return guarded({ ids: [...inputs.history.standings.keys()], duplicates: 0, unfinished, items: undefined }, inputs)
  }
  if (inputs.listed) {
    const { ids, duplicates } = inputs.listed
    return guarded({ ids, duplicates, unfinished: allOpen(ids), items: undefined }, inputs)
  }
  const items = await searchCases(filterOf(inputs, now), inputs.maxCases, reader)
  const ids = items.map(({ id }) => id)
  return { ids, duplicates: 0, unfinished: allOpen(ids), items }
}

function allOpen(ids: readonly string[]): Unfinished {
  return { delegated: [], open: ids, unsure: [] }
}

/** What an earlier run delegated does not count: it is not sent again. */
function guarded(work: Work, { maxCases }: Inputs): Work {
  const count = work.ids.length - work.unfinished.delegated.length
  if (count > maxCases) throw tooMany(count, maxCases)
  return work
}

/** The ids that may be sent. */
export function toSend({ unfinished }: Work): string[] {
  return [...unfinished.open, ...unfinished.unsure.flatMap(({ ids }) => ids)]
}

/** The Cases in progress, whose Jobs would be interrupted. */
export async function inProgress(work: Work, reader: Reader): Promise<readonly Case[]> {
  return work.items?.filter(isInProgress) ?? findInProgress(toSend(work), reader)
}

/** What a dry run shows. */
export interface Preview {
  /** How many Cases have each status; those that are not in the Queue are under `not in this Queue`. */
  readonly byStatus: ReadonlyMap<string, number>
  readonly missing: readonly string[]
  readonly inProgress: readonly Case[]
}

/** Looks at every Case that would be sent. */
export async function preview(work: Work, reader: Reader): Promise<Preview> {
  const ids = toSend(work)
  const known = work.items && new Map(work.items.map((item) => [item.id, item]))
  const items = known ?? (await readCases(ids, {}, reader))
  const byStatus = new Map<string, number>()
  for (const id of ids) {
    const status = items.get(id)?.display_status ?? 'not in this Queue'
    byStatus.set(status, (byStatus.get(status) ?? 0) + 1)
  }
  return { byStatus, missing: ids.filter((id) => !items.has(id)), inProgress: [...items.values()].filter(isInProgress) }
}
