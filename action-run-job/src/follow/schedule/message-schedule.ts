import type { Run } from '../../../../shared/duvo/index.ts'

const firstMs = 5_000
const longestMs = 90_000
/** If nothing announces new messages, they are still read, but this many times less often. */
const patience = 4

/**
 * Decides at which looks to read messages: not at each one, because a read is a request too, and rarely if nothing
 * announces new ones. Times are in milliseconds since the watching started.
 */
export function createMessageSchedule() {
  let readAt = 0
  let readAs = ''
  return {
    isDue(run: Run, watchedMs: number): boolean {
      const spacing = Math.min(Math.max(firstMs, watchedMs * 0.7), longestMs)
      const isTold = !run.updated_at || signOf(run) !== readAs
      return watchedMs - readAt >= (isTold ? spacing : spacing * patience)
    },
    read(run: Run, watchedMs: number): void {
      readAt = watchedMs
      readAs = signOf(run)
    },
  }
}

const signOf = ({ status, updated_at }: Run) => `${status} ${updated_at}`
