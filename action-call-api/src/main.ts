import { addSecret, hasApiKey, maskInLog, runAction } from '../../shared/action/index.ts'
import { readStepInputs } from './inputs.ts'

const onDeprecation = 'Use its successor in this workflow.'

await runAction(async (action) => {
  const { env, log, signal, places } = action
  const inputs = await readStepInputs(env, places)
  if (!hasApiKey(inputs, log)) return

  // The client and all that hangs on it is loaded only now: a step that has nothing to do starts fast.
  const [{ connect, systemClock }, { run }, { outputsOf }, { createSecrets }, { summarize }] = await Promise.all([
    import('../../shared/duvo/index.ts'),
    import('./run.ts'),
    import('./report/outputs.ts'),
    import('./response/secrets.ts'),
    import('./report/summary.ts'),
  ])
  // Later steps find every output set, also where no answer comes.
  action.setOutputs(outputsOf(undefined))
  const duvo = connect({ ...inputs, client: 'call-api', signal, env, log, onSecret: addSecret, onDeprecation })
  const secrets = createSecrets(maskInLog)
  const { outputFile } = action
  const outcome = await run(inputs, { duvo, clock: systemClock, log, outputFile, secrets })
  const { status, failure } = outcome
  action.setOutputs(outputsOf(outcome))
  summarize(outcome, action.summary)
  if (secrets.isFull)
    log.warning('The answer holds more than 1,000 credentials: not all of them are masked in the log.')
  if (failure) throw failure
  log.info(`${outcome.call}: ${status}`)
})
