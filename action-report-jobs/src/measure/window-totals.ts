import type { ListedRun } from '../../../shared/duvo/index.ts'
import { jobOf } from '../read/job.ts'
import type { Window } from '../time/window.ts'
import type { Zone } from '../time/zone.ts'
import { createTotals, type Limits, type Totals } from './agent-totals.ts'

export interface ComparedWindows {
  readonly window: Window
  /** The window to compare with; undefined if nothing is compared. */
  readonly previousWindow: Window | undefined
  /** Whether the window is over: then a report on it is always the same. */
  readonly isOver: boolean
}

/** The running totals of both windows. */
export interface WindowTotals {
  readonly current: Totals
  readonly previous: Totals | undefined
  /** Rows read so far, whatever their window. */
  readonly read: number
  /** What could not be counted, in sentences. */
  readonly missing: readonly string[]
  take(run: ListedRun): void
}

/**
 * Counts each Job in its window: an ended one in the window in which it ended, an unfinished one in the current window.
 *
 * @param now the time at which waiting and running is measured, in milliseconds since 1970
 */
export function createWindowTotals(
  windows: Pick<ComparedWindows, 'window' | 'previousWindow'>,
  zone: Zone,
  now: number,
  limits: Limits,
): WindowTotals {
  const { window, previousWindow } = windows
  const current = createTotals(zone, now, limits)
  const previous = previousWindow && createTotals(zone, now, limits)
  let read = 0
  let undated = 0
  return {
    current,
    previous,
    get read() {
      return read
    },
    get missing() {
      return undated === 0 ? [] : [`${undated} Jobs have no readable creation date and are not counted.`]
    },
    take(run) {
      read += 1
      const job = jobOf(run)
      if (job === undefined) undated += 1
      else if (job.endedAt === undefined ? job.createdAt < window.end : isIn(window, job.endedAt)) current.add(job)
      else if (previousWindow && job.endedAt !== undefined && isIn(previousWindow, job.endedAt)) previous?.add(job)
    },
  }
}

function isIn({ start, end }: Window, moment: number): boolean {
  return moment >= start && moment < end
}
