import type { Clock } from '../clock.ts'
import { type CallFacts, UnexpectedResponseError } from '../errors.ts'
import { exchange, type HttpResponse } from '../http/exchange.ts'
import type { Failure } from '../http/failures.ts'
import { isRedirect, redirectTarget } from '../http/redirects.ts'
import type { Send } from '../http/send/sender.ts'
import { createGate, type Gate } from '../retry/gate.ts'
import { check, type Failed, judge } from '../retry/judge-attempt.ts'
import { backoffMs, createRetryQuota, isAmbiguous, mayRetry, throttleMs } from '../retry/policy.ts'
import { rateLimitOf, serverNow } from '../retry/rate-headers.ts'
import { type Call, type Outgoing, prepare, type Request, type Sender } from './call.ts'
import { createDeprecationNotes, type Deprecation, deprecationOf } from './deprecation.ts'

/** An event that is no failure but worth knowing. The caller prints it. */
export type Notice =
  | { readonly kind: 'deprecation'; readonly deprecation: Deprecation }
  | { readonly kind: 'throttled'; readonly method: string; readonly path: string; readonly waitMs: number }
  | {
      readonly kind: 'retry'
      readonly method: string
      readonly path: string
      readonly reason: string
      readonly waitMs: number
    }

export interface TransportOptions extends Sender {
  readonly send: Send
  readonly clock: Clock
  /** Returns a number in [0, 1). */
  readonly random: () => number
  readonly onNotice: (notice: Notice) => void
}

export interface Transport {
  /** Sends a call and returns its validated response. Throws a `DuvoError`, or the reason of an aborted signal. */
  send<T>(call: Call<T>): Promise<T>
  /** Like `send`, for responses that are not JSON. */
  sendForBytes(call: Outgoing, maxBytes?: number): Promise<Uint8Array>
  /**
   * Like `send`, for callers who read the response themselves: status, headers and body. `read` throws an
   * `UnexpectedResponseError` if it cannot use the response. An `ApiError` carries its response.
   */
  sendForResponse<T>(call: Outgoing, read: (response: HttpResponse, facts: CallFacts) => T): Promise<T>
  /** The server's clock, estimated from its responses: milliseconds since 1970. */
  serverNow(): number
  readonly gate: Gate
}

const maxResponseBytes = 10 * 2 ** 20
const maxDownloadBytes = 256 * 2 ** 20
/** The longest that one call waits in total because the server asks it to. */
const maxThrottledMs = 15 * 60_000

/** The one HTTP transport of all resources: authentication, pacing, retries, redirects, time and size limits, notices. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: functions that share the gate, the clock and the log of one client
export function createTransport(options: TransportOptions): Transport {
  const { clock, random } = options
  const gate = createGate(clock, random)
  const quota = createRetryQuota()
  const noteDeprecation = createDeprecationNotes((deprecation) =>
    options.onNotice({ kind: 'deprecation', deprecation }),
  )
  let clockOffset = 0
  let hasResponded = false

  function observe(call: Pick<Call<unknown>, 'method' | 'path'>, response: HttpResponse): void {
    hasResponded = true
    const server = serverNow(response.headers)
    if (server !== undefined) clockOffset = offsetOf(server, clock.now())
    const rate = rateLimitOf(response.headers, clock.now())
    if (rate) gate.observe(rate)
    noteDeprecation(deprecationOf(call.method, call.path.template, response.headers, server ?? clock.now()))
  }

  /** Waits for its turn, then sends. */
  async function sendOnce(request: Request, url: URL): Promise<HttpResponse | Failure> {
    if (!request.urgent) await gate.enter(request.signal)
    try {
      request.onSend?.()
      return await exchange(options.send, clock, { ...request, url })
    } finally {
      if (!request.urgent) gate.leave()
    }
  }

  /** One attempt, including its redirects. */
  async function attempt(request: Request): Promise<HttpResponse | Failure | { readonly blocked: string }> {
    let url = request.url
    for (let hops = 0; ; hops += 1) {
      const result = await sendOnce(request, url)
      if (!('status' in result)) return result
      observe(request.call, result)
      if (!isRedirect(result.status)) return result
      const target = redirectTarget(request.method, url, result.status, result.headers.get('location'), hops)
      if (typeof target === 'string') return { blocked: target }
      noteDeprecation({
        method: request.method,
        template: request.call.path.template,
        isPast: false,
        link: target.pathname,
      })
      url = target
    }
  }

  async function deliver<T>(
    call: Outgoing,
    read: (response: HttpResponse, facts: CallFacts) => T,
    maxBytes: number,
  ): Promise<T> {
    const request = prepare(options, call, maxBytes)
    const state: Progress = { attempts: 0, conflicts: 0, throttles: 0, wasAmbiguous: false, taken: 0 }
    const changes = call.method !== 'GET'
    // An earlier attempt may have taken effect, whatever the response to the last one.
    const facts = (ambiguous: boolean): CallFacts => ({
      method: call.method,
      path: call.path.path,
      ambiguous: changes && (ambiguous || state.wasAmbiguous),
    })
    for (;;) {
      const result = await attempt(request)
      if ('blocked' in result) throw new UnexpectedResponseError(facts(false), result.blocked)
      const outcome = judge(result, read, facts)
      if (outcome.verdict === 'success') {
        quota.giveBack(state.taken)
        return outcome.value
      }
      if (outcome.verdict === 'throttled') state.throttles += 1
      else state.attempts += 1
      if (outcome.verdict === 'conflict') state.conflicts += 1
      // An earlier attempt may have deleted the thing, so 404 now means success.
      const isGone = outcome.verdict === 'final' && 'status' in result && result.status === 404
      const isDone = call.method === 'DELETE' && state.wasAmbiguous && isGone
      if (isDone) return read({ ...result, status: 200, body: new Uint8Array() }, facts(false))
      if (isAmbiguous(outcome.verdict)) state.wasAmbiguous = true
      const again = mayRetry(outcome.verdict, { method: call.method, rule: request.rule, ...state })
      if (!again) throw outcome.error
      await pause(request, result, outcome, state)
    }
  }

  /** Waits before the next attempt, or throws the error if waiting does not help. */
  async function pause(
    request: Request,
    result: HttpResponse | Failure,
    outcome: Failed,
    state: Progress,
  ): Promise<void> {
    const { method, call } = request
    if (outcome.verdict === 'throttled' && 'status' in result) {
      const resetInMs = rateLimitOf(result.headers, clock.now())?.resetInMs
      const waitMs = throttleMs(result.headers, resetInMs, state.throttles, random, clock.now())
      state.throttledSince ??= clock.monotonic()
      // Do not start a wait that cannot finish in time.
      if (clock.monotonic() + waitMs - state.throttledSince > maxThrottledMs) throw outcome.error
      options.onNotice({ kind: 'throttled', method, path: call.path.path, waitMs })
      gate.throttled(waitMs)
      if (request.urgent) await clock.sleep(waitMs, request.signal)
      return
    }
    const cost = quota.take('kind' in result && result.kind === 'timeout')
    if (cost === 0) throw outcome.error
    state.taken += cost
    // The server closed an idle keep-alive connection; retry at once.
    const wasReused = hasResponded && state.attempts === 1 && 'kind' in result && result.kind === 'lost'
    const waitMs = wasReused ? random() * 100 : backoffMs(state.attempts, random)
    options.onNotice({ kind: 'retry', method, path: call.path.path, reason: outcome.error.message, waitMs })
    await clock.sleep(waitMs, request.signal)
  }

  return {
    send: (call) => deliver(call, (response, facts) => check(call.response, response, facts), maxResponseBytes),
    sendForBytes: (call, maxBytes = maxDownloadBytes) => deliver(call, (response) => response.body, maxBytes),
    sendForResponse: (call, read) => deliver(call, read, maxDownloadBytes),
    serverNow: () => clock.now() + clockOffset,
    gate,
  }
}

/** The progress of a call. */
interface Progress {
  /** Without throttled attempts. */
  attempts: number
  conflicts: number
  throttles: number
  throttledSince?: number
  wasAmbiguous: boolean
  /** What its retries took from the quota. */
  taken: number
}

/**
 * The offset of the server's clock from this one, in milliseconds. `Date` has whole seconds and arrives late: a difference
 * that this explains counts as none.
 */
function offsetOf(server: number, now: number): number {
  const offset = server - now
  return offset > -2_000 && offset <= 0 ? 0 : offset + 500
}
