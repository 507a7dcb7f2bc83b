import { Cancelled, describeError, type Log } from '../../../shared/action/index.ts'
import { type Duvo, isKnownStatus, normalizeStatus, phaseOf, type Run } from '../../../shared/duvo/index.ts'
import { type Ending, endingOf } from './ending.ts'
import type { Answers } from './human-requests/answers.ts'
import type { Policy } from './human-requests/policy.ts'
import { createRequestDesk, type DeskDeps } from './human-requests/responder.ts'
import { createJobReader } from './job-reader.ts'
import type { Conversation } from './messages.ts'
import { pollInterval } from './schedule.ts'
import { createTimeLimits, TimedOut, type TimeLimits } from './time-limits.ts'

export interface WaitOptions {
  readonly timeoutMinutes: number
  /** 0 is off. */
  readonly idleTimeoutMinutes: number
  /** Undefined is adaptive. */
  readonly pollIntervalSeconds: number | undefined
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

/**
 * Watches a Job until it ends, has to be given up, or asks what the policy ends the wait for. The first end counts, also
 * where somebody resumes the Job afterwards. A wait that is cancelled or takes too long is an ending as well; what is to
 * become of the Job then is up to the caller.
 */
export async function waitForEnd(
  job: { readonly runId: string; readonly isOurs: boolean },
  conversation: Conversation,
  options: WaitOptions,
  deps: WaitDeps,
): Promise<Ending> {
  const time = createTimeLimits(options, deps.clock)
  const seen: Seen = { status: '' }
  try {
    return await watch(job, conversation, options, seen, time, {
      ...deps,
      signal: AbortSignal.any([deps.signal, time.signal]),
    })
  } catch (error) {
    if (error instanceof TimedOut) return { conclusion: 'timed-out', reason: error.message, ...seen }
    if (error instanceof Cancelled)
      return { conclusion: 'cancelled', reason: 'cancelled: the workflow was cancelled', ...seen }
    throw error
  } finally {
    time.stop()
  }
}

/** The Job as it was last seen. */
interface Seen {
  status: string
  run?: Run
}

async function watch(
  job: { readonly runId: string; readonly isOurs: boolean },
  conversation: Conversation,
  options: WaitOptions,
  seen: Seen,
  time: TimeLimits,
  { duvo, clock, random, signal, log, onResponse }: WaitDeps,
): Promise<Ending> {
  const reader = createJobReader(duvo, job.runId, job.isOurs, clock)
  const requests = createRequestDesk(job.runId, options, { duvo, clock, log, onResponse })
  let watchedFrom = clock.monotonic()
  for (;;) {
    const look = await reader.look(signal)
    if (look.kind === 'lost') return { conclusion: 'unknown', reason: `${look.reason}: ${look.detail}`, ...seen }
    if (look.kind === 'nothing') log.info(`No news of the Job: ${look.why}`)
    else {
      if (look.run.status !== seen.status) time.touch()
      noteStatus(look.run, seen.status, log)
      Object.assign(seen, { status: look.run.status, run: look.run })
      if (phaseOf(look.run) === 'ended') return await finish(look.run, conversation, signal, log)
      if (options.readsWhileRunning && (await readMessages(conversation, signal, log)) > 0) time.touch()
      const reaction = phaseOf(look.run) === 'waiting' ? await requests.handle(look.request ?? null, signal) : 'go-on'
      if (typeof reaction === 'object') return { ...reaction, ...seen }
      if (reaction === 'responded') watchedFrom = clock.monotonic()
      time.check()
    }
    const fixed = options.pollIntervalSeconds && options.pollIntervalSeconds * 1000
    const soon = look.kind === 'nothing' ? look.soonMs : undefined
    await clock.sleep(soon ?? fixed ?? pollInterval(clock.monotonic() - watchedFrom, duvo.budget(), random), signal)
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

function noteStatus(run: Run, before: string, log: Log): void {
  if (run.status === before) return
  log.info(`Status: ${normalizeStatus(run.status)}`)
  if (!isKnownStatus(run.status) && !run.completed_at) {
    log.warning(`The Job reports the status "${run.status}", which this version does not know. Waiting on.`)
  }
}
