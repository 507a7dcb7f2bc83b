import type { z } from 'zod'
import type { Body, TimeLimits } from '../http/exchange.ts'
import type { RetryRule } from '../retry/policy.ts'
import type { Path } from './path.ts'

/** A body that is not JSON, already encoded: sent byte for byte the same on each attempt. */
export interface EncodedBody {
  readonly contentType: string
  readonly body: Body
}

export type Query = Readonly<Record<string, string | number | boolean | undefined>>

export interface Call<T> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: Path
  readonly query?: Query
  readonly json?: unknown
  readonly encoded?: EncodedBody
  /** What the answer must hold. Unknown fields are let through. */
  readonly answer: z.ZodType<T>
  readonly options?: CallOptions | undefined
}

/** What a caller may set for one call. */
export interface CallOptions {
  /** Default `always`. */
  readonly retry?: RetryRule
  /** The Idempotency-Key of a changing call; default: a new random UUID for each call, the same on its retries. */
  readonly key?: string
  readonly limits?: Partial<TimeLimits>
  /** Ends the call early; default: the client's signal. */
  readonly signal?: AbortSignal
  /** Does not wait for its turn at the gate: for stopping a Job while the process is being ended. */
  readonly urgent?: boolean
  /** Called right before each attempt leaves, after its wait at the gate. What it throws stops the call, unsent. */
  readonly onSend?: () => void
}

const defaultLimits: TimeLimits = { headers: 30_000, idle: 30_000, total: 60_000 }

/** Who sends: what a request needs from the client's options. */
export interface Sender {
  readonly apiKey: string
  /** Origin of the API, such as `https://api.duvo.ai`. */
  readonly baseUrl: string
  readonly userAgent: string
  readonly uuid: () => string
  readonly signal?: AbortSignal | undefined
}

/** A call without the schema of its answer. */
export type Outgoing = Omit<Call<never>, 'answer'>

/** Everything that stays the same from attempt to attempt: the body is serialised once. */
export function prepare(sender: Sender, call: Outgoing, maxBytes: number) {
  const { key, retry, limits, signal, urgent, onSend } = call.options ?? {}
  const url = new URL(call.path.path, sender.baseUrl)
  for (const [name, value] of Object.entries(call.query ?? {})) {
    if (value !== undefined) url.searchParams.set(name, String(value))
  }
  const body = call.encoded?.body ?? (call.json === undefined ? undefined : Buffer.from(JSON.stringify(call.json)))
  return {
    call,
    url,
    method: call.method,
    headers: {
      accept: 'application/json',
      authorization: `Bearer ${sender.apiKey}`,
      'user-agent': sender.userAgent,
      ...(body && { 'content-type': call.encoded?.contentType ?? 'application/json' }),
      ...(call.method !== 'GET' && { 'idempotency-key': key ?? sender.uuid() }),
    },
    body,
    limits: { ...defaultLimits, ...limits },
    maxBytes,
    rule: retry ?? 'always',
    signal: signal ?? sender.signal,
    urgent: urgent ?? false,
    onSend,
  }
}

export type Request = ReturnType<typeof prepare>
