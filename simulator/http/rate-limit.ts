import type { RateLimitOptions } from '../options.ts'
import type { Reply } from './reply.ts'

/** A fixed window per key, as in `x-ratelimit-*`. */
export class RateLimit {
  readonly #options: RateLimitOptions
  readonly #now: () => number
  #windowEnd = 0
  #used = 0

  constructor(options: RateLimitOptions, now: () => number) {
    this.#options = options
    this.#now = now
  }

  /** Uses part of the window, like another job with the same key. */
  consume(count: number): void {
    const now = this.#now()
    if (now >= this.#windowEnd) {
      this.#windowEnd = now + this.#options.windowMs
      this.#used = 0
    }
    this.#used += count
  }

  /** Counts one request. Returns a refusal if the window is used up. */
  take(): Reply | null {
    this.consume(1)
    if (this.#used <= this.#options.limit) return null
    const seconds = Math.ceil((this.#windowEnd - this.#now()) / 1000)
    return {
      status: 429,
      body: { error: 'rate_limited', message: `Rate limit exceeded, retry in ${seconds} seconds` },
      headers: this.#options.headers === 'none' ? {} : { 'retry-after': `${seconds}` },
    }
  }

  headers(): Record<string, string> {
    const { limit, headers } = this.#options
    if (headers === 'none') return {}
    const left = Math.max(0, this.#windowEnd - this.#now())
    const reset = { epoch: this.#windowEnd / 1000, delta: left / 1000, ms: this.#windowEnd }[headers]
    return {
      'x-ratelimit-limit': `${limit}`,
      'x-ratelimit-remaining': `${Math.max(0, limit - this.#used)}`,
      'x-ratelimit-reset': `${Math.ceil(reset)}`,
    }
  }
}
