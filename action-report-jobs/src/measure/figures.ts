import type { Bucket } from '../read/job.ts'
import type { AgentTotals, EvaluationSum } from './agent-totals.ts'

/** Figures on the Jobs that ended in a window, comparable between two windows. */
export interface EndedFigures {
  readonly ended: number
  readonly completed: number
  readonly failed: number
  readonly stopped: number
  /** Percentage of the ended Jobs that completed, unrounded; null if none ended. */
  readonly successRate: number | null
  /** By nearest rank, over the ended Jobs that ever started. */
  readonly p50Seconds: number | null
  readonly p95Seconds: number | null
  /** Null if no Job was evaluated. */
  readonly evaluation: EvaluationFigures | null
}

export interface EvaluationFigures extends Readonly<EvaluationSum> {
  /** Percentage of the checks that passed, unrounded. */
  readonly rate: number | null
}

export interface Figures extends EndedFigures {
  /** All Jobs of the window: `ended` plus the unfinished ones. */
  readonly total: number
  readonly running: number
  readonly waiting: number
  readonly queued: number
  /** Jobs in a status unknown to this version. */
  readonly other: number
  /** Waiting Jobs over the time limit. */
  readonly stuck: number
  /** Running or queued Jobs, or in an unknown status, over the time limit. */
  readonly longRunning: number
  /** Unfinished Jobs that are postponed to a future time. */
  readonly postponed: number
}

/** Differences from the previous window. Rates in percentage points; null if there is nothing to compare. */
export interface Change {
  readonly ended: number
  readonly completed: number
  readonly failed: number
  readonly stopped: number
  readonly successRate: number | null
  readonly p50Seconds: number | null
  readonly p95Seconds: number | null
  readonly evaluationRate: number | null
}

export function endedFigures(agent: AgentTotals): EndedFigures {
  const { completed, failed, stopped }: Record<Bucket, number> = agent.counts
  const durations = [...agent.durationsMs].sort((a, b) => a - b)
  const { evaluation } = agent
  return {
    ended: agent.ended,
    completed,
    failed,
    stopped,
    successRate: share(completed, agent.ended),
    p50Seconds: seconds(percentile(durations, 50)),
    p95Seconds: seconds(percentile(durations, 95)),
    evaluation: evaluation.jobs === 0 ? null : { ...evaluation, rate: share(evaluation.passed, evaluation.total) },
  }
}

export function figuresOf(agent: AgentTotals): Figures {
  const { counts, stuck, longRunning, postponed } = agent
  return {
    total: Object.values(counts).reduce((sum, count) => sum + count, 0),
    ...endedFigures(agent),
    running: counts.running,
    waiting: counts.waiting,
    queued: counts.queued,
    other: counts.other,
    ...{ stuck, longRunning, postponed },
  }
}

/**
 * The figures of the previous window, and the differences from them.
 *
 * @param minJobs with fewer Jobs in either window, rates and durations differ by chance and are not compared
 */
export function compare(
  now: EndedFigures,
  before: EndedFigures | undefined,
  minJobs: number,
): { previous: EndedFigures | null; change: Change | null } {
  if (before === undefined) return { previous: null, change: null }
  const isEnough = now.ended >= minJobs && before.ended >= minJobs
  const isEnoughEvaluated = (now.evaluation?.jobs ?? 0) >= minJobs && (before.evaluation?.jobs ?? 0) >= minJobs
  const change = {
    ended: now.ended - before.ended,
    completed: now.completed - before.completed,
    failed: now.failed - before.failed,
    stopped: now.stopped - before.stopped,
    successRate: isEnough ? difference(now.successRate, before.successRate) : null,
    p50Seconds: isEnough ? difference(now.p50Seconds, before.p50Seconds) : null,
    p95Seconds: isEnough ? difference(now.p95Seconds, before.p95Seconds) : null,
    evaluationRate: isEnoughEvaluated
      ? difference(now.evaluation?.rate ?? null, before.evaluation?.rate ?? null)
      : null,
  }
  return { previous: before, change }
}

function seconds(ms: number | null): number | null {
  return ms === null ? null : Math.round(ms) / 1000
}

/**
 * The percentile by nearest rank: the smallest of the values that is not exceeded by `percent` of them. Always one of the
 * values, never interpolated. Null for an empty list.
 *
 * @param sorted ascending
 */
export function percentile(sorted: readonly number[], percent: number): number | null {
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? null
}

/** Percentage; null if `whole` is 0. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : (part / whole) * 100
}

/** The difference of two figures, either of which may be missing. */
export function difference(now: number | null, before: number | null): number | null {
  return now === null || before === null ? null : now - before
}
