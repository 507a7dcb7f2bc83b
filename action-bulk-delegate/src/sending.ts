import { ApiError, type Clock, type Duvo, DuvoError, type ReprocessCounts } from '../../shared/duvo/index.ts'
import type { Ledger } from './ledger.ts'

/** What became of one call. */
export type Sent =
  | { readonly kind: 'answered'; readonly counts: ReprocessCounts; readonly sentAt: number }
  /** It left, and may have been carried out. */
  | { readonly kind: 'lost'; readonly sentAt: number; readonly error: unknown }
  /** Duvo will not do it, and did nothing. */
  | { readonly kind: 'refused'; readonly error: ApiError }
  /** Certainly not carried out, for reasons that are not in the Cases. */
  | { readonly kind: 'unsent'; readonly error: unknown }

/** A chunk of ids under the key of its call. */
export interface Parcel {
  readonly chunk: string
  readonly key: string
  readonly ids: readonly string[]
}

export interface SenderDeps {
  readonly duvo: Pick<Duvo, 'cases' | 'serverNow'>
  readonly queue: string
  readonly agent: string
  readonly ledger: Ledger
  readonly clock: Clock
  /** Stops the sending; what is under way may still end. */
  readonly signal: AbortSignal
}

export type Send = (parcel: Parcel) => Promise<Sent>

/** How long a call that is under way may still take once the step is cancelled: the runner kills it after 7.5 s. */
const graceMs = 4_000

/**
 * Sends chunks to Duvo: each call is on the ledger before it leaves. Uses the older route once it turned out that the
 * newer one does not exist.
 *
 * The client repeats only what was certainly not carried out. A lost answer comes back as `lost`.
 */
export function createSender(deps: SenderDeps): Send {
  const { duvo, clock, queue, agent } = deps
  let route: 'reprocess' | 'delegate' = 'reprocess'

  const call = async (parcel: Parcel, watch: Watch) => {
    const body = { case_ids: parcel.ids, agent_id: agent }
    const onSend = () => {
      deps.signal.throwIfAborted()
      const sentAt = duvo.serverNow()
      deps.ledger.append({ event: 'sent', ...parcel, ids: [...parcel.ids], at: new Date(sentAt).toISOString() })
      watch.sentAt = sentAt
    }
    const options = { key: parcel.key, retry: 'unless-ambiguous', signal: watch.signal, onSend } as const
    try {
      return await duvo.cases[route](queue, body, options)
    } catch (error) {
      if (route === 'delegate' || !isMissingRoute(error)) throw error
      route = 'delegate'
      return await duvo.cases.delegate(queue, body, options)
    }
  }

  return async (parcel) => {
    const watch = watchCancel(deps.signal, clock)
    try {
      const counts = await call(parcel, watch)
      return { kind: 'answered', counts, sentAt: watch.sentAt ?? 0 }
    } catch (error) {
      return judge(error, watch.sentAt)
    } finally {
      watch.stop()
    }
  }
}

function judge(error: unknown, sentAt: number | undefined): Sent {
  if (!(error instanceof DuvoError)) {
    // The end of the step, or a ledger that cannot be written: as long as the call was not out, nothing has happened.
    return sentAt === undefined ? { kind: 'unsent', error } : { kind: 'lost', sentAt, error }
  }
  if (error.ambiguous && sentAt !== undefined) return { kind: 'lost', sentAt, error }
  const isBusy = error instanceof ApiError && (error.status === 429 || error.status === 503 || isRateLimited(error))
  return error instanceof ApiError && !isBusy ? { kind: 'refused', error } : { kind: 'unsent', error }
}

function isRateLimited(error: ApiError): boolean {
  return error.status === 403 && error.code === 'rate_limited'
}

/** A missing route, not a missing Case or Queue: those are found by the route. */
function isMissingRoute(error: unknown): boolean {
  if (!(error instanceof ApiError)) return false
  return error.status === 405 || (error.status === 404 && /\broute\b.*\bnot found\b/i.test(error.apiMessage))
}

interface Watch {
  /** Aborts at once as long as nothing was sent, else only when the grace is over. */
  readonly signal: AbortSignal
  /** When the call left, by the server's clock. */
  sentAt: number | undefined
  stop(): void
}

function watchCancel(cancel: AbortSignal, clock: Clock): Watch {
  const controller = new AbortController()
  let stopTimer = () => {}
  const watch: Watch = {
    signal: controller.signal,
    sentAt: undefined,
    stop() {
      stopTimer()
      cancel.removeEventListener('abort', onCancel)
    },
  }
  function onCancel(): void {
    if (watch.sentAt === undefined) controller.abort(cancel.reason)
    else stopTimer = clock.timer(graceMs, () => controller.abort(cancel.reason))
  }
  if (cancel.aborted) onCancel()
  else cancel.addEventListener('abort', onCancel)
  return watch
}
