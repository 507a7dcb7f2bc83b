import { gzipSync } from 'node:zlib'
import type { Reply } from '../http/reply.ts'

/** A request before it is handled, and its result. */
export type RecordedRequest = {
  method: string
  path: string
  query: Record<string, string>
  headers: Record<string, string | string[] | undefined>
  /** Parsed JSON; for an upload its fields and the names, sizes and hashes of its files. */
  body: unknown
  /** operationId of the route, once found. */
  operation: string | null
  /** null: no response was sent. */
  status: number | null
  time: number
}

/** A fault hits before the request takes effect, unless it says that the request is performed first. */
export type FaultRule = {
  /** `POST /v2/teams/:team/runs`, a pattern for `METHOD /path?query`, or a function. */
  match: string | RegExp | ((request: RecordedRequest) => boolean)
  /** How many requests it hits. Default 1. */
  times?: number
  /** How many matching requests to let pass first. */
  after?: number
  /** Perform the request, then replace the response. */
  commit?: boolean
  status?: number
  body?: unknown
  /** Headers for the response. On their own, they are added to the real response (deprecation notices and the like). */
  headers?: Record<string, string>
  contentType?: string
  delayMs?: number
  /** Cut the connection before or after the effect. */
  reset?: 'before' | 'after'
  /** Cut the connection at once, but perform the request this many milliseconds later. */
  lateMs?: number
  /** Perform the request only after this; with `lateMs`, instead of after that time. Orders requests without a clock. */
  until?: () => Promise<unknown>
  /** Perform the request, send this many bytes of the body, then cut the connection. */
  truncate?: number
  /** Respond with a proxy's HTML page. */
  html?: true
  /** Never send the headers, or perform the request and never end the body. */
  hang?: 'headers' | 'body'
  /** Perform the request, then send one byte of the body every this many milliseconds. */
  drip?: number
  /** Perform the request, then send a body that is not JSON. */
  garble?: true
  gzip?: true | 'corrupt' | 'bomb'
  /** Keep the request's Idempotency-Key busy for this long after the effect. */
  holdKeyMs?: number
}

export type StormKind = '429' | '503' | '502-after' | 'reset-before' | 'reset-after' | 'truncate' | 'garble' | 'late'

export type Storm = { seed: number; rate: number; kinds?: StormKind[]; match?: FaultRule['match'] }

const storms: Record<StormKind, Omit<FaultRule, 'match'>> = {
  '429': { status: 429, headers: { 'retry-after': '0' }, body: { error: 'rate_limited', message: 'Slow down' } },
  '503': { status: 503, body: { error: 'unavailable', message: 'Try again' } },
  '502-after': { status: 502, html: true, commit: true },
  'reset-before': { reset: 'before' },
  'reset-after': { reset: 'after' },
  late: { lateMs: 40 },
  truncate: { truncate: 10 },
  garble: { garble: true },
}

/** The active faults, in the order in which they were set. */
export class Faults {
  #rules: { rule: FaultRule; seen: number; left: number }[] = []
  #storm: { matches: (request: RecordedRequest) => boolean; next: () => Omit<FaultRule, 'match'> | null } | null = null

  add(rule: FaultRule): void {
    if (rule.gzip === 'bomb') packBomb() // takes a second, too long for a waiting client
    this.#rules.push({ rule, seen: 0, left: rule.times ?? 1 })
  }

  storm({ seed, rate, kinds, match = /./ }: Storm): void {
    const random = randomFrom(seed)
    const chosen = kinds ?? (['429', '503', '502-after', 'reset-before', 'reset-after', 'truncate'] as const)
    this.#storm = {
      matches: (request) => matchesRule(match, request),
      next: () => {
        const kind = random() < rate ? chosen[Math.floor(random() * chosen.length)] : undefined
        return kind ? storms[kind] : null
      },
    }
  }

  clear(): void {
    this.#rules = []
    this.#storm = null
  }

  /** The fault that hits this request, if any. */
  take(request: RecordedRequest): Omit<FaultRule, 'match'> {
    for (const entry of this.#rules) {
      if (entry.left <= 0 || !matchesRule(entry.rule.match, request)) continue
      if (entry.seen++ < (entry.rule.after ?? 0)) continue
      entry.left--
      return entry.rule
    }
    return (this.#storm?.matches(request) ? this.#storm.next() : null) ?? {}
  }
}

function matchesRule(match: FaultRule['match'], request: RecordedRequest): boolean {
  if (typeof match === 'function') return match(request)
  const line = `${request.method} ${request.path}`
  if (typeof match === 'string') return templatePattern(match).test(line)
  const query = new URLSearchParams(request.query).toString()
  return match.test(query ? `${line}?${query}` : line)
}

function templatePattern(template: string): RegExp {
  const source = template.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/:\w+|\{[^}]+\}/g, '[^/]+')
  return new RegExp(`^${source}$`)
}

/** Numbers in [0, 1), reproducible by seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export type Fault = Omit<FaultRule, 'match'>

/** Whether the request gets a response without being performed. */
export function replaces(fault: Fault): boolean {
  return !fault.commit && (fault.status !== undefined || fault.html === true || fault.hang === 'headers')
}

/** The response, changed by the fault. */
export function distort(reply: Reply, fault: Fault): Reply {
  const headers = { ...reply.headers, ...fault.headers }
  if (fault.contentType) headers['content-type'] = fault.contentType
  const status = fault.status ?? reply.status
  if (fault.html) {
    headers['content-type'] = 'text/html'
    return { status: fault.status ?? 502, headers, body: Buffer.from('<html><h1>Bad Gateway</h1></html>') }
  }
  if (fault.garble) return { status, headers, body: Buffer.from('{"run": {"id": ') }
  // Another success status keeps the body.
  const isKept = fault.status === undefined || (fault.commit && fault.status < 300)
  const body = 'body' in fault ? fault.body : isKept ? reply.body : { error: `status_${status}` }
  return fault.gzip ? compress({ status, headers, body }, fault.gzip) : { status, headers, body }
}

let bomb: Buffer | undefined

/** 200 kB that unpack to 200 MiB. */
function packBomb(): Buffer {
  bomb ??= gzipSync(Buffer.alloc(200 * 2 ** 20, 0x20))
  return bomb
}

function compress(reply: Reply, kind: true | 'corrupt' | 'bomb'): Reply {
  const packed = kind === 'bomb' ? packBomb() : gzipSync(JSON.stringify(reply.body))
  if (kind === 'corrupt') packed.fill(0xff, 10)
  const headers = { 'content-type': 'application/json; charset=utf-8', ...reply.headers, 'content-encoding': 'gzip' }
  return { ...reply, headers, body: packed }
}
