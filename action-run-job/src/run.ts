import type { Message, Run } from '../../shared/duvo/index.ts'
import { durationSeconds, type Ending, endingOf, isCompleted } from './follow/ending.ts'
import { type Answers, parseAnswers } from './follow/human-requests/answers.ts'
import type { HandledRequest } from './follow/human-requests/responder.ts'
import { createConversation } from './follow/messages.ts'
import { waitForEnd } from './follow/wait.ts'
import type { ReadyInputs } from './inputs.ts'
import { printMessage } from './report/message-text.ts'
import type { Report } from './report/summary.ts'
import { type Job, type JobDeps, takeUpJob } from './start/job.ts'
import { describeStop, stopJob } from './stop/stop-job.ts'
import { type StopLimits, stopLimits } from './stop/stop-limits.ts'

export interface Deps extends JobDeps {
  readonly random: () => number
  /** Where the Job's messages are kept. */
  readonly messagesFile: string
}

/** How the step's part in the Job ended, and what to tell about it. */
export interface Result extends Report {
  readonly runId: string
  /** Nothing is left for the post step. */
  readonly isSettled: boolean
}

/** Starts a Job, or attaches to one, and watches it to its end. Every end that has a name is returned, not thrown. */
export async function run(inputs: ReadyInputs, deps: Deps): Promise<Result> {
  const { duvo, clock, log, signal } = deps
  const cancelledAt = timeOf(signal, () => clock.monotonic())
  const job = await takeUpJob(inputs, deps)
  const begunAt = clock.monotonic()
  const onMessage = (message: Message) => inputs.streamMessages && printMessage(message, log)
  const conversation = createConversation(duvo, job.runId, deps.messagesFile, onMessage)
  const handled: HandledRequest[] = []
  const onResponse = (response: HandledRequest) => handled.push(response)

  const watched = inputs.wait
    ? await waitForEnd(job, conversation, waitOptions(inputs), { ...deps, onResponse })
    : detached(job.run)
  const limits = stopLimits(watched, job, inputs, signal.reason, clock.monotonic() - (cancelledAt() ?? 0))
  const settled = limits ? await stop(job, watched, limits, deps) : leave(job, watched)
  if (watched.conclusion === 'timed-out') await conversation.readNew(signal).catch(() => {})
  return {
    ...settled,
    runId: job.runId,
    agentName: job.agentName,
    files: job.files,
    handled,
    durationSeconds: durationSeconds(settled.ending.run, clock.monotonic() - begunAt),
    answer: conversation.answer,
    messageCount: conversation.count,
    recent: conversation.recent,
  }
}

function detached(run: Run | undefined): Ending {
  return { conclusion: 'detached', status: run?.status ?? '', run }
}

type Settled = Pick<Result, 'ending' | 'isSettled' | 'aftermath'>

/** Stops the Job. What the time does not suffice for is left to the post step. */
async function stop(job: Job, ending: Ending, limits: StopLimits, { duvo, clock, log }: Deps): Promise<Settled> {
  log.info(`${ending.reason}. Stopping Job ${job.runId}`)
  const stopped = await stopJob(duvo, job.runId, clock, limits)
  // It may have come to its own end in the last moment.
  if (stopped.run && isCompleted(stopped.run)) return { ending: endingOf(stopped.run, undefined), isSettled: true }
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

function waitOptions(inputs: ReadyInputs) {
  return {
    timeoutMinutes: inputs.timeoutMinutes,
    idleTimeoutMinutes: inputs.idleTimeoutMinutes,
    pollIntervalSeconds: inputs.pollIntervalSeconds,
    readsWhileRunning: inputs.streamMessages || inputs.idleTimeoutMinutes > 0,
    policy: inputs.onHumanRequest,
    answers: answersOf(inputs.answers),
  }
}

function answersOf(text: string | undefined): Answers {
  const answers = text === undefined ? undefined : parseAnswers(text)
  return answers === undefined || typeof answers === 'string' ? new Map() : answers
}

/** When a signal was aborted, if it was. */
function timeOf(signal: AbortSignal, now: () => number): () => number | undefined {
  let at: number | undefined
  signal.addEventListener('abort', () => (at = now()), { once: true })
  return () => at
}
