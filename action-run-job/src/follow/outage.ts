import type { Clock } from '../../../shared/duvo/index.ts'

const maxFailures = 10
const maxOutageMs = 5 * 60_000

/** Tells a passing trouble from a lasting one. */
export interface Outage {
  /** Notes a call without a usable answer. True once that makes ten in a row, and five minutes. */
  failed(): boolean
  /** Notes an answer. */
  answered(): void
}

export function createOutage(clock: Clock): Outage {
  let failures = 0
  let answeredAt = clock.monotonic()
  return {
    failed() {
      failures += 1
      return failures >= maxFailures && clock.monotonic() - answeredAt >= maxOutageMs
    },
    answered() {
      failures = 0
      answeredAt = clock.monotonic()
    },
  }
}
