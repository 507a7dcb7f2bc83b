import { ActionError, type Log } from '../../../shared/action/index.ts'
import type { Reader } from '../../../shared/cases/index.ts'
import { type Clock, type Duvo, DuvoError } from '../../../shared/duvo/index.ts'
import type { PlannedCase } from '../plan/new-cases.ts'
import { usedValue } from '../read/label-keys.ts'
import type { Finder, FoundCases } from './find-cases.ts'

export interface ExistingDeps extends Reader {
  readonly duvo: Pick<Duvo, 'cases' | 'queues'>
  readonly finder: Finder
  readonly keyLabel: string
  readonly log: Pick<Log, 'warning'>
}

/**
 * Finds the rows that already have a Case. One request shows whether the Queue is empty. If the search finds nothing, it is
 * tested with a key that some Case is known to have: with a broken search, every row would be created twice.
 */
export async function findExisting(rows: readonly PlannedCase[], deps: ExistingDeps): Promise<FoundCases> {
  const { duvo, queue, signal, finder, keyLabel, log } = deps
  if (rows.length === 0) return new Map()
  const { items, count, total = count } = await duvo.cases.find(queue, {}, 0, { signal })
  if (total === 0) return new Map()
  const found = await finder.find(rows)
  if (found.size > 0 || !finder.isSearching) return found
  const labels = items.flatMap((item) => item.labels ?? [])
  const shown = labels.find(({ key }) => key === keyLabel)?.value
  const known = shown ?? (await usedValue(keyLabel, queue, duvo.queues))
  if (known === undefined || (await finder.finds(known))) return found
  log.warning(unfound(keyLabel))
  finder.stopSearching()
  return finder.find(rows)
}

/** The pauses before each look for a new Case, in milliseconds. */
const pausesMs = [0, 1_000, 2_000, 4_000, 8_000]

export interface ProofDeps extends Pick<ExistingDeps, 'finder' | 'keyLabel' | 'log'> {
  readonly clock: Clock
  readonly signal: AbortSignal
}

/**
 * Looks up a Case that was just created, the way a later run will. If it cannot be found, a later run would create it again.
 *
 * @param row the row of the Case
 * @param since when the push started, in milliseconds of the server's clock
 * @returns why nothing more may be sent; undefined if it was found, or if the look-up failed temporarily
 */
export async function checkFindable(
  row: PlannedCase | undefined,
  since: number,
  deps: ProofDeps,
): Promise<string | undefined> {
  if (row === undefined) return undefined
  const { finder, keyLabel, log, clock, signal } = deps
  try {
    for (const pause of pausesMs) {
      if (pause > 0) await clock.sleep(pause, signal)
      if ((await finder.find([row], since)).size > 0) return undefined
    }
    if (finder.isSearching) {
      finder.stopSearching()
      if ((await finder.find([row], since)).size > 0) {
        log.warning(unfound(keyLabel))
        return undefined
      }
    }
  } catch (error) {
    if (signal.aborted || error instanceof DuvoError) return undefined
    if (error instanceof ActionError) return error.message
    throw error
  }
  const label = JSON.stringify(keyLabel)
  return `The new Cases cannot be found by their label ${label}, so every run would create them again. Delete the Cases listed in the output cases-file, and make sure in Duvo that the Queue keeps labels before you run again.`
}

function unfound(keyLabel: string): string {
  return `Duvo's search does not find Cases by the label ${JSON.stringify(keyLabel)} although the list shows it. Reading the whole list instead, which takes longer.`
}
