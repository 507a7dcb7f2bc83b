import { writeFileSync } from 'node:fs'
import {
  type Action,
  addSecret,
  describeError,
  hasApiKey,
  oneLine,
  redact,
  runAction,
} from '../../shared/action/index.ts'
import { readStepInputs } from './inputs.ts'
import type { Result } from './run.ts'

await runAction(async (action) => {
  const failure = await main(action).catch((error: unknown) => {
    // Nothing could be watched to an end, and later steps still get a conclusion.
    const failureReason = `error: ${oneLine(describeError(error), 2_000)}`
    action.setOutputs({ conclusion: action.signal.aborted ? 'cancelled' : 'failed', failureReason })
    return error
  })
  if (failure !== undefined) throw failure
})

/** Returns why the step fails although all went its way: the Job did not complete. */
async function main(action: Action): Promise<Error | undefined> {
  const { env, log, signal, places } = action
  const inputs = await readStepInputs(env, places)
  if (!hasApiKey(inputs, log)) return undefined

  // The client and all that hangs on it is loaded only now: a step that has nothing to do starts fast.
  const [{ connect, systemClock }, { run }] = await Promise.all([
    import('../../shared/duvo/index.ts'),
    import('./run.ts'),
  ])
  const duvo = await connect({ ...inputs, client: 'run-job', signal, env, log, onSecret: addSecret })
  const messagesFile = await action.outputFile('messages.jsonl')
  const result = await run(inputs, {
    duvo,
    clock: systemClock,
    random: Math.random,
    signal,
    log,
    messagesFile,
    onPending: (pending) => (pending ? action.saveState('pendingStart', pending) : action.saveState('settled', 'true')),
    onJob: ({ runId, isOurs }) => {
      action.setOutputs({ runId })
      if (isOurs) action.saveState('runId', runId)
    },
  })
  if (result.isSettled) action.saveState('settled', 'true')
  return report(result, messagesFile, action)
}

async function report(result: Result, messagesFile: string, action: Action): Promise<Error | undefined> {
  const [{ isSuccess }, { outputsOf }, { summarize }] = await Promise.all([
    import('./follow/ending.ts'),
    import('./report/outputs.ts'),
    import('./report/summary.ts'),
  ])
  const { ending, answer } = result
  const outputFile = await action.outputFile('output.txt')
  writeFileSync(outputFile, redact(answer))
  action.setOutputs(outputsOf(result, { outputFile, messagesFile }))
  summarize(result, action.summary)
  const outcome = `Job ${result.runId}: ${ending.conclusion}`
  if (!isSuccess(ending))
    return new Error([`${outcome}. ${ending.reason ?? ''}`, result.aftermath].filter(Boolean).join('\n'))
  action.log.info(outcome)
  return undefined
}
