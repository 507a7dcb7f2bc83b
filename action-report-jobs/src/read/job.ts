import { type ListedRun, normalizeStatus, phaseOf } from '../../../shared/duvo/index.ts'

/** The named states of a report. Each API status is in exactly one; unknown ones are in `other`. */
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

/** The result of a Job's evaluation. */
export interface Evaluation {
  readonly passed: number
  readonly total: number
  /** Issues by severity. */
  readonly critical: number
  readonly medium: number
  readonly low: number
}

/** What a report needs from a Job. Times are milliseconds since 1970. */
export interface Job {
  readonly id: string
  /** The number that people know it by: `Job #123`. */
  readonly number: number | undefined
  readonly agentId: string
  readonly agentName: string
  readonly title: string
  /** The API's status word. */
  readonly status: string
  readonly bucket: Bucket
  readonly userId: string | undefined
  readonly createdAt: number
  readonly startedAt: number | undefined
  /**
   * When it ended; undefined if it has not. Without an end date it is the creation date: the only date that never changes,
   * so that the Job counts once, whenever and however often it is read.
   */
  readonly endedAt: number | undefined
  /** Whether it has ended, but the API does not say when. */
  readonly endIsUnknown: boolean
  /** From its start to its end; undefined if it has not ended, never started, or its end is unknown. */
  readonly durationMs: number | undefined
  /** When it last changed: for a waiting Job the list's best indication of how long it has been waiting. */
  readonly changedAt: number
  /** Until when its Case is postponed. */
  readonly postponedTo: number | undefined
  readonly evaluation: Evaluation | undefined
  /** The comment of the evaluation. */
  readonly comment: string | undefined
}

/** Parses a row of the list; undefined if it has no readable creation date. */
export function jobOf(run: ListedRun): Job | undefined {
  const createdAt = momentOf(run.created_at)
  if (createdAt === undefined) return undefined
  const startedAt = momentOf(run.started_at)
  const hasEnded = phaseOf(run) === 'ended'
  const completedAt = hasEnded ? momentOf(run.completed_at) : undefined
  const status = normalizeStatus(run.status)
  return {
    id: run.id,
    number: Number.isInteger(run.run_number) ? (run.run_number ?? undefined) : undefined,
    agentId: run.agent_id ?? '',
    agentName: run.agent_name ?? '',
    title: run.title || run.case_title || (run.run_number ? `Job #${run.run_number}` : run.id),
    status,
    bucket: bucketOfStatus.get(status) ?? 'other',
    userId: run.user_id ?? undefined,
    createdAt,
    startedAt,
    endedAt: hasEnded ? (completedAt ?? createdAt) : undefined,
    endIsUnknown: hasEnded && completedAt === undefined,
    durationMs: completedAt === undefined || startedAt === undefined ? undefined : Math.max(0, completedAt - startedAt),
    changedAt: momentOf(run.updated_at) ?? startedAt ?? createdAt,
    postponedTo: momentOf(run.postponed_to),
    evaluation: evaluationOf(run.eval_summaries),
    comment: run.eval_summaries?.final_comment ?? undefined,
  }
}

function evaluationOf(summary: ListedRun['eval_summaries']): Evaluation | undefined {
  // An evaluation that is not ready also counts checks that have not been made.
  if (!summary?.total || summary.total < 0 || (summary.status ?? 'ready') !== 'ready') return undefined
  const { critical, medium, low } = summary.severityCounts ?? {}
  return {
    passed: Math.min(Math.max(0, summary.passed ?? 0), summary.total),
    total: summary.total,
    critical: critical ?? 0,
    medium: medium ?? 0,
    low: low ?? 0,
  }
}

function momentOf(iso: string | null | undefined): number | undefined {
  const moment = Date.parse(iso ?? '')
  return Number.isNaN(moment) ? undefined : moment
}
