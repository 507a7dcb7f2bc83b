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
  /** A word, and after a colon what is known; undefined where the step succeeds. */
  readonly reason?: string | undefined
  /** The last status, in the API's word. */
  readonly status: string
  readonly run?: Run | undefined
  /** The request that the Job waits with; null where it does not name it. */
  readonly request?: HumanRequest | null | undefined
}

const stoppedWords = new Set(['stopped', 'interrupted', 'canceled', 'cancelled'])

/** What the end of a Job means. Only `completed` is a success; a status that nobody knows is never taken for one. */
export function endingOf(run: Run): Ending {
  const word = normalizeStatus(run.status)
  if (word === 'completed') return { conclusion: 'completed', status: run.status, run }
  if (word === 'failed') return { conclusion: 'failed', reason: 'job-failed', status: run.status, run }
  if (stoppedWords.has(word)) {
    return {
      conclusion: 'stopped',
      reason: `job-stopped: it was ended from elsewhere (${word})`,
      status: run.status,
      run,
    }
  }
  return { conclusion: 'unknown', reason: `unknown-status: the Job ended as "${word}"`, status: run.status, run }
}

/** Whether the Job came to an end of its own, and was not ended by a stop. */
export function hasOwnEnd(run: Run): boolean {
  return phaseOf(run) === 'ended' && !stoppedWords.has(normalizeStatus(run.status))
}

/** The ending of a failed Job with the error that its messages report. */
export function explain(ending: Ending, jobError: string | undefined): Ending {
  return ending.conclusion === 'failed' && jobError ? { ...ending, reason: `${ending.reason}: ${jobError}` } : ending
}

/** Whether the step succeeds: the Job completed, was left running on purpose, or was parked for a person. */
export function isSuccess(ending: Ending): boolean {
  return ending.reason === undefined && ['completed', 'detached', 'waiting'].includes(ending.conclusion)
}

/** Whole seconds that the Job ran, by its own dates; else as long as it was watched. */
export function durationSeconds(run: Run | undefined, watchedMs: number): number {
  const begin = Date.parse(run?.started_at ?? run?.created_at ?? '')
  const end = Date.parse(run?.completed_at ?? '')
  return Math.round((Number.isNaN(begin) || Number.isNaN(end) || end < begin ? watchedMs : end - begin) / 1000)
}
