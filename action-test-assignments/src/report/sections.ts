import {
  clipChars,
  countOf,
  details,
  escapeText,
  fence,
  inlineCode,
  problemTable,
  table,
} from '../../../shared/action/index.ts'
import { describeCounts, planHashLine, type ReportSection } from '../../../shared/sync/index.ts'
import type { Inputs } from '../inputs.ts'
import { describeDuration } from '../plan/rates-and-durations.ts'
import type { Result } from '../run.ts'
import { type Attempt, type CaseResult, describeRate, type SuiteResult } from './results.ts'

const maxTranscriptLines = 200
const maxCellChars = 300

/** The report as Markdown, the most important sections first. */
export function sectionsOf(result: Result, inputs: Inputs): ReportSection[] {
  const { plan, suites, error } = result
  return [
    { markdown: `### ${headline(result, inputs)}`, priority: 9 },
    ...(error ? [{ markdown: `**${escapeText(error.message)}**`, priority: 9 }] : []),
    ...(plan.problems.length > 0 ? [{ markdown: `#### To fix\n\n${problemTable(plan.problems)}`, priority: 8 }] : []),
    ...(suites === undefined ? planSections(result) : resultSections(suites)),
    { markdown: costLine(result, inputs), priority: 7 },
    ...skippedSection(result),
    ...(error === undefined ? [{ markdown: planHashLine(plan.planHash), priority: 6 }] : []),
  ]
}

function headline({ plan, suites }: Result, { mode }: Inputs): string {
  if (suites === undefined) {
    const kind = mode === 'plan' ? 'Test plan' : 'Assignments not tested'
    return `${kind}: ${countOf(plan.trials.length, 'Assignment')}, ${countOf(plan.jobCount, 'Job')}`
  }
  const cases = suites.flatMap((suite) => suite.cases)
  const count = (...outcomes: readonly CaseResult['outcome'][]) =>
    cases.filter(({ outcome }) => outcomes.includes(outcome)).length
  return `Assignments tested: ${describeCounts({ passed: count('passed'), failed: count('failed'), 'without a result': count('error'), 'not run': count('skipped') })}`
}

function planSections({ plan }: Result): ReportSection[] {
  const rows = plan.trials.flatMap(({ name, cases }) =>
    cases.map(({ test, repeat }) => [inlineCode(name), escapeText(test.name), String(repeat)]),
  )
  return rows.length > 0 ? [{ markdown: table(['Assignment', 'Case', 'Jobs'], rows), priority: 8 }] : []
}

const marks: Readonly<Record<CaseResult['outcome'], string>> = {
  passed: '✅ passed',
  failed: '❌ failed',
  error: '⚠️ no result',
  skipped: '⏭️ not run',
}

/** Failed cases first, in the table and below it. */
function resultSections(suites: readonly SuiteResult[]): ReportSection[] {
  const all = suites.flatMap((suite) => suite.cases.map((one) => ({ suite, one })))
  const ordered = [
    ...all.filter(({ one }) => one.outcome !== 'passed'),
    ...all.filter(({ one }) => one.outcome === 'passed'),
  ]
  const rows = ordered.map(({ suite, one }) => [
    inlineCode(suite.name),
    escapeText(one.name),
    marks[one.outcome],
    jobsCell(one),
    describeDuration(one.durationMs),
    one.reasons
      .slice(0, 3)
      .map((reason) => escapeText(clipChars(reason, maxCellChars)))
      .join('<br>'),
  ])
  return [
    { markdown: table(['Assignment', 'Case', 'Result', 'Jobs', 'Time', 'Problem'], rows), priority: 8 },
    ...ordered.map(({ suite, one }) => caseSection(suite, one)),
  ]
}

/** `4 of 5 passed (80% required)`; only the number if there is at most one Job. */
function jobsCell({ attempts, requiredRate }: CaseResult): string {
  if (attempts.length <= 1) return String(attempts.length)
  const passed = attempts.filter((attempt) => attempt.passed).length
  return `${passed} of ${attempts.length} passed (${requiredRate}% required)`
}

/** The expected and actual results and the conversation of each Job, folded. */
function caseSection(suite: SuiteResult, one: CaseResult): ReportSection {
  const title = `${suite.name}: ${one.name} (${marks[one.outcome]})`
  return {
    markdown: details(title, one.attempts.map((attempt, index) => attemptText(attempt, index)).join('\n\n')),
    fallback: '',
    priority: one.outcome === 'passed' ? 0 : 4,
  }
}

function attemptText(attempt: Attempt, index: number): string {
  const { runId, status, verdicts, error, transcript } = attempt
  const rows = verdicts.map(({ passed, expected, actual }) => [
    passed ? '✅' : '❌',
    escapeText(clipChars(expected, maxCellChars)),
    escapeText(clipChars(actual, maxCellChars)),
  ])
  const lines = transcript.slice(-maxTranscriptLines)
  const cut = transcript.length - lines.length
  return [
    `Job ${index + 1}${runId ? ` ${inlineCode(runId)}` : ''}, status ${inlineCode(status)}`,
    ...(error === undefined ? [] : [`⚠️ ${escapeText(error)}`]),
    ...(rows.length > 0 ? [table(['', 'Expected', 'Got'], rows)] : []),
    ...(lines.length > 0
      ? [fence([...(cut > 0 ? [`… ${countOf(cut, 'earlier line')}`] : []), ...lines].join('\n'))]
      : []),
  ].join('\n\n')
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The cost of the tests: Jobs and their duration. */
function costLine({ plan, suites, jobCount }: Result, { maxJobs }: Inputs): string {
  if (suites === undefined) return `${countOf(plan.jobCount, 'Job')} would run. The limit (\`max-jobs\`) is ${maxJobs}.`
  const attempts = suites.flatMap(({ cases }) => cases.flatMap((one) => one.attempts))
  const total = attempts.reduce((sum, { durationMs }) => sum + durationMs, 0)
  return `${countOf(jobCount, 'Job')}, ${describeDuration(total)} in total. ${capitalise(describeRate(attempts))}. The limit (\`max-jobs\`) is ${maxJobs}.`
}

function skippedSection({ plan: { skipped } }: Result): ReportSection[] {
  if (skipped.length === 0) return []
  const lines = skipped.map(({ name, reason }) => `- ${inlineCode(name)} ${escapeText(reason)}`)
  return [{ markdown: details(`${skipped.length} not tested`, lines.join('\n')), priority: 0, fallback: '' }]
}
