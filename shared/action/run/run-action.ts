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

/** What an action's entry gets: everything that connects it with the runner. */
export type Action = Context & {
  log: Log
  /** Written when the action ends, also when it fails. */
  summary: Summary
  /** Aborts, with a `Cancelled`, when the runner cancels the step. */
  signal: AbortSignal
  env: NodeJS.ProcessEnv
  /** `runId` becomes the output `run-id`, arrays and objects become JSON; what cannot be set is a warning. */
  setOutputs(outputs: Outputs): void
  /** Writes a file for later steps and gives its absolute path. */
  outputFile: WriteOutputFile
  /** Saves a value for the post step; false when that is not possible. */
  saveState(name: string, value: unknown): boolean
  /** A value that the main step saved. */
  readState(name: string): string | undefined
}

const postDeadlineMs = 90_000
const flushDeadlineMs = 500

/**
 * Runs the entry of an action and ends the process: exit code 0, or 1 with one error annotation when `main` throws, or 130
 * (SIGINT) or 143 (SIGTERM, SIGBREAK) when it was cancelled. The summary is written in every case. After a signal `main`
 * has until the runner's patience ends (7 s after SIGINT), then the process exits anyway.
 *
 * @param onFailure told of whatever ends the action early, also of errors that nobody handles: the last chance to set
 *   outputs and state. It must not wait for anything
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
 * Runs the post entry of an action. It never fails the job: what goes wrong becomes a warning. The signal aborts after 85 s,
 * and after 90 s the process ends.
 */
export async function runPost(post: (action: Action) => Promise<void>): Promise<void> {
  const { log, summary, exit, end } = openStep()
  const cancellation = listenForCancel(() => exit(0))
  const timeout = AbortSignal.timeout(postDeadlineMs - 5_000)
  setTimeout(() => {
    log.warning('The clean-up took longer than 90 s and was given up.')
    exit(0)
  }, postDeadlineMs).unref()
  await settle(post, createAction(log, summary, AbortSignal.any([cancellation.signal, timeout])), end, (thrown) => {
    log.warning(describeError(thrown))
    return 0
  })
  await end(0)
}

/**
 * Waits for the entry and catches whatever goes wrong in it or beside it: a rejection that nobody handles, a throw in an
 * event handler, a promise that can never settle because nothing is left to wait for.
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

/** Nobody reads the output any more (`| head -1`): the work goes on without it. */
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

/** Saves state, and warns once where a runner's file for it cannot be written: the post step then knows nothing. */
function createStateSaver(log: Log): typeof saveState {
  let isWarned = false
  return (name, value) => {
    const isSaved = saveState(name, value)
    if (!isSaved && !isWarned && process.env['GITHUB_STATE']) {
      isWarned = true
      log.warning('GITHUB_STATE cannot be written: if this step is cut off, its post step cannot clean up after it.')
    }
    return isSaved
  }
}

/** A failure that came before the action had anything to tell still shows on the page of the run. */
function reportError({ log, isDebug, summary }: Action, thrown: unknown): void {
  if (summary.isEmpty()) {
    const lines = splitLines(describeError(thrown)).filter((line) => line.trim() !== '')
    summary.add(`### ❌ Failed\n\n${lines.map(escapeText).join('<br>\n')}`)
  }
  const place = thrown instanceof ActionError ? { file: thrown.file, line: thrown.line } : {}
  log.error(describeError(thrown), place)
  if (isDebug && thrown instanceof Error) log.debug(thrown.stack ?? '')
}

/** Standard output may be asynchronous; a reader that is gone or asleep must not hold the exit back. */
function flushOutput(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, flushDeadlineMs).unref()
    void flushed().then(resolve)
  })
}

/** Node checks no certificate then, and the key would go to whoever answers. */
function refuseUncheckedTls(env: NodeJS.ProcessEnv): void {
  if (env['NODE_TLS_REJECT_UNAUTHORIZED'] !== '0') return
  throw new ActionError(
    'Nothing was sent: NODE_TLS_REJECT_UNAUTHORIZED is 0, which turns the check of certificates off.',
    {
      hint: 'Unset it. For a private authority, set NODE_EXTRA_CA_CERTS to the file of its certificate.',
    },
  )
}
