import type { Clock } from '../clock.ts'
import { decode, tooLarge } from './decoding.ts'
import { AttemptError, type Failure, failureOf } from './failures.ts'
import { readPieces } from './local-file.ts'
import type { AnswerHeaders, Incoming, Outgoing, Pieces, Send } from './send/sender.ts'

/** How long one attempt may take, in milliseconds. */
export interface TimeLimits {
  /** Until the status and headers are there. */
  readonly headers: number
  /** Between two pieces of the body. */
  readonly idle: number
  /** All together. */
  readonly total: number
}

export interface Answer {
  readonly status: number
  readonly headers: AnswerHeaders
  readonly body: Uint8Array
}

/** A body that is not held in memory: each attempt reads it from its beginning. */
export interface StreamedBody {
  /** Bytes that `open` yields, sent as Content-Length. */
  readonly size: number
  open(): Pieces
}

export type Body = Uint8Array | StreamedBody

/** A file as a body. @param size its bytes; a file that changes in the meantime fails the attempt */
export function fileBody(path: string, size: number): StreamedBody {
  return { size, open: () => readPieces({ path, size }) }
}

/** Bytes of a body. */
export function sizeOf(body: Uint8Array | StreamedBody): number {
  return body instanceof Uint8Array ? body.length : body.size
}

export interface Exchange {
  readonly url: URL
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: Body | undefined
  readonly limits: TimeLimits
  /** Decoded bytes: a small compressed answer can unpack to hundreds of megabytes. */
  readonly maxBytes: number
  readonly signal?: AbortSignal | undefined
}

/**
 * One attempt: sends the request once and reads the answer whole, within limits of time and size. Redirects are not
 * followed. Returns the failure instead of throwing it; throws only the reason of `signal`.
 */
export async function exchange(send: Send, clock: Clock, request: Exchange): Promise<Answer | Failure> {
  const { url, limits } = request
  request.signal?.throwIfAborted()
  const attempt = new AbortController()
  const cancel = () => attempt.abort(request.signal?.reason)
  request.signal?.addEventListener('abort', cancel, { once: true })
  const limit = (ms: number, what: string) =>
    clock.timer(ms, () => attempt.abort(new AttemptError('timeout', `${what} within ${ms / 1000} s from ${url.host}`)))
  const stopTotal = limit(limits.total, 'no complete answer')
  let stopWaiting = limit(limits.headers, 'no answer')
  try {
    const { method } = request
    const response = await send({ url, method, signal: attempt.signal, ...contentOf(request) })
    const raw = await readBody(response, request.maxBytes, () => {
      stopWaiting()
      stopWaiting = limit(limits.idle, 'no more of the answer')
    })
    const { status, headers } = response
    return { status, headers, body: await decode(raw, headers.get('content-encoding'), request.maxBytes) }
  } catch (error) {
    request.signal?.throwIfAborted()
    return failureOf(attempt.signal.aborted ? attempt.signal.reason : error, url.host)
  } finally {
    stopTotal()
    stopWaiting()
    request.signal?.removeEventListener('abort', cancel)
  }
}

function contentOf({ headers: given, body }: Exchange): Pick<Outgoing, 'headers' | 'body'> {
  const headers = { 'accept-encoding': 'gzip, br', ...given }
  if (body === undefined || body instanceof Uint8Array) return { headers, body }
  return { headers: { ...headers, 'content-length': String(body.size) }, body: body.open() }
}

async function readBody({ body }: Incoming, maxBytes: number, onProgress: () => void): Promise<Uint8Array> {
  onProgress()
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of body ?? []) {
    onProgress()
    size += piece.byteLength
    if (size > maxBytes) throw tooLarge(maxBytes)
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}
