import { ActionError, annotateProblems, countOf, type Log, type Places } from '../../shared/action/index.ts'
import type { ReadDeps } from '../../shared/sync/index.ts'
import type { Inputs } from './inputs.ts'
import { type ReadPlan, readPlan } from './plan/read-plan.ts'
import { checkJobCount } from './plan/trials.ts'
import { describeRate, type SuiteResult } from './report/results.ts'
import { isStale, type PreviewOwner } from './try/preview/preview-record.ts'
import { sweep } from './try/preview/stale-previews.ts'
import { runTrials } from './try/run-trials.ts'

export interface Deps extends ReadDeps {
  readonly log: Log
  readonly places: Places
  readonly owner: PreviewOwner
  readonly pullRequest: number | undefined
  /** Called before the first preview is created. From then on, the post step looks for leftovers. */
  readonly onPreviews: () => void
  /** Called once no preview of this step is left. */
  readonly onCleaned: () => void
}

export interface Result {
  readonly plan: ReadPlan
  /** Undefined if there was nothing to run. */
  readonly suites: readonly SuiteResult[] | undefined
  /** The number of started Jobs. */
  readonly jobCount: number
  /** Names of previews that could not be deleted. */
  readonly left: readonly string[]
  /** The error to fail the step with, if any. */
  readonly error: ActionError | undefined
}

/**
 * Finds what changed, tests it in previews, and judges the results. Once there is a plan, errors are part of the result and
 * not thrown, so that they can be reported.
 */
export async function run(inputs: Inputs, deps: Deps): Promise<Result> {
  const { duvo, log, owner } = deps
  const plan = await readPlan(inputs, deps)
  annotateProblems(log, plan.problems)
  log.info(
    `${countOf(plan.trials.length, 'Assignment')} to test with ${countOf(plan.jobCount, 'Job')}, ${plan.skipped.length} skipped.`,
  )
  const result = { plan, suites: undefined, jobCount: 0, left: [] }
  const refusal = refusalOf(plan, inputs.maxJobs)
  if (refusal || inputs.mode === 'plan') return { ...result, error: refusal ?? problemError(plan) }

  deps.onPreviews()
  const stale = await sweep(duvo, plan.teamId, (record) => isStale(record, owner, Date.now()))
  for (const name of stale.deleted) log.info(`Deleted ${name}, which an earlier run left behind.`)
  if (plan.trials.length === 0) {
    if (stale.left.length === 0) deps.onCleaned()
    return { ...result, error: problemError(plan) }
  }
  const { suites, jobCount, left } = await runTrials(plan, inputs, deps)
  const leftNames = [...stale.left.map(({ name }) => name), ...left]
  if (leftNames.length === 0) deps.onCleaned()
  for (const name of leftNames) log.warning(`${name} could not be deleted. The next run will try again.`)
  return { plan, suites, jobCount, left: leftNames, error: failure(suites) ?? problemError(plan) }
}

function refusalOf(plan: ReadPlan, maxJobs: number): ActionError | undefined {
  try {
    checkJobCount(plan, maxJobs)
    return undefined
  } catch (error) {
    if (error instanceof ActionError) return error
    throw error
  }
}

function problemError({ problems }: ReadPlan): ActionError | undefined {
  const files = [...new Set(problems.map(({ file }) => file))]
  if (files.length === 0) return undefined
  return new ActionError(`${countOf(files.length, 'file')} could not be tested: ${files.join(', ')}.`, {
    hint: 'Each has its own error above.',
  })
}

function failure(suites: readonly SuiteResult[]): ActionError | undefined {
  const failed = suites.flatMap(({ name, cases }) =>
    cases.filter(({ outcome }) => outcome !== 'passed').map((one) => `${name}: ${one.name}`),
  )
  if (failed.length === 0) return undefined
  const rate = describeRate(suites.flatMap(({ cases }) => cases.flatMap(({ attempts }) => attempts)))
  return new ActionError(`${countOf(failed.length, 'case')} failed (${rate}): ${failed.join('; ')}.`, {
    hint: 'The job summary shows the expected and actual results, and the conversation of each Job.',
  })
}
