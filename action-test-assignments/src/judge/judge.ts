import type { SchemaCheck } from '../../../shared/action/index.ts'
import type { Expectations } from '../plan/expectations.ts'
import { type Bound, describeBound, describeDuration, isWithin } from '../plan/rates-and-durations.ts'
import { judgeAnswer } from './answer.ts'
import type { Verdict } from './expectation-result.ts'
import type { Evaluation, JobRecord } from './job-record.ts'
import { judgeTools } from './tools.ts'

/** Checks a Job against the expectations of its case. Pure, except for the time limit on patterns. */
export function judge(expect: Expectations, job: JobRecord, checkSchema?: SchemaCheck): Verdict[] {
  return [
    judgeStatus(expect.status, job.status),
    ...(expect.answer ? judgeAnswer(expect.answer, job.answer, checkSchema) : []),
    ...(expect.tools ? judgeTools(expect.tools, job.toolCalls) : []),
    ...judgeRequests(expect['human-requests'], job.humanRequests),
    ...judgeEvaluation(expect.evaluation, job.evaluation),
    ...judgeMost('max-duration', expect['max-duration'], job.durationMs, describeDuration),
    ...judgeMost('max-messages', expect['max-messages'], job.messageCount, (count) => `${count} messages`),
  ]
}

function judgeStatus(expected: readonly string[], actual: string): Verdict {
  const passed = expected.some((status) => status.toLowerCase() === actual.toLowerCase())
  return { passed, expected: `status ${expected.join(' or ')}`, actual, at: ['status'] }
}

function judgeRequests(expected: Expectations['human-requests'], count: number): Verdict[] {
  const actual = requests(count)
  const { min, max } = expected ?? {}
  return [
    ...(max === undefined
      ? []
      : [{ passed: count <= max, expected: `at most ${requests(max)}`, actual, at: ['human-requests', 'max'] }]),
    ...(min === undefined
      ? []
      : [{ passed: count >= min, expected: `at least ${requests(min)}`, actual, at: ['human-requests', 'min'] }]),
  ]
}

function requests(count: number): string {
  return count === 1 ? '1 human request' : `${count} human requests`
}

function judgeEvaluation(expected: Expectations['evaluation'], actual: Evaluation | undefined): Verdict[] {
  const bounds = Object.entries(expected ?? {}).flatMap(([key, bound]) => (bound ? [{ key, bound }] : []))
  return bounds.map(({ key, bound }) => {
    const verdict = { expected: `${key} ${describeBound(bound)}`, at: ['evaluation', key] }
    if (!actual) return { ...verdict, passed: false, actual: 'no evaluation was ready in time' }
    if (key === 'passed') return { ...verdict, ...judgePassed(bound, actual) }
    const severity = key.replace('severity-', '')
    const count = actual.severities[severity as keyof Evaluation['severities']] ?? 0
    return { ...verdict, passed: isWithin(count, bound), actual: `${count} with severity ${severity}` }
  })
}

function judgePassed(bound: Bound, { passed, total }: Evaluation): Pick<Verdict, 'passed' | 'actual'> {
  const percent = total === 0 ? 100 : (passed / total) * 100
  const actual = `${passed} of ${total} checks passed (${Math.round(percent)}%)`
  return { passed: isWithin(bound.isPercent ? percent : passed, bound), actual }
}

function judgeMost(
  key: 'max-duration' | 'max-messages',
  max: number | undefined,
  actual: number,
  describe: (amount: number) => string,
): Verdict[] {
  if (max === undefined) return []
  return [{ passed: actual <= max, expected: `at most ${describe(max)}`, actual: describe(actual), at: [key] }]
}
