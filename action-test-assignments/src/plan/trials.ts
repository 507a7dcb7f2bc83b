import { ActionError } from '../../../shared/action/index.ts'
import type { Config } from '../../../shared/sync/index.ts'
import type { TestCase, TestFile } from './test-file.ts'

/** An integration that a preview may use, and the connections to pin in it. */
export interface TrialIntegration {
  readonly id: string
  readonly name: string
  readonly connectionIds: readonly string[]
}

/** Previews never get these integrations, because they would take real Cases. */
export function isQueueIntegration(type: string): boolean {
  return type.startsWith('case-queue-')
}

/** An Assignment that could be tested: what its config file and Duvo say. */
export interface Candidate {
  /** The name of its config. */
  readonly name: string
  readonly file: string
  /** Its name in Duvo, or the name that it will get. */
  readonly assignment: string
  readonly agentId: string | undefined
  /** The integrations in its config file, without Queues. */
  readonly integrations: readonly TrialIntegration[]
  /** The whole config to test. If undefined, `reason` says why. */
  readonly config: Config | undefined
  readonly reason: string
  /** Whether the config differs from the live one, or its tests have changed. */
  readonly isChanged: boolean
}

/** A case, and how many Jobs to run for it. */
export interface PlannedCase {
  readonly test: TestCase
  readonly repeat: number
  /** The percentage of Jobs that must pass. */
  readonly requiredRate: number
}

/** One Assignment and the cases to run in its preview. */
export interface Trial {
  readonly name: string
  readonly file: string
  readonly testFile: string
  readonly assignment: string
  readonly agentId: string | undefined
  readonly integrations: readonly TrialIntegration[]
  readonly config: Config
  readonly cases: readonly PlannedCase[]
}

export interface TrialPlan {
  readonly trials: readonly Trial[]
  /** What is not tested, and why. */
  readonly skipped: readonly { readonly name: string; readonly reason: string }[]
  readonly jobCount: number
}

export interface TrialOptions {
  readonly changedOnly: boolean
  readonly repeat: number
  readonly minPassRate: number
}

/** Decides what to test. Depends only on its arguments. */
export function planTrials(
  candidates: readonly Candidate[],
  tests: readonly TestFile[],
  { changedOnly, repeat, minPassRate }: TrialOptions,
): TrialPlan {
  const trials: Trial[] = []
  const skipped: { name: string; reason: string }[] = []
  const byName = Map.groupBy(tests, ({ name }) => name)
  for (const candidate of candidates) {
    const { name, config, isChanged } = candidate
    const [test] = byName.get(name) ?? []
    if (!test) skipped.push({ name, reason: 'has no tests' })
    else if (changedOnly && !isChanged) skipped.push({ name, reason: 'has not changed' })
    else if (!config) skipped.push({ name, reason: candidate.reason })
    else {
      const cases = test.cases.map((one) => ({
        test: one,
        repeat: one.repeat ?? repeat,
        requiredRate: one.passRate ?? minPassRate,
      }))
      trials.push({ ...candidate, config, testFile: test.path, cases })
    }
  }
  return { trials, skipped, jobCount: trials.flatMap(({ cases }) => cases).reduce((sum, one) => sum + one.repeat, 0) }
}

/** @throws ActionError if the plan would start more Jobs than allowed */
export function checkJobCount({ jobCount, trials }: TrialPlan, maxJobs: number): void {
  if (jobCount <= maxJobs) return
  const names = trials.map(({ name }) => name).join(', ')
  throw new ActionError(
    `The tests for ${names} would start ${jobCount} Jobs, more than max-jobs (${maxJobs}) allows. Nothing was started.`,
    { hint: 'Raise max-jobs, lower repeat, or test fewer Assignments with path.' },
  )
}
