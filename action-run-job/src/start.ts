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

/**
 * What is known of a start before its answer is there: with the message, enough to find the Job later, also from the post
 * step. It is saved as state, which the runner hands on as a variable of at most 128 KiB, so the message is not in it.
 */
export interface PendingStart {
  readonly teamId: string
  readonly agentId: string
  readonly sandboxId?: string | undefined
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

/**
 * The Job that a start with a lost answer began, or undefined where there is none. Looks twice, since a new Job may
 * take a moment to appear. Throws an `ActionError` where several fit: none of them may be taken then.
 */
export async function findStarted(
  pending: PendingStart,
  message: string | undefined,
  deps: Pick<StartDeps, 'duvo' | 'clock' | 'signal'>,
): Promise<ListedRun | undefined> {
  for (let looks = 1; ; looks += 1) {
    const candidates = await candidatesFor(pending, message, deps)
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

type LookDeps = Pick<StartDeps, 'duvo' | 'signal'>

async function candidatesFor(pending: PendingStart, message: string | undefined, deps: LookDeps): Promise<ListedRun[]> {
  const { teamId, agentId, sandboxId, sentAt } = pending
  const { items } = await deps.duvo.runs.page(teamId, { agent_id: agentId, sort_order: 'desc' }, 0)
  const isYoung = (run: ListedRun) => Date.parse(run.created_at ?? '') >= sentAt - clockToleranceMs
  const young = items.filter((run) => isYoung(run) && (run.agent_id ?? agentId) === agentId && isFromApi(run))
  const fitting: ListedRun[] = []
  for (const run of young) {
    const fits = sandboxId === undefined ? hasMessage(run.id, message, deps) : hasSandbox(run.id, sandboxId, deps)
    if (await fits) fitting.push(run)
  }
  return fitting
}

/** Jobs of schedules, queues and people are not ours; an unknown source may be. */
function isFromApi(run: ListedRun): boolean {
  return !run.source || /api/.test(normalizeStatus(run.source))
}

/** The sandbox of uploaded files is used for one start only, which makes it proof. */
async function hasSandbox(runId: string, sandboxId: string, { duvo, signal }: LookDeps): Promise<boolean> {
  const { run } = await duvo.runs.get(runId, { signal })
  return run?.sandbox_id === sandboxId
}

/**
 * Whether the Job began with our message. The server may have trimmed or wrapped it; a Job that has not written anything
 * yet, or that was started without a message, is ours by all else.
 */
async function hasMessage(runId: string, message: string | undefined, { duvo, signal }: LookDeps): Promise<boolean> {
  if (message === undefined) return true
  const { items } = await duvo.runs.messages(runId, 0, { signal })
  const first = items.find((one) => one.role === 'user' || isAnswer(one))
  return first?.role !== 'user' || folded(textOf(first)).includes(folded(message))
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
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
