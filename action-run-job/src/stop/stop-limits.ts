import { Cancelled } from '../../../shared/action/index.ts'
import type { Ending } from '../follow/ending.ts'
import type { Inputs } from '../inputs.ts'

/** Time limits of a stop, in total and for a single request, in milliseconds. */
export interface StopLimits {
  readonly total: number
  readonly request: number
}

/** The runner kills the step 7.5 s after SIGINT; the rest of that time is for outputs and the summary. */
const stopOnCancel: StopLimits = { total: 6_300, request: 2_000 }
/** A SIGTERM without a preceding SIGINT leaves about two seconds. */
const stopOnTerminate: StopLimits = { total: 1_500, request: 1_000 }
const stopOnTimeout: StopLimits = { total: 30_000, request: 10_000 }
/** The post step has minutes, but should not keep the job waiting. */
export const stopInPost: StopLimits = { total: 60_000, request: 10_000 }

/**
 * Whether to stop the Job, and how long that may take. Only stops a Job that this step started, and only if the step was
 * cancelled or timed out.
 */
export function stopLimits(
  ending: Ending,
  job: { readonly isOurs: boolean },
  inputs: Pick<Inputs, 'onTimeout' | 'stopOnCancel'>,
  reason: unknown,
  cancelledForMs: number,
): StopLimits | undefined {
  if (!job.isOurs) return undefined
  if (ending.conclusion === 'timed-out') return inputs.onTimeout === 'stop' ? stopOnTimeout : undefined
  if (ending.conclusion !== 'cancelled' || !inputs.stopOnCancel) return undefined
  const limits = reason instanceof Cancelled && reason.exitCode === 143 ? stopOnTerminate : stopOnCancel
  return { ...limits, total: Math.max(500, limits.total - cancelledForMs) }
}
