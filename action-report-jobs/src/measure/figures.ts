import type { Bucket } from '../read/job.ts'
import { difference, percentile, share } from './statistics.ts'
import type { AgentTally } from './tally.ts'

/** What ended in a window, as figures that two windows can be compared by. */
export interface EndedFigures {
  readonly ended: number
  readonly completed: number
  readonly failed: number
  readonly stopped: number
  /** Percent of the ended Jobs that completed, unrounded; null where none ended. */
  readonly successRate: number | null
  /** By nearest rank, over the ended Jobs that ever started. */
  readonly p50Seconds: number | null
  readonly p95Seconds: number | null
}

export interface Figures extends EndedFigures {
  /** All Jobs of the window: `ended` and the unfinished ones. */
  readonly total: number
  readonly running: number
  readonly waiting: number
  readonly queued: number
  /** Jobs in a status that this version does not know. */
  readonly other: number
  /** Of those that wait: for longer than an hour. */
  readonly stuck: number
  /** Null where no Job was evaluated. */
  readonly evaluation: { readonly passed: number; readonly total: number; readonly jobs: number } | null
}

/** What differs from the window before. Rates in percentage points; null where one of the two is missing. */
export type Change = { readonly [Figure in keyof EndedFigures]: number | null }

export function endedFigures(agent: AgentTally): EndedFigures {
  const { completed, failed, stopped }: Record<Bucket, number> = agent.counts
  const durations = [...agent.durationsMs].sort((a, b) => a - b)
  return {
    ended: agent.ended,
    completed,
    failed,
    stopped,
    successRate: share(completed, agent.ended),
    p50Seconds: seconds(percentile(durations, 50)),
    p95Seconds: seconds(percentile(durations, 95)),
  }
}

export function figuresOf(agent: AgentTally): Figures {
  const { counts, stuck, evaluation } = agent
  return {
    total: Object.values(counts).reduce((sum, count) => sum + count, 0),
    ...endedFigures(agent),
    running: counts.running,
    waiting: counts.waiting,
    queued: counts.queued,
    other: counts.other,
    stuck,
    evaluation: evaluation.jobs === 0 ? null : { ...evaluation },
  }
}

/** The figures of the window before, and what differs from them. */
export function compare(
  now: EndedFigures,
  before: EndedFigures | undefined,
): { previous: EndedFigures | null; change: Change | null } {
  if (before === undefined) return { previous: null, change: null }
  const change = {
    ended: now.ended - before.ended,
    completed: now.completed - before.completed,
    failed: now.failed - before.failed,
    stopped: now.stopped - before.stopped,
    successRate: difference(now.successRate, before.successRate),
    p50Seconds: difference(now.p50Seconds, before.p50Seconds),
    p95Seconds: difference(now.p95Seconds, before.p95Seconds),
  }
  return { previous: before, change }
}

function seconds(ms: number | null): number | null {
  return ms === null ? null : Math.round(ms) / 1000
}
