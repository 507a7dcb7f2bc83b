import { createHash, randomUUID } from 'node:crypto'
import { ApiError, type Duvo, DuvoError, type Run, type RunStart } from '../../../shared/duvo/index.ts'
import { candidatesFor, type FindDeps, findStarted, type PendingStart } from './find-started-job.ts'

export interface StartDeps extends FindDeps {
  readonly duvo: Pick<Duvo, 'runs' | 'serverNow'>
  /** Told before the first send, and with undefined once it is certain that there is no Job to look for. */
  readonly onPending: (pending: PendingStart | undefined) => void
  readonly log: (text: string) => void
}

const maxSends = 3

/**
 * A random key for each step: one made of the run's and job's ids would be the same in all legs of a matrix, and all but
 * one of them would be handed the first one's Job. A key of the user's own is bound to what is started with it.
 */
export function startKey(own: string | undefined, start: RunStart): string {
  if (own === undefined) return randomUUID()
  const parts = [own, start.agent_id, start.message ?? '', start.webhook_url ?? '']
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}

/**
 * Starts exactly one Job. The API may or may not honour Idempotency-Key, so after a lost or garbled answer nothing is
 * sent again blindly: the Job that may have been started is looked for first, and the start is repeated, with the same
 * key, only where there is none.
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
      // The key is still at work on an earlier send: its Job will show up in the list.
      const isInProgress = sends > 1 && error instanceof ApiError && error.status === 409
      if (!(error instanceof DuvoError)) throw error
      if (!error.ambiguous && !isInProgress) {
        if (sends === 1) deps.onPending(undefined)
        throw error
      }
      deps.log(
        `The answer to the start was lost (${error.message}). Looking for the Job before anything is sent again.`,
      )
      const found = await findStarted(pending, message, deps)
      if (found) {
        deps.log(`Found the Job that was started: ${found.id}.`)
        return found
      }
      if (sends >= maxSends) throw error
    }
  }
}

/** After a repeated start: if an earlier send was carried out late, two Jobs run. That must not stay unsaid. */
async function warnOfSecond(
  run: Run,
  pending: PendingStart,
  message: string | undefined,
  deps: StartDeps,
): Promise<void> {
  const others = await candidatesFor(pending, message, deps).catch(() => [])
  for (const other of others.filter(({ id }) => id !== run.id)) {
    deps.log(`Job ${other.id} may be a second one from the same start: its answer came too late. Look at it in Duvo.`)
  }
}
