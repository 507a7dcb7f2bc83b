import { createHash, randomUUID } from 'node:crypto'
import { ActionError } from '../../shared/action/index.ts'
import {
  ApiError,
  type Clock,
  type Duvo,
  DuvoError,
  isAnswer,
  type ListedRun,
  normalizeStatus,
  type Run,
  type RunStart,
  textOf,
} from '../../shared/duvo/index.ts'

/** What is known of a start before its answer is there: enough to find the Job later, also from the post step. */
export interface PendingStart {
  readonly teamId: string
  readonly start: RunStart
  /** The Idempotency-Key. */
  readonly key: string
  /** The server's time just before the start, in milliseconds since 1970. */
  readonly sentAt: number
}

export interface StartDeps {
  readonly duvo: Pick<Duvo, 'runs' | 'serverNow'>
  readonly clock: Clock
  /** Ends the start early. It should leave a request in flight a few seconds. */
  readonly signal: AbortSignal
  /** Told before the first send, and with undefined once it is certain that there is no Job to look for. */
  readonly onPending: (pending: PendingStart | undefined) => void
  readonly log: (text: string) => void
}

const maxSends = 3
/** How long a new Job may take to appear in the list. */
const lookAgainAfterMs = 2_000
/** `Date` headers are whole seconds, and clocks differ a little. */
const clockToleranceMs = 3_000

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
  const pending: PendingStart = { teamId, start, key, sentAt: deps.duvo.serverNow() }
  deps.onPending(pending)
  for (let sends = 1; ; sends += 1) {
    try {
      const run = await deps.duvo.runs.start(teamId, start, { key, retry: 'unless-ambiguous', signal: deps.signal })
      if (sends > 1) await warnOfSecond(run, pending, deps)
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
      const found = await findStarted(pending, deps)
      if (found) {
        deps.log(`Found the Job that was started: ${found.id}.`)
        return found
      }
      if (sends >= maxSends) throw error
    }
  }
}

/**
 * The Job that a start with a lost answer began, or undefined where there is none. Looks twice, since a new Job may
 * take a moment to appear. Throws an `ActionError` where several fit: none of them may be taken then.
 */
export async function findStarted(
  pending: PendingStart,
  deps: Pick<StartDeps, 'duvo' | 'clock' | 'signal'>,
): Promise<ListedRun | undefined> {
  for (let looks = 1; ; looks += 1) {
    const candidates = await candidatesFor(pending, deps)
    if (candidates.length > 1) throw new AmbiguousStartError(candidates)
    if (candidates[0] || looks === 2) return candidates[0]
    await deps.clock.sleep(lookAgainAfterMs, deps.signal)
  }
}

/** Several Jobs could be the one that was started. */
export class AmbiguousStartError extends ActionError {
  constructor(candidates: readonly ListedRun[]) {
    const ids = candidates.map((run) => `  ${run.id}  created ${run.created_at ?? '?'}`).join('\n')
    super(
      `The answer to the start was lost, and ${candidates.length} Jobs could be the one that was started:\n${ids}`,
      {
        hint: 'Nothing was started again. Look at them in Duvo; to go on with one, run this step with its id as run-id.',
      },
    )
  }
}

async function candidatesFor(pending: PendingStart, deps: Pick<StartDeps, 'duvo' | 'signal'>): Promise<ListedRun[]> {
  const { start, teamId, sentAt } = pending
  const { items } = await deps.duvo.runs.page(teamId, { agent_id: start.agent_id, sort_order: 'desc' }, 0)
  const young = items.filter((run) => {
    const createdAt = Date.parse(run.created_at ?? '')
    return (
      createdAt >= sentAt - clockToleranceMs && (run.agent_id ?? start.agent_id) === start.agent_id && isFromApi(run)
    )
  })
  const fitting: ListedRun[] = []
  for (const run of young) if (await fits(run, start, deps)) fitting.push(run)
  return fitting
}

/** Jobs of schedules, queues and people are not ours; an unknown source may be. */
function isFromApi(run: ListedRun): boolean {
  return !run.source || /api/.test(normalizeStatus(run.source))
}

/** A sandbox is used for one start only, which makes it proof. Without one, the first message must be ours. */
async function fits(run: ListedRun, start: RunStart, deps: Pick<StartDeps, 'duvo' | 'signal'>): Promise<boolean> {
  const { run: state } = await deps.duvo.runs.get(run.id, { signal: deps.signal })
  if (!state) return false
  if (start.sandbox_id !== undefined) return state.sandbox_id === start.sandbox_id
  if (state.sandbox_id) return false
  const { items } = await deps.duvo.runs.messages(run.id, 0, { signal: deps.signal })
  const first = items.find((message) => message.role === 'user' || isAnswer(message))
  // A Job that has not written anything yet cannot be told apart; it is young, ours by all else.
  if (first?.role !== 'user') return true
  return start.message === undefined || textOf(first) === start.message
}

/** After a repeated start: if an earlier send was carried out late, two Jobs run. That must not stay unsaid. */
async function warnOfSecond(run: Run, pending: PendingStart, deps: StartDeps): Promise<void> {
  const others = await candidatesFor(pending, deps).catch(() => [])
  for (const other of others.filter(({ id }) => id !== run.id)) {
    deps.log(`Job ${other.id} may be a second one from the same start: its answer came too late. Look at it in Duvo.`)
  }
}
