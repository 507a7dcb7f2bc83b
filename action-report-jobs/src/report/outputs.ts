import type { Outputs } from '../../../shared/action/index.ts'
import type { Report } from '../measure/report.ts'
import { roundRate } from './format.ts'

/**
 * The outputs that are not files. Figures of an incomplete report are too low and an output cannot carry a warning, so they
 * stay empty.
 */
export function outputsOf({ totals, complete }: Report): Outputs {
  const known = complete ? totals : null
  return {
    complete,
    total: known?.total ?? null,
    completed: known?.completed ?? null,
    failed: known?.failed ?? null,
    stopped: known?.stopped ?? null,
    running: known?.running ?? null,
    waiting: known?.waiting ?? null,
    queued: known?.queued ?? null,
    other: known?.other ?? null,
    stuck: known?.stuck ?? null,
    longRunning: known?.longRunning ?? null,
    successRate: known?.successRate == null ? null : roundRate(known.successRate),
  }
}
