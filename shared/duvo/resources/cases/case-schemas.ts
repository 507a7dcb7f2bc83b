import { z } from 'zod'

const optionalText = z.string().nullish()

export const Case = z
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
    /** Only in the results of a text search. It may be long, and nothing else needs it. */
    data: optionalText,
    labels: z.array(z.object({ key: z.string().catch(''), value: z.string() })).nullish(),
  })
  .transform(({ display_status, ...item }) => ({ ...item, display_status: display_status || item.status }))
/** A work item. `status` and `display_status` are open words; people see the second one. */
export type Case = z.infer<typeof Case>

export const CaseRun = z.object({ agent_id: optionalText, claimed_at: optionalText, created_at: optionalText })
/** A Job that has held a Case. */
export type CaseRun = z.infer<typeof CaseRun>

export const CasePage = z
  .object({ cases: z.array(Case), total: z.number().optional() })
  .transform(({ cases, total }) => ({ items: cases, total }))

const Count = z.number().int().min(0)
/** The older route, and redirects from it, call the first count `delegatedCount` or `retriedCount`. */
export const ReprocessCounts = z
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
/** How many Cases a bulk call took, and how many it skipped. It never says which. */
export type ReprocessCounts = z.infer<typeof ReprocessCounts>

export const UpdateCounts = z
  .object({ updatedCount: Count, skippedCount: Count.default(0), interruptedRunIds: z.array(z.string()).default([]) })
  .transform((body) => ({
    done: body.updatedCount,
    skipped: body.skippedCount,
    interruptedRunIds: body.interruptedRunIds,
  }))
export const DeleteCounts = z
  .object({ deletedCount: Count, interruptedRunIds: z.array(z.string()).default([]) })
  .transform((body) => ({ done: body.deletedCount, interruptedRunIds: body.interruptedRunIds }))
/** How many Cases a bulk call changed and skipped, and which Jobs it interrupted. */
export type UpdateCounts = z.infer<typeof UpdateCounts>
