import { createHash } from 'node:crypto'
import type { Clock } from '../clock.ts'
import { type CallFacts, DuvoError, NetworkError, TimeoutError, UnexpectedResponseError } from '../errors.ts'
import { AttemptError, failureOf } from './failures.ts'
import { type LocalFile, readPieces } from './local-file.ts'
import { isRedirect } from './redirects.ts'
import { isLoopback, isPublicHost } from './send/addresses.ts'
import type { Send } from './send/sender.ts'

/** The result of sending a file. */
export interface Sent {
  readonly status: number
  /** Of the sent bytes, in hex. */
  readonly sha256: string
}

export interface UploadDeps {
  readonly send: Send
  readonly clock: Clock
  readonly signal?: AbortSignal | undefined
  /** Called during the upload with the bytes sent so far. */
  readonly onProgress?: ((sentBytes: number) => void) | undefined
}

const idleMs = 30_000
/** At least two minutes, and at least 1 MiB/s on average. */
const totalMs = (size: number) => Math.max(120_000, (size / 2 ** 20) * 1000)

/**
 * Sends a file to a presigned URL in constant memory. The request carries no key: stores refuse a second kind of
 * authentication, and must not see the key. Does not follow redirects.
 *
 * Resolves with the store's status code and the SHA-256 of the sent bytes, in hex. Throws `NetworkError`, `TimeoutError`,
 * or the reason of the signal.
 */
export async function putFile(url: URL, file: LocalFile, deps: UploadDeps): Promise<Sent> {
  const { clock, signal } = deps
  const attempt = new AbortController()
  const cancel = () => attempt.abort(signal?.reason)
  signal?.throwIfAborted()
  signal?.addEventListener('abort', cancel, { once: true })
  const limit = (ms: number, what: string) => clock.timer(ms, () => attempt.abort(new AttemptError('timeout', what)))
  const stopTotal = limit(totalMs(file.size), `the upload took longer than ${Math.round(totalMs(file.size) / 1000)} s`)
  const stall = watchForStall(clock, () => attempt.abort(new AttemptError('timeout', 'the upload stalled for 30 s')))
  const sum = createHash('sha256')
  let sent = 0
  const onPiece = (piece: Uint8Array) => {
    stall.progress()
    sent += piece.length
    sum.update(piece)
    deps.onProgress?.(sent)
  }
  try {
    const { status } = await deps.send({
      url,
      method: 'PUT',
      headers: { 'content-type': 'application/octet-stream', 'content-length': String(file.size) },
      body: readPieces(file, onPiece),
      signal: attempt.signal,
      isPublic: !isLoopback(url),
    })
    if (isRedirect(status)) throw redirected(url)
    return { status, sha256: sum.digest('hex') }
  } catch (error) {
    signal?.throwIfAborted()
    throw error instanceof DuvoError ? error : uploadError(attempt.signal.aborted ? attempt.signal.reason : error, url)
  } finally {
    attempt.abort() // nobody reads the rest of the response
    stopTotal()
    stall.stop()
    signal?.removeEventListener('abort', cancel)
  }
}

/** One timer that checks every few seconds, instead of one for each of the many thousand pieces of a large file. */
function watchForStall(clock: Clock, onStall: () => void) {
  const looks = 6
  let quiet = 0
  const look = () => {
    quiet += 1
    if (quiet >= looks) onStall()
    else stop = clock.timer(idleMs / looks, look)
  }
  let stop = clock.timer(idleMs / looks, look)
  return {
    progress() {
      quiet = 0
    },
    stop: () => stop(),
  }
}

const factsOf = (url: URL): CallFacts => ({ method: 'PUT', path: `(presigned URL at ${url.host})`, ambiguous: true })

function redirected(url: URL): DuvoError {
  return new UnexpectedResponseError(factsOf(url), 'the store responded with a redirect, which is not followed')
}

/** The error names only the store's host: the rest of the URL is a secret. */
function uploadError(error: unknown, url: URL): DuvoError {
  const { kind, reason, code } = failureOf(error, url.host)
  if (kind === 'timeout') return new TimeoutError(factsOf(url), reason)
  // A new URL would not help.
  if (kind === 'misconfigured') return new UnexpectedResponseError({ ...factsOf(url), ambiguous: false }, reason)
  return new NetworkError(factsOf(url), reason, code)
}

/**
 * Parses a presigned URL and checks that it is safe to send a file to: https, no credentials, and by its name not on this
 * machine or its network (`publicLookup` checks where the name leads). If the API is on the loopback interface (a test
 * server), the store may be there too.
 *
 * @throws UnexpectedResponseError
 */
export function checkUploadUrl(value: string, apiOrigin: URL, facts: CallFacts): URL {
  const reject = (why: string) => new UnexpectedResponseError(facts, `the upload URL ${why}`)
  if (!URL.canParse(value)) throw reject('is not a URL')
  const url = new URL(value)
  if (url.username || url.password) throw reject('contains credentials')
  if (isLoopback(apiOrigin) && isLoopback(url)) return url
  if (url.protocol !== 'https:') throw reject(`is not https (${url.protocol}//${url.host})`)
  if (!isPublicHost(url)) throw reject(`points to a private network (${url.host})`)
  return url
}
