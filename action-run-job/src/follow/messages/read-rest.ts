import { describeError, type Log } from '../../../../shared/action/index.ts'
import { ApiError, type Clock } from '../../../../shared/duvo/index.ts'
import { createOutage } from '../outage.ts'
import type { MessageLog } from './message-log.ts'

export interface RestOptions {
  readonly clock: Clock
  readonly log: Log
  /** Ends the read. */
  readonly signal: AbortSignal
  /** Whether to wait out an outage, or to try only once. */
  readonly isPatient: boolean
}

const firstPauseMs = 2_000
const longestPauseMs = 30_000

/**
 * Reads the remaining messages once the watching is over. Failures count as temporary until there were ten over five
 * minutes. Never throws.
 *
 * @returns whether everything was read, so that the last answer is the last one
 */
export async function readRest(messages: MessageLog, options: RestOptions): Promise<boolean> {
  const { clock, log, signal, isPatient } = options
  const outage = createOutage(clock)
  let refusals = 0
  try {
    for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
      try {
        await messages.readNew(signal)
        return messages.answer !== undefined
      } catch (error) {
        signal.throwIfAborted()
        if (error instanceof ApiError && [401, 403, 404].includes(error.status)) refusals += 1
        if (!isPatient || refusals > 1 || outage.failed()) throw error
        log.info(`Could not read the last messages; retrying: ${describeError(error)}`)
      }
      await clock.sleep(pauseMs, signal)
    }
  } catch (error) {
    log.warning(`The messages of the Job could not be read to the end, so the output is empty: ${describeError(error)}`)
    return false
  }
}
