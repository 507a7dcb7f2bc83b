import {
  type Action,
  addSecret,
  FileProblemsError,
  hasApiKey,
  problemTable,
  publishReport,
  type ReportSection,
  readEventFacts,
  runAction,
  softened,
} from '../../shared/action/index.ts'
import { type Inputs, readStepInputs } from './inputs.ts'
import type { Result } from './run.ts'

/** How long Assignments under way may go on after a cancel. */
const graceMs = 5_000

await runAction(async (action) => {
  const inputs = readStepInputs(action.env)
  if (!hasApiKey(inputs, action.log)) return
  const result = await sync(inputs, action).catch(async (error: unknown) => {
    await reportFailure(error, inputs, action)
    throw error
  })
  await report(result, inputs, action)
  action.signal.throwIfAborted()
  if (result.error) throw result.error
})

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

async function report(result: Result, inputs: Inputs, action: Action): Promise<void> {
  const [{ outputsOf }, { reportSections }] = await Promise.all([import('./outputs.ts'), import('./report.ts')])
  const { hasChanges, ...outputs } = outputsOf(result)
  action.setOutputs({ ...outputs, hasChanges })
  const sections = reportSections(result, repositoryUrlOf(action))
  action.setOutputs({ planFile: await publish(sections, hasChanges === true, inputs, action) })
}

/** There is no plan; later steps still get outputs, and a comment that shows an earlier plan no longer does. */
async function reportFailure(error: unknown, inputs: Inputs, action: Action): Promise<void> {
  const { noOutputs } = await import('./outputs.ts')
  action.setOutputs(noOutputs)
  if (!(error instanceof FileProblemsError)) return
  const markdown = `### Assignments not synced\n\n${problemTable(error.problems)}`
  action.setOutputs({ planFile: await publish([{ markdown, priority: 9 }], false, inputs, action) })
}

function publish(
  sections: readonly ReportSection[],
  hasChanges: boolean,
  { comment, githubToken, path, configFile, teamId }: Inputs,
  action: Action,
): Promise<string> {
  const key = [teamId ?? '', ...(configFile === undefined ? path : ['config-file', configFile])].join('\n')
  return publishReport(action, {
    name: 'sync-assignments',
    key,
    sections,
    hasChanges,
    githubToken: comment ? githubToken : undefined,
  })
}
