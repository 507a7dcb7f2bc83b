import type { Log } from '../../../../shared/action/index.ts'
import { ApiError, type Clock, type Duvo, type HumanRequest } from '../../../../shared/duvo/index.ts'
import type { Ending } from '../ending.ts'
import type { Answers } from './answers.ts'
import { describeRequest } from './description.ts'
import { type Policy, reactTo } from './policy.ts'

/** A human request that the step answered by its policy. */
export interface HandledRequest {
  readonly request: HumanRequest
  /** `approved`, `denied` or `answered`. */
  readonly how: string
}

export interface DeskDeps {
  readonly duvo: Pick<Duvo, 'runs'>
  readonly clock: Clock
  readonly log: Log
  /** Told of each request that this step has answered, and how. */
  readonly onResponse: (response: HandledRequest) => void
}

/** A Job that waits without telling for what may only be about to tell: not judged before this long. */
const unnamedRequestMs = 5_000
const maxRefusedResponses = 3

type Handled = 'go-on' | 'responded' | Pick<Ending, 'conclusion' | 'reason' | 'request'>

/** Deals with the requests of one Job, each once. */
export function createRequestDesk(
  runId: string,
  options: { readonly policy: Policy; readonly answers: Answers },
  { duvo, clock, log, onResponse }: DeskDeps,
) {
  const announced = new Set<string>()
  const responded = new Set<string>()
  const refused = new Map<string, number>()
  let unnamedSince: number | undefined

  function announce(request: HumanRequest | null): void {
    const id = request?.id ?? ''
    if (announced.has(id)) return
    announced.add(id)
    log.warning(`The Job waits for a person. ${describeRequest(request)}`, { title: 'Human request' })
  }

  async function respond(
    request: HumanRequest,
    reaction: Extract<ReturnType<typeof reactTo>, { do: 'respond' }>,
  ): Promise<Handled> {
    try {
      await duvo.runs.respond(runId, request.id, reaction.response)
      responded.add(request.id)
      onResponse({ request, how: reaction.how })
      log.notice(describeRequest(request), { title: `Human request, ${reaction.how} by this workflow` })
      return 'responded'
    } catch (error) {
      // Somebody may have answered in the meantime: the next look tells.
      const times = (refused.get(request.id) ?? 0) + 1
      refused.set(request.id, times)
      if (!(error instanceof ApiError)) throw error
      const mayBeSettled = [400, 404, 409].includes(error.status) && times < maxRefusedResponses
      if (!mayBeSettled) return { conclusion: 'waiting', reason: `human-request: ${error.message}`, request }
      log.info(`The response was not taken: ${error.message}`)
      return 'go-on'
    }
  }

  return {
    async handle(request: HumanRequest | null, signal: AbortSignal): Promise<Handled> {
      signal.throwIfAborted()
      if (request && responded.has(request.id)) return 'go-on'
      if (!request) {
        unnamedSince ??= clock.monotonic()
        if (clock.monotonic() - unnamedSince < unnamedRequestMs) return 'go-on'
      } else unnamedSince = undefined
      const reaction = reactTo(request, options.policy, options.answers)
      if (reaction.do === 'respond') return request ? respond(request, reaction) : 'go-on'
      announce(request)
      if (reaction.do === 'wait') return 'go-on'
      const reason = reaction.do === 'park' ? undefined : `human-request: ${reaction.why}`
      return { conclusion: 'waiting', reason, request }
    },
  }
}
