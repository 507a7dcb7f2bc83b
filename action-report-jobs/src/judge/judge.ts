import type { Figures } from '../measure/figures.ts'
import { type Condition, type Metric, operators, parseConditions } from './conditions.ts'

/** The result of a condition. */
export interface Checked {
  readonly condition: string
  readonly metric: Metric
  /** Null if the window has no data for it. */
  readonly value: number | null
  /** Whether the condition is true: then the step fails. */
  readonly holds: boolean
  /** Why it was not checked; null if it was. */
  readonly skipped: 'no-data' | 'too-few-jobs' | null
}

/** A figure, and how many Jobs it is based on, if too few would make it meaningless. */
export interface Measured {
  readonly value: number | null
  readonly sample?: number
}

/** @param minJobs figures based on fewer Jobs are not checked */
export function checkConditions(
  conditions: readonly Condition[],
  figures: Readonly<Record<Metric, Measured>>,
  minJobs: number,
): Checked[] {
  return conditions.map(({ text, metric, operator, limit }) => {
    const { value, sample } = figures[metric]
    const isTooSmall = sample !== undefined && sample < minJobs
    const skipped = value === null ? 'no-data' : isTooSmall ? 'too-few-jobs' : null
    const holds = value !== null && skipped === null && operators[operator](value, limit)
    return { condition: text, metric, value, holds, skipped }
  })
}

/** Judges only complete figures: an incomplete report fails anyway. */
export function judge(
  failIf: string | undefined,
  { totals, complete }: { readonly totals: Figures | null; readonly complete: boolean },
  minJobs: number,
): Checked[] {
  if (failIf === undefined || totals === null || !complete) return []
  return checkConditions(parseConditions(failIf), measuredOf(totals), minJobs)
}

function measuredOf(figures: Figures): Record<Metric, Measured> {
  const { ended, evaluation } = figures
  const count = (value: number): Measured => ({ value })
  return {
    total: count(figures.total),
    ended: count(ended),
    completed: count(figures.completed),
    failed: count(figures.failed),
    stopped: count(figures.stopped),
    running: count(figures.running),
    waiting: count(figures.waiting),
    queued: count(figures.queued),
    other: count(figures.other),
    stuck: count(figures.stuck),
    'long-running': count(figures.longRunning),
    postponed: count(figures.postponed),
    'critical-issues': count(evaluation?.critical ?? 0),
    'success-rate': { value: figures.successRate, sample: ended },
    'evaluation-rate': { value: evaluation?.rate ?? null, sample: evaluation?.jobs ?? 0 },
    p50: { value: figures.p50Seconds, sample: ended },
    p95: { value: figures.p95Seconds, sample: ended },
  }
}
