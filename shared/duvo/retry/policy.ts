import type { Failure } from '../http/failures.ts'
import type { ResponseHeaders } from '../http/send/sender.ts'
import { retryAfterMs } from './rate-headers.ts'

/** The result of an attempt, as far as retries are concerned. */
export type Verdict =
  /** A usable response. */
  | 'success'
  /** Never reached the server. */
  | 'not-sent'
  /** The server asks to wait (429, 503 with Retry-After, 403 `rate_limited`). These do not count as attempts. */
  | 'throttled'
  /** 503 without Retry-After: not executed. */
  | 'overloaded'
  /** May have been executed. */
  | 'ambiguous'
  /** Like `ambiguous`, but a retry will hardly help: allow only one. */
  | 'unreadable'
  /** Like `ambiguous`, but the response will not be smaller next time. */
  | 'too-large'
  /** 409: a conflict of state, or the same key still in progress. */
  | 'conflict'
  /** A retry cannot change the response. */
  | 'final'

/**
 * Which failed calls can be sent again. `unless-ambiguous` is for callers who look first: after an ambiguous failure only a
 * GET, PUT or DELETE is repeated. `unless-sent` excludes these too: nothing is repeated that may have been executed.
 */
export type RetryRule = 'always' | 'unless-ambiguous' | 'unless-sent' | 'never'

export const maxAttempts = 6
const baseMs = 500
const capMs = 20_000
const floorMs = 100

/** Judges a response by its status. `code` is the API's own error word. */
export function judgeResponse(status: number, headers: ResponseHeaders, code: string | undefined): Verdict {
  if (status >= 200 && status < 300) return 'success'
  if (status === 429 || (status === 403 && code === 'rate_limited')) return 'throttled'
  if (status === 503) return headers.has('retry-after') ? 'throttled' : 'overloaded'
  if (status === 409) return 'conflict'
  return status === 408 || status === 500 || status === 502 || status === 504 ? 'ambiguous' : 'final'
}

/** Judges an attempt without a usable response. */
export function judgeFailure(failure: Failure): Exclude<Verdict, 'success'> {
  if (failure.kind === 'not-sent') return 'not-sent'
  if (failure.kind === 'unreadable' || failure.kind === 'too-large') return failure.kind
  return failure.kind === 'lost' || failure.kind === 'timeout' ? 'ambiguous' : 'final'
}

/** Whether the server may have executed the call despite this verdict. */
export function isAmbiguous(verdict: Verdict): boolean {
  return verdict === 'ambiguous' || verdict === 'unreadable' || verdict === 'too-large'
}

export interface RetryState {
  readonly method: string
  readonly rule: RetryRule
  /** Attempts so far, without throttled ones. */
  readonly attempts: number
  /** Whether an earlier attempt of the same call was ambiguous: then a 409 may mean "still in progress". */
  readonly wasAmbiguous: boolean
  /** Conflicts so far, including this one. */
  readonly conflicts: number
}

/** Whether the call can be sent again after this verdict. Calls that change something reuse their Idempotency-Key. */
export function mayRetry(verdict: Verdict, state: RetryState): boolean {
  if (state.rule === 'never' || verdict === 'success' || verdict === 'final') return false
  if (verdict === 'too-large') return false
  if (verdict === 'throttled') return true
  if (state.attempts >= maxAttempts) return false
  if (verdict === 'conflict') return state.wasAmbiguous && state.conflicts <= 2
  if (verdict === 'unreadable' && state.attempts >= 2) return false
  if (!isAmbiguous(verdict) || state.rule === 'always') return true
  return state.rule === 'unless-ambiguous' && isSafe(state.method)
}

/** GET and HEAD change nothing; PUT and DELETE are idempotent. */
export function isSafe(method: string): boolean {
  return method === 'GET' || method === 'HEAD' || method === 'PUT' || method === 'DELETE'
}

/** Full jitter below an exponential ceiling: 0.1 s + random up to 0.5 s, 1 s, 2 s ... 20 s. In milliseconds. */
export function backoffMs(attempts: number, random: () => number): number {
  return floorMs + random() * Math.min(capMs, baseMs * 2 ** Math.max(0, attempts - 1))
}

/**
 * The wait before the next attempt: never shorter than the server asked for, and slightly longer, so that clients do not
 * all wake at once.
 */
export function throttleMs(
  headers: ResponseHeaders,
  resetInMs: number | undefined,
  throttles: number,
  random: () => number,
  now: number,
): number {
  return Math.max(retryAfterMs(headers, now) ?? resetInMs ?? 0, backoffMs(throttles, random)) + random() * 1000
}

/**
 * The retry budget of the whole process, so that an outage does not cause a storm of retries. 100 tokens; a retry costs 5,
 * one after a timeout 10; they come back when the retry succeeds, plus one for each success without a retry.
 */
export function createRetryQuota() {
  const full = 100
  let tokens = full
  return {
    /** Takes the cost of one retry. Returns 0 if not enough is left; then do not retry. */
    take(afterTimeout: boolean): number {
      const cost = afterTimeout ? 10 : 5
      if (tokens < cost) return 0
      tokens -= cost
      return cost
    },
    /** Gives back what a successful call took, or one token if it took nothing. */
    giveBack(taken: number): void {
      tokens = Math.min(full, tokens + Math.max(taken, 1))
    },
  }
}
export type RetryQuota = ReturnType<typeof createRetryQuota>
