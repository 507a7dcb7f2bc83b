import {
  ApiError,
  type Clock,
  type Duvo,
  DuvoError,
  type HumanRequest,
  type Message,
  phaseOf,
  type Run,
} from '../../../../shared/duvo/index.ts'
import type { HumanRequestPolicy } from '../../plan/expectations.ts'
import { answerTo } from './answer-request.ts'

export interface FollowDeps {
  readonly duvo: Pick<Duvo, 'runs'>
  readonly clock: Clock
  readonly signal: AbortSignal
}

/** How a Job ended, or why it was stopped before that. */
export interface JobEnd {
  /** The API's status; `timed-out` if the case's time was up. */
  readonly status: string
  readonly humanRequests: number
  readonly durationMs: number
  /** Why the Job cannot be judged. */
  readonly error: string | undefined
}

/** Looks become less frequent: test Jobs are short, and many of them share the rate limit of one key. */
const firstLookMs = 1_000
const growth = 1.3
const lastLookMs = 6_000
/** Stops a Job that would keep asking forever. */
const maxAnswers = 50
/** The status `waiting` may appear before the request does. */
const maxLooksWithoutRequest = 5

/** Follows a Job to its end and answers its requests by the policy of its case. Stops it when its time is up. */
export async function followJob(
  runId: string,
  { policy, timeoutMs }: { readonly policy: HumanRequestPolicy | undefined; readonly timeoutMs: number },
  deps: FollowDeps,
): Promise<JobEnd> {
  const { duvo, clock, signal } = deps
  const startedAt = clock.monotonic()
  const answered = new Set<string>()
  let looksWithoutRequest = 0
  const end = async (status: string, error: string | undefined, run?: Run): Promise<JobEnd> => {
    if (error !== undefined) await duvo.runs.stop(runId).catch(() => {})
    return { status, humanRequests: answered.size, durationMs: durationOf(run) ?? clock.monotonic() - startedAt, error }
  }
  for (let pause = firstLookMs; ; pause = Math.min(pause * growth, lastLookMs)) {
    await clock.sleep(pause, signal)
    const state = await look(runId, duvo)
    if (state && state.run === null) return end('gone', 'the Job no longer exists: its preview was deleted')
    if (state?.run && phaseOf(state.run) === 'ended') return end(state.run.status, undefined, state.run)
    if (clock.monotonic() - startedAt > timeoutMs) return end('timed-out', undefined, undefined)
    if (!state?.run || phaseOf(state.run) !== 'waiting') continue
    const request = state.pending_human_request
    if (request) looksWithoutRequest = 0
    else looksWithoutRequest += 1
    const problem = request ? await respond(runId, request, { policy, answered, duvo }) : undefined
    if (problem !== undefined) return end('waiting', problem)
    if (looksWithoutRequest > maxLooksWithoutRequest)
      return end('waiting', 'the Job is waiting for a person, but has no open request')
    pause = firstLookMs
  }
}

/** Undefined if the network or the server failed, so the state of the Job is unknown. */
async function look(runId: string, duvo: Pick<Duvo, 'runs'>) {
  try {
    return await duvo.runs.get(runId)
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return { run: null }
    const isFinal = error instanceof ApiError && [400, 401, 403].includes(error.status)
    if (!(error instanceof DuvoError) || isFinal) throw error
    return undefined
  }
}

/** @returns why the request cannot be answered */
async function respond(
  runId: string,
  request: HumanRequest,
  {
    policy,
    answered,
    duvo,
  }: { policy: HumanRequestPolicy | undefined; answered: Set<string>; duvo: Pick<Duvo, 'runs'> },
): Promise<string | undefined> {
  if (answered.has(request.id)) return undefined // the answer is on its way
  answered.add(request.id)
  if (answered.size > maxAnswers) return `the Job asked a person more than ${maxAnswers} times`
  const answer = answerTo(request, policy)
  if (!answer) {
    const how = request.type === 'approval' ? 'human-requests: {approve: true}' : 'human-requests: {answers: …}'
    return `the Job asked a person (${request.type}: ${request.title ?? 'untitled'}); to answer it, add ${how} to the case`
  }
  try {
    await duvo.runs.respond(runId, request.id, answer)
  } catch (error) {
    // A refusal by the API is final; after anything else, the next look shows the result.
    if (!(error instanceof DuvoError)) throw error
    if (error instanceof ApiError && error.status < 500 && error.status !== 409)
      return `Duvo rejected the answer: ${error.message}`
    answered.delete(request.id)
  }
  return undefined
}

/** The time from start to end, by the API's own clock. */
function durationOf(run: Run | undefined): number | undefined {
  const [from, to] = [Date.parse(run?.started_at ?? ''), Date.parse(run?.completed_at ?? '')]
  return to >= from ? to - from : undefined
}

/** All messages of a Job, oldest first, up to a limit far above any real test. */
export async function readMessages(runId: string, duvo: Pick<Duvo, 'runs'>, limit = 5_000): Promise<Message[]> {
  const messages = new Map<string, Message>()
  for (let offset = 0; offset < limit; ) {
    const { items, total } = await duvo.runs.messages(runId, offset)
    for (const message of items) messages.set(message.id, message)
    offset += items.length
    if (items.length === 0 || (total !== undefined && offset >= total)) break
  }
  return [...messages.values()]
}
