import { tmpdir } from 'node:os'
import {
  type Action,
  addSecret,
  readEventFacts,
  readInputsWithKey,
  runAction,
  softened,
} from '../../shared/action/index.ts'
import { noSyncOutputs, runSyncStep } from '../../shared/sync/index.ts'
import { type Inputs, readStepInputs } from './inputs.ts'
import type { Result } from './run.ts'

/** How long uploads in flight may continue after a cancellation. */
const graceMs = 4_000

const noOutputs = { ...noSyncOutputs, created: [], updated: [], unchanged: [], deleted: [], skills: {} }

await runAction(async (action) => {
  const inputs = await readInputsWithKey(action, noOutputs, () => readStepInputs(action.env, action.places))
  if (!inputs) return
  await runSyncStep(action, {
    name: 'sync-skills',
    subject: 'Skills',
    inputs,
    key: (result) => [result?.facts.teamId ?? inputs.teamId ?? '', ...inputs.path].join('\n'),
    sync: () => sync(inputs, action),
    describe,
    noOutputs,
  })
})

async function sync(inputs: Inputs & { apiKey: string }, action: Action): Promise<Result> {
  const { env, log, signal, workspace } = action
  const event = readEventFacts(action)
  const tempRoot = env['RUNNER_TEMP'] || tmpdir()
  // Load the client and its dependencies only now, so that a step with nothing to do starts fast.
  const [{ connect }, { run }] = await Promise.all([import('../../shared/duvo/index.ts'), import('./run.ts')])
  const duvo = await connect({ ...inputs, client: 'sync-skills', signal, env, log, onSecret: addSecret })
  return run(inputs, { duvo, workspace, env, event, log, signal, softSignal: softened(signal, graceMs), tempRoot })
}

async function describe(result: Result) {
  const [{ outputsOf }, { sectionsOf }] = await Promise.all([
    import('./report/outputs.ts'),
    import('./report/sections.ts'),
  ])
  return { outputs: outputsOf(result), sections: sectionsOf(result) }
}
