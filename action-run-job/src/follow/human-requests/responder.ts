import { randomUUID } from 'node:crypto'
import type { Log } from '../../../../shared/action/index.ts'
import { ApiError, type Clock, type Duvo, DuvoError, type HumanRequest } from '../../../../shared/duvo/index.ts'
import type { Ending } from '../ending.ts'
import { createOutage } from '../outage.ts'
import type { Answers } from './answers.ts'
import { type Policy, type Reaction, reactTo } from './policy.ts'

/** A human request that the step answered by its policy. */
export interface HandledRequest {
  readonly request: HumanRequest
  /** `approved`, `denied` or `answered`. */
  readonly how: string
}

export interface ResponderDeps {
  readonly duvo: Pick<Duvo, 'runs'>
  readonly clock: Clock
  readonly log: Log
  /** Called for each request that this step has answered. */
  readonly onResponse: (response: HandledRequest) => void
}

/**
 * The result of a look at a waiting Job: a response was sent, this step has nothing to do, it is not clear yet (look
 * again), or the wait ends.
 */
export type Handled = 'responded' | 'nothing' | 'unclear' | Pick<Ending, 'conclusion' | 'reason' | 'request'>

type Response = Extract<Reaction, { do: 'respond' }>

/** `waiting` may appear before its request does: do not judge a Job without a request earlier than this. */
const unnamedRequestMs = 5_000
const maxRefusals = 3
/** How long a Job may take to show that a response has arrived. */
const settleMs = 60_000

/** Handles the human requests of one Job, each once. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: functions that share what was answered already
export function createResponder(
  runId: string,
  options: { readonly policy: Policy; readonly answers: Answers },
  { duvo, clock, log, onResponse }: ResponderDeps,
) {
  const announced = new Set<string>()
  const responded = new Set<string>()
  const attempts = new Map<string, Attempt>()
  let unnamedSince: number | undefined
  let respondedAt = Number.NEGATIVE_INFINITY

  function announce(request: HumanRequest | null): void {
    const id = request?.id ?? ''
    if (announced.has(id)) return
    announced.add(id)
    log.warning(`The Job is waiting for a person. ${describeRequest(request)}`, { title: 'Human request' })
  }

  function noteResponse(request: HumanRequest, how: string): void {
    responded.add(request.id)
    respondedAt = clock.monotonic()
    onResponse({ request, how })
    log.notice(describeRequest(request), { title: `Human request, ${how} by this workflow` })
  }

  async function respond(request: HumanRequest, { response, how }: Response, signal: AbortSignal): Promise<Handled> {
    const attempt = attempts.get(request.id) ?? { ...newAttempt(clock), request, how }
    attempts.set(request.id, attempt)
    try {
      await duvo.runs.respond(runId, request.id, response, { key: attempt.key, signal })
      noteResponse(request, how)
      return 'responded'
    } catch (error) {
      signal.throwIfAborted()
      if (!(error instanceof DuvoError)) throw error
      if (error.ambiguous) attempt.mayHaveArrived = true
      const reason = `human-request: ${error.message}`
      if (isOver(error, attempt, clock)) return { conclusion: 'waiting', reason, request }
      log.info(`The response may not have arrived; checking again: ${error.message}`)
      return 'unclear'
    }
  }

  /** Settles requests that are gone although our response was not confirmed: it arrived, or somebody else was faster. */
  function settleAttempts(openId: string | undefined): void {
    for (const [id, { request, how, mayHaveArrived }] of attempts) {
      if (id === openId || responded.has(id) || !mayHaveArrived) continue
      noteResponse(request, `${how} (not confirmed)`)
    }
  }

  return {
    /** The Job is not waiting: a later request is a new one. */
    isAtWork(): void {
      unnamedSince = undefined
      announced.delete('')
      settleAttempts(undefined)
    },
    async handle(request: HumanRequest | null, signal: AbortSignal): Promise<Handled> {
      signal.throwIfAborted()
      settleAttempts(request?.id)
      if (request && responded.has(request.id)) return 'nothing'
      if (request) unnamedSince = undefined
      else {
        const now = clock.monotonic()
        unnamedSince ??= now
        if (now - unnamedSince < unnamedRequestMs || now - respondedAt < settleMs) return 'unclear'
      }
      const reaction = reactTo(request, options.policy, options.answers)
      if (reaction.do === 'respond') return request ? respond(request, reaction, signal) : 'unclear'
      announce(request)
      if (reaction.do === 'wait') return 'nothing'
      const reason = reaction.do === 'park' ? undefined : `human-request: ${reaction.why}`
      return { conclusion: 'waiting', reason, request }
    },
  }
}

interface Attempt {
  readonly request: HumanRequest
  readonly how: string
  /** The same for each attempt, so that a server that honours it responds once. */
  readonly key: string
  readonly outage: ReturnType<typeof createOutage>
  readonly begunAt: number
  refusals: number
  mayHaveArrived: boolean
}

function newAttempt(clock: Clock): Omit<Attempt, 'request' | 'how'> {
  const begunAt = clock.monotonic()
  return { key: randomUUID(), outage: createOutage(clock), begunAt, refusals: 0, mayHaveArrived: false }
}

/**
 * Whether to give up on a request. Network and server errors count only once they last. A refusal may mean that the request
 * has been answered in the meantime, which the next look shows.
 */
function isOver(error: DuvoError, attempt: Attempt, clock: Clock): boolean {
  const status = error instanceof ApiError ? error.status : undefined
  const isTrouble = status === undefined || status === 408 || status === 429 || status >= 500
  if (isTrouble) return attempt.outage.failed()
  attempt.refusals += 1
  if (![400, 404, 409].includes(status)) return true
  const isSettled = !attempt.mayHaveArrived || clock.monotonic() - attempt.begunAt >= settleMs
  return attempt.refusals >= maxRefusals && isSettled
}

/** The question, its options, and where to answer, as plain lines. */
function describeRequest(request: HumanRequest | null): string {
  if (!request) return 'It does not say for what, perhaps a login. Look at the Job in Duvo.'
  const lines = [`${request.type}: ${request.title ?? ''}`, request.description ?? '']
  for (const [index, { question, header, options }] of (request.questions ?? []).entries()) {
    lines.push(`${index + 1}. ${header ? `[${header}] ` : ''}${question}`)
    if (options?.length) lines.push(`   options: ${options.map(({ label }) => label).join(', ')}`)
  }
  return lines.filter((line) => line.trim() !== '').join('\n')
}
