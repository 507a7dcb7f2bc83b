import type { ItemState } from '../../../shared/cases/index.ts'

/** What a run said, and what the server did. */
export interface Evidence {
  /** The Cases that were asked for. */
  readonly ids: readonly string[]
  /** Where each of them stands in the end: the ledger's word. */
  readonly itemStates: ReadonlyMap<string, ItemState>
  /** How often the server has reset each Case. */
  readonly effects: ReadonlyMap<string, number>
  /** Whether the server does a repeated Idempotency-Key only once. */
  readonly honourKeys: boolean
}

/**
 * Holds the claims of a run against the effects at the server, in the manner of Jepsen: an operation that ended well took
 * effect once, one that failed never did, one whose end is unknown may have, and every Case is accounted for. On a server
 * that ignores keys a second effect is possible, but only where the run names the Case as sent again or as ambiguous.
 *
 * @returns what does not fit, a sentence for each
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
