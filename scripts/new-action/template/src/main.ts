import { addSecret, hasApiKey, runAction } from '../../../../shared/action/index.ts'
import { readStepInputs } from './inputs.ts'

await runAction(async (action) => {
  const { env, log, signal, summary } = action
  const inputs = readStepInputs(env)
  if (!hasApiKey(inputs, log)) return

  // Load the client and its dependencies only now, so that a step with nothing to do starts fast.
  const [{ connect }, { run }, { outputsOf }, { summarize }] = await Promise.all([
    import('../../../../shared/duvo/index.ts'),
    import('./run.ts'),
    import('./report/outputs.ts'),
    import('./report/summary.ts'),
  ])
  // A failed step sets its outputs too.
  action.setOutputs(outputsOf(undefined))
  const duvo = connect({ ...inputs, client: 'template-name', signal, env, log, onSecret: addSecret })
  const outcome = await run(inputs, { duvo, log })
  action.setOutputs(outputsOf(outcome))
  summarize(outcome, summary)
})
