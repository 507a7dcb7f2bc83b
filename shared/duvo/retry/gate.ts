import type { Clock } from '../clock.ts'
import type { RateLimit } from './rate-headers.ts'

/** Requests per minute, and in a burst, if the server reports no budget: 80% of the documented 300. */
const blindRate = 240
const blindBurst = 20
/** Share of the limit that is left to others with the same key. */
const reserve = 0.05

/**
 * The one gate that every request of the process passes, first attempts and retries alike.
 *
 * If the server reports its budget (`x-ratelimit-*`), that counts: requests go out until all but a twentieth is used, then
 * everybody waits for the next window. Without a report, and for a while after a 429, a token bucket paces the requests. A
 * 429 holds all requests, not only its own.
 */
export interface Gate {
  /** Waits for a turn, first come, first served. Rejects with the signal's reason. */
  enter(signal?: AbortSignal): Promise<void>
  /** Must follow every `enter`, once the response has arrived or failed. */
  leave(): void
  /** Records the budget that a response reports. */
  observe(rate: RateLimit): void
  /** A 429: nobody sends for `waitMs`, and the local rate is halved. */
  throttled(waitMs: number): void
  /** The last reported budget, for callers who pace themselves. */
  readonly budget: RateLimit | undefined
}

// biome-ignore lint/complexity/noExcessiveLinesPerFunction: functions that share one queue of waiting calls
export function createGate(clock: Clock, random: () => number): Gate {
  let slowdown = 1
  let tokens = blindBurst
  let filledAt = clock.monotonic()
  let cleanSince = filledAt
  let notBefore = 0
  let inFlight = 0
  let budget: RateLimit | undefined
  let queue: Promise<unknown> = Promise.resolve()

  function refill(): void {
    const now = clock.monotonic()
    // After a 429, the rate recovers by a tenth every 10 seconds without another.
    if (slowdown < 1 && now - cleanSince >= 10_000) {
      slowdown = Math.min(1, slowdown + 0.1)
      cleanSince = now
    }
    // A hold must not save up for a burst.
    const fillingMs = Math.max(0, now - Math.max(filledAt, notBefore))
    tokens = Math.min(blindBurst, tokens + (fillingMs * perMinute()) / 60_000)
    filledAt = now
  }

  const perMinute = () => (budget ? Math.min(blindRate, budget.limit * 0.8) : blindRate) * slowdown

  function untilToken(): number {
    if (budget && slowdown === 1) return 0
    return tokens >= 1 ? 0 : ((1 - tokens) * 60_000) / perMinute()
  }

  async function turn(signal?: AbortSignal): Promise<void> {
    for (;;) {
      refill()
      const wait = Math.max(notBefore - clock.monotonic(), untilToken())
      if (wait <= 0) break
      await clock.sleep(Math.ceil(wait), signal)
    }
    signal?.throwIfAborted()
    tokens = Math.max(0, tokens - 1)
    inFlight += 1
  }

  function hold(ms: number): void {
    notBefore = Math.max(notBefore, clock.monotonic() + ms)
  }

  return {
    enter(signal) {
      const mine = queue.then(() => turn(signal))
      queue = mine.catch(() => {})
      return mine
    },
    leave() {
      inFlight = Math.max(0, inFlight - 1)
    },
    observe(rate) {
      budget = rate
      if (rate.remaining - inFlight <= rate.limit * reserve) hold(rate.resetInMs + random() * 1000)
    },
    throttled(waitMs) {
      slowdown = Math.max(0.05, slowdown / 2)
      cleanSince = clock.monotonic()
      tokens = Math.min(tokens, 1)
      hold(waitMs)
    },
    get budget() {
      return budget
    },
  }
}
