import { ActionError, describeError, oneLine } from '../../shared/action/index.ts'
import type { Clock } from '../../shared/duvo/index.ts'
import { durationSeconds, type Ending, endingOf, explain, hasOwnEnd } from './follow/ending.ts'
import { type Answers, parseAnswers } from './follow/human-requests/answers.ts'
import type { HandledRequest } from './follow/human-requests/responder.ts'
import { printEntry } from './follow/messages/message-entry.ts'
import { createMessageLog, type MessageLog } from './follow/messages/message-log.ts'
import { readRest } from './follow/messages/read-rest.ts'
import { waitForEnd } from './follow/wait.ts'
import type { ReadyInputs } from './inputs.ts'
import { judgeAnswer } from './report/answer-json.ts'
import type { Report } from './report/summary.ts'
import { type Job, type JobDeps, takeUpJob } from './start/start-or-attach.ts'
import { describeStop, stopJob } from './stop/stop-job.ts'
import { type StopLimits, stopLimits } from './stop/stop-limits.ts'

export interface Deps extends JobDeps {
  readonly random: () => number
  /** The file for the Job's messages. */
  readonly messagesFile: string
}

/** How the step's part in the Job ended, and what to report. */
export interface Result extends Report {
  readonly runId: string
  /** Whether nothing is left for the post step. */
  readonly isSettled: boolean
}

/**
 * Starts a Job, or attaches to one, and watches it to its end. Once the Job has started, every ending is returned, not
 * thrown: an error must neither stop the Job nor leave it without a report.
 */
export async function run(inputs: ReadyInputs, deps: Deps): Promise<Result> {
  const { duvo, clock, log, signal } = deps
  const abortedFor = stopwatch(signal, clock)
  const job = await takeUpJob(inputs, deps)
  const begunAt = clock.monotonic()
  const messages = createMessageLog(duvo, job.runId, {
    file: deps.messagesFile,
    onMessage: (entry) => inputs.streamMessages && printEntry(entry, log),
    onProblem: (problem) => log.warning(problem),
  })
  const handled: HandledRequest[] = []

  const watched = await watch(job, messages, inputs, { ...deps, onResponse: (response) => handled.push(response) })
  const limits = stopLimits(watched, job, inputs, signal.reason, abortedFor() ?? 0)
  const settled = limits ? await stop(job, watched, limits, deps) : leave(job, watched)
  const isComplete = await readMessages(messages, settled.ending, abortedFor, deps)
  const ending = explain(settled.ending, messages.jobError)
  const answer = isComplete ? (messages.answer ?? '') : ''
  return {
    ...settled,
    ...judgeAnswer({ ending, answer, isComplete }, inputs),
    runId: job.runId,
    agentName: job.agentName,
    files: job.files,
    handled,
    durationSeconds: durationSeconds(settled.ending.run, clock.monotonic() - begunAt),
    answer,
    isComplete,
    messageCount: messages.count,
    recent: messages.recent,
  }
}

type WatchDeps = Deps & { readonly onResponse: (response: HandledRequest) => void }

async function watch(job: Job, messages: MessageLog, inputs: ReadyInputs, deps: WatchDeps): Promise<Ending> {
  if (!inputs.wait && inputs.runId === undefined)
    return { conclusion: 'detached', status: job.run?.status ?? '', run: job.run }
  try {
    return await waitForEnd(job, messages, waitOptions(inputs), deps)
  } catch (error) {
    if (error instanceof ActionError) throw error
    return { conclusion: 'unknown', reason: `error: ${oneLine(describeError(error), 2_000)}`, status: '' }
  }
}

type Settled = Pick<Result, 'ending' | 'isSettled' | 'aftermath'>

/** Stops the Job. Leaves the rest to the post step if there is not enough time. */
async function stop(job: Job, ending: Ending, limits: StopLimits, { duvo, clock, log }: Deps): Promise<Settled> {
  log.info(`${ending.reason}. Stopping Job ${job.runId}`)
  const stopped = await stopJob(duvo, job.runId, clock, limits)
  // The Job may have ended by itself in the last moment.
  if (stopped.run && hasOwnEnd(stopped.run)) return { ending: endingOf(stopped.run), isSettled: true }
  return {
    ending: { ...ending, status: stopped.run?.status ?? ending.status, run: stopped.run ?? ending.run },
    isSettled: stopped.isConfirmed,
    aftermath: describeStop(job.runId, stopped),
  }
}

function leave(job: Job, ending: Ending): Settled {
  const isLeftRunning = ending.conclusion === 'timed-out' || ending.conclusion === 'cancelled'
  return { ending, isSettled: true, ...(isLeftRunning && { aftermath: `Job ${job.runId} was left running.` }) }
}

/** How long to wait for the last messages after the time limit, and after a cancellation. */
const lastMessagesMs = { afterTimeout: 30_000, afterCancel: 6_300 }

/** Reads the messages to the end in the remaining time. Returns whether that succeeded. */
async function readMessages(
  messages: MessageLog,
  ending: Ending,
  abortedFor: () => number | undefined,
  { clock, log, signal }: Deps,
): Promise<boolean> {
  if (ending.conclusion === 'detached') return false
  const aborted = abortedFor()
  const isPatient = ending.conclusion !== 'unknown' || ending.run?.completed_at != null
  if (aborted === undefined) return readRest(messages, { clock, log, signal, isPatient })
  const isCancelled = ending.conclusion === 'cancelled'
  const totalMs = isCancelled ? lastMessagesMs.afterCancel - aborted : lastMessagesMs.afterTimeout
  const deadline = new AbortController()
  const clear = clock.timer(Math.max(totalMs, 500), () => deadline.abort(new Error('no time left')))
  try {
    return await readRest(messages, { clock, log, signal: deadline.signal, isPatient: !isCancelled })
  } finally {
    clear()
  }
}

function waitOptions(inputs: ReadyInputs) {
  return {
    idleTimeoutMinutes: inputs.idleTimeoutMinutes,
    pollIntervalSeconds: inputs.pollIntervalSeconds,
    readsWhileRunning: inputs.wait && (inputs.streamMessages || inputs.idleTimeoutMinutes > 0),
    policy: inputs.onHumanRequest,
    answers: answersOf(inputs.answers),
    isOnce: !inputs.wait,
  }
}

function answersOf(text: string | undefined): Answers {
  const answers = text === undefined ? undefined : parseAnswers(text)
  return answers === undefined || typeof answers === 'string' ? new Map() : answers
}

/** How many milliseconds ago a signal was aborted; undefined if it was not. */
function stopwatch(signal: AbortSignal, clock: Clock): () => number | undefined {
  let at: number | undefined
  signal.addEventListener('abort', () => (at = clock.monotonic()), { once: true })
  return () => (signal.aborted ? clock.monotonic() - (at ?? clock.monotonic()) : undefined)
}
