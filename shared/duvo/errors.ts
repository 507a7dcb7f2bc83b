import type { HttpResponse } from './http/exchange.ts'

/** What every failed call reports: which call it was, and whether it may have taken effect anyway. */
export interface CallFacts {
  readonly method: string
  /** The path with its ids, without the query. */
  readonly path: string
  /**
   * True if the server may have executed the call although no usable response came back (lost or garbled response, timeout,
   * 500 or 502). False if it certainly did not.
   */
  readonly ambiguous: boolean
}

/** Base class of all errors of the client. The message names the call, what went wrong and what to check. */
export abstract class DuvoError extends Error implements CallFacts {
  readonly method: string
  readonly path: string
  readonly ambiguous: boolean

  constructor(facts: CallFacts, message: string, options?: ErrorOptions) {
    super(`${facts.method} ${facts.path}: ${message}`, options)
    this.name = new.target.name
    this.method = facts.method
    this.path = facts.path
    this.ambiguous = facts.ambiguous
  }
}

/** One problem of a rejected body, as skill uploads report them. */
export interface ValidationProblem {
  readonly field: string
  readonly message: string
}

export interface ApiErrorFacts extends CallFacts {
  readonly status: number
  /** The API's own word for the error, such as `insufficient_scope`. */
  readonly code?: string | undefined
  /** What the API says, cut to 500 characters. */
  readonly apiMessage: string
  readonly requestId?: string | undefined
  readonly validationErrors?: readonly ValidationProblem[] | undefined
  /** The response itself, for callers who pass it on. */
  readonly response?: HttpResponse | undefined
}

/** The API responded with an error status. */
export class ApiError extends DuvoError {
  readonly status: number
  readonly code: string | undefined
  readonly apiMessage: string
  readonly requestId: string | undefined
  readonly validationErrors: readonly ValidationProblem[]
  readonly response: HttpResponse | undefined

  constructor(facts: ApiErrorFacts) {
    super(facts, describe(facts))
    this.status = facts.status
    this.code = facts.code
    this.apiMessage = facts.apiMessage
    this.requestId = facts.requestId
    this.validationErrors = facts.validationErrors ?? []
    this.response = facts.response
  }
}

/** No response arrived: the name did not resolve, or the connection was refused, reset or failed its TLS check. */
export class NetworkError extends DuvoError {
  /** The system's code, such as `ECONNRESET`, if there is one. */
  readonly code: string | undefined

  constructor(facts: CallFacts, message: string, code?: string, options?: ErrorOptions) {
    super(facts, message, options)
    this.code = code
  }
}

/** The response, or its next byte, took too long. */
export class TimeoutError extends DuvoError {}

/** A response arrived, but not as the API documents it: not JSON, too large, a redirect elsewhere, a missing field. */
export class UnexpectedResponseError extends DuvoError {}

/** The response is larger than the call allows. A smaller page may fit. */
export class TooLargeError extends UnexpectedResponseError {}

function describe(facts: ApiErrorFacts): string {
  const said = [facts.code, facts.apiMessage].filter((part, at, all) => part && all.indexOf(part) === at).join(': ')
  const problems = facts.validationErrors?.map(({ field, message }) => `${field}: ${message}`) ?? []
  const request = facts.requestId ? ` (request ${facts.requestId})` : ''
  return [`${facts.status} ${said || 'no message'}${request}`, ...problems, adviceFor(facts)].filter(Boolean).join('. ')
}

/** What to check, for the most common refusals. */
function adviceFor({ status, code }: ApiErrorFacts): string {
  switch (status) {
    case 401:
      return 'The API key was refused: it is mistyped, revoked, expired, or belongs to another environment. Check the input `api-key` (or DUVO_API_KEY) and `api-base-url`'
    case 403:
      if (code === 'insufficient_scope') return 'The key lacks the scope for this call: create a key that has it'
      if (code === 'workspace_policy_denied')
        return 'A policy of the workspace forbids this call: ask its administrator'
      if (code === 'approval_required') return 'The workspace requires approval for this call'
      return "The key may not do this: check that `team-id` is the key's own team and what its user may do"
    case 404:
      return 'It does not exist, or this key cannot see it: check the id and the team of the key'
    case 429:
      return 'The rate limit of the key is used up, and there is not enough time left to wait. Other steps with the same key share the limit'
    case 410:
      return 'This part of the API is gone: use a newer version of the action'
    default:
      return ''
  }
}
