import { type Action, addSecret, describeError, hasApiKey, oneLine, runAction } from '../../shared/action/index.ts'
import { readStepInputs } from './inputs.ts'
import type { Result } from './run.ts'

const outputName = 'output.txt'

/** The progress of the step. It decides what happens to the Job after an error. */
const progress = { leavesJob: false, isReported: false }

await runAction(main, noteFailure)

async function main(action: Action): Promise<void> {
  const { env, log, places } = action
  const inputs = await readStepInputs(env, places, (warning) => log.warning(warning))
  if (!hasApiKey(inputs, log)) return

  // Load the client and its dependencies only now, so that a step with nothing to do starts fast.
  const [{ connect, systemClock }, { run }, { startTimeLimit }] = await Promise.all([
    import('../../shared/duvo/index.ts'),
    import('./run.ts'),
    import('./follow/time-limits.ts'),
  ])
  const limit = startTimeLimit(inputs.timeoutMinutes, systemClock)
  const signal = AbortSignal.any([action.signal, limit.signal])
  const duvo = await connect({ ...inputs, client: 'run-job', signal, env, log, onSecret: addSecret })
  const outputFile = await action.outputFile(outputName)
  const messagesFile = await action.outputFile('messages.jsonl')
  // Later steps find these outputs even if this one fails.
  action.setOutputs({ outputFile, messagesFile, outputComplete: false })
  const result = await run(inputs, {
    duvo,
    clock: systemClock,
    random: Math.random,
    signal,
    log,
    messagesFile,
    onPending: (pending) => (pending ? action.saveState('pendingStart', pending) : action.saveState('settled', 'true')),
    onJob: ({ runId, isOurs }) => {
      progress.leavesJob = true
      action.setOutputs({ runId })
      if (isOurs) action.saveState('runId', runId)
      else action.saveState('settled', 'true')
    },
  })
  limit.stop()
  progress.leavesJob = result.isSettled
  if (result.isSettled) action.saveState('settled', 'true')
  await report(result, action)
}

/** Throws if the Job did not complete. */
async function report(result: Result, action: Action): Promise<void> {
  const [{ isSuccess }, { outputsOf }, { summarize }] = await Promise.all([
    import('./follow/ending.ts'),
    import('./report/outputs.ts'),
    import('./report/summary.ts'),
  ])
  const { ending, answer } = result
  action.setOutputs(outputsOf(result))
  progress.isReported = true
  try {
    await action.outputFile(outputName, answer)
  } catch (error) {
    action.log.warning(`The file for the output output-file cannot be written: ${describeError(error)}`)
  }
  summarize(result, action.summary)
  const outcome = `Job ${result.runId}: ${ending.conclusion}`
  if (!isSuccess(ending))
    throw new Error([`${outcome}. ${ending.reason ?? ''}`, result.aftermath].filter(Boolean).join('\n'))
  action.log.info(outcome)
}

/**
 * Reports an error. Later steps still get a conclusion, and a started Job continues: only a cancellation stops it, not an
 * error.
 */
function noteFailure(action: Action, thrown: unknown): void {
  if (progress.leavesJob && !action.signal.aborted) action.saveState('settled', 'true')
  if (progress.isReported) return
  const isTimedOut = thrown instanceof Error && thrown.name === 'TimedOut'
  const conclusion = action.signal.aborted ? 'cancelled' : isTimedOut ? 'timed-out' : 'failed'
  const reason = oneLine(describeError(thrown), 2_000)
  action.setOutputs({ conclusion, failureReason: isTimedOut ? reason : `error: ${reason}` })
}
