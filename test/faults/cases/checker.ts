import type { ItemState } from '../../../shared/cases/index.ts'

/** What a run claims, and what the server did. */
export interface Evidence {
  /** The requested Cases. */
  readonly ids: readonly string[]
  /** The final state of each, according to the ledger. */
  readonly itemStates: ReadonlyMap<string, ItemState>
  /** How often the server has reset each Case. */
  readonly effects: ReadonlyMap<string, number>
  /** Whether a repeated Idempotency-Key takes effect only once. */
  readonly honourKeys: boolean
}

/**
 * Compares the claims of a run with the effects on the server, like Jepsen: an operation that succeeded took
 * effect once, one that failed never did, one with an unknown result may have, and every Case is accounted for. On a server
 * that ignores keys a second effect is possible, but only if the run reports the Case as sent again or as ambiguous.
 *
 * @returns the contradictions, one sentence each
 */
export function findViolations({ ids, itemStates, effects, honourKeys }: Evidence): string[] {
  const asked = new Set(ids)
  const strangers = [...effects.keys(), ...itemStates.keys()].filter((id) => !asked.has(id))
  return [
    ...strangers.map((id) => `${id} was not asked for`),
    ...ids.flatMap((id) => judge(itemStates.get(id), effects.get(id) ?? 0, honourKeys).map((what) => `${id} ${what}`)),
  ]
}

function judge(state: ItemState | undefined, effects: number, honourKeys: boolean): string[] {
  if (!state) return ['is not accounted for']
  const { outcome } = state
  const isNamed = outcome === 'unconfirmed' || ('resent' in state && state.resent === true)
  const violations: string[] = []
  if (outcome === 'done' && effects === 0) violations.push('is called done, and was lost')
  if ((outcome === 'failed' || outcome === 'skipped' || outcome === 'planned') && effects > 0) {
    violations.push(`is called ${outcome}, and took effect`)
  }
  if (effects > 1 && (honourKeys || !isNamed)) violations.push(`took effect ${effects} times`)
  return violations
}
