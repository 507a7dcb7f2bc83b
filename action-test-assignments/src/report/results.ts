import type { Verdict } from '../judge/expectation-result.ts'

/** One Job of a case. */
export interface Attempt {
  readonly runId: string | undefined
  readonly status: string
  readonly passed: boolean
  readonly verdicts: readonly Verdict[]
  /** Why the Job could not be judged; undefined if it was. */
  readonly error: string | undefined
  readonly durationMs: number
  readonly answer: string
  /** The conversation in short lines, oldest first. */
  readonly transcript: readonly string[]
}

export type CaseOutcome = 'passed' | 'failed' | 'error' | 'skipped'

export interface CaseResult {
  readonly name: string
  /** Its line in the test file. */
  readonly line: number
  readonly outcome: CaseOutcome
  /** The most important first; empty if it passed. */
  readonly reasons: readonly string[]
  readonly attempts: readonly Attempt[]
  /** The share of Jobs that had to pass, in percent. */
  readonly requiredRate: number
  readonly durationMs: number
}

/** The cases of one test file. */
export interface SuiteResult {
  /** The name of the config. */
  readonly name: string
  readonly file: string
  readonly cases: readonly CaseResult[]
}

/** The percentage of Jobs that passed; NaN if there were none, because that is no success. */
export function passRate(attempts: readonly Attempt[]): number {
  return (attempts.filter(({ passed }) => passed).length / attempts.length) * 100
}

/** The pass rate in words. */
export function describeRate(attempts: readonly Attempt[]): string {
  return attempts.length === 0 ? 'no Job was checked' : `${Math.round(passRate(attempts))}% of the Jobs passed`
}

/** Summarises the Jobs of a case, which passes if enough of them passed. */
export function resultOf(
  one: { readonly name: string; readonly line: number; readonly requiredRate: number },
  attempts: readonly Attempt[],
): CaseResult {
  const durationMs = attempts.reduce((sum, attempt) => sum + attempt.durationMs, 0)
  const isEnough = passRate(attempts) >= one.requiredRate
  if (isEnough) return { ...one, outcome: 'passed', reasons: [], attempts, durationMs }
  if (attempts.length === 0)
    return { ...one, outcome: 'skipped', reasons: ['the step ended before any Job ran'], attempts, durationMs }
  const isError = attempts.every(({ error }) => error !== undefined)
  return { ...one, outcome: isError ? 'error' : 'failed', reasons: reasonsOf(attempts), attempts, durationMs }
}

/** The reasons without duplicates, each with the number of Jobs if the case has several. */
function reasonsOf(attempts: readonly Attempt[]): string[] {
  const counts = new Map<string, number>()
  for (const { error, verdicts } of attempts) {
    const failed = verdicts.filter(({ passed }) => !passed)
    const reasons =
      error === undefined ? failed.map(({ expected, actual }) => `expected ${expected}, got ${actual}`) : [error]
    for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  }
  const total = attempts.length
  const byCount = [...counts].toSorted(([, one], [, other]) => other - one)
  return byCount.map(([reason, count]) => (total === 1 ? reason : `${reason} (${count} of ${total} Jobs)`))
}
