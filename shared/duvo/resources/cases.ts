import { z } from 'zod'
import type { CallOptions } from '../calls/call.ts'
import type { Page } from '../calls/paginate.ts'
import { pathFor } from '../calls/path.ts'
import type { Transport } from '../calls/transport.ts'
import { ApiError } from '../errors.ts'
import { filterWords, hasStatus, type StatusVocabulary } from './case-status.ts'

const optionalText = z.string().nullish()

const Case = z
  .object({
    id: z.string().min(1),
    queue_id: optionalText,
    title: z.string().catch(''),
    status: z.string(),
    display_status: optionalText,
    priority: optionalText,
    created_at: optionalText,
    updated_at: optionalText,
    completed_at: optionalText,
    claimed_by_run_id: optionalText,
    pending_human_request_id: optionalText,
    pending_approval_batch_id: optionalText,
    postponed_to: optionalText,
    /** Only in the answers of a search for words; long as it may be, nothing else needs it. */
    data: optionalText,
    labels: z.array(z.object({ key: z.string().catch(''), value: z.string() })).nullish(),
  })
  .transform(({ display_status, ...item }) => ({ ...item, display_status: display_status || item.status }))
/** A work item. `status` and `display_status` are open words; the second one is what a reader is shown. */
export type Case = z.infer<typeof Case>

const CaseRun = z.object({ agent_id: optionalText, claimed_at: optionalText, created_at: optionalText })
/** A Job that has held a Case. */
export type CaseRun = z.infer<typeof CaseRun>

const CasePage = z
  .object({ cases: z.array(Case), total: z.number().optional() })
  .transform(({ cases, total }) => ({ items: cases, total }))

/** Filters of a search. Dates are ISO 8601; `labels` maps a key to the values that match. */
export interface CaseFilter {
  readonly status?: readonly string[] | undefined
  readonly priority?: readonly string[] | undefined
  readonly created_at_from?: string | undefined
  readonly updated_at_from?: string | undefined
  readonly labels?: Readonly<Record<string, readonly string[]>> | undefined
  /** Words in the title or the data. */
  readonly search?: string | undefined
  /**
   * Order of the list: oldest first, or the last changed first. The date of creation stays, so rows keep their places while
   * one reads page after page; a change moves a row to the other end of the other order. Default `oldest`.
   */
  readonly order?: 'oldest' | 'last-changed' | undefined
}

const Count = z.number().int().min(0)
/** The older route, and redirects from it, call the first count `delegatedCount` or `retriedCount`. */
const ReprocessCounts = z
  .object({
    reprocessedCount: Count.optional(),
    delegatedCount: Count.optional(),
    retriedCount: Count.optional(),
    skippedCount: Count.default(0),
  })
  .transform((body, context) => {
    const reprocessed = body.reprocessedCount ?? body.delegatedCount ?? body.retriedCount
    if (reprocessed !== undefined) return { reprocessed, skipped: body.skippedCount }
    context.addIssue({ code: 'custom', message: 'reprocessedCount is missing' })
    return z.NEVER
  })
/** How many Cases a bulk call took, and how many it left as they were. It never says which. */
export type ReprocessCounts = z.infer<typeof ReprocessCounts>

/** The Cases and the Assignment that is to work on them. At most 100 ids a call. */
export interface Reprocess {
  readonly case_ids: readonly string[]
  readonly agent_id: string
}

function withoutData({ data: _, ...item }: Case): Case {
  return item
}

const oldest = { sort_by: 'created_at', sort_order: 'asc' }
const lastChanged = { sort_by: 'updated_at', sort_order: 'desc' }

/** Most ids that one bulk call takes. */
export const bulkLimit = 100

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
        answer: CasePage,
        options,
      })
    }
    return send({
      method: 'POST',
      path: pathFor('/v2/queues/{queue_id}/cases/search', params),
      json: { ...paging, filters: { ...rest, labels, status } },
      answer: CasePage,
      options,
    })
  }

  return {
    /** One Case. */
    get: (caseId: string, options?: CallOptions) =>
      send({
        method: 'GET',
        path: pathFor('/v2/cases/{case_id}', { case_id: caseId }),
        answer: z.object({ case: Case }).transform((body) => body.case),
        options,
      }),
    /** The Jobs that have held a Case, newest first, at most 50. */
    runs: (caseId: string, options?: CallOptions) =>
      send({
        method: 'GET',
        path: pathFor('/v2/cases/{case_id}/runs', { case_id: caseId }),
        answer: z.object({ runs: z.array(CaseRun) }).transform((body) => body.runs),
        options,
      }),
    /**
     * Up to 100 Cases of a Queue from `offset`. `count` is how many rows the server sent; where it filters by
     * buckets, those of other states are taken out of `items`. Only labels need the search route: the list is a GET, which
     * can be repeated without any doubt.
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
     * Gives Cases to an Assignment, from the start: their active Jobs are interrupted first, so doing it twice undoes the
     * work of the first time. The Assignment must already consume the Queue.
     */
    reprocess: (queueId: string, body: Reprocess, options?: CallOptions) =>
      send({
        method: 'POST',
        path: pathFor('/v2/queues/{queue_id}/cases/bulk-reprocess', { queue_id: queueId }),
        json: body,
        answer: ReprocessCounts,
        options,
      }),
    /** The predecessor of `reprocess`, deprecated: only for servers that do not have that yet. */
    delegate: (queueId: string, body: Reprocess, options?: CallOptions) =>
      send({
        method: 'POST',
        path: pathFor('/v2/queues/{queue_id}/cases/bulk-delegate', { queue_id: queueId }),
        json: body,
        answer: ReprocessCounts,
        options,
      }),
  }
}
