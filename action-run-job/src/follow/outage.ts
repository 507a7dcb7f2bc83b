import type { Clock } from '../../../shared/duvo/index.ts'

const maxFailures = 10
const maxOutageMs = 5 * 60_000

/** Distinguishes temporary from permanent failures. */
export interface Outage {
  /** Records a call without a usable response. Returns true once that makes ten in a row, over five minutes. */
  failed(): boolean
  /** Records a response. */
  responded(): void
}

export function createOutage(clock: Clock): Outage {
  let failures = 0
  let respondedAt = clock.monotonic()
  return {
    failed() {
      failures += 1
      return failures >= maxFailures && clock.monotonic() - respondedAt >= maxOutageMs
    },
    responded() {
      failures = 0
      respondedAt = clock.monotonic()
    },
  }
}
