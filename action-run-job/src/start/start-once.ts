import { createHash, randomUUID } from 'node:crypto'
import { ApiError, type Duvo, DuvoError, type Run, type RunStart } from '../../../shared/duvo/index.ts'
import { candidatesFor, type FindDeps, findStarted, type PendingStart } from './find-started-job.ts'

export interface StartDeps extends FindDeps {
  readonly duvo: Pick<Duvo, 'runs' | 'serverNow'>
  /** Called before the first send, and with undefined once it is certain that there is no Job to look for. */
  readonly onPending: (pending: PendingStart | undefined) => void
  readonly log: (text: string) => void
}

const maxSends = 3

/**
 * A random key per step: a key made of run and job ids would be the same in all legs of a matrix, and all but one would get
 * the first one's Job. The user's own key is bound to what the Job is started with.
 */
export function startKey(own: string | undefined, start: RunStart): string {
  if (own === undefined) return randomUUID()
  const parts = [own, start.agent_id, start.message ?? '', start.webhook_url ?? '']
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}

/**
 * Starts exactly one Job. The API may or may not honour Idempotency-Key, so after a lost or garbled response nothing is
 * resent blindly: this first looks for the Job, and repeats the start, with the same key, only if there is none.
 */
export async function startJob(teamId: string, start: RunStart, key: string, deps: StartDeps): Promise<Run> {
  const { agent_id: agentId, sandbox_id: sandboxId, message } = start
  const pending: PendingStart = { teamId, agentId, sandboxId, sentAt: deps.duvo.serverNow() }
  deps.onPending(pending)
  for (let sends = 1; ; sends += 1) {
    try {
      const run = await deps.duvo.runs.start(teamId, start, { key, retry: 'unless-ambiguous', signal: deps.signal })
      if (sends > 1) await warnOfSecond(run, pending, message, deps)
      return run
    } catch (error) {
      // The key is still in use by an earlier send: its Job will appear in the list.
      const isInProgress = sends > 1 && error instanceof ApiError && error.status === 409
      if (!(error instanceof DuvoError)) throw error
      if (!error.ambiguous && !isInProgress) {
        if (sends === 1) deps.onPending(undefined)
        throw error
      }
      deps.log(`No response to the start request (${error.message}). Checking whether the Job exists before retrying.`)
      const found = await findStarted(pending, message, deps)
      if (found) {
        deps.log(`Found the Job that was started: ${found.id}.`)
        return found
      }
      if (sends >= maxSends) throw error
    }
  }
}

/** After a repeated start: if an earlier send was executed late, two Jobs run. Report that. */
async function warnOfSecond(
  run: Run,
  pending: PendingStart,
  message: string | undefined,
  deps: StartDeps,
): Promise<void> {
  const others = await candidatesFor(pending, message, deps).catch(() => [])
  for (const other of others.filter(({ id }) => id !== run.id)) {
    deps.log(
      `Job ${other.id} may be a duplicate from the same start, whose response came too late. Look at it in Duvo.`,
    )
  }
}
