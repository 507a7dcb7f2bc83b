import type { ResponseHeaders } from '../http/send/sender.ts'

/** Caps the wait that a header can ask for at two windows of a minute. */
const longestReset = 120_000

/**
 * `Retry-After` in milliseconds from now; undefined if it is absent or not exactly what RFC 9110 allows (whole seconds, or
 * a date in GMT): a lenient parser reads `2026-11-22T00:00:30Z` as 2026 seconds. A date is compared with the server's own
 * `Date` header if present, so that a wrong local clock does no harm.
 */
export function retryAfterMs(headers: ResponseHeaders, now: number): number | undefined {
  const value = headers.get('retry-after')?.trim()
  if (value === undefined) return undefined
  if (/^\d{1,10}$/.test(value)) return Number(value) * 1000
  if (!/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(value)) return undefined
  const at = Date.parse(value)
  return Number.isNaN(at) ? undefined : Math.max(0, at - (serverNow(headers) ?? now))
}

/** The server's clock at the time of its response, in milliseconds since 1970; undefined without a usable `Date`. */
export function serverNow(headers: ResponseHeaders): number | undefined {
  const at = Date.parse(headers.get('date') ?? '')
  return Number.isNaN(at) ? undefined : at
}

/** What is left of the key's budget, as the server counts it for all users of the key. */
export interface RateLimit {
  /** Requests allowed in a window (documented: 300 a minute). */
  readonly limit: number
  readonly remaining: number
  /** Milliseconds until the window resets. */
  readonly resetInMs: number
}

/**
 * Reads the `x-ratelimit-*` headers; undefined if they are absent or unusable. The documents call `reset` a Unix time, but
 * common servers send the seconds left. Values above 10^12 count as milliseconds since 1970, above 10^9 as seconds since
 * 1970, smaller ones as seconds from now.
 */
export function rateLimitOf(headers: ResponseHeaders, now: number): RateLimit | undefined {
  const [limit, remaining, reset] = ['limit', 'remaining', 'reset'].map((name) => numberOf(headers, name))
  if (limit === undefined || limit <= 0 || remaining === undefined) return undefined
  return { limit, remaining, resetInMs: resetInMs(reset, serverNow(headers) ?? now) }
}

function numberOf(headers: ResponseHeaders, name: string): number | undefined {
  const value = headers.get(`x-ratelimit-${name}`)?.trim() ?? ''
  return /^\d{1,16}(\.\d+)?$/.test(value) ? Number(value) : undefined
}

function resetInMs(reset: number | undefined, now: number): number {
  if (reset === undefined) return 60_000
  const wait = reset > 1e12 ? reset - now : reset > 1e9 ? reset * 1000 - now : reset * 1000
  return Math.min(Math.max(wait, 0), longestReset)
}
