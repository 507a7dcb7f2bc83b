import { Cancelled } from '../../../shared/action/index.ts'
import type { Ending } from '../follow/ending.ts'
import type { Inputs } from '../inputs.ts'

/** How long a stop may take in all and a single request of it, in milliseconds. */
export interface StopLimits {
  readonly total: number
  readonly request: number
}

/** The runner kills 7.5 s after SIGINT; the rest is for outputs and the summary. */
const stopOnCancel: StopLimits = { total: 6_300, request: 2_000 }
/** A SIGTERM that comes alone leaves about two seconds. */
const stopOnTerminate: StopLimits = { total: 1_500, request: 1_000 }
const stopOnTimeout: StopLimits = { total: 30_000, request: 10_000 }
/** The post step has minutes, and should not keep the job waiting. */
export const stopInPost: StopLimits = { total: 60_000, request: 10_000 }

/**
 * Whether the Job is to be stopped, and how long that may take. Only a Job that this step started ever is, and only because
 * the step was cancelled or took too long.
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
