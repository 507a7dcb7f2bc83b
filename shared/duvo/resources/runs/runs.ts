import { z } from 'zod'
import type { CallOptions } from '../../calls/call.ts'
import { paginate } from '../../calls/paginate.ts'
import { pathFor } from '../../calls/path.ts'
import { ListGap, type ReadAhead, readAhead } from '../../calls/read-ahead.ts'
import type { Transport } from '../../calls/transport.ts'
import { UnexpectedResponseError } from '../../errors.ts'
import { createMessageReader, messagesPath } from './run-messages.ts'
import { Evaluation, HumanRequest, ListedRun, Message, Run } from './run-schemas.ts'

/** What a Job is started with. The API ignores unknown keys, so a misspelled one would start it without its message. */
export interface RunStart {
  readonly agent_id: string
  readonly message?: string | undefined
  readonly sandbox_id?: string | undefined
  readonly webhook_url?: string | undefined
}

/** Filters of the list of Jobs. Dates are ISO 8601 in UTC (`…Z`). */
export interface RunFilter {
  readonly agent_id?: string | undefined
  readonly status?: string | undefined
  readonly source?: string | undefined
  /** Only Jobs that process Cases of this Queue. */
  readonly case_queue_id?: string | undefined
  /** Newer servers compare `since` and `until` with the time a Job ended, and omit unfinished Jobs. */
  readonly since?: string | undefined
  readonly until?: string | undefined
  readonly sort_order?: 'asc' | 'desc' | undefined
}

/** Older pages of the documents say `runs`, but the API sends `data`. */
const RunPage = z
  .union([
    z.object({ data: z.array(ListedRun), total: z.number().optional() }),
    z.object({ runs: z.array(ListedRun), total: z.number().optional() }),
  ])
  .transform((body) => ({ items: 'data' in body ? body.data : body.runs, total: body.total }))

const RunBody = z.object({ run: Run }).transform((body) => body.run)
const RunState = z.object({ run: Run.nullable(), pending_human_request: HumanRequest.nullish() })

/** A Job (null: it no longer exists) and the open request that it waits for, if any. */
export type RunState = z.infer<typeof RunState>

export function runs(transport: Transport) {
  const { send } = transport
  const reader = createMessageReader(transport)
  const page = (teamId: string, filter: RunFilter, offset: number, limit = 100) =>
    send({
      method: 'GET',
      path: pathFor('/v2/teams/{teamId}/runs', { teamId }),
      query: { ...filter, limit, offset },
      response: RunPage,
    })

  return {
    /** Starts a Job with the Assignment's live Revision. */
    start: (teamId: string, start: RunStart, options?: CallOptions) =>
      send({
        method: 'POST',
        path: pathFor('/v2/teams/{teamId}/runs', { teamId }),
        json: start,
        response: RunBody,
        options,
      }),
    /** A Job and its open request. */
    get: (runId: string, options?: CallOptions) =>
      send({ method: 'GET', path: pathFor('/v2/runs/{run_id}', { run_id: runId }), response: RunState, options }),
    /** One page of Jobs, at most 100. */
    page,
    /** All Jobs that the key can see: for most keys, only those of its own user. */
    list: (teamId: string, filter: RunFilter = {}) => paginate((offset) => page(teamId, filter, offset)),
    /** The same, page by page, several requested at once. Throws if the pages hold fewer Jobs than the API counts. */
    async *pages(teamId: string, filter: RunFilter = {}, options: ReadAhead = {}) {
      try {
        yield* readAhead((offset) => page(teamId, filter, offset), options)
      } catch (error) {
        if (!(error instanceof ListGap)) throw error
        const { path } = pathFor('/v2/teams/{teamId}/runs', { teamId })
        throw new UnexpectedResponseError({ method: 'GET', path, ambiguous: false }, error.message)
      }
    },
    messages: reader.page,
    messagesFrom: reader.rows,
    /** Adds a message. Resumes a Job that is waiting, completed or interrupted. */
    postMessage: (runId: string, message: string) =>
      send({
        method: 'POST',
        path: messagesPath(runId),
        json: { message },
        response: z.object({ message: Message }).transform((body) => body.message),
      }),
    /** Answers a request; works only while the Job is waiting. Answers are keyed by the text of the question. */
    respond: (
      runId: string,
      requestId: string,
      response: { readonly approved: boolean } | { readonly answers: Readonly<Record<string, string>> },
      options?: CallOptions,
    ) =>
      send({
        method: 'POST',
        path: pathFor('/v2/runs/{run_id}/human-requests/{request_id}/respond', {
          run_id: runId,
          request_id: requestId,
        }),
        json: response,
        response: z.unknown(),
        options,
      }),
    /** Asks to stop a Job; does nothing if it has ended. Call `get` to see the result. */
    stop: (runId: string, options?: CallOptions) =>
      send({
        method: 'POST',
        path: pathFor('/v2/runs/{run_id}/stop', { run_id: runId }),
        response: z.unknown(),
        options,
      }),
    /** The evaluation of an ended Job. It arrives some time after the end: null until then, or for good if none is made. */
    evaluation: (agentId: string, runId: string) =>
      send({
        method: 'GET',
        path: pathFor('/v2/agent/{agentId}/runs/{runId}/evaluation', { agentId, runId }),
        response: z.object({ data: Evaluation.nullable() }).transform((body) => body.data),
      }),
  }
}
