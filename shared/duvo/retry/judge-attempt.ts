import type { z } from 'zod'
import {
  type CallFacts,
  type DuvoError,
  NetworkError,
  TimeoutError,
  TooLargeError,
  UnexpectedResponseError,
} from '../errors.ts'
import type { HttpResponse } from '../http/exchange.ts'
import type { Failure } from '../http/failures.ts'
import { apiErrorOf, errorContentOf, isApiError, jsonOf } from '../http/responses.ts'
import { isAmbiguous, judgeFailure, judgeResponse, type Verdict } from './policy.ts'

/** An attempt that failed. */
export interface Failed {
  readonly verdict: Exclude<Verdict, 'success'>
  readonly error: DuvoError
}

/** Judges the result of an attempt: its verdict, and its value or error. */
export function judge<T>(
  result: HttpResponse | Failure,
  read: (response: HttpResponse, facts: CallFacts) => T,
  facts: (ambiguous: boolean) => CallFacts,
): { readonly verdict: 'success'; readonly value: T } | Failed {
  if (!('status' in result)) {
    const verdict = judgeFailure(result)
    return { verdict, error: errorOf(result, facts(isAmbiguous(verdict))) }
  }
  const verdict = judgeResponse(
    result.status,
    result.headers,
    result.status === 403 ? errorContentOf(result).code : undefined,
  )
  if (saysNothingOfApi(result, verdict)) return { verdict: 'ambiguous', error: foreignError(result, facts(true)) }
  if (verdict !== 'success') return { verdict, error: apiErrorOf(facts(isAmbiguous(verdict)), result) }
  try {
    return { verdict, value: read(result, facts(true)) }
  } catch (error) {
    if (!(error instanceof UnexpectedResponseError)) throw error
    // Broken JSON may be whole the next time; a response of another shape will not change.
    return { verdict: error.cause instanceof SyntaxError ? 'ambiguous' : 'final', error }
  }
}

/**
 * Whether an error status does not come from the API: its errors are JSON with a known envelope, while a gateway, proxy or
 * firewall sends its own page with 401, 403 or 404. That is an outage, and the call may have been executed. A 413 counts
 * from anybody: the body is too large for the route.
 */
function saysNothingOfApi(response: HttpResponse, verdict: Verdict): boolean {
  return (
    (verdict === 'final' || verdict === 'conflict') &&
    response.status >= 400 &&
    response.status !== 413 &&
    !isApiError(response)
  )
}

/** Only a server error keeps its status: a gateway's 404 must not pass for the API's. */
function foreignError(response: HttpResponse, facts: CallFacts): DuvoError {
  if (response.status >= 500) return apiErrorOf(facts, response)
  const { message } = errorContentOf(response)
  const said = message === '' ? 'without a body' : `with "${message}"`
  return new UnexpectedResponseError(
    facts,
    `responded ${response.status} ${said}, which does not come from the Duvo API. Check \`api-base-url\`, and any proxy, firewall or gateway on the way`,
  )
}

function errorOf(failure: Failure, facts: CallFacts): DuvoError {
  const { kind, reason, code, cause } = failure
  if (kind === 'timeout') return new TimeoutError(facts, reason, { cause })
  if (kind === 'too-large') return new TooLargeError(facts, reason, { cause })
  if (kind === 'unreadable') return new UnexpectedResponseError(facts, reason, { cause })
  return new NetworkError(facts, reason, code, { cause })
}

/**
 * Validates a response against its schema. Throws an `UnexpectedResponseError`, whose cause is a `SyntaxError` if it is not
 * even JSON.
 */
export function check<T>(schema: z.ZodType<T>, response: HttpResponse, facts: CallFacts): T {
  let value: unknown
  try {
    value = jsonOf(response)
  } catch (cause) {
    throw new UnexpectedResponseError(facts, `responded ${response.status}, but not with JSON`, { cause })
  }
  const checked = schema.safeParse(value)
  if (checked.success) return checked.data
  if (value === undefined) {
    throw new UnexpectedResponseError(facts, `responded ${response.status} without a body`, {
      cause: new SyntaxError('no body'),
    })
  }
  const [issue] = checked.error.issues
  throw new UnexpectedResponseError(
    facts,
    `responded ${response.status} with a body that is not as documented: ${[issue?.path.join('.'), issue?.message].filter(Boolean).join(': ')}`,
  )
}
