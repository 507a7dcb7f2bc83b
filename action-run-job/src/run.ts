import { Cancelled, type Log } from '../../shared/action/index.ts'
import { type Clock, type Duvo, normalizeStatus, type Run } from '../../shared/duvo/index.ts'
import { type Answers, parseAnswers } from './answers.ts'
import { type Conversation, createConversation } from './conversation.ts'
import type { ReadyInputs } from './inputs.ts'
import type { HandledRequest } from './request-desk.ts'
import { durationSeconds, type Ending, endingOf } from './result.ts'
import { type PendingStart, startJob, startKey } from './start.ts'
import { describeStop, stopJob, stopOnCancel, stopOnTerminate, stopOnTimeout } from './stop.ts'
import type { Report } from './summary.ts'
import { findAgent } from './target.ts'
import { printMessage } from './transcript.ts'
import { type UploadedFile, uploadFiles } from './upload.ts'
import { TimedOut, waitForEnd } from './wait.ts'

export interface Deps {
  readonly duvo: Duvo
  readonly clock: Clock
  readonly random: () => number
  /** Aborts, with a `Cancelled`, when the workflow is cancelled. */
  readonly signal: AbortSignal
  readonly log: Log
  /** Where the Job's messages are kept. */
  readonly messagesFile: string
  /** See `StartDeps`: lets the post step find the Job whatever happens to this process. */
  readonly onPending: (pending: PendingStart | undefined) => void
  /** Told as soon as the Job is known. `isOurs` is false for a Job that was attached to. */
  readonly onJob: (runId: string, isOurs: boolean) => void
}

interface Job {
  readonly runId: string
  readonly isOurs: boolean
  readonly agentName: string | undefined
  readonly files: readonly UploadedFile[]
  readonly run?: Run
}

/** How the step's part in the Job ended, and what to tell about it. `isSettled`: nothing is left for the post step. */
export type Result = Report & { readonly runId: string; readonly isSettled: boolean }

/** How long a start in flight is left alone after a cancel: cutting it off would leave a Job that nobody knows. */
const startGraceMs = 3_000

/** Starts a Job, or attaches to one, and watches it to its end. Every end that has a name is returned, not thrown. */
export async function run(inputs: ReadyInputs, deps: Deps): Promise<Result> {
  const cancel = watchCancel(deps.signal, deps.clock)
  const job = inputs.runId === undefined ? await start(inputs, deps, cancel.softSignal) : attach(inputs.runId, deps)
  const begunAt = deps.clock.monotonic()
  const onMessage = inputs.streamMessages
    ? (message: Parameters<typeof printMessage>[0]) => printMessage(message, deps.log)
    : () => {}
  const conversation = createConversation(deps.duvo, job.runId, deps.messagesFile, onMessage)
  const handled: HandledRequest[] = []
  const report = (ending: Ending, more: { isSettled: boolean; aftermath?: string }): Result => ({
    ...more,
    ending,
    runId: job.runId,
    agentName: job.agentName,
    files: job.files,
    handled,
    durationSeconds: durationSeconds(ending.run, deps.clock.monotonic() - begunAt),
    answer: conversation.answer,
    messageCount: conversation.count,
    recent: conversation.recent,
  })
  try {
    deps.signal.throwIfAborted()
    if (!inputs.wait) {
      return report(
        { conclusion: 'detached', status: job.run?.status ?? '', ...(job.run && { run: job.run }) },
        { isSettled: true },
      )
    }
    const ending = await waitForEnd(job.runId, job.isOurs, conversation, waitOptions(inputs), {
      ...deps,
      onResponse: (response) => handled.push(response),
    })
    return report(ending, { isSettled: true })
  } catch (error) {
    if (error instanceof TimedOut) return timeOut(error, job, inputs, conversation, deps, report)
    if (error instanceof Cancelled) return wrapUp(error, job, inputs, deps, report, cancel.elapsedMs())
    throw error
  }
}

function attach(runId: string, { log, onJob }: Deps): Job {
  log.info(`Attaching to Job ${runId}`)
  onJob(runId, false)
  return { runId, isOurs: false, agentName: undefined, files: [] }
}

async function start(inputs: ReadyInputs, deps: Deps, softSignal: AbortSignal): Promise<Job> {
  const { duvo, log } = deps
  const teamId = await duvo.teams.resolve(inputs.teamId)
  const agent = await findAgent(duvo, teamId, inputs)
  const uploaded = inputs.files.length > 0 ? await uploadFiles(inputs.files, deps) : undefined
  const body = {
    agent_id: agent.id,
    message: inputs.message,
    sandbox_id: uploaded?.sandboxId ?? inputs.sandboxId,
    webhook_url: inputs.webhookUrl,
  }
  const key = startKey(inputs.idempotencyKey, body)
  deps.signal.throwIfAborted()
  const job = await startJob(teamId, body, key, { ...deps, signal: softSignal, log: (text) => log.warning(text) })
  deps.onJob(job.id, true)
  log.info(`Started Job ${job.id} of "${agent.name}"`)
  return { runId: job.id, isOurs: true, agentName: agent.name, files: uploaded?.files ?? [], run: job }
}

function waitOptions(inputs: ReadyInputs) {
  return {
    timeoutMs: inputs.timeoutMinutes * 60_000,
    idleTimeoutMs: inputs.idleTimeoutMinutes * 60_000,
    pollIntervalMs: inputs.pollIntervalSeconds === undefined ? undefined : inputs.pollIntervalSeconds * 1000,
    readsWhileRunning: inputs.streamMessages || inputs.idleTimeoutMinutes > 0,
    policy: inputs.onHumanRequest,
    answers: answersOf(inputs.answers),
  }
}

function answersOf(text: string | undefined): Answers {
  const answers = text === undefined ? undefined : parseAnswers(text)
  return answers === undefined || typeof answers === 'string' ? new Map() : answers
}

type MakeReport = (ending: Ending, more: { isSettled: boolean; aftermath?: string }) => Result

/** The time is up: the Job is stopped if it is ours and the workflow wants that. */
async function timeOut(
  cause: TimedOut,
  job: Job,
  inputs: ReadyInputs,
  conversation: Conversation,
  deps: Deps,
  report: MakeReport,
): Promise<Result> {
  const minutes = cause.isIdle ? inputs.idleTimeoutMinutes : inputs.timeoutMinutes
  const reason = cause.isIdle
    ? `idle-timeout: no news for ${minutes} minutes`
    : `timeout: not finished after ${minutes} minutes`
  const last = { conclusion: 'timed-out', reason } as const
  if (!job.isOurs || inputs.onTimeout === 'leave') {
    return report({ ...last, status: '' }, { isSettled: true, aftermath: `The Job ${job.runId} was left running.` })
  }
  deps.log.info(`${reason}. Stopping Job ${job.runId}`)
  const stopped = await stopJob(deps.duvo, job.runId, deps.clock, stopOnTimeout)
  await conversation.readNew(deps.signal).catch(() => 0)
  // It may have come to its own end in the last moment.
  const state = stopped.isConfirmed ? await deps.duvo.runs.get(job.runId).catch(() => undefined) : undefined
  if (state?.run && normalizeStatus(state.run.status) === 'completed') {
    return report(endingOf(state.run, undefined), { isSettled: true })
  }
  const ending = { ...last, status: stopped.status ?? '', ...(state?.run && { run: state.run }) }
  return report(ending, { isSettled: stopped.isConfirmed, aftermath: describeStop(job.runId, stopped) })
}

/** The workflow was cancelled: seconds are left to stop what was started. What they do not suffice for, the post step does. */
async function wrapUp(
  cause: Cancelled,
  job: Job,
  inputs: ReadyInputs,
  deps: Deps,
  report: MakeReport,
  elapsedMs: number,
): Promise<Result> {
  const last = { conclusion: 'cancelled', reason: 'cancelled: the workflow was cancelled' } as const
  if (!job.isOurs || !inputs.stopOnCancel || !inputs.wait) {
    return report({ ...last, status: '' }, { isSettled: true, aftermath: `The Job ${job.runId} was left running.` })
  }
  deps.log.info(`Cancelled. Stopping Job ${job.runId}`)
  const limits = cause.exitCode === 130 ? stopOnCancel : stopOnTerminate
  const stopped = await stopJob(deps.duvo, job.runId, deps.clock, {
    ...limits,
    total: Math.max(500, limits.total - elapsedMs),
  })
  return report(
    { ...last, status: stopped.status ?? '' },
    { isSettled: stopped.isConfirmed, aftermath: describeStop(job.runId, stopped) },
  )
}

/** When the cancel came, and a signal for what must not be cut off at once. */
function watchCancel(signal: AbortSignal, clock: Clock) {
  const soft = new AbortController()
  let at: number | undefined
  const onAbort = () => {
    at = clock.monotonic()
    clock.timer(startGraceMs, () => soft.abort(signal.reason))
  }
  if (signal.aborted) onAbort()
  else signal.addEventListener('abort', onAbort, { once: true })
  return { softSignal: soft.signal, elapsedMs: () => (at === undefined ? 0 : clock.monotonic() - at) }
}
