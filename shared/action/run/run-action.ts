import { ActionError, describeError } from '../log/errors.ts'
import { createLog, type Log } from '../log/log.ts'
import { flushed, silenceOthers } from '../log/stdout.ts'
import { splitLines } from '../log/text.ts'
import { escapeText } from '../outputs/markdown.ts'
import { createOutputFiles, type WriteOutputFile } from '../outputs/output-file.ts'
import { createOutputs, type Outputs } from '../outputs/outputs.ts'
import { readState, saveState } from '../outputs/state.ts'
import { createSummary, type Summary } from '../outputs/summary.ts'
import { listenForCancel } from './cancel.ts'
import { type Context, readContext } from './context.ts'

/** What an action's entry gets: everything that connects it to the runner. */
export type Action = Context & {
  log: Log
  /** Written when the action ends, even if it fails. */
  summary: Summary
  /** Aborts, with a `Cancelled`, when the runner cancels the step. */
  signal: AbortSignal
  env: NodeJS.ProcessEnv
  /** `runId` becomes the output `run-id`, arrays and objects become JSON; failures are warnings. */
  setOutputs(outputs: Outputs): void
  /** Writes a file for later steps and returns its absolute path. */
  outputFile: WriteOutputFile
  /** Saves a value for the post step; false if that is not possible. */
  saveState(name: string, value: unknown): boolean
  /** A value that the main step saved. */
  readState(name: string): string | undefined
}

const postDeadlineMs = 90_000
const flushDeadlineMs = 500

/**
 * Runs the entry of an action and ends the process: exit code 0, or 1 with one error annotation if `main` throws, or 130
 * (SIGINT) or 143 (SIGTERM, SIGBREAK) if it was cancelled. The summary is written in every case. After a signal, `main` has
 * as long as the runner waits (7 s after SIGINT), then the process exits anyway.
 *
 * @param onFailure called with whatever ends the action early, including unhandled errors: the last chance to set outputs
 *   and state. It must not wait for anything
 */
export async function runAction(
  main: (action: Action) => Promise<void>,
  onFailure: (action: Action, thrown: unknown) => void = () => {},
): Promise<void> {
  const { log, summary, exit, end } = openStep()
  const cancellation = listenForCancel(exit)
  const action = createAction(log, summary, cancellation.signal)
  await settle(main, action, end, (thrown) => {
    onFailure(action, thrown)
    const cancelledWith = cancellation.exitCode()
    if (cancelledWith === undefined) reportError(action, thrown)
    else log.info(describeError(thrown))
    return cancelledWith ?? 1
  })
  await end(cancellation.exitCode() ?? 0)
}

/**
 * Runs the post entry of an action. It never fails the job: failures become warnings. The signal aborts after 85 s, and
 * after 90 s the process ends.
 */
export async function runPost(post: (action: Action) => Promise<void>): Promise<void> {
  const { log, summary, exit, end } = openStep()
  const cancellation = listenForCancel(() => exit(0))
  const timeout = AbortSignal.timeout(postDeadlineMs - 5_000)
  setTimeout(() => {
    log.warning('The clean-up took longer than 90 s and was stopped.')
    exit(0)
  }, postDeadlineMs).unref()
  await settle(post, createAction(log, summary, AbortSignal.any([cancellation.signal, timeout])), end, (thrown) => {
    log.warning(describeError(thrown))
    return 0
  })
  await end(0)
}

/**
 * Waits for the entry and catches every failure in or beside it: an unhandled rejection, a throw in an event handler, a
 * promise that can never settle because nothing is left to wait for.
 */
async function settle(
  entry: (action: Action) => Promise<void>,
  action: Action,
  end: (exitCode: number) => Promise<void>,
  report: (thrown: unknown) => number,
): Promise<void> {
  const fail = (thrown: unknown) => end(report(thrown))
  process.on('unhandledRejection', fail)
  process.on('uncaughtException', fail)
  process.once('beforeExit', () => fail(new Error('The action stopped before its work was done.')))
  try {
    refuseUncheckedTls(action.env)
    await entry(action)
  } catch (error) {
    await fail(error)
  }
}

function openStep() {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', surviveClosedPipe)
  const log = createLog()
  silenceOthers(process.env, (text) => log.debug(text))
  const summary = createSummary()
  let isEnding = false

  const exit = (exitCode: number) => {
    if (!summary.write()) log.debug('There is no job summary to write to.')
    process.exit(exitCode)
  }
  const end = async (exitCode: number) => {
    if (isEnding) return
    isEnding = true
    process.exitCode = exitCode
    await flushOutput()
    exit(exitCode)
  }
  return { log, summary, exit, end }
}

/** Nobody reads the output any more (`| head -1`): continue without it. */
function surviveClosedPipe(): void {}

function createAction(log: Log, summary: Summary, signal: AbortSignal): Action {
  const setOutputs = createOutputs()
  return Object.assign(readContext(), {
    log,
    summary,
    signal,
    env: process.env,
    setOutputs: (outputs: Outputs) => {
      for (const warning of setOutputs(outputs)) log.warning(warning)
    },
    outputFile: createOutputFiles(),
    saveState: createStateSaver(log),
    readState,
  })
}

/** Saves state, and warns once if the runner's file for it cannot be written: the post step then knows nothing. */
function createStateSaver(log: Log): typeof saveState {
  let isWarned = false
  return (name, value) => {
    const isSaved = saveState(name, value)
    if (!isSaved && !isWarned && process.env['GITHUB_STATE']) {
      isWarned = true
      log.warning('GITHUB_STATE cannot be written: if this step is killed, its post step cannot clean up.')
    }
    return isSaved
  }
}

/** A failure before the action added anything to the summary still shows on the page of the run. */
function reportError({ log, isDebug, summary }: Action, thrown: unknown): void {
  if (summary.isEmpty()) {
    const lines = splitLines(describeError(thrown)).filter((line) => line.trim() !== '')
    summary.add(`### ❌ Failed\n\n${lines.map(escapeText).join('<br>\n')}`)
  }
  const place = thrown instanceof ActionError ? { file: thrown.file, line: thrown.line } : {}
  log.error(describeError(thrown), place)
  if (isDebug && thrown instanceof Error) log.debug(thrown.stack ?? '')
}

/** Standard output may be asynchronous. A reader that is gone or asleep must not delay the exit. */
function flushOutput(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, flushDeadlineMs).unref()
    void flushed().then(resolve)
  })
}

/** Node would check no certificate, and the key would go to whoever responds. */
function refuseUncheckedTls(env: NodeJS.ProcessEnv): void {
  if (env['NODE_TLS_REJECT_UNAUTHORIZED'] !== '0') return
  throw new ActionError('Nothing was sent: NODE_TLS_REJECT_UNAUTHORIZED is 0, which disables certificate checks.', {
    hint: 'Unset it. For a private authority, set NODE_EXTRA_CA_CERTS to the file of its certificate.',
  })
}
