import { type ListedRun, normalizeStatus, phaseOf } from '../../../shared/duvo/index.ts'

/** The named states of a report. Each status of the API is in exactly one; `other` takes the unknown ones. */
export const buckets = ['completed', 'failed', 'stopped', 'running', 'waiting', 'queued', 'other'] as const
export type Bucket = (typeof buckets)[number]

const bucketOfStatus = new Map<string, Bucket>([
  ['completed', 'completed'],
  ['failed', 'failed'],
  ['stopped', 'stopped'],
  ['interrupted', 'stopped'],
  ['canceled', 'stopped'],
  ['cancelled', 'stopped'],
  ['starting', 'running'],
  ['running', 'running'],
  ['waiting', 'waiting'],
  ['needs_attention', 'waiting'],
  ['not_started', 'queued'],
  ['pending', 'queued'],
])

/** What a report needs of a Job. Moments are milliseconds since 1970. */
export interface Job {
  readonly id: string
  readonly agentId: string
  readonly agentName: string
  readonly title: string
  /** The API's word. */
  readonly status: string
  readonly bucket: Bucket
  readonly userId: string | undefined
  readonly createdAt: number
  /** When it ended; undefined while it has not. */
  readonly endedAt: number | undefined
  /** From its start to its end; undefined where it has not ended or never started. */
  readonly durationMs: number | undefined
  /** Since when nothing has changed: for a waiting Job the best that the list tells of how long it waits. */
  readonly unchangedSince: number
  readonly evaluation: { readonly passed: number; readonly total: number } | undefined
  /** What the evaluation says of it. */
  readonly comment: string | undefined
}

/** Reads a row of the list; undefined where its dates cannot be read. */
export function jobOf(run: ListedRun): Job | undefined {
  const createdAt = momentOf(run.created_at)
  if (createdAt === undefined) return undefined
  const updatedAt = momentOf(run.updated_at)
  const startedAt = momentOf(run.started_at)
  const completedAt = momentOf(run.completed_at)
  // An ended Job without a date of its end last changed when it ended.
  const endedAt = phaseOf(run) === 'ended' ? (completedAt ?? updatedAt ?? createdAt) : undefined
  const evaluation = run.eval_summaries
  const isEvaluated = typeof evaluation?.total === 'number' && evaluation.total > 0
  return {
    id: run.id,
    agentId: run.agent_id ?? '',
    agentName: run.agent_name ?? '',
    title: run.title || run.case_title || (run.run_number ? `Job ${run.run_number}` : run.id),
    status: normalizeStatus(run.status),
    bucket: bucketOfStatus.get(normalizeStatus(run.status)) ?? 'other',
    userId: run.user_id ?? undefined,
    createdAt,
    endedAt,
    durationMs: endedAt === undefined || startedAt === undefined ? undefined : Math.max(0, endedAt - startedAt),
    unchangedSince: updatedAt ?? startedAt ?? createdAt,
    evaluation: isEvaluated ? { passed: evaluation.passed ?? 0, total: evaluation.total ?? 0 } : undefined,
    comment: evaluation?.final_comment ?? undefined,
  }
}

function momentOf(iso: string | null | undefined): number | undefined {
  const moment = Date.parse(iso ?? '')
  return Number.isNaN(moment) ? undefined : moment
}
