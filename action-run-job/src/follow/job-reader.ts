import { ActionError } from '../../../shared/action/index.ts'
import { ApiError, type Clock, type Duvo, DuvoError, type RunState } from '../../../shared/duvo/index.ts'
import { createOutage } from './outage.ts'

/** The result of one look at the Job. */
export type Look =
  | {
      readonly kind: 'seen'
      readonly run: NonNullable<RunState['run']>
      readonly request: RunState['pending_human_request']
    }
  /** Nothing usable this time; look again. `soonMs` is set if the next look should be soon. */
  | { readonly kind: 'nothing'; readonly why: string; readonly soonMs?: number }
  /** Further looks are pointless. */
  | { readonly kind: 'lost'; readonly reason: 'run-gone' | 'key-refused' | 'outage'; readonly detail: string }

const visibleAfterMs = 60_000
const confirmations = 3
const confirmEveryMs = 5_000

/**
 * Reads a Job repeatedly, and distinguishes temporary from permanent failures. An outage ends the wait only after ten
 * failures in a row and five minutes; a refused key after one confirming read; a missing Job after three reads at least
 * five seconds apart. A Job started less than a minute ago may not be visible yet.
 */
export function createJobReader(duvo: Pick<Duvo, 'runs'>, runId: string, isOurs: boolean, clock: Clock) {
  const begunAt = clock.monotonic()
  const outage = createOutage(clock)
  let refusals = 0
  let absences = 0
  let wasSeen = false

  function absent(): Look {
    const mayBeTooYoung = isOurs && !wasSeen && clock.monotonic() - begunAt < visibleAfterMs
    if (mayBeTooYoung) return { kind: 'nothing', why: 'the Job is not visible yet' }
    if (!isOurs && !wasSeen) {
      throw new ActionError(`There is no Job ${runId}, or this API key cannot see it.`, {
        hint: 'Check the input run-id, and that the key belongs to the team of the Job.',
      })
    }
    absences += 1
    if (absences < confirmations)
      return { kind: 'nothing', why: 'the Job is gone; checking again', soonMs: confirmEveryMs }
    return { kind: 'lost', reason: 'run-gone', detail: 'Duvo no longer has this Job' }
  }

  function failed(error: unknown): Look {
    if (!(error instanceof DuvoError)) throw error
    if (error instanceof ApiError && error.status === 404) return absent()
    if (error instanceof ApiError && (error.status === 401 || error.status === 403)) {
      refusals += 1
      if (refusals > 1) return { kind: 'lost', reason: 'key-refused', detail: error.message }
      return { kind: 'nothing', why: error.message, soonMs: 2_000 }
    }
    if (outage.failed()) return { kind: 'lost', reason: 'outage', detail: error.message }
    return { kind: 'nothing', why: error.message }
  }

  return {
    /** Throws the reason of `signal`, or an `ActionError` if the Job to attach to does not exist. */
    async look(signal: AbortSignal): Promise<Look> {
      try {
        const { run, pending_human_request } = await duvo.runs.get(runId, { signal })
        outage.responded()
        refusals = 0
        if (!run) return absent()
        absences = 0
        wasSeen = true
        return { kind: 'seen', run, request: pending_human_request }
      } catch (error) {
        signal.throwIfAborted()
        return failed(error)
      }
    },
  }
}
