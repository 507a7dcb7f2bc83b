import { clipChars, escapeText, inlineCode } from '../../../../shared/action/index.ts'
import type { ExampleKind } from '../../measure/agent-totals.ts'
import type { AssignmentReport, JobExample } from '../../measure/assignments.ts'
import type { Cause, Report } from '../../measure/report.ts'
import { formatMoment } from '../../time/date-text.ts'
import { createZone } from '../../time/zone.ts'
import { countOf, formatCount, formatSeconds } from '../format.ts'
import type { Section } from './section.ts'

const maxCauses = 15
const maxJobs = 15
const maxTitleChars = 120
const maxReasonChars = 300
const maxNames = 3

/** Why Jobs failed: each cause with its number of Jobs and the latest of them. */
export function causeSection(report: Report): Section | undefined {
  const { causes, totals, failuresExamined } = report
  if (causes.length === 0) return undefined
  const labels = new Map(report.assignments.map(({ id, label }) => [id, label]))
  const lines = causes.slice(0, maxCauses).map((cause) => causeLine(cause, labels, report))
  const rest = causes.length - maxCauses
  if (rest > 0) lines.push(`\n_${countOf(rest, 'more cause')} in the JSON file._`)
  const failed = totals?.failed ?? 0
  if (failuresExamined < failed) {
    const examined = `${formatCount(failuresExamined)} of ${countOf(failed, 'failed Job')}`
    lines.push(`\n_The causes of ${examined}, the latest of each Assignment in turn._`)
  }
  return { markdown: `### Why Jobs failed\n\n${lines.join('\n')}`, priority: 7 }
}

function causeLine({ reason, count, assignmentIds, example }: Cause, labels: Map<string, string>, report: Report) {
  const names = assignmentIds.map((id) => labels.get(id) ?? id)
  const more = names.length > maxNames ? ` and ${countOf(names.length - maxNames, 'other')}` : ''
  const where = escapeText(names.slice(0, maxNames).join(', ')) + more
  const detail =
    reason === null && example.reason !== null ? `: ${escapeText(clipChars(example.reason, maxReasonChars))}` : ''
  const what = reason === null ? 'No error message' : escapeText(clipChars(reason, maxReasonChars))
  const latest = `${escapeText(clipChars(example.title, maxTitleChars))}${detail}, ${momentOf(example, report)}, ${jobOf(example)}`
  return `- **${formatCount(count)} ×** ${what}<br>\n  <sub>${where}. ${count > 1 ? 'The latest: ' : ''}${latest}</sub>`
}

const sections = {
  stuck: {
    priority: 6,
    title: ({ limits }: Report) => `Waiting for longer than ${formatSeconds(limits.waitingSeconds)}`,
  },
  longRunning: {
    priority: 6,
    title: ({ limits }: Report) => `Running or queued for longer than ${formatSeconds(limits.runningSeconds)}`,
  },
  stopped: { priority: 3, title: () => 'Latest stopped Jobs' },
}

/** Individual Jobs of all Assignments: the longest waiting or running first, or the latest stopped first. */
export function jobSection(report: Report, kind: Exclude<ExampleKind, 'failed'>): Section | undefined {
  const count = report.totals?.[kind] ?? 0
  const all = report.assignments.flatMap((one) => one.examples[kind].map((example) => ({ ...example, one })))
  if (all.length === 0) return undefined
  const order = kind === 'stopped' ? -1 : 1
  const sorted = all.sort((a, b) => order * (Date.parse(a.at) - Date.parse(b.at)))
  const lines = sorted.slice(0, maxJobs).map(({ one, ...example }) => jobLine(example, one, kind, report))
  const rest = count - lines.length
  const more = rest > 0 ? `\n\n_${formatCount(rest)} more. At most three per Assignment are shown._` : ''
  const { title, priority } = sections[kind]
  return { markdown: `### ${title(report)}\n\n${lines.join('\n')}${more}`, priority }
}

function jobLine(example: JobExample, { label }: AssignmentReport, kind: ExampleKind, report: Report): string {
  const { title, status, at, reason } = example
  const age = (Date.parse(report.generatedAt) - Date.parse(at)) / 1000
  const when = kind === 'stopped' ? momentOf(example, report) : `for ${formatSeconds(age)}`
  const why = reason === null ? '' : `: ${escapeText(clipChars(reason, maxReasonChars))}`
  const word = kind === 'stuck' ? '' : `${escapeText(status)}, `
  return `- ${escapeText(clipChars(title, maxTitleChars))}${why}<br>\n  <sub>${escapeText(label)}, ${word}${when}, ${jobOf(example)}</sub>`
}

function momentOf({ at }: JobExample, { timeZone }: Report): string {
  return formatMoment(Date.parse(at), createZone(timeZone))
}

/** `Job #123 (id)`. `escapeText` keeps GitHub from linking a bare `#123` to an issue. */
function jobOf({ id, number }: JobExample): string {
  return `Job ${number === null ? '' : `${escapeText(`#${number}`)} `}${inlineCode(id)}`
}
