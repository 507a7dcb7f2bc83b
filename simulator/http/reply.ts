/** The response of a route. `body` is JSON unless it is bytes. */
export type Answer = { status: number; body: unknown; headers?: Record<string, string> }

/** A refusal, thrown anywhere in a route and sent as the API's `{error, message}` body. */
export class Refusal extends Error {
  readonly answer: Answer

  constructor(answer: Answer) {
    super(`${answer.status}`)
    this.answer = answer
  }
}

const codes: Record<number, string> = {
  400: 'bad_request',
  401: 'invalid_token',
  403: 'forbidden',
  404: 'not_found',
  409: 'conflict',
  413: 'payload_too_large',
  415: 'unsupported_media_type',
  422: 'unprocessable_entity',
  429: 'rate_limited',
  502: 'bad_gateway',
}

export function refusal(status: number, message: string, extra: Record<string, unknown> = {}): Refusal {
  return new Refusal({ status, body: { error: codes[status] ?? 'error', message, ...extra } })
}

export function ok(body: unknown): Answer {
  return { status: 200, body }
}

export function created(body: unknown): Answer {
  return { status: 201, body }
}
