import { Cancelled, describeError, type Log } from '../../../shared/action/index.ts'
import { type Clock, type Duvo, isKnownStatus, normalizeStatus, phaseOf, type Run } from '../../../shared/duvo/index.ts'
import { type Ending, endingOf } from './ending.ts'
import type { Answers } from './human-requests/answers.ts'
import type { Policy } from './human-requests/policy.ts'
import { createResponder, type Handled, type ResponderDeps } from './human-requests/responder.ts'
import { createJobReader, type Look } from './job-reader.ts'
import type { MessageLog } from './messages/message-log.ts'
import { createMessageSchedule } from './schedule/message-schedule.ts'
import { type Assignment, pastLengths } from './schedule/past-lengths.ts'
import { pollInterval } from './schedule/schedule.ts'
import { createIdleLimit, type IdleLimit, TimedOut } from './time-limits.ts'

export interface WaitOptions {
  /** 0 means off. */
  readonly idleTimeoutMinutes: number
  /** Undefined means adaptive. */
  readonly pollIntervalSeconds: number | undefined
  /** Whether messages are read as they arrive, or only at the end. */
  readonly readsWhileRunning: boolean
  readonly policy: Policy
  readonly answers: Answers
  /** Only reads the Job once, and handles the request that it waits for. */
  readonly isOnce: boolean
}

export interface WaitDeps extends ResponderDeps {
  readonly duvo: Pick<Duvo, 'runs' | 'budget'>
  readonly clock: Clock
  readonly random: () => number
  /** Aborts with a `Cancelled` or a `TimedOut`. */
  readonly signal: AbortSignal
}

interface WatchedJob {
  readonly runId: string
  readonly isOurs: boolean
  /** Set for a Job that this step has just started: past Jobs of its Assignment suggest when to look. */
  readonly assignment?: Assignment
}

/**
 * Watches a Job until it ends, it cannot be read any more, or it asks something for which the policy ends the wait. The
 * first end counts, even if somebody resumes the Job afterwards. Cancellation and timeout are endings too; the caller decides what
 * happens to the Job then. The only error that it throws is that the Job to attach to does not exist.
 */
export async function waitForEnd(
  job: WatchedJob,
  messages: MessageLog,
  options: WaitOptions,
  deps: WaitDeps,
): Promise<Ending> {
  const seen: Seen = { status: '' }
  try {
    return await watch(job, messages, options, seen, deps)
  } catch (error) {
    if (error instanceof Cancelled)
      return { conclusion: 'cancelled', reason: 'cancelled: the workflow was cancelled', ...seen }
    if (!(error instanceof TimedOut)) throw error
    const run = await lookOnceMore(job.runId, deps)
    if (run && phaseOf(run) === 'ended') return endingOf(run)
    return { conclusion: 'timed-out', reason: error.message, ...seen, ...(run && { status: run.status, run }) }
  }
}

/** The last seen state of the Job. */
interface Seen {
  status: string
  run?: Run
}

async function watch(
  job: WatchedJob,
  messages: MessageLog,
  options: WaitOptions,
  seen: Seen,
  deps: WaitDeps,
): Promise<Ending> {
  const { duvo, clock, random, signal, log } = deps
  const reader = createJobReader(duvo, job.runId, job.isOurs, clock)
  const responder = createResponder(job.runId, options, deps)
  const idle = createIdleLimit(options.idleTimeoutMinutes, clock)
  const reading = createMessageSchedule()
  const begunAt = clock.monotonic()
  let watchedFrom = begunAt
  let lengths: readonly number[] | undefined
  let hasResponded = false
  for (;;) {
    const look = await reader.look(signal)
    if (look.kind === 'lost') return { conclusion: 'unknown', reason: `${look.reason}: ${look.detail}`, ...seen }
    if (look.kind === 'nothing') log.info(`Could not read the status of the Job: ${look.why}`)
    else {
      if (look.run.status !== seen.status || look.run.updated_at !== seen.run?.updated_at) idle.reset()
      noteStatus(look.run, seen.status, log)
      Object.assign(seen, { status: look.run.status, run: look.run })
      if (phaseOf(look.run) === 'ended') return endingOf(look.run)
      const watchedMs = clock.monotonic() - begunAt
      if (options.readsWhileRunning && (reading.isDue(look.run, watchedMs) || idle.isUp)) {
        await readMessages(messages, idle, signal, log)
        reading.read(look.run, watchedMs)
      }
      const handled = await handleRequest(look, responder, idle, signal)
      if (typeof handled === 'object') return { ...handled, ...seen }
      if (options.isOnce && handled === 'nothing') return asSeen(look, hasResponded)
      if (handled === 'responded') {
        hasResponded = true
        watchedFrom = clock.monotonic()
        // The lengths of past Jobs from their start say nothing about the rest of this one.
        lengths = []
      }
      idle.check()
    }
    const fixed = options.pollIntervalSeconds && options.pollIntervalSeconds * 1000
    const soon = look.kind === 'nothing' ? look.soonMs : undefined
    if (lengths === undefined && fixed === undefined && look.kind === 'seen')
      lengths = job.assignment ? await pastLengths(duvo, job.assignment, signal) : []
    const watchedMs = clock.monotonic() - watchedFrom
    await clock.sleep(soon ?? fixed ?? pollInterval(watchedMs, duvo.budget(), random, lengths), signal)
  }
}

type Sight = Extract<Look, { kind: 'seen' }>

/** A person may take any time, so the idle time does not run while the Job waits for one. */
async function handleRequest(
  { run, request }: Sight,
  responder: ReturnType<typeof createResponder>,
  idle: IdleLimit,
  signal: AbortSignal,
): Promise<Handled> {
  if (phaseOf(run) === 'waiting') {
    idle.reset()
    return responder.handle(request ?? null, signal)
  }
  responder.isAtWork()
  return 'nothing'
}

/** A Job that continues without this step. If this step has responded, the Job may still show as waiting. */
function asSeen({ run, request }: Sight, hasResponded: boolean): Ending {
  const isWaiting = phaseOf(run) === 'waiting' && !hasResponded
  return { conclusion: isWaiting ? 'waiting' : 'detached', status: run.status, run, ...(isWaiting && { request }) }
}

/** Unreadable messages are retried at the next look: they must not end the wait, and do not count as silence. */
async function readMessages(messages: MessageLog, idle: IdleLimit, signal: AbortSignal, log: Log): Promise<void> {
  try {
    if ((await messages.readNew(signal)) > 0) idle.reset()
  } catch (error) {
    signal.throwIfAborted()
    idle.reset()
    log.info(`Could not read the messages; retrying: ${describeError(error)}`)
  }
}

const lastLookMs = 10_000

/** The Job may have ended between the last look and the time limit. Undefined if it cannot be read. */
async function lookOnceMore(runId: string, { duvo, clock }: WaitDeps): Promise<Run | undefined> {
  const deadline = new AbortController()
  const stop = clock.timer(lastLookMs, () => deadline.abort(new Error('no time left to look')))
  try {
    const { run } = await duvo.runs.get(runId, { urgent: true, signal: deadline.signal })
    return run ?? undefined
  } catch {
    return undefined
  } finally {
    stop()
  }
}

function noteStatus(run: Run, before: string, log: Log): void {
  if (run.status === before) return
  log.info(`Status: ${normalizeStatus(run.status)}`)
  if (!isKnownStatus(run.status) && !run.completed_at) {
    log.warning(`The Job reports the status "${run.status}", which this version does not know. Still waiting.`)
  }
}
