import { type Action, addSecret, hasApiKey, readEventFacts, runAction, softened } from '../../shared/action/index.ts'
import { runSyncStep } from '../../shared/sync/index.ts'
import { type Inputs, readStepInputs } from './inputs.ts'
import type { Result } from './run.ts'

/** How long Assignments under way may go on after a cancel. */
const graceMs = 5_000

const noOutputs = { synced: [], unchanged: [], skipped: [], removed: [], drifted: [], revisions: {} }

await runAction(async (action) => {
  const inputs = readStepInputs(action.env)
  if (!hasApiKey(inputs, action.log)) return
  await runSyncStep(action, {
    name: 'sync-assignments',
    subject: 'Assignments',
    inputs,
    key: () => commentKey(inputs),
    sync: () => sync(inputs, action),
    describe: (result) => describe(result, inputs, repositoryUrlOf(action)),
    noOutputs,
  })
})

function commentKey({ teamId = '', path, configFile }: Inputs): string {
  return [teamId, ...(configFile === undefined ? path : ['config-file', configFile])].join('\n')
}

async function sync(inputs: Inputs & { apiKey: string }, action: Action): Promise<Result> {
  const { env, log, signal, workspace } = action
  // The client and all that hangs on it is loaded only now: a step that has nothing to do starts fast.
  const [{ connect, systemClock }, { run }] = await Promise.all([
    import('../../shared/duvo/index.ts'),
    import('./run.ts'),
  ])
  const duvo = await connect({
    ...inputs,
    client: 'sync-assignments',
    signal: softened(signal, graceMs),
    env,
    log,
    onSecret: addSecret,
  })
  const repositoryUrl = repositoryUrlOf(action)
  return run(inputs, {
    duvo,
    clock: systemClock,
    log,
    signal,
    workspace,
    event: readEventFacts(action),
    repositoryUrl,
    env,
  })
}

function repositoryUrlOf({ serverUrl, repository }: Action): string {
  return repository === '' ? '' : `${serverUrl}/${repository}`
}

async function describe(result: Result, inputs: Inputs, repositoryUrl: string) {
  const [{ outputsOf }, { sectionsOf }] = await Promise.all([
    import('./report/outputs.ts'),
    import('./report/sections.ts'),
  ])
  return { outputs: outputsOf(result), sections: sectionsOf(result, inputs, repositoryUrl) }
}
