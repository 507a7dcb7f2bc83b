/**
 * What may follow from a failed attempt, whatever its technical cause:
 * - `not-sent`: the request never left (name not resolved, connection refused): any method may be sent again
 * - `refused-tls`: the certificate is not acceptable: sending again cannot help
 * - `misconfigured`: the request cannot be made at all, such as a port that fetch refuses
 * - `lost`: it may have been done although no usable answer came
 * - `unreadable`: like `lost`, but what came is no HTTP: the next answer will hardly be better
 * - `too-large`: like `unreadable`, because the body is larger than the call allows
 * - `timeout`: like `lost`, and it took its time
 */
export type FailureKind = 'not-sent' | 'refused-tls' | 'misconfigured' | 'lost' | 'unreadable' | 'too-large' | 'timeout'

/** An attempt without a usable answer. */
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
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_PRX_TLS',
])
const tlsCode = /^(CERT_|ERR_TLS_CERT|SELF_SIGNED_CERT|DEPTH_ZERO|UNABLE_TO_(GET|VERIFY)|HOSTNAME_MISMATCH)/
/** What stands in for an answer: no HTTP, lengths that contradict each other, or more headers than anybody sends. */
const unreadable = /^(HPE_.*|UND_ERR_HEADERS_OVERFLOW|UND_ERR_RES_CONTENT_LENGTH_MISMATCH|HTTPParserError)$/

/** An error that an attempt raised on purpose (a time limit, a body that is too large), with its meaning attached. */
export class AttemptError extends Error {
  readonly kind: FailureKind

  constructor(kind: FailureKind, message: string) {
    super(message)
    this.kind = kind
  }
}

/**
 * Reads what `fetch` threw. Its own message is only "fetch failed" or "terminated"; the reason hides in the chain of
 * causes, which is walked ten deep at most.
 */
export function failureOf(error: unknown, host: string): Failure {
  const chain = causesOf(error)
  const planned = chain.find((cause) => cause instanceof AttemptError)
  if (planned) return { kind: planned.kind, reason: planned.message, cause: error }
  const code = chain.map(codeOf).find((found) => found !== undefined)
  const last = chain.at(-1)
  const message = last instanceof Error ? last.message : String(last)
  const name = last instanceof Error ? last.name : ''
  return { ...meaningOf({ code, name, message }, host), code, cause: error }
}

type Facts = { readonly code: string | undefined; readonly name: string; readonly message: string }

function meaningOf({ code, name, message }: Facts, host: string): Pick<Failure, 'kind' | 'reason'> {
  const refusal = /^Proxy response \((\d{3})\)/.exec(message)?.[1]
  if (refusal) return meaningOfProxyRefusal(refusal, host)
  if (code === undefined && /bad port|invalid url|unknown scheme/i.test(message)) {
    return { kind: 'misconfigured', reason: `cannot connect to ${host}: ${message}` }
  }
  const word = code ?? name
  if (tlsCode.test(word)) return { kind: 'refused-tls', reason: `the certificate of ${host} is not trusted (${word})` }
  if (word === 'ERR_SSL_WRONG_VERSION_NUMBER') {
    return { kind: 'misconfigured', reason: `${host} does not speak TLS (${word})` }
  }
  if (notSentCodes.has(word)) return { kind: 'not-sent', reason: `cannot connect to ${host} (${word})` }
  if (unreadable.test(word)) {
    return { kind: 'unreadable', reason: `${host} sent something that is not an HTTP answer (${word})` }
  }
  return { kind: 'lost', reason: `the connection to ${host} broke (${code ?? message})` }
}

/** The tunnel was not opened, so nothing was sent. A proxy in trouble may recover; one that says no will not. */
function meaningOfProxyRefusal(status: string, host: string): Pick<Failure, 'kind' | 'reason'> {
  const advice = status === '407' ? ': check the user and password in HTTPS_PROXY' : ''
  return {
    kind: status.startsWith('5') ? 'not-sent' : 'misconfigured',
    reason: `the proxy refused to connect to ${host} (${status})${advice}`,
  }
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
  if (!(error instanceof Error) || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}
