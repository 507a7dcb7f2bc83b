import { addSecret, hasApiKey, maskInLog, runAction } from '../../shared/action/index.ts'
import { readCallInputs } from './inputs.ts'

const onDeprecation = 'Use its successor in this workflow.'

await runAction(async (action) => {
  const { env, log, signal, places } = action
  const inputs = await readCallInputs(env, places)
  if (!hasApiKey(inputs, log)) return

  // The client and all that hangs on it is loaded only now: a step that has nothing to do starts fast.
  const [{ connect, systemClock }, { run }, { outputOf }, { createSecrets }, { summarize }] = await Promise.all([
    import('../../shared/duvo/index.ts'),
    import('./run.ts'),
    import('./response/body.ts'),
    import('./response/secrets.ts'),
    import('./report/summary.ts'),
  ])
  // Later steps find every output set, also where no answer comes.
  action.setOutputs({ status: null, body: null, bodyFile: null, headers: {}, rowCount: null })
  const duvo = connect({ ...inputs, client: 'call-api', signal, env, log, onSecret: addSecret, onDeprecation })
  const secrets = createSecrets(maskInLog)
  const { outputFile } = action
  const outcome = await run(inputs, { duvo, clock: systemClock, log, outputFile, secrets })
  const { status, headers, body, rowCount, failure } = outcome
  action.setOutputs({ status, headers, body: outputOf(body), bodyFile: body.file, rowCount: rowCount ?? null })
  summarize(outcome, action.summary)
  if (secrets.isFull)
    log.warning('The answer holds more than 1,000 credentials: not all of them are masked in the log.')
  if (failure) throw failure
  log.info(`${outcome.call}: ${status}`)
})
