import type { CallOptions, Query } from '../../calls/call.ts'
import { type ReadAhead, readAhead } from '../../calls/read-ahead.ts'
import type { Transport } from '../../calls/transport.ts'
import { ApiError, type CallFacts, UnexpectedResponseError } from '../../errors.ts'
import type { HttpResponse } from '../../http/exchange.ts'
import { findRows, type ParseJson } from './row-envelope.ts'

/** Any call of the documented API. */
export interface RawCall {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Path below `/v2/`, with each segment already percent-encoded. */
  readonly path: string
  /** The path as the caller wrote it, for deprecation notices. */
  readonly template: string
  readonly query?: Query
  /** The text of a JSON body, sent byte for byte. */
  readonly body?: string | undefined
  readonly options?: CallOptions
}

export interface RawResponse {
  readonly status: number
  /** Only headers that cannot contain a secret; names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
  /** The API's error, if the status is not a success. */
  readonly error?: ApiError
}

/** A page of a list, and the member that held its rows; undefined if the response itself is the array. */
export interface RawPage {
  readonly response: RawResponse
  readonly rowsIn: string | undefined
  readonly rows: readonly unknown[]
  /** How many rows the whole list has, if the server reports it. */
  readonly total: number | undefined
}

/**
 * A segment of an encoded path: what `encodeURIComponent` can produce. No dot segment, encoded or not, and nothing encoded
 * that a server may decode into a slash, a backslash or another encoded character.
 */
const segment = /^(?!(?:\.|%2e){1,2}$)(?:[A-Za-z0-9_.!~*'()-]|%(?!2f|5c|25|00)[0-9A-F]{2})+$/i

/** The headers that callers may see. An allow list, because nobody knows what a future header will contain. */
const harmlessHeaders = [
  'content-disposition',
  'content-length',
  'content-type',
  'date',
  'deprecation',
  'etag',
  'last-modified',
  'link',
  'retry-after',
  'sunset',
  'x-ratelimit-limit',
  'x-ratelimit-remaining',
  'x-ratelimit-reset',
  'x-request-id',
]
const maxHeaderChars = 1_000

export function raw({ sendForResponse }: Transport) {
  const succeed = (call: RawCall) => sendForResponse(outgoing(call), readWhole)

  /** One page. Throws an `ApiError` if the status is not a success. */
  async function readPage(call: RawCall, offset: number, parse: ParseJson, last: { text: string }) {
    const response = await succeed(at(call, offset))
    const text = new TextDecoder().decode(response.body)
    const { rowsIn, rows, total } = findRows(text, parse, (problem) => {
      throw new UnexpectedResponseError({ method: call.method, path: call.path, ambiguous: false }, problem)
    })
    // A list without pages returns the same rows for every offset; without ids, comparing the text is the only way to
    // notice.
    const isRepeated = total === undefined && offset > 0 && text === last.text
    last.text = text
    const items = isRepeated ? [] : rows.map((row, index) => ({ id: idOf(row) ?? `#${offset + index}`, row }))
    return { items, total, response, rowsIn }
  }

  return {
    /**
     * Sends any call and returns its response, whatever the status. Throws a `TypeError` for a path that leads out of
     * `/v2/`, and a `DuvoError` if no usable response came.
     */
    async send(call: RawCall): Promise<RawResponse> {
      try {
        return await succeed(call)
      } catch (error) {
        const refusal = refusalOf(error)
        if (refusal === undefined) throw error
        return refusal
      }
    },
    /** The response behind an `ApiError` that `pages` throws; undefined for every other error. */
    refusalOf,
    /**
     * The rows of a list, page by page, each row once by its `id`. Follows `limit` and `offset` in the query, or in the
     * JSON body of a search. Copes with rows that come or go during the read.
     *
     * @param options `parse` reads the rows of a page; by default with `JSON.parse`, which rounds long numbers
     * @throws ListGap if rows were missed and cannot be found again
     */
    async *pages(
      call: RawCall,
      { parse = JSON.parse, ...options }: Pick<ReadAhead, 'ahead'> & { readonly parse?: ParseJson } = {},
    ): AsyncGenerator<RawPage, void, undefined> {
      const last = { text: '' }
      let read: Omit<RawPage, 'rows'> | undefined
      const fetchPage = async (offset: number) => {
        const { items, total, ...rest } = await readPage(call, offset, parse, last)
        read = { ...rest, total }
        return { items, total }
      }
      for await (const items of readAhead(fetchPage, { ...options, from: offsetOf(call) })) {
        if (read) yield { ...read, rows: items.map(({ row }) => row) }
      }
    },
  }
}

function refusalOf(error: unknown): RawResponse | undefined {
  return error instanceof ApiError && error.response ? { ...rawResponseOf(error.response), error } : undefined
}

function outgoing({ method, path, template, query, body, options }: RawCall) {
  const [root, version, ...segments] = path.split('/')
  if (root !== '' || version !== 'v2' || segments.length === 0 || !segments.every((part) => segment.test(part))) {
    throw new TypeError(`not a path below /v2/: ${JSON.stringify(path.slice(0, 200))}`)
  }
  return {
    method,
    path: { path, template },
    ...(query && { query }),
    ...(body !== undefined && { encoded: { contentType: 'application/json', body: Buffer.from(body) } }),
    options,
  }
}

/** JSON that was cut or garbled in transit counts as no response: a retry may get it whole. */
function readWhole(response: HttpResponse, facts: CallFacts): RawResponse {
  const { status, headers, body } = response
  const type = headers.get('content-type') ?? ''
  // The API has no HTML pages: a proxy responded instead, often to ask for a sign-in.
  if (/\bhtml\b/i.test(type)) throw new UnexpectedResponseError(facts, `responded ${status}, but not with JSON`)
  const isJson = /\bjson\b/i.test(type) && /^\s*[[{]/.test(startOf(body))
  try {
    if (isJson) JSON.parse(new TextDecoder().decode(body))
  } catch (cause) {
    throw new UnexpectedResponseError(facts, `responded ${status} with broken JSON`, { cause })
  }
  return rawResponseOf(response)
}

function startOf(body: Uint8Array): string {
  return new TextDecoder().decode(body.subarray(0, 1_000))
}

/** The call for the page at `offset`. */
function at(call: RawCall, offset: number): RawCall {
  if (call.method === 'GET') return { ...call, query: { ...call.query, offset } }
  return { ...call, body: JSON.stringify({ ...JSON.parse(call.body ?? '{}'), offset }) }
}

function offsetOf({ method, query, body }: RawCall): number {
  const given: unknown = method === 'GET' ? query?.['offset'] : JSON.parse(body ?? '{}').offset
  return Number(given ?? 0)
}

function idOf(row: unknown): string | undefined {
  const id = typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined
  return typeof id === 'string' && id !== '' ? id : undefined
}

function rawResponseOf({ status, headers, body }: HttpResponse): RawResponse {
  const told = harmlessHeaders.flatMap((name) => {
    const value = headers.get(name)
    return value === null ? [] : [[name, value.slice(0, maxHeaderChars)] as const]
  })
  return { status, headers: Object.fromEntries(told), body }
}
