import { type Action, ActionError, addSecret, readInputsWithKey, runAction } from '../../shared/action/index.ts'
import { readStepInputs } from './inputs.ts'
import type { Report } from './measure/report.ts'
import { formatNumber } from './report/format.ts'

/** No figure is set, so that no later step takes a 0 for the truth. */
const noOutputs = { complete: false }

await runAction(async (action) => {
  const { env, log, signal, places } = action
  const inputs = await readInputsWithKey(action, noOutputs, () => readStepInputs(env, places, Date.now()))
  if (!inputs) return

  // Load the client and the report only now, so that a step with nothing to do starts fast.
  const [{ connect }, { run }, { publish }, { publishIssue }, { setFlagsFromString }] = await Promise.all([
    import('../../shared/duvo/index.ts'),
    import('./run.ts'),
    import('./report/publish.ts'),
    import('./report/issue.ts'),
    import('node:v8'),
  ])
  // A page is garbage once it is counted. Over thousands of Jobs, V8 would let its heap grow by 50 MB before collecting.
  setFlagsFromString('--semi-space-growth-factor=1')
  setFlagsFromString('--optimize-for-size')
  action.setOutputs(noOutputs)
  const duvo = await connect({ ...inputs, client: 'report-jobs', signal, env, log, onSecret: addSecret })
  const report = await run(inputs, { duvo, log, signal })
  const { markdown, outputs } = await publish(report, inputs, action)
  action.setOutputs(outputs)
  action.setOutputs({ issueNumber: (await publishIssue(inputs, report, markdown, action)) ?? null })
  failIfBad(report, action)
})

/** Fails the step if the report is incomplete or a condition of `fail-if` is met. */
function failIfBad({ complete, missing, failIf, minJobs }: Report, { log }: Action): void {
  if (!complete) {
    throw new ActionError(['The report is incomplete.', ...missing].join('\n'), {
      hint: 'No figures were set as outputs. Fix the cause, then run the step again.',
    })
  }
  for (const { condition, skipped } of failIf) {
    if (skipped === 'no-data') log.info(`fail-if: ${condition} does not apply: the window has no Jobs for it.`)
    if (skipped === 'too-few-jobs') {
      log.info(`fail-if: ${condition} does not apply: the window has fewer Jobs than min-jobs (${minJobs}).`)
    }
  }
  const held = failIf.filter(({ holds }) => holds)
  if (held.length > 0) {
    throw new ActionError(
      held.map(({ condition, value }) => `fail-if: ${condition} is true: it is ${formatNumber(value ?? 0)}`).join('\n'),
    )
  }
}
