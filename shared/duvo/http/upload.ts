import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { Clock } from '../clock.ts'
import { type CallFacts, type DuvoError, NetworkError, TimeoutError, UnexpectedResponseError } from '../errors.ts'
import { AttemptError, failureOf } from './failures.ts'

/** A file on disk and its size in bytes as it was when the upload was planned. */
export interface LocalFile {
  readonly path: string
  readonly size: number
}

/** What came of sending a file. */
export interface Sent {
  readonly status: number
  /** Of the bytes that were sent, in hex. */
  readonly sha256: string
}

export interface UploadDeps {
  readonly fetch: typeof globalThis.fetch
  readonly clock: Clock
  readonly signal?: AbortSignal | undefined
  /** Called as the file goes out, with the bytes sent so far. */
  readonly onProgress?: ((sentBytes: number) => void) | undefined
}

const idleMs = 30_000
/** Small pieces: the garbage of a fast upload grows with them. */
const pieceBytes = 16 * 1024

/** At least two minutes, and no slower than 1 MiB/s on the whole. */
const totalMs = (size: number) => Math.max(120_000, (size / 2 ** 20) * 1000)

/**
 * Sends a file to a presigned URL with constant memory. The request carries no key: stores refuse a second kind of
 * authentication, and the key is none of their business. `redirect: 'error'` is what keeps the memory flat: with any
 * other mode fetch keeps a copy of the whole body for the redirect.
 *
 * Resolves with the store's status code and the SHA-256 of what was sent, in hex; throws `NetworkError`, `TimeoutError`, or the reason of the signal.
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
  async function* pieces() {
    for await (const piece of createReadStream(file.path, { highWaterMark: pieceBytes })) {
      stall.progress()
      sent += piece.length
      sum.update(piece)
      deps.onProgress?.(sent)
      yield piece
    }
  }
  try {
    const response = await deps.fetch(url, {
      method: 'PUT',
      headers: { 'content-type': 'application/octet-stream', 'content-length': String(file.size) },
      body: pieces(),
      duplex: 'half',
      redirect: 'error',
      signal: attempt.signal,
    })
    await response.body?.cancel()
    return { status: response.status, sha256: sum.digest('hex') }
  } catch (error) {
    signal?.throwIfAborted()
    throw uploadError(attempt.signal.aborted ? attempt.signal.reason : error, url)
  } finally {
    stopTotal()
    stall.stop()
    signal?.removeEventListener('abort', cancel)
  }
}

/** One timer that looks every few seconds, not one for each of the many thousand pieces of a large file. */
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

/** The error names the store's host only: the rest of the URL is a secret. */
function uploadError(error: unknown, url: URL): DuvoError {
  const failure = failureOf(error, url.host)
  const facts: CallFacts = { method: 'PUT', path: `(presigned URL at ${url.host})`, ambiguous: true }
  if (/redirect/i.test(failure.reason))
    return new UnexpectedResponseError(facts, 'the store answered with a redirect, which is not followed')
  return failure.kind === 'timeout'
    ? new TimeoutError(facts, failure.reason)
    : new NetworkError(facts, failure.reason, failure.code)
}

/**
 * The presigned URL as a URL, where it is safe to send a file to: https, no credentials, not an address of this machine
 * or its network. For an API on the loopback interface (a test server), the store may be there too.
 * Throws an `UnexpectedResponseError`.
 */
export function checkUploadUrl(value: string, apiOrigin: URL, facts: CallFacts): URL {
  const reject = (why: string) => new UnexpectedResponseError(facts, `the upload URL ${why}`)
  if (!URL.canParse(value)) throw reject('is not a URL')
  const url = new URL(value)
  if (url.username || url.password) throw reject('holds credentials')
  if (isLoopback(apiOrigin) && isLoopback(url)) return url
  if (url.protocol !== 'https:') throw reject(`is not https (${url.protocol}//${url.host})`)
  if (isPrivate(url.hostname)) throw reject(`points into a private network (${url.host})`)
  return url
}

export function isLoopback(url: URL): boolean {
  return url.hostname === 'localhost' || url.hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(url.hostname)
}

/** Loopback, link-local and private addresses, and the names under which clouds serve machine credentials. */
function isPrivate(host: string): boolean {
  if (host.startsWith('[')) return /^\[(::|64:ff9b:|f[cd]|fe[89ab])/i.test(host)
  return (
    /^(0|10|127)\.|^169\.254\.|^192\.168\.|^172\.(1[6-9]|2\d|3[01])\.|^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./.test(
      host,
    ) ||
    // A name may end in a dot, which changes nothing.
    /(^|\.)(localhost|internal|local)\.?$/i.test(host)
  )
}
