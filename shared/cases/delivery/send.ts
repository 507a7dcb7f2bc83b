import { ApiError, type CallOptions, type Clock, type Duvo, DuvoError } from '../../duvo/index.ts'
import type { Ledger } from '../ledger/ledger.ts'

/** The result of one call. */
export type Sent<ResponseBody> =
  | { readonly kind: 'responded'; readonly response: ResponseBody; readonly sentAt: number }
  /** It was sent, and may have been executed. */
  | { readonly kind: 'lost'; readonly sentAt: number; readonly error: unknown }
  /** Duvo refused it, and did nothing. */
  | { readonly kind: 'refused'; readonly error: ApiError }
  /** Certainly not executed, for reasons unrelated to the Cases. */
  | { readonly kind: 'unsent'; readonly error: unknown }

/** A chunk of ids, with the key of its call. */
export interface Parcel {
  readonly chunk: string
  readonly key: string
  readonly ids: readonly string[]
  /** See `Note`. */
  readonly resent?: true | undefined
}

export interface SenderDeps {
  readonly duvo: Pick<Duvo, 'serverNow'>
  readonly ledger: Ledger
  readonly clock: Clock
  /** Stops sending; calls in flight may still finish. */
  readonly signal: AbortSignal
}

export type Send<ResponseBody> = (parcel: Parcel) => Promise<Sent<ResponseBody>>

/** How long a call in flight may still take once the step is cancelled: the runner kills the step after 7.5 s. */
const graceMs = 4_000

/**
 * Sends chunks to Duvo. Writes each call to the ledger before sending it.
 *
 * The client retries only what was certainly not executed. A lost response comes back as `lost`.
 */
export function createSender<ResponseBody>(
  call: (ids: readonly string[], options: CallOptions) => Promise<ResponseBody>,
  { duvo, ledger, clock, signal }: SenderDeps,
): Send<ResponseBody> {
  return async (parcel) => {
    const watch = watchCancel(signal, clock)
    const onSend = () => {
      signal.throwIfAborted()
      const sentAt = duvo.serverNow()
      ledger.append({ event: 'sent', ...parcel, ids: [...parcel.ids], at: new Date(sentAt).toISOString() })
      watch.sentAt = sentAt
    }
    try {
      const options = { key: parcel.key, retry: 'unless-ambiguous', signal: watch.signal, onSend } as const
      const response = await call(parcel.ids, options)
      return { kind: 'responded', response, sentAt: watch.sentAt ?? 0 }
    } catch (error) {
      return judge(error, watch.sentAt)
    } finally {
      watch.stop()
    }
  }
}

function judge(error: unknown, sentAt: number | undefined): Exclude<Sent<never>, { kind: 'responded' }> {
  if (!(error instanceof DuvoError)) {
    // The step ends, or the ledger cannot be written: if the call was not yet sent, nothing has happened.
    return sentAt === undefined ? { kind: 'unsent', error } : { kind: 'lost', sentAt, error }
  }
  if (error.ambiguous && sentAt !== undefined) return { kind: 'lost', sentAt, error }
  const isBusy = error instanceof ApiError && (error.status === 429 || error.status === 503 || isRateLimited(error))
  return error instanceof ApiError && !isBusy ? { kind: 'refused', error } : { kind: 'unsent', error }
}

function isRateLimited(error: ApiError): boolean {
  return error.status === 403 && error.code === 'rate_limited'
}

interface Watch {
  /** Aborts at once if nothing was sent, else only when the grace period is over. */
  readonly signal: AbortSignal
  /** When the call was sent, by the server's clock. */
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
