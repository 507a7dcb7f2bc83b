import {
  type Action,
  addSecret,
  FileProblemsError,
  hasApiKey,
  openRepository,
  problemTable,
  publishReport,
  type ReportSection,
  readEventFacts,
  runAction,
} from '../../shared/action/index.ts'
import { type Inputs, readStepInputs } from './inputs.ts'
import type { Result } from './run.ts'

/** How long uploads under way may go on after a cancel. */
const graceMs = 4_000

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
  const [{ connect }, { run }] = await Promise.all([import('../../shared/duvo/index.ts'), import('./run.ts')])
  const repository = await openRepository(workspace, { log, env })
  const duvo = await connect({ ...inputs, client: 'sync-skills', signal, env, log, onSecret: addSecret })
  const facts = readEventFacts(action)
  return run(inputs, { duvo, repository, workspace, facts, log, signal, softSignal: softened(signal) })
}

async function report(result: Result, inputs: Inputs, action: Action): Promise<void> {
  const [{ outputsOf }, { reportSections }] = await Promise.all([import('./outputs.ts'), import('./report.ts')])
  const { hasChanges, ...outputs } = outputsOf(result)
  action.setOutputs({ ...outputs, hasChanges })
  const planFile = await publish(reportSections(result), hasChanges === true, result.teamId, inputs, action)
  action.setOutputs({ planFile })
}

/** There is no plan; later steps still get outputs, and a comment that shows an earlier plan no longer does. */
async function reportFailure(error: unknown, inputs: Inputs, action: Action): Promise<void> {
  const { noOutputs } = await import('./outputs.ts')
  action.setOutputs(noOutputs)
  if (!(error instanceof FileProblemsError)) return
  const sections = [{ markdown: `### Skills not synced\n\n${problemTable(error.problems)}`, priority: 9 }]
  await publish(sections, false, inputs.teamId ?? '', inputs, action)
}

function publish(
  sections: readonly ReportSection[],
  hasChanges: boolean,
  teamId: string,
  { comment, githubToken, path }: Inputs,
  action: Action,
): Promise<string> {
  const key = [teamId, ...path].join('\n')
  return publishReport(action, {
    name: 'sync-skills',
    key,
    sections,
    hasChanges,
    githubToken: comment ? githubToken : undefined,
  })
}

/** Aborts some seconds after `signal`, with its reason. */
function softened(signal: AbortSignal): AbortSignal {
  const soft = new AbortController()
  signal.addEventListener('abort', () => setTimeout(() => soft.abort(signal.reason), graceMs).unref(), { once: true })
  return soft.signal
}
