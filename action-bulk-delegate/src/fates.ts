/** What became of a Case. `ambiguous`: it may or may not have been delegated. */
export type Fate = 'delegated' | 'skipped' | 'failed' | 'ambiguous'

export interface Classified {
  readonly fate: Fate
  /** Why, for everything that is not plainly delegated. */
  readonly reason?: string | undefined
  /**
   * Sent again after a lost answer that left no trace. Delegated in any case; on a server that ignores idempotency keys
   * possibly twice.
   */
  readonly resent?: boolean | undefined
}

/** What became of each Case, in the order of the list. */
export type Fates = ReadonlyMap<string, Classified>

export type Counts = Readonly<Record<Fate, number>>

export function countFates(fates: Fates): Counts {
  const counts = { delegated: 0, skipped: 0, failed: 0, ambiguous: 0 }
  for (const { fate } of fates.values()) counts[fate] += 1
  return counts
}

/** The ids with this fate, in order. */
export function idsOf(fates: Fates, fate: Fate): string[] {
  return [...fates].filter(([, classified]) => classified.fate === fate).map(([id]) => id)
}
