import { ApiError, type Clock, type Duvo, phaseOf, type Run } from '../../../shared/duvo/index.ts'
import type { StopLimits } from './stop-limits.ts'

export interface StopResult {
  /** Whether the Job was read back as ended. */
  readonly isConfirmed: boolean
  /** The last seen state of the Job; undefined if it was not seen, or is gone. */
  readonly run: Run | undefined
  /** The last problem, if the stop is not confirmed. */
  readonly problem?: string | undefined
}

const pauseMs = 300
const asksEvery = 5

/**
 * Stops a Job and reads it back until it has ended. The API's response to a stop proves nothing (it may be a 502, or a
 * success while the Job continues), so only the Job's own status counts. Never throws.
 */
export async function stopJob(
  duvo: Pick<Duvo, 'runs'>,
  runId: string,
  clock: Clock,
  limits: StopLimits,
): Promise<StopResult> {
  const until = clock.monotonic() + limits.total
  const deadline = new AbortController()
  const cancelDeadline = clock.timer(limits.total, () => deadline.abort(new Error('no time left to stop the Job')))
  const options = {
    urgent: true,
    retry: 'never',
    signal: deadline.signal,
    limits: { headers: limits.request, idle: limits.request, total: limits.request },
  } as const
  let run: Run | undefined
  let problem: string | undefined
  const note = (error: unknown) => {
    problem = error instanceof Error ? error.message : String(error)
    return error instanceof ApiError && [401, 403, 404].includes(error.status)
  }
  try {
    for (let looks = 0; clock.monotonic() < until; looks += 1) {
      // Repeat the request now and then: a Job that has not started running yet ignores a stop.
      const isRefused = looks % asksEvery === 0 && (await duvo.runs.stop(runId, options).then(() => false, note))
      try {
        run = (await duvo.runs.get(runId, options)).run ?? undefined
        if (!run || phaseOf(run) === 'ended') return { isConfirmed: true, run }
      } catch (error) {
        if (note(error) && isRefused) break
      }
      await clock.sleep(pauseMs, deadline.signal).catch(() => {})
    }
  } finally {
    cancelDeadline()
  }
  return { isConfirmed: false, run, problem }
}

/** Describes the result of stopping a Job. */
export function describeStop(runId: string, stopped: StopResult): string {
  if (stopped.isConfirmed) return `Job ${runId} was stopped (status ${stopped.run?.status ?? 'gone'}).`
  const why = stopped.problem ? ` (${stopped.problem})` : ''
  return `Could not confirm that Job ${runId} has stopped${why}. It may still be running: check it in Duvo.`
}
