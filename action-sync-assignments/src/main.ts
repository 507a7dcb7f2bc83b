import {
  type Action,
  addSecret,
  readEventFacts,
  readInputsWithKey,
  runAction,
  softened,
} from '../../shared/action/index.ts'
import { noSyncOutputs, type ReadDeps, runSyncStep } from '../../shared/sync/index.ts'
import { type Inputs, readStepInputs } from './inputs.ts'
import type { Result, SyncInputs } from './run.ts'

/** How long the requests in progress may continue after a cancellation. */
const graceMs = 5_000

const noOutputs = {
  ...noSyncOutputs,
  synced: [],
  unchanged: [],
  skipped: [],
  removed: [],
  drifted: [],
  revisions: {},
  exported: [],
}

await runAction(async (action) => {
  const inputs = await readInputsWithKey(action, noOutputs, () => readStepInputs(action.env, action.places))
  if (!inputs) return
  const { mode } = inputs
  if (mode === 'export') await exportStep(inputs, action)
  else await syncStep({ ...inputs, mode }, action)
})

function syncStep(inputs: SyncInputs & { apiKey: string }, action: Action): Promise<void> {
  return runSyncStep(action, {
    name: 'sync-assignments',
    subject: 'Assignments',
    inputs,
    key: () => commentKey(inputs),
    sync: () => sync(inputs, action),
    describe: (result) => describe(result, inputs, repositoryUrlOf(action)),
    noOutputs,
  })
}

async function exportStep(inputs: Inputs & { apiKey: string }, action: Action): Promise<void> {
  const [{ exportAssignments }, { exportSections }] = await Promise.all([
    import('./export/export.ts'),
    import('./export/sections.ts'),
  ])
  const deps = await connectTo(inputs, action)
  const result = await exportAssignments(inputs, { ...deps, ...action.places })
  for (const warning of result.warnings) action.log.warning(warning)
  const written = result.files.filter(({ change }) => change === 'new' || change === 'changed')
  action.setOutputs({ ...noOutputs, exported: written.map(({ name }) => name), hasChanges: written.length > 0 })
  for (const { markdown, ...options } of exportSections(result)) action.summary.add(markdown, options)
}

function commentKey({ teamId = '', path, configFile }: Inputs): string {
  return [teamId, ...(configFile === undefined ? path : ['config-file', configFile])].join('\n')
}

async function sync(inputs: SyncInputs & { apiKey: string }, action: Action): Promise<Result> {
  const [{ run }, deps] = await Promise.all([import('./run.ts'), connectTo(inputs, action)])
  return run(inputs, { ...deps, repositoryUrl: repositoryUrlOf(action) })
}

async function connectTo(inputs: Inputs & { apiKey: string }, action: Action): Promise<ReadDeps> {
  const { env, log, signal, workspace } = action
  // Load the client and its dependencies only now, so that a step with nothing to do starts fast.
  const { clockUntil, connect, systemClock } = await import('../../shared/duvo/index.ts')
  const ending = softened(signal, graceMs)
  const duvo = await connect({
    ...inputs,
    client: 'sync-assignments',
    signal: ending,
    env,
    log,
    onSecret: addSecret,
  })
  const clock = clockUntil(ending, systemClock)
  return { duvo, clock, log, signal, workspace, event: readEventFacts(action), env }
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
