import {
  type Action,
  addSecret,
  readEventFacts,
  readInputsWithKey,
  runAction,
  softened,
} from '../../shared/action/index.ts'
import { type Inputs, readStepInputs } from './inputs.ts'
import type { Result } from './run.ts'
import { ownerOf } from './try/preview/owner.ts'

/** How long the step may take to delete previews after a cancellation. The post step deletes the rest. */
const graceMs = 5_500

const noOutputs = { passed: 0, failed: 0, tested: [], jobCount: 0 }

await runAction(async (action) => {
  const inputs = await readInputsWithKey(action, noOutputs, () => readStepInputs(action.env, action.places))
  if (!inputs) return
  const result = await test(inputs, action).catch((error: unknown) => {
    action.setOutputs(noOutputs)
    throw error
  })
  const { comment, publish } = await import('./report/publish.ts')
  const { outputs, body } = await publish(result, inputs, action)
  action.setOutputs(outputs)
  await comment(body, result, inputs, action)
  action.signal.throwIfAborted()
  if (result.error) throw result.error
})

async function test(inputs: Inputs & { apiKey: string }, action: Action): Promise<Result> {
  const { env, log, signal, workspace, places } = action
  const ending = softened(signal, graceMs)
  // Load the client and its dependencies only now, so that a step with nothing to do starts fast.
  const [{ clockUntil, connect, systemClock }, { run }] = await Promise.all([
    import('../../shared/duvo/index.ts'),
    import('./run.ts'),
  ])
  const duvo = await connect({
    ...inputs,
    client: 'test-assignments',
    signal: ending,
    env,
    log,
    onSecret: addSecret,
  })
  const event = readEventFacts(action)
  return run(inputs, {
    duvo,
    clock: clockUntil(ending, systemClock),
    log,
    signal,
    workspace,
    places,
    event,
    env,
    owner: ownerOf(action, env, inputs.path),
    pullRequest: event.pullRequest?.number,
    onPreviews: () => void action.saveState('previews', 'true'),
    onCleaned: () => void action.saveState('cleaned', 'true'),
  })
}
