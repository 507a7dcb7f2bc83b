import { ActionError, describeError, type Log } from '../../shared/action/index.ts'
import {
  type ApiError,
  type Clock,
  type Duvo,
  DuvoError,
  ListGap,
  type RawCall,
  type RawResponse,
} from '../../shared/duvo/index.ts'
import { type Inputs, isRead } from './inputs.ts'
import { readPages } from './request/pages.ts'
import { type Body, type BodyDeps, keepBody, keepRows } from './response/body.ts'

export interface Deps extends BodyDeps {
  readonly duvo: Pick<Duvo, 'raw' | 'teams'>
  readonly clock: Clock
  readonly log: Pick<Log, 'info'>
}

/** The result of the call. */
export interface Outcome {
  /** The call for readers: method, and the path as written. */
  readonly call: string
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Body
  /** Only for a list that was read page by page. */
  readonly rowCount: number | undefined
  readonly durationMs: number
  /** The error to fail the step with, if any. */
  readonly failure: ActionError | undefined
}

/** Sends the call and keeps its response. Throws only if no response came that could be kept. */
export async function run(inputs: Inputs, deps: Deps): Promise<Outcome> {
  const { duvo, clock } = deps
  const call = callOf(inputs, inputs.path.needsTeam ? await duvo.teams.resolve(inputs.teamId) : undefined)
  const startedAt = clock.monotonic()
  const response = await (inputs.paginate ? readList(call, inputs, deps) : send(call, deps)).catch((error: unknown) => {
    throw explain(error, call, inputs)
  })
  const { status, headers, error } = response
  return {
    call: `${call.method} ${call.template}`,
    status,
    headers,
    body: response.kept,
    rowCount: response.rowCount,
    durationMs: clock.monotonic() - startedAt,
    failure: inputs.expects(status) ? undefined : unexpected(call, status, error, inputs),
  }
}

function callOf(inputs: Inputs, teamId: string | undefined): RawCall {
  const { method, path, query, body, idempotent, idempotencyKey } = inputs
  const isRepeatable = isRead(method, path) || idempotent || idempotencyKey !== undefined
  return {
    method,
    path: path.encode(teamId),
    template: path.template,
    query,
    body,
    options: {
      retry: isRepeatable ? 'always' : 'unless-sent',
      limits: { total: 300_000 },
      ...(idempotencyKey !== undefined && { key: idempotencyKey }),
    },
  }
}

type Kept = Omit<RawResponse, 'body'> & { readonly kept: Body; readonly rowCount: number | undefined }

async function send(call: RawCall, deps: Deps): Promise<Kept> {
  const { body, ...response } = await deps.duvo.raw.send(call)
  return { ...response, kept: await keepBody(body, deps), rowCount: undefined }
}

/** A partly read list is useless, so only the error response is kept then. */
async function readList(call: RawCall, { maxRows }: Inputs, deps: Deps): Promise<Kept> {
  const { raw } = deps.duvo
  const pages = readPages(raw, call, { maxRows, log: deps.log })
  try {
    const { body, count } = await keepRows(pages.rows(), deps)
    const { status, headers } = pages.last()
    return { status, headers, kept: body, rowCount: count }
  } catch (error) {
    const refusal = raw.refusalOf(error)
    if (refusal === undefined) throw error
    const { body, ...response } = refusal
    return { ...response, kept: await keepBody(body, deps), rowCount: undefined }
  }
}

function unexpected(call: RawCall, status: number, error: ApiError | undefined, inputs: Inputs): ActionError {
  const expected = inputs.expectStatus.trim()
  if (error) return new ActionError(error.message, { ...hintFor(error, inputs), cause: error })
  return new ActionError(`${call.method} ${call.path}: responded ${status}, but expect-status is ${expected}`, {
    hint: 'The call was executed.',
  })
}

/** Says what to do, and whether a failed call may have been executed. */
function explain(error: unknown, { method, path }: RawCall, inputs: Inputs): unknown {
  if (error instanceof ListGap) {
    const hint = 'Rows were added or deleted while the list was read. No rows were kept: run the step again.'
    return new ActionError(`${method} ${path}: ${error.message}`, { hint, cause: error })
  }
  if (!(error instanceof DuvoError) || !error.ambiguous) return error
  return new ActionError(describeError(error), { ...hintFor(error, inputs), cause: error })
}

function hintFor({ ambiguous }: DuvoError, { method, path, idempotent, idempotencyKey }: Inputs): { hint?: string } {
  if (!ambiguous || isRead(method, path)) return {}
  const wasRepeatable = idempotent || idempotencyKey !== undefined
  const advice = wasRepeatable
    ? ''
    : ' It was not retried: set `idempotent: true` or an `idempotency-key` if that is safe.'
  return { hint: `The call may or may not have been executed: check before you send it again.${advice}` }
}
