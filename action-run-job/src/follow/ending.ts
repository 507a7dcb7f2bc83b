import { type HumanRequest, normalizeStatus, phaseOf, type Run } from '../../../shared/duvo/index.ts'

export type Conclusion =
  | 'completed'
  | 'failed'
  | 'stopped'
  | 'timed-out'
  | 'waiting'
  | 'cancelled'
  | 'detached'
  | 'unknown'

/** How the step's part in a Job ended. */
export interface Ending {
  readonly conclusion: Conclusion
  /** A word, and after a colon the details; undefined if the step succeeds. */
  readonly reason?: string | undefined
  /** The last status, as the API words it. */
  readonly status: string
  readonly run?: Run | undefined
  /** The request that the Job waits for; null if the Job does not name it. */
  readonly request?: HumanRequest | null | undefined
}

const stoppedWords = new Set(['stopped', 'interrupted', 'canceled', 'cancelled'])

/** The meaning of a Job's end. Only `completed` is a success; an unknown status never is. */
export function endingOf(run: Run): Ending {
  const word = normalizeStatus(run.status)
  if (word === 'completed') return { conclusion: 'completed', status: run.status, run }
  if (word === 'failed') return { conclusion: 'failed', reason: 'job-failed', status: run.status, run }
  if (stoppedWords.has(word)) {
    return {
      conclusion: 'stopped',
      reason: `job-stopped: it was stopped elsewhere (${word})`,
      status: run.status,
      run,
    }
  }
  return { conclusion: 'unknown', reason: `unknown-status: the Job ended as "${word}"`, status: run.status, run }
}

/** Whether the Job ended by itself, not because it was stopped. */
export function hasOwnEnd(run: Run): boolean {
  return phaseOf(run) === 'ended' && !stoppedWords.has(normalizeStatus(run.status))
}

/** Adds the error that the messages report to the ending of a failed Job. */
export function explain(ending: Ending, jobError: string | undefined): Ending {
  return ending.conclusion === 'failed' && jobError ? { ...ending, reason: `${ending.reason}: ${jobError}` } : ending
}

/** Whether the step succeeds: the Job completed, was left running on purpose, or was parked for a person. */
export function isSuccess(ending: Ending): boolean {
  return ending.reason === undefined && ['completed', 'detached', 'waiting'].includes(ending.conclusion)
}

/** The duration of the Job in whole seconds, by its own dates, or else as long as it was watched. */
export function durationSeconds(run: Run | undefined, watchedMs: number): number {
  const begin = Date.parse(run?.started_at ?? run?.created_at ?? '')
  const end = Date.parse(run?.completed_at ?? '')
  return Math.round((Number.isNaN(begin) || Number.isNaN(end) || end < begin ? watchedMs : end - begin) / 1000)
}
