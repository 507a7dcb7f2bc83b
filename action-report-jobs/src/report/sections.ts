import { clipChars, details, escapeText, inlineCode, table } from '../../../shared/action/index.ts'
import type { Checked } from '../judge/judge.ts'
import type { Report } from '../measure/report.ts'
import { formatMoment } from '../time/date-text.ts'
import { createZone } from '../time/zone.ts'
import { countOf, formatCount, formatNumber, formatSeconds } from './format.ts'
import { assignmentSection } from './sections/assignments.ts'
import { chartSection } from './sections/chart.ts'
import { causeSection, jobSection } from './sections/jobs.ts'
import { qualitySection } from './sections/quality.ts'
import type { Section } from './sections/section.ts'
import { countsOf, durationsOf, evaluationOf, headlineOf, scopeLine, spanText, windowLine } from './wording.ts'

const maxTitleChars = 120

/** The report in Markdown, the most important sections first. */
export function sectionsOf(report: Report): Section[] {
  const sections: (Section | undefined)[] = [
    { markdown: heading(report), priority: 10 },
    conditions(report),
    assignmentSection(report),
    causeSection(report),
    jobSection(report, 'stuck'),
    jobSection(report, 'longRunning'),
    qualitySection(report),
    chartSection(report),
    jobSection(report, 'stopped'),
    { markdown: details('How this was counted', method(report)), priority: 2 },
  ]
  return sections.filter((section) => section !== undefined)
}

function heading(report: Report): string {
  const { complete, missing, totals, title } = report
  const isGood = complete && totals !== null && totals.failed + totals.stuck + totals.longRunning === 0
  const sign = complete ? (isGood ? '✅' : '⚠️') : '🔴'
  const lines = [
    `## ${escapeText(clipChars(title, maxTitleChars))}`,
    `${sign} **${headlineOf(report)}**`,
    ...missing.map((sentence) => `- Incomplete: ${escapeText(clipChars(sentence, 1000))}`),
    [...countsOf(report), ...durationsOf(report), ...evaluationOf(report)].join('<br>\n'),
    unknownStatuses(report),
    windowLine(report).replace(/[*_]/g, '\\$&'),
    `_${scopeLine(report)}._`,
  ]
  return lines.filter((line) => line !== '').join('\n\n')
}

function unknownStatuses({ unknownStatuses }: Report): string {
  const found = Object.entries(unknownStatuses).slice(0, 20)
  if (found.length === 0) return ''
  const list = found.map(([status, count]) => `${inlineCode(clipChars(status, 60)) || 'none'} (${formatCount(count)})`)
  return `Unknown statuses: ${list.join(', ')}`
}

function conditions({ failIf, minJobs }: Report): Section | undefined {
  if (failIf.length === 0) return undefined
  const rows = failIf.map((checked) => [
    checked.skipped !== null ? '➖' : checked.holds ? '❌' : '✅',
    inlineCode(checked.condition),
    valueText(checked, minJobs),
  ])
  return { markdown: `### Fail conditions\n\n${table(['', 'Condition', 'Value'], rows)}`, priority: 8 }
}

function valueText({ value, skipped }: Checked, minJobs: number): string {
  if (value === null) return 'not checked: no Jobs'
  if (skipped === 'too-few-jobs') return `${formatNumber(value)}, not checked: fewer than ${countOf(minJobs, 'Job')}`
  return formatNumber(value)
}

function method(report: Report): string {
  const { previousWindow, timeZone, limits, minJobs, scope, generatedAt } = report
  const lines = [
    'An ended Job counts in the window in which it ended. A Job that has not ended counts in its current status, however old it is.',
    'The success rate is the share of the ended Jobs that completed: failed and stopped ones count against it. Stopped means stopped, interrupted or cancelled.',
    'p50 and p95 are percentiles by nearest rank over the ended Jobs, from their start to their end.',
    `A waiting Job counts as waiting since its last change, and is listed after ${formatSeconds(limits.waitingSeconds)}; a running or queued one after ${formatSeconds(limits.runningSeconds)}. A postponed Job is listed only after its date.`,
    previousWindow === null
      ? ''
      : `▲ and ▼ compare with ${spanText(previousWindow, timeZone)}. Only ended Jobs can be compared.`,
    minJobs <= 1
      ? ''
      : `Rates and durations of fewer than ${countOf(minJobs, 'Job')} are not compared, and not checked by fail-if (min-jobs).`,
    'Failed Jobs have the same cause if their error messages differ only in numbers, addresses and quoted text.',
    ...report.notes.map((note) => escapeText(note)),
    `Team ${inlineCode(scope.teamId ?? 'unknown')}. Key of ${escapeText(scope.keyUser?.name ?? '') || 'an unnamed user'}. Generated ${formatMoment(Date.parse(generatedAt), createZone(timeZone))} (${timeZone}).`,
  ]
  return lines
    .filter((line) => line !== '')
    .map((line) => `- ${line}`)
    .join('\n')
}
