import { type Action, ActionError, addSecret, hasApiKey, runAction, upsertIssue } from '../../shared/action/index.ts'
import { formatNumber } from './format.ts'
import { type Inputs, readReportInputs } from './inputs.ts'
import type { Report } from './report.ts'

await runAction(async (action) => {
  const { env, log, signal } = action
  const inputs = readReportInputs(env, Date.now())
  if (!hasApiKey(inputs, log)) return

  // The client and the report are loaded only now: a step that has nothing to do starts fast.
  const [{ connect }, { run }, { publish }, { setFlagsFromString }] = await Promise.all([
    import('../../shared/duvo/index.ts'),
    import('./run.ts'),
    import('./publish.ts'),
    import('node:v8'),
  ])
  // A page is garbage as soon as it is counted. Over thousands of Jobs V8 would let the space for new objects grow by 30 MB.
  setFlagsFromString('--semi-space-growth-factor=1')
  const duvo = await connect({ ...inputs, client: 'report-jobs', signal, env, log, onSecret: addSecret })
  const report = await run(inputs, { duvo, log, signal })
  const { markdown, outputs } = await publish(report, inputs, action)
  action.setOutputs(outputs)
  await keepIssue(inputs, markdown, action)
  judge(report, action)
})

/** Keeps the GitHub issue up to date, where one is asked for. What cannot be written becomes a warning. */
async function keepIssue({ issue, githubToken, title }: Inputs, body: string, action: Action): Promise<void> {
  if (issue === undefined || githubToken === undefined) return
  const target = { token: githubToken, repository: action.repository, log: action.log, signal: action.signal }
  const number = issue.trim() === 'auto' ? 'auto' : Number(issue)
  const report = { issue: number, title: title.trim(), action: 'report-jobs', key: title.trim(), body } as const
  const result = await upsertIssue(target, { ...report, summaryUrl: action.runUrl })
  action.setOutputs({ issueNumber: result.number ?? null })
  if (result.url !== undefined) action.log.info(`Issue ${result.status}: ${result.url}`)
}

/** Fails the step where the report is incomplete, or a condition of `fail-if` holds. */
function judge({ complete, missing, failIf }: Report, { log }: Action): void {
  if (!complete) {
    throw new ActionError(['The report is incomplete.', ...missing].join('\n'), {
      hint: 'No figure of it was set as an output. Run the step again when the cause is gone.',
    })
  }
  for (const { condition, value } of failIf) {
    if (value === null) log.info(`fail-if: ${condition} does not apply: the window holds nothing to judge by.`)
  }
  const held = failIf.filter(({ holds }) => holds)
  if (held.length > 0) {
    throw new ActionError(
      held.map(({ condition, value }) => `fail-if: ${condition} holds: it is ${formatNumber(value ?? 0)}`).join('\n'),
    )
  }
}
