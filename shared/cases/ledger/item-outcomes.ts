import { describeError, oneLine } from '../../action/index.ts'

/**
 * The result of an item. `done`: the action did what it was asked to do. `ambiguous`: it may or may not have. An item is a
 * Case, or a row that becomes one.
 */
export type ItemOutcome = 'done' | 'skipped' | 'failed' | 'ambiguous'

/** Details besides the result. */
export interface Note {
  /** The reason; missing if it was simply done. */
  readonly reason?: string | undefined
  /**
   * Resent because the response was lost and no effect was found. Certainly done; if the server ignores idempotency keys,
   * possibly twice.
   */
  readonly resent?: boolean | undefined
  /** Skipped on purpose, because nothing is left to do: not a failure. */
  readonly isExpected?: boolean | undefined
}

export type Classified = Note & { readonly outcome: ItemOutcome }

/** The result of each item, in the order of the list. */
export type ItemOutcomes = ReadonlyMap<string, Classified>

export type Counts = Readonly<Record<ItemOutcome, number>>

export function countOutcomes(itemOutcomes: ItemOutcomes): Counts {
  const counts = { done: 0, skipped: 0, failed: 0, ambiguous: 0 }
  for (const { outcome } of itemOutcomes.values()) counts[outcome] += 1
  return counts
}

/** The ids with this result, in order. */
export function idsOf(itemOutcomes: ItemOutcomes, outcome: ItemOutcome): string[] {
  return [...itemOutcomes].filter(([, classified]) => classified.outcome === outcome).map(([id]) => id)
}

/** An error message as the reason of a note: one line. */
export function reasonOf(error: unknown): string {
  return oneLine(describeError(error), 300)
}
