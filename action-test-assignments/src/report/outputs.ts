import type { Outputs } from '../../../shared/action/index.ts'
import type { Inputs } from '../inputs.ts'
import type { Result } from '../run.ts'
import { passRate } from './results.ts'

/** The outputs that are not files. With `mode: plan`, `job-count` is the number of Jobs that would run. */
export function outputsOf({ plan, suites = [], jobCount }: Result, { mode }: Pick<Inputs, 'mode'>): Outputs {
  const cases = suites.flatMap((suite) => suite.cases)
  const attempts = cases.flatMap((one) => one.attempts)
  const passed = cases.filter(({ outcome }) => outcome === 'passed').length
  return {
    passed,
    failed: cases.length - passed,
    passRate: attempts.length === 0 ? null : Math.round(passRate(attempts) * 10) / 10,
    jobCount: mode === 'plan' ? plan.jobCount : jobCount,
    minutes: minutesOf(attempts),
    tested: suites.map(({ name }) => name),
    planHash: plan.planHash,
  }
}

/** Rounded up to tenths, so that it never understates the cost. */
function minutesOf(attempts: readonly { readonly durationMs: number }[]): number {
  const total = attempts.reduce((sum, { durationMs }) => sum + durationMs, 0)
  return Math.ceil(total / 6_000) / 10
}
