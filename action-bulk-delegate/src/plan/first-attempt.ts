import { firstAttemptStart, type GitHubTarget, type Log } from '../../../shared/action/index.ts'

/** How long ago the first attempt may have started if GitHub does not say when. */
const lookBackMs = 24 * 3_600_000

export interface Attempt {
  /** GITHUB_RUN_ATTEMPT: 1, 2 ... */
  readonly number: number
  readonly runId: string
  readonly now: number
  readonly target: GitHubTarget
  readonly log: Pick<Log, 'info' | 'warning'>
}

/**
 * Since when an earlier attempt of this workflow run may have delegated Cases, in milliseconds; undefined in the first
 * attempt.
 */
export async function attemptedSince({ number, runId, now, target, log }: Attempt): Promise<number | undefined> {
  if (!(number > 1)) return undefined
  const start = await firstAttemptStart(target, runId)
  if (start !== undefined) return start
  log.warning(
    `This is attempt ${number}, without resume-from. It is not known when the first one started, so Cases that the Assignment has taken in the last 24 hours are skipped. Set resume-from to the ledger of the first attempt, or at least grant \`permissions: actions: read\`.`,
  )
  return now - lookBackMs
}
