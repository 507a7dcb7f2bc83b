import { addSecret, readInputsWithKey, runAction } from '../../../../shared/action/index.ts'
import { readStepInputs } from './inputs.ts'

const noOutputs = { queueName: null }

await runAction(async (action) => {
  const { env, log, signal, summary } = action
  const inputs = await readInputsWithKey(action, noOutputs, () => readStepInputs(env))
  if (!inputs) return

  // Load the client and its dependencies only now, so that a step with nothing to do starts fast.
  const [{ connect }, { run }, { outputsOf }, { summarize }] = await Promise.all([
    import('../../../../shared/duvo/index.ts'),
    import('./run.ts'),
    import('./report/outputs.ts'),
    import('./report/summary.ts'),
  ])
  // A failed step sets its outputs too.
  action.setOutputs(noOutputs)
  const duvo = connect({ ...inputs, client: 'template-name', signal, env, log, onSecret: addSecret })
  const outcome = await run(inputs, { duvo, log })
  action.setOutputs(outputsOf(outcome))
  summarize(outcome, summary)
})
