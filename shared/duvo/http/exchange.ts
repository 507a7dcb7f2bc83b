import type { Clock } from '../clock.ts'
import { decode, tooLarge } from './decoding.ts'
import { AttemptError, type Failure, failureOf } from './failures.ts'
import { readPieces } from './local-file.ts'
import type { Incoming, Outgoing, Pieces, ResponseHeaders, Send } from './send/sender.ts'

/** How long one attempt may take, in milliseconds. */
export interface TimeLimits {
  /** Until the status and headers arrive. */
  readonly headers: number
  /** Between two pieces of the body. */
  readonly idle: number
  /** In total. */
  readonly total: number
}

export interface HttpResponse {
  readonly status: number
  readonly headers: ResponseHeaders
  readonly body: Uint8Array
}

/** A body that is not held in memory: each attempt reads it from the start. */
export interface StreamedBody {
  /** Bytes that `open` yields, sent as Content-Length. */
  readonly size: number
  open(): Pieces
}

export type Body = Uint8Array | StreamedBody

/** A file as a body. @param size its bytes; the attempt fails if the file changes in the meantime */
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
  /** Decoded bytes: a small compressed response can unpack to hundreds of megabytes. */
  readonly maxBytes: number
  readonly signal?: AbortSignal | undefined
}

/**
 * One attempt: sends the request once and reads the whole response, within limits of time and size. Does not follow
 * redirects. Returns failures instead of throwing them; throws only the reason of `signal`.
 */
export async function exchange(send: Send, clock: Clock, request: Exchange): Promise<HttpResponse | Failure> {
  const { url, limits } = request
  request.signal?.throwIfAborted()
  const attempt = new AbortController()
  const cancel = () => attempt.abort(request.signal?.reason)
  request.signal?.addEventListener('abort', cancel, { once: true })
  const limit = (ms: number, what: string) =>
    clock.timer(ms, () => attempt.abort(new AttemptError('timeout', `${what} within ${ms / 1000} s from ${url.host}`)))
  const stopTotal = limit(limits.total, 'no complete response')
  let stopWaiting = limit(limits.headers, 'no response')
  try {
    const { method } = request
    const response = await send({ url, method, signal: attempt.signal, ...contentOf(request) })
    const raw = await readBody(response, request.maxBytes, () => {
      stopWaiting()
      stopWaiting = limit(limits.idle, 'no more of the response')
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
