import { ActionError } from '../../../shared/action/index.ts'
import { type Clock, type Duvo, isAnswer, type ListedRun, normalizeStatus, textOf } from '../../../shared/duvo/index.ts'

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

export interface FindDeps {
  readonly duvo: Pick<Duvo, 'runs'>
  readonly clock: Clock
  /** Ends the start early. It should leave a request in flight a few seconds. */
  readonly signal: AbortSignal
}

/** How long a new Job may take to appear in the list. */
const lookAgainAfterMs = 2_000
/** `Date` headers are whole seconds, and clocks differ a little. */
const clockToleranceMs = 3_000

/**
 * The Job that a start with a lost answer began, or undefined where there is none. Looks twice, since a new Job may
 * take a moment to appear. Throws an `ActionError` where several fit: none of them may be taken then.
 */
export async function findStarted(
  pending: PendingStart,
  message: string | undefined,
  deps: FindDeps,
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

/** The Jobs that this start may have begun. */
export async function candidatesFor(
  pending: PendingStart,
  message: string | undefined,
  deps: Pick<FindDeps, 'duvo' | 'signal'>,
): Promise<ListedRun[]> {
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
async function hasSandbox(
  runId: string,
  sandboxId: string,
  { duvo, signal }: Pick<FindDeps, 'duvo' | 'signal'>,
): Promise<boolean> {
  const { run } = await duvo.runs.get(runId, { signal })
  return run?.sandbox_id === sandboxId
}

/**
 * Whether the Job began with our message. The server may have trimmed or wrapped it; a Job that has not written anything
 * yet, or that was started without a message, is ours by all else.
 */
async function hasMessage(
  runId: string,
  message: string | undefined,
  { duvo, signal }: Pick<FindDeps, 'duvo' | 'signal'>,
): Promise<boolean> {
  if (message === undefined) return true
  const { items } = await duvo.runs.messages(runId, 0, { signal })
  const first = items.find((one) => one.role === 'user' || isAnswer(one))
  return first?.role !== 'user' || folded(textOf(first)).includes(folded(message))
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
