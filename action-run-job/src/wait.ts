import { describeError, type Log } from '../../shared/action/index.ts'
import { type Clock, type Duvo, isKnownStatus, normalizeStatus, phaseOf, type Run } from '../../shared/duvo/index.ts'
import type { Answers } from './answers.ts'
import type { Conversation } from './conversation.ts'
import type { Policy } from './human-request.ts'
import { createJobReader } from './job-reader.ts'
import { pollInterval } from './polling.ts'
import { createRequestDesk, type DeskDeps } from './request-desk.ts'
import { type Ending, endingOf } from './result.ts'

export interface WaitOptions {
  readonly timeoutMs: number
  /** 0 is off. */
  readonly idleTimeoutMs: number
  /** Undefined is adaptive. */
  readonly pollIntervalMs: number | undefined
  /** Whether messages are read as they come, or only at the end. */
  readonly readsWhileRunning: boolean
  readonly policy: Policy
  readonly answers: Answers
}

export interface WaitDeps extends DeskDeps {
  readonly duvo: Pick<Duvo, 'runs' | 'budget'>
  readonly random: () => number
  readonly signal: AbortSignal
}

/** The reason of the signal that ends a wait when its time is up. */
export class TimedOut extends Error {
  readonly isIdle: boolean

  constructor(isIdle: boolean) {
    super(isIdle ? 'nothing happened for too long' : 'the time is up')
    this.isIdle = isIdle
  }
}

/**
 * Watches a Job until it ends, has to be given up, or asks what the policy ends the wait for. The first end counts, also
 * where somebody resumes the Job afterwards. Throws `TimedOut`, or the reason of the signal.
 */
export async function waitForEnd(
  runId: string,
  isOurs: boolean,
  conversation: Conversation,
  options: WaitOptions,
  deps: WaitDeps,
): Promise<Ending> {
  const { clock, log } = deps
  const time = createTimeLimits(options, clock)
  const signal = AbortSignal.any([deps.signal, time.signal])
  const reader = createJobReader(deps.duvo, runId, isOurs, clock)
  const requests = createRequestDesk(runId, options, deps)
  let watchedFrom = clock.monotonic()
  let status = ''
  try {
    for (;;) {
      const look = await reader.look(signal)
      if (look.kind === 'lost') return { conclusion: 'unknown', reason: `${look.reason}: ${look.detail}`, status }
      if (look.kind === 'nothing') log.info(`No news of the Job: ${look.why}`)
      else {
        if (look.run.status !== status) time.touch()
        status = noteStatus(look.run, status, log)
        if (phaseOf(look.run) === 'ended') return await finish(look.run, conversation, signal, log)
        if (options.readsWhileRunning && (await readMessages(conversation, signal, log)) > 0) time.touch()
        const reaction = phaseOf(look.run) === 'waiting' ? await requests.handle(look.request ?? null, signal) : 'go-on'
        if (typeof reaction === 'object') return { ...reaction, status, run: look.run }
        if (reaction === 'responded') watchedFrom = clock.monotonic()
        time.check()
      }
      const adaptive = pollInterval(clock.monotonic() - watchedFrom, deps.duvo.budget(), deps.random)
      const soon = look.kind === 'nothing' ? look.soonMs : undefined
      await clock.sleep(soon ?? options.pollIntervalMs ?? adaptive, signal)
    }
  } finally {
    time.stop()
  }
}

/** The last messages may have come with the end itself. Without them the result is known, but not all of what was said. */
async function finish(run: Run, conversation: Conversation, signal: AbortSignal, log: Log): Promise<Ending> {
  try {
    await conversation.readNew(signal)
  } catch (error) {
    signal.throwIfAborted()
    log.warning(`The Job has ended, but its messages could not be read to the end: ${describeError(error)}`)
  }
  return endingOf(run, conversation.lastError)
}

/** Messages that cannot be read now are read with the next look: they must not end the wait. */
async function readMessages(conversation: Conversation, signal: AbortSignal, log: Log): Promise<number> {
  try {
    return await conversation.readNew(signal)
  } catch (error) {
    signal.throwIfAborted()
    log.info(`The messages could not be read this time: ${describeError(error)}`)
    return 0
  }
}

function noteStatus(run: Run, before: string, log: Log): string {
  if (run.status === before) return before
  log.info(`Status: ${normalizeStatus(run.status)}`)
  if (!isKnownStatus(run.status) && !run.completed_at) {
    log.warning(`The Job reports the status "${run.status}", which this version does not know. Waiting on.`)
  }
  return run.status
}

function createTimeLimits(options: WaitOptions, clock: Clock) {
  const controller = new AbortController()
  const stop = clock.timer(options.timeoutMs, () => controller.abort(new TimedOut(false)))
  let touchedAt = clock.monotonic()
  return {
    signal: controller.signal,
    stop,
    touch() {
      touchedAt = clock.monotonic()
    },
    check() {
      const idleMs = clock.monotonic() - touchedAt
      if (options.idleTimeoutMs > 0 && idleMs >= options.idleTimeoutMs) throw new TimedOut(true)
    },
  }
}
