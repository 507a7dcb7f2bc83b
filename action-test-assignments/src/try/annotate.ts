import type { Log } from '../../../shared/action/index.ts'
import type { PlannedCase, Trial } from '../plan/trials.ts'
import { type Attempt, passRate } from '../report/results.ts'

/** Logs the result of one Job, without an annotation, because other Jobs of the case may pass. */
export function logAttempt(trial: Trial, { test }: PlannedCase, attempt: Attempt, log: Log): void {
  const title = `${trial.name}: ${test.name} (Job ${attempt.runId ?? 'not started'})`
  if (attempt.passed) {
    log.info(`Passed ${title}`)
    return
  }
  const missed = attempt.verdicts.filter(({ passed }) => !passed)
  const reasons = missed.map(({ expected, actual }) => `expected ${expected}, got ${actual}`)
  log.info(`Failed ${title}: ${attempt.error ?? reasons.join('; ')}`)
}

/** Annotates a failed case: each expectation once, at its line in the test file, even if several Jobs did not meet it. */
export function annotateCase(trial: Trial, planned: PlannedCase, attempts: readonly Attempt[], log: Log): void {
  const { test, repeat, requiredRate } = planned
  if (attempts.length === 0 || passRate(attempts) >= requiredRate) return
  const found = attempts.flatMap(({ error, verdicts }) => {
    if (error !== undefined) return [{ key: error, line: test.lineOf([]), message: error }]
    const missed = verdicts.filter(({ passed }) => !passed)
    return missed.map(({ expected, actual, at }) => {
      return { key: at.join('.'), line: test.lineOf(['expect', ...at]), message: `expected ${expected}, got ${actual}` }
    })
  })
  for (const [first, ...others] of Map.groupBy(found, ({ key }) => key).values()) {
    if (!first) continue
    const count = repeat === 1 ? '' : ` (${others.length + 1} of ${repeat} Jobs)`
    const message = `${trial.name}: ${test.name}: ${first.message}${count}`
    log.error(message, { file: trial.testFile, line: first.line })
  }
}
