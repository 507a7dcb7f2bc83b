import { type Cancellation, listenForCancel } from './cancel.ts'
import { type Context, readContext } from './context.ts'
import { ActionError, describeError } from './errors.ts'
import { createLog, type Log } from './log.ts'
import { type OutputContent, type OutputValue, outputFile, setOutputs } from './outputs.ts'
import { readState, saveState } from './state.ts'
import { createSummary, type Summary } from './summary.ts'

/** What an action's entry gets: everything that connects it with the runner. */
export type Action = Context & {
  log: Log
  /** Written when the action ends, also when it fails. */
  summary: Summary
  /** Aborts, with a `Cancelled`, when the runner cancels the step. */
  signal: AbortSignal
  env: NodeJS.ProcessEnv
  setOutputs(outputs: Readonly<Record<string, OutputValue>>): void
  /** See `outputFile` of outputs.ts: writes a file for later steps and gives its absolute path. */
  outputFile(name: string, content?: OutputContent): Promise<string>
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
 */
export async function runAction(main: (action: Action) => Promise<void>): Promise<void> {
  const { action, cancellation, end } = startAction()
  const fail = (thrown: unknown) => {
    if (cancellation.exitCode() === undefined) reportError(action, thrown)
    else action.log.info(describeError(thrown))
    return end(1)
  }
  process.on('unhandledRejection', fail)
  process.on('uncaughtException', fail)
  try {
    await main(action)
  } catch (error) {
    return fail(error)
  }
  return end(0)
}

/**
 * Runs the post entry of an action. It never fails the job: what goes wrong becomes a warning, and after 90 s it ends. The
 * signal aborts at that moment too.
 */
export async function runPost(post: (action: Action) => Promise<void>): Promise<void> {
  const { action, end } = startAction(AbortSignal.timeout(postDeadlineMs - 5_000))
  const warn = (thrown: unknown) => {
    action.log.warning(describeError(thrown))
    return end(0)
  }
  process.on('unhandledRejection', warn)
  process.on('uncaughtException', warn)
  setTimeout(() => warn(new Error('The clean-up took too long and was given up.')), postDeadlineMs).unref()
  try {
    await post(action)
  } catch (error) {
    return warn(error)
  }
  return end(0)
}

type StartedAction = { action: Action; cancellation: Cancellation; end(exitCode: number): Promise<void> }

function startAction(deadline?: AbortSignal): StartedAction {
  const log = createLog()
  const summary = createSummary()
  let isEnding = false

  /** The exit code of a cancellation wins: nothing else explains the end of the step better. */
  const exit = (exitCode: number) => {
    if (!summary.write()) log.debug('There is no job summary to write to.')
    process.exit(exitCode)
  }
  const cancellation = listenForCancel(exit)
  const end = async (exitCode: number) => {
    if (isEnding) return
    isEnding = true
    await flushOutput()
    exit(cancellation.exitCode() ?? exitCode)
  }
  const signal = deadline === undefined ? cancellation.signal : AbortSignal.any([cancellation.signal, deadline])
  return { action: createAction(log, summary, signal), cancellation, end }
}

function createAction(log: Log, summary: Summary, signal: AbortSignal): Action {
  const context = readContext()
  return Object.assign(context, {
    log,
    summary,
    signal,
    env: process.env,
    setOutputs: (outputs: Readonly<Record<string, OutputValue>>) => {
      for (const warning of setOutputs(outputs)) log.warning(warning)
    },
    outputFile,
    saveState,
    readState,
  })
}

function reportError({ log, isDebug }: Action, thrown: unknown): void {
  const place = thrown instanceof ActionError ? { file: thrown.file, line: thrown.line } : {}
  log.error(describeError(thrown), place)
  if (isDebug && thrown instanceof Error) log.debug(thrown.stack ?? '')
}

/** Standard output may be asynchronous; a reader that is gone or asleep must not hold the exit back. */
function flushOutput(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, flushDeadlineMs).unref()
    process.stdout.write('', () => resolve())
  })
}
