/** The response of a route. `body` is JSON unless it is bytes. */
export type Reply = { status: number; body: unknown; headers?: Record<string, string> }

/** A refusal, thrown anywhere in a route and sent as the API's `{error, message}` body. */
export class Refusal extends Error {
  readonly reply: Reply

  constructor(reply: Reply) {
    super(`${reply.status}`)
    this.reply = reply
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

export function ok(body: unknown): Reply {
  return { status: 200, body }
}

export function created(body: unknown): Reply {
  return { status: 201, body }
}
