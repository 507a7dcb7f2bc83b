import { ActionError } from '../../../shared/action/index.ts'
import { type Clock, type Duvo, isAnswer, type ListedRun, normalizeStatus, textOf } from '../../../shared/duvo/index.ts'

/**
 * What is known about a start before its response arrives: together with the message, enough to find the Job later, also
 * from the post step. It does not contain the message, because it is saved as state, which the runner passes on as a
 * variable of at most 128 KiB.
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
  /** Ends the start early. It should leave a request in flight for a few seconds. */
  readonly signal: AbortSignal
}

/** How long a new Job may take to appear in the list. */
const lookAgainAfterMs = 2_000
/** `Date` headers have whole seconds, and clocks differ slightly. */
const clockToleranceMs = 3_000

/**
 * The Job from a start whose response was lost, or undefined if there is none. Looks twice, because a new Job may take a
 * moment to appear. Throws an `ActionError` if several match: then none of them may be used.
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
    super(`No response to the start request, and ${candidates.length} Jobs could be the one that it started:\n${ids}`, {
      hint: 'The start was not retried. Look at these Jobs in Duvo; to continue with one, run this step with its id as run-id.',
    })
  }
}

/** The Jobs that this start may have created. */
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

/** Jobs from schedules, queues and people are not ours; one from an unknown source may be. */
function isFromApi(run: ListedRun): boolean {
  return !run.source || /api/.test(normalizeStatus(run.source))
}

/** The sandbox of uploaded files is used for one start only, so a match is proof. */
async function hasSandbox(
  runId: string,
  sandboxId: string,
  { duvo, signal }: Pick<FindDeps, 'duvo' | 'signal'>,
): Promise<boolean> {
  const { run } = await duvo.runs.get(runId, { signal })
  return run?.sandbox_id === sandboxId
}

/**
 * Whether the Job starts with our message. The server may have trimmed or wrapped it. If the Job has no messages so far,
 * or was started without one, everything else decides.
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
