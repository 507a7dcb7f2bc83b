/** Something that actually took effect in the world, as opposed to a request that was merely received. */
export type Effect = { operation: string; target: string; key: string | null; time: number }

/** The ledger for checking that nothing is lost and nothing happens twice. */
export class Effects {
  readonly log: Effect[] = []

  add(operation: string, target: string, key: string | null, time: number): void {
    this.log.push({ operation, target, key, time })
  }

  /** How often `operation` took effect, on `target` if given. */
  count(operation: string, target?: string): number {
    return this.log.filter(
      (effect) => effect.operation === operation && (target === undefined || effect.target === target),
    ).length
  }

  /** Effects of `operation` for each target. */
  byTarget(operation: string): Map<string, number> {
    return this.#tally(operation, (effect) => effect.target)
  }

  /** Effects of `operation` by Idempotency-Key, without requests that have none. */
  byKey(operation: string): Map<string, number> {
    return this.#tally(operation, (effect) => effect.key)
  }

  #tally(operation: string, by: (effect: Effect) => string | null): Map<string, number> {
    const counts = new Map<string, number>()
    for (const effect of this.log) {
      const name = effect.operation === operation ? by(effect) : null
      if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1)
    }
    return counts
  }
}
