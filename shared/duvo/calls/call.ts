import type { z } from 'zod'
import type { Body, TimeLimits } from '../http/exchange.ts'
import type { RetryRule } from '../retry/policy.ts'
import type { Path } from './path.ts'

/** A body that is not JSON, already encoded. Every attempt sends the same bytes. */
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
  /** The shape of the response. Unknown fields pass. */
  readonly response: z.ZodType<T>
  readonly options?: CallOptions | undefined
}

/** What a caller can set for one call. */
export interface CallOptions {
  /** Default `always`. */
  readonly retry?: RetryRule
  /** The Idempotency-Key of a call that changes something. Default: a new random UUID per call, reused by its retries. */
  readonly key?: string
  readonly limits?: Partial<TimeLimits>
  /** Ends the call early; default: the client's signal. */
  readonly signal?: AbortSignal
  /** Skips the queue at the gate: for stopping a Job while the process is shutting down. */
  readonly urgent?: boolean
  /** Called right before each attempt is sent, after its wait at the gate. If it throws, the call fails unsent. */
  readonly onSend?: () => void
}

const defaultLimits: TimeLimits = { headers: 30_000, idle: 30_000, total: 60_000 }

/** What a request needs from the client's options. */
export interface Sender {
  readonly apiKey: string
  /** Origin of the API, such as `https://api.duvo.ai`. */
  readonly baseUrl: string
  readonly userAgent: string
  readonly uuid: () => string
  readonly signal?: AbortSignal | undefined
}

/** A call without a response schema. */
export type Outgoing = Omit<Call<never>, 'response'>

/** Builds what stays the same across attempts. Serialises the body once. */
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
