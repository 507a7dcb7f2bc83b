import type { AnswerHeaders } from '../http/send/sender.ts'

/** No wait that a header asks for is taken for longer than two windows of a minute. */
const longestReset = 120_000

/**
 * `Retry-After` in milliseconds from now; undefined where it is absent or not exactly what RFC 9110 allows
 * (whole seconds, or a date in GMT): a lenient parser reads `2026-11-22T00:00:30Z` as 2026 seconds.
 * A date is compared with the server's own `Date` header where that is known, so that a wrong clock here does no harm.
 */
export function retryAfterMs(headers: AnswerHeaders, now: number): number | undefined {
  const value = headers.get('retry-after')?.trim()
  if (value === undefined) return undefined
  if (/^\d{1,10}$/.test(value)) return Number(value) * 1000
  if (!/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(value)) return undefined
  const at = Date.parse(value)
  return Number.isNaN(at) ? undefined : Math.max(0, at - (serverNow(headers) ?? now))
}

/** The server's clock at the moment of its answer, in milliseconds since 1970; undefined without a usable `Date`. */
export function serverNow(headers: AnswerHeaders): number | undefined {
  const at = Date.parse(headers.get('date') ?? '')
  return Number.isNaN(at) ? undefined : at
}

/** What is left of the key's budget, as the server counts it for everybody who uses the key. */
export interface RateLimit {
  /** Requests allowed in a window (documented: 300 a minute). */
  readonly limit: number
  readonly remaining: number
  /** Milliseconds until the window starts anew. */
  readonly resetInMs: number
}

/**
 * Reads the `x-ratelimit-*` headers; undefined where they are absent or unusable.
 * The documents call `reset` a Unix time, common servers send seconds left: values above 10^12 are taken as
 * milliseconds since 1970, above 10^9 as seconds since 1970, smaller ones as seconds from now.
 */
export function rateLimitOf(headers: AnswerHeaders, now: number): RateLimit | undefined {
  const [limit, remaining, reset] = ['limit', 'remaining', 'reset'].map((name) => numberOf(headers, name))
  if (limit === undefined || limit <= 0 || remaining === undefined) return undefined
  return { limit, remaining, resetInMs: resetInMs(reset, serverNow(headers) ?? now) }
}

function numberOf(headers: AnswerHeaders, name: string): number | undefined {
  const value = headers.get(`x-ratelimit-${name}`)?.trim() ?? ''
  return /^\d{1,16}(\.\d+)?$/.test(value) ? Number(value) : undefined
}

function resetInMs(reset: number | undefined, now: number): number {
  if (reset === undefined) return 60_000
  const wait = reset > 1e12 ? reset - now : reset > 1e9 ? reset * 1000 - now : reset * 1000
  return Math.min(Math.max(wait, 0), longestReset)
}
