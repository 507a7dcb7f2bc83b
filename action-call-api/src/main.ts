import { addSecret, maskInLog, readInputsWithKey, runAction } from '../../shared/action/index.ts'
import { readStepInputs } from './inputs.ts'

const onDeprecation = 'Use its replacement in this workflow.'

const noOutputs = { status: null, body: null, bodyFile: null, headers: {}, rowCount: null }

await runAction(async (action) => {
  const { env, log, signal, places } = action
  const inputs = await readInputsWithKey(action, noOutputs, () => readStepInputs(env, places))
  if (!inputs) return

  // Load the client and its dependencies only now, so that a step with nothing to do starts fast.
  const [{ connect, systemClock }, { run }, { outputsOf }, { createSecrets }, { summarize }] = await Promise.all([
    import('../../shared/duvo/index.ts'),
    import('./run.ts'),
    import('./report/outputs.ts'),
    import('./response/secrets.ts'),
    import('./report/summary.ts'),
  ])
  // Later steps find every output set, even if no response comes.
  action.setOutputs(noOutputs)
  const duvo = connect({ ...inputs, client: 'call-api', signal, env, log, onSecret: addSecret, onDeprecation })
  const secrets = createSecrets(maskInLog)
  const { outputFile } = action
  const outcome = await run(inputs, { duvo, clock: systemClock, log, outputFile, secrets })
  const { status, failure } = outcome
  action.setOutputs(outputsOf(outcome))
  summarize(outcome, action.summary)
  if (secrets.isFull)
    log.warning('The response contains more than 1,000 credentials: not all of them are masked in the log.')
  if (failure) throw failure
  log.info(`${outcome.call}: ${status}`)
})
