import { z } from 'zod'
import type { CallOptions } from '../../calls/call.ts'
import type { Page } from '../../calls/paginate.ts'
import { pathFor } from '../../calls/path.ts'
import type { Transport } from '../../calls/transport.ts'
import { ApiError } from '../../errors.ts'
import { Case, CasePage, CaseRun, DeleteCounts, ReprocessCounts, UpdateCounts } from './case-schemas.ts'
import { filterWords, hasStatus, type StatusVocabulary } from './case-status.ts'

export type { Case, CaseRun, ReprocessCounts, UpdateCounts } from './case-schemas.ts'

/** Filters of a search. Dates are ISO 8601; `labels` maps a key to the values that match. */
export interface CaseFilter {
  readonly status?: readonly string[] | undefined
  readonly priority?: readonly string[] | undefined
  readonly created_at_from?: string | undefined
  readonly updated_at_from?: string | undefined
  readonly labels?: Readonly<Record<string, readonly string[]>> | undefined
  /** Words that appear in the title or the data. */
  readonly search?: string | undefined
  /**
   * Order of the list: oldest first, or last changed first. The creation date never changes, so with `oldest` rows keep
   * their place from page to page; in the other order, a change moves a row to the front. Default `oldest`.
   */
  readonly order?: 'oldest' | 'last-changed' | undefined
}

/** The Cases to process and the Assignment to process them. At most 100 ids a call. */
export interface Reprocess {
  readonly case_ids: readonly string[]
  readonly agent_id: string
}

function withoutData({ data: _, ...item }: Case): Case {
  return item
}

/** A Case to create. `title` has 1 to 500 characters, `data` is text (mostly JSON), a label without a key is a tag. */
export interface NewCase {
  readonly title: string
  readonly data?: string | undefined
  readonly labels?: readonly { readonly key: string; readonly value: string }[] | undefined
  readonly priority?: string | undefined
}

const oldest = { sort_by: 'created_at', sort_order: 'asc' }
const lastChanged = { sort_by: 'updated_at', sort_order: 'desc' }

/** The most ids that one bulk call takes. */
export const bulkLimit = 100

function bulk(action: 'bulk-update-status' | 'bulk-update-priority' | 'bulk-delete', queueId: string) {
  const params = { queue_id: queueId }
  const paths = {
    'bulk-update-status': pathFor('/v2/queues/{queue_id}/cases/bulk-update-status', params),
    'bulk-update-priority': pathFor('/v2/queues/{queue_id}/cases/bulk-update-priority', params),
    'bulk-delete': pathFor('/v2/queues/{queue_id}/cases/bulk-delete', params),
  }
  return { method: 'POST', path: paths[action] } as const
}

export function cases({ send }: Transport) {
  let vocabulary: StatusVocabulary = 'states'

  function page(queueId: string, filter: CaseFilter, offset: number, options?: CallOptions) {
    const { search, labels, order, ...rest } = filter
    const params = { queue_id: queueId }
    const status = filter.status && filterWords(filter.status, vocabulary)
    const paging = { ...(order === 'last-changed' ? lastChanged : oldest), limit: 100, offset, search }
    if (labels === undefined) {
      return send({
        method: 'GET',
        path: pathFor('/v2/queues/{queue_id}/cases', params),
        query: { ...paging, ...rest, status: status?.join(','), priority: rest.priority?.join(',') },
        response: CasePage,
        options,
      })
    }
    return send({
      method: 'POST',
      path: pathFor('/v2/queues/{queue_id}/cases/search', params),
      json: { ...paging, filters: { ...rest, labels, status } },
      response: CasePage,
      options,
    })
  }

  return {
    /** One Case. */
    get: (caseId: string, options?: CallOptions) =>
      send({
        method: 'GET',
        path: pathFor('/v2/cases/{case_id}', { case_id: caseId }),
        response: z.object({ case: Case }).transform((body) => body.case),
        options,
      }),
    /** The Jobs that have held a Case, newest first, at most 50. */
    runs: (caseId: string, options?: CallOptions) =>
      send({
        method: 'GET',
        path: pathFor('/v2/cases/{case_id}/runs', { case_id: caseId }),
        response: z.object({ runs: z.array(CaseRun) }).transform((body) => body.runs),
        options,
      }),
    /**
     * Up to 100 Cases of a Queue from `offset`. `count` is how many rows the server sent; if the server filters by bucket,
     * `items` omits those of other states. Uses the search route only for labels: the list is a GET, which can always be
     * repeated.
     */
    async find(
      queueId: string,
      filter: CaseFilter,
      offset = 0,
      options?: CallOptions,
    ): Promise<Page<Case> & { readonly count: number }> {
      const { status } = filter
      const read = async () => {
        const { items, total } = await page(queueId, filter, offset, options)
        const wanted = status ? items.filter((item) => hasStatus(item, status)) : items
        return { items: filter.search === undefined ? wanted.map(withoutData) : wanted, total, count: items.length }
      }
      try {
        return await read()
      } catch (error) {
        const isOtherVocabulary = status && error instanceof ApiError && error.status === 400
        if (!isOtherVocabulary || vocabulary === 'buckets') throw error
        vocabulary = 'buckets'
        return read()
      }
    },
    /**
     * Reassigns Cases to an Assignment from scratch. Their active Jobs are interrupted first, so calling it twice discards
     * the work of the first call. The Assignment must already consume the Queue.
     */
    reprocess: (queueId: string, body: Reprocess, options?: CallOptions) =>
      send({
        method: 'POST',
        path: pathFor('/v2/queues/{queue_id}/cases/bulk-reprocess', { queue_id: queueId }),
        json: body,
        response: ReprocessCounts,
        options,
      }),
    /**
     * Creates Cases, at most 100 a call, and returns them as stored. The server does not detect duplicates: sending twice
     * creates two.
     */
    create: (queueId: string, items: readonly NewCase[], options?: CallOptions) =>
      send({
        method: 'POST',
        path: pathFor('/v2/queues/{queue_id}/cases', { queue_id: queueId }),
        json: { cases: items },
        response: z.object({ added_cases: z.array(Case) }).transform((body) => body.added_cases.map(withoutData)),
        options,
      }),
    /**
     * Sets the status of up to 100 Cases: `pending`, `completed`, `failed`, on newer servers also `canceled`. Interrupts
     * their Jobs.
     */
    updateStatus: (queueId: string, body: { case_ids: readonly string[]; status: string }, options?: CallOptions) =>
      send({ ...bulk('bulk-update-status', queueId), json: body, response: UpdateCounts, options }),
    /** Sets the priority of up to 100 Cases: `none`, `medium` or `high`. */
    updatePriority: (queueId: string, body: { case_ids: readonly string[]; priority: string }, options?: CallOptions) =>
      send({ ...bulk('bulk-update-priority', queueId), json: body, response: UpdateCounts, options }),
    /** Permanently deletes up to 100 Cases and interrupts their Jobs. Returns only the number of deleted Cases. */
    delete: (queueId: string, body: { case_ids: readonly string[] }, options?: CallOptions) =>
      send({ ...bulk('bulk-delete', queueId), json: body, response: DeleteCounts, options }),
    /** The deprecated predecessor of `reprocess`, only for servers that lack `reprocess`. */
    delegate: (queueId: string, body: Reprocess, options?: CallOptions) =>
      send({
        method: 'POST',
        path: pathFor('/v2/queues/{queue_id}/cases/bulk-delegate', { queue_id: queueId }),
        json: body,
        response: ReprocessCounts,
        options,
      }),
  }
}
