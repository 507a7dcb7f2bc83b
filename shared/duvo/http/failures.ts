/**
 * What a failed attempt means for a retry, whatever its technical cause:
 * - `not-sent`: the request never left (name not resolved, connection refused); any method can be sent again
 * - `refused-tls`: the certificate is not acceptable; sending again does not help
 * - `misconfigured`: the request cannot be made with these settings, for example because a proxy refuses the password
 * - `lost`: the request may have been executed, but no usable response came
 * - `unreadable`: like `lost`, but what came is not HTTP, so a retry will hardly do better
 * - `too-large`: like `unreadable`, because the body is larger than the call allows
 * - `timeout`: like `lost`, after waiting for long
 */
export type FailureKind = 'not-sent' | 'refused-tls' | 'misconfigured' | 'lost' | 'unreadable' | 'too-large' | 'timeout'

/** An attempt without a usable response. */
export interface Failure {
  readonly kind: FailureKind
  readonly code?: string | undefined
  readonly reason: string
  readonly cause?: unknown
}

const notSentCodes = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'EHOSTDOWN',
  'ENETUNREACH',
  'ENETDOWN',
])
const tlsCode = /^(CERT_|ERR_TLS_CERT|SELF_SIGNED_CERT|DEPTH_ZERO|UNABLE_TO_(GET|VERIFY)|HOSTNAME_MISMATCH)/
/** What came instead of a response: not HTTP, contradictory lengths, or far too many headers. */
const unreadable = /^HPE_/
const unusable = /^ERR_(INVALID_(PROTOCOL|URL|CHAR|HTTP_TOKEN)|UNESCAPED_CHARACTERS)$/

/** An error that an attempt raised on purpose (a time limit, a body that is too large), with its kind. */
export class AttemptError extends Error {
  readonly kind: FailureKind

  constructor(kind: FailureKind, message: string) {
    super(message)
    this.kind = kind
  }
}

/** Classifies what a sender threw. The reason may be in the chain of causes, of which ten are read. */
export function failureOf(error: unknown, host: string): Failure {
  const chain = causesOf(error)
  const planned = chain.find((cause) => cause instanceof AttemptError)
  if (planned) return { kind: planned.kind, reason: planned.message, cause: error }
  const code = chain.map(codeOf).find((found) => found !== undefined)
  const isBeforeSending = chain.some((cause) => /^(connect|getaddrinfo)$/.test(textOf(cause, 'syscall') ?? ''))
  const last = chain.at(-1)
  const message = last instanceof Error ? last.message : String(last)
  return { ...meaningOf({ code, message, isBeforeSending }, host), code, cause: error }
}

type Facts = {
  readonly code: string | undefined
  readonly message: string
  /** Whether the failed system call was one that opens a connection. */
  readonly isBeforeSending: boolean
}

function meaningOf({ code, message, isBeforeSending }: Facts, host: string): Pick<Failure, 'kind' | 'reason'> {
  const word = code ?? ''
  if (unusable.test(word)) return { kind: 'misconfigured', reason: `cannot connect to ${host}: ${message}` }
  if (tlsCode.test(word)) return { kind: 'refused-tls', reason: `the certificate of ${host} is not trusted (${word})` }
  if (word === 'ERR_SSL_WRONG_VERSION_NUMBER') {
    return { kind: 'misconfigured', reason: `${host} does not speak TLS (${word})` }
  }
  if (isBeforeSending || notSentCodes.has(word)) {
    return { kind: 'not-sent', reason: `cannot connect to ${host} (${code ?? message})` }
  }
  if (unreadable.test(word)) {
    return { kind: 'unreadable', reason: `${host} sent something that is not an HTTP response (${word})` }
  }
  return { kind: 'lost', reason: `the connection to ${host} broke (${code ?? message})` }
}

function causesOf(error: unknown): unknown[] {
  const chain: unknown[] = []
  for (let cause = error; cause !== undefined && cause !== null && chain.length < 10; ) {
    chain.push(cause)
    cause = cause instanceof Error ? cause.cause : undefined
  }
  return chain
}

function codeOf(error: unknown): string | undefined {
  return textOf(error, 'code')
}

function textOf(error: unknown, name: 'code' | 'syscall'): string | undefined {
  const value: unknown = error instanceof Error ? Reflect.get(error, name) : undefined
  return typeof value === 'string' ? value : undefined
}
