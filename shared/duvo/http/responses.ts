import { z } from 'zod'
import { ApiError, type CallFacts, type ValidationProblem } from '../errors.ts'
import type { HttpResponse } from './exchange.ts'

/** The decoded text of a response. Drops a byte order mark, which JSON.parse refuses. */
export function textOf(response: HttpResponse): string {
  const { buffer, byteOffset, byteLength } = response.body
  const text = Buffer.from(buffer, byteOffset, byteLength).toString('utf8')
  return text.startsWith('\ufeff') ? text.slice(1) : text
}

/** The parsed JSON of a response; undefined for an empty body. Throws a `SyntaxError` if it is not JSON. */
export function jsonOf(response: HttpResponse): unknown {
  const text = textOf(response)
  return text.trim() === '' ? undefined : JSON.parse(text)
}

const Text = z.string().catch('')
const ErrorBody = z.looseObject({
  error: z
    .union([z.string(), z.looseObject({ message: Text, code: Text })])
    .optional()
    .catch(undefined),
  message: z.string().optional().catch(undefined),
  code: z.string().optional().catch(undefined),
  request_id: z.string().optional().catch(undefined),
  validationErrors: z
    .array(z.object({ field: Text, message: Text }))
    .optional()
    .catch(undefined),
})

/** What an error response says, whatever its shape: JSON in any known form, HTML, or nothing. */
export interface ErrorContent {
  readonly code?: string | undefined
  readonly message: string
  readonly requestId?: string | undefined
  readonly validationErrors?: readonly ValidationProblem[] | undefined
}

/** Reads an error body tolerantly. Documented is `{error, message?}`; proxies on the way send HTML or nothing. */
export function errorContentOf(response: HttpResponse): ErrorContent {
  const headerId = response.headers.get('x-request-id') ?? undefined
  const parsed = ErrorBody.safeParse(parseOrUndefined(response))
  if (!parsed.success) return { message: plain(textOf(response)), requestId: cut(headerId, 100) }
  const { error, message, code, request_id, validationErrors } = parsed.data
  const nested = typeof error === 'object' ? error : undefined
  const word = typeof error === 'string' ? error : nested?.code || code
  return {
    code: word && word.length <= 100 ? word : undefined,
    message: plain(message || nested?.message || word || textOf(response)),
    requestId: cut(request_id ?? headerId, 100),
    validationErrors: validationErrors?.slice(0, 20).map((problem) => ({
      field: problem.field.slice(0, 100),
      message: plain(problem.message),
    })),
  }
}

/**
 * Whether an error response comes from the API itself: JSON with an `error`, or with the `code` and `message` of its newer
 * pages. Gateways send HTML, nothing, or `{"message": …}` alone.
 */
export function isApiError(response: HttpResponse): boolean {
  const parsed = ErrorBody.safeParse(parseOrUndefined(response))
  if (!parsed.success) return false
  const { error, code, message } = parsed.data
  const word = typeof error === 'object' ? error.message || error.code : error
  return Boolean(word || (code && message))
}

/** Turns an error response into an error. */
export function apiErrorOf(call: CallFacts, response: HttpResponse): ApiError {
  const content = errorContentOf(response)
  return new ApiError({
    method: call.method,
    path: call.path,
    ambiguous: call.ambiguous,
    status: response.status,
    code: content.code,
    apiMessage: content.message,
    requestId: content.requestId,
    validationErrors: content.validationErrors,
    response,
  })
}

function parseOrUndefined(response: HttpResponse): unknown {
  try {
    return jsonOf(response)
  } catch {
    return undefined
  }
}

/** One readable line: HTML tags dropped, white space collapsed, at most 500 characters. */
function plain(text: string): string {
  const start = text.slice(0, 20_000)
  const words = /^\s*<(!doctype|html|head|body)/i.test(start)
    ? withoutElements(start, ['style', 'script']).replace(/<[^<>]*>/g, ' ')
    : start
  return cut(words.replace(/\s+/g, ' ').trim(), 500) ?? ''
}

/** Removes the elements with these names and their content. An unclosed element extends to the end. */
function withoutElements(html: string, names: readonly string[]): string {
  return names.reduce((text, name) => {
    const [before = '', ...rest] = text.split(new RegExp(`<${name}\\b`, 'i'))
    const close = new RegExp(`</${name}\\s*>`, 'i')
    return [before, ...rest.map((part) => part.split(close).slice(1).join(' '))].join(' ')
  }, html)
}

function cut(text: string | undefined, length: number): string | undefined {
  return text !== undefined && text.length > length ? `${text.slice(0, length)}…` : text
}
