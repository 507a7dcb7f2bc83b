import { clipChars, details, escapeText, inlineCode, table } from '../../../shared/action/index.ts'
import type { AssignmentReport, JobExample, Report } from '../measure/report.ts'
import { formatMoment } from '../time/date-text.ts'
import { createZone } from '../time/zone.ts'
import { chartOf } from './chart.ts'
import { countOf, formatChange, formatCount, formatNumber, formatPoints, formatRate, formatSeconds } from './format.ts'
import { busiestLine, countsOf, durationsOf, headlineOf, scopeLine, windowLine } from './wording.ts'

/** A part of the report. Parts of lower priority give way first where space is limited. */
export interface Section {
  readonly markdown: string
  readonly priority: number
  readonly fallback?: string
}

const maxRows = 100
/** Assignments whose Jobs are shown one by one. */
const maxShownAssignments = 15
const maxTitleChars = 120
const maxReasonChars = 300

/** The report in Markdown, the most important first. */
export function renderMarkdown(report: Report): Section[] {
  const sections: (Section | undefined)[] = [
    { markdown: heading(report), priority: 10 },
    conditions(report),
    assignments(report),
    chart(report),
    examples(report, 'stuck', 'Waiting for longer than an hour', 6),
    examples(report, 'failed', 'Latest failed Jobs', 5),
    examples(report, 'stopped', 'Latest stopped Jobs', 3),
    { markdown: details('How this was counted', method(report)), priority: 2 },
  ]
  return sections.filter((section) => section !== undefined)
}

function heading(report: Report): string {
  const { complete, missing, totals, title } = report
  const isGood = complete && totals !== null && totals.failed === 0 && totals.stuck === 0
  const sign = complete ? (isGood ? '✅' : '⚠️') : '🔴'
  const lines = [
    `## ${escapeText(clipChars(title, maxTitleChars))}`,
    `${sign} **${headlineOf(report)}**`,
    ...missing.map((sentence) => `- Incomplete: ${escapeText(clipChars(sentence, 1000))}`),
    [countsOf(report), durationsOf(report)].filter((line) => line !== '').join('<br>\n'),
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
  return `Statuses that this version does not know: ${list.join(', ')}`
}

function conditions({ failIf }: Report): Section | undefined {
  if (failIf.length === 0) return undefined
  const rows = failIf.map(({ condition, value, holds }) => [
    holds ? '❌' : '✅',
    inlineCode(condition),
    value === null ? 'nothing to judge by' : formatNumber(value),
  ])
  return { markdown: `### Conditions to fail\n\n${table(['', 'Condition', 'Value'], rows)}`, priority: 8 }
}

function assignments(report: Report): Section | undefined {
  const { totals, assignments } = report
  if (totals === null || assignments.length === 0) return undefined
  const withEvaluation = totals.evaluation !== null
  const headers = ['Assignment', 'Success rate', 'Ended', 'Failed', 'Stopped', 'Open', 'p50', 'p95']
  const render = (count: number) => {
    const rows = assignments.slice(0, count).map((one) => row(escapeText(nameOf(one)), one, withEvaluation))
    if (assignments.length > 1) rows.push(row('**All**', totals, withEvaluation))
    const rest = assignments.length - count
    const more = rest > 0 ? `\n\n_${countOf(rest, 'more Assignment')} in the JSON file._` : ''
    return `### Assignments\n\n${table(withEvaluation ? [...headers, 'Evaluation'] : headers, rows)}${more}`
  }
  return { markdown: render(maxRows), fallback: render(10), priority: 9 }
}

function row(name: string, figures: NonNullable<Report['totals']>, withEvaluation: boolean): string[] {
  const { change, evaluation } = figures
  const trend = (difference: number | null | undefined, format: (change: number) => string) =>
    difference == null ? '' : ` ${format(difference)}`
  const inCounts = (difference: number) => formatChange(difference, formatCount)
  const inSeconds = (difference: number) => formatChange(difference, formatSeconds)
  return [
    name,
    formatRate(figures.successRate) + trend(change?.successRate, formatPoints),
    formatCount(figures.ended) + trend(change?.ended, inCounts),
    formatCount(figures.failed) + trend(change?.failed, inCounts),
    formatCount(figures.stopped) + trend(change?.stopped, inCounts),
    open(figures),
    formatSeconds(figures.p50Seconds),
    formatSeconds(figures.p95Seconds) + trend(change?.p95Seconds, inSeconds),
    ...(withEvaluation
      ? [evaluation ? `${formatCount(evaluation.passed)}/${formatCount(evaluation.total)}` : '–']
      : []),
  ]
}

function open({ running, waiting, queued, total, ended }: NonNullable<Report['totals']>): string {
  const others = total - ended - running - waiting - queued
  const parts = [
    [running, 'running'],
    [waiting, 'waiting'],
    [queued, 'queued'],
    [others, 'other'],
  ] as const
  const shown = parts.filter(([count]) => count > 0).map(([count, noun]) => `${formatCount(count)} ${noun}`)
  return shown.length === 0 ? '0' : shown.join(', ')
}

function chart(report: Report): Section | undefined {
  if (report.totals === null || report.totals.ended === 0) return undefined
  const busiest = busiestLine(report)
  const parts = ['### When', chartOf(report.timeline, report.timeZone), busiest === '' ? '' : `Busiest: ${busiest}`]
  return { markdown: parts.filter((part) => part !== '').join('\n\n'), priority: 4 }
}

function examples(
  report: Report,
  kind: keyof AssignmentReport['examples'],
  title: string,
  priority: number,
): Section | undefined {
  const all = report.assignments.filter((one) => one.examples[kind].length > 0).sort((a, b) => b[kind] - a[kind])
  if (all.length === 0) return undefined
  const blocks = all.slice(0, maxShownAssignments).map((one) => {
    const lines = one.examples[kind].map((example) => exampleLine(example, kind, report))
    return [`**${escapeText(nameOf(one))}** (${formatCount(one[kind])})`, '', ...lines].join('\n')
  })
  const rest = all.length - maxShownAssignments
  if (rest > 0) blocks.push(`_${countOf(rest, 'more Assignment')} in the JSON file._`)
  return { markdown: `### ${title}\n\n${blocks.join('\n\n')}`, priority }
}

function exampleLine({ id, title, status, at, reason }: JobExample, kind: string, report: Report): string {
  const when =
    kind === 'stuck'
      ? `for ${formatSeconds((Date.parse(report.generatedAt) - Date.parse(at)) / 1000)}`
      : formatMoment(Date.parse(at), createZone(report.timeZone))
  const why = reason === null ? '' : `: ${escapeText(clipChars(reason, maxReasonChars))}`
  const word = kind === 'stopped' ? `${escapeText(status)}, ` : ''
  return `- ${escapeText(clipChars(title, maxTitleChars))}${why}<br>\n  <sub>${word}${when}, Job ${inlineCode(id)}</sub>`
}

function nameOf({ name, id }: AssignmentReport): string {
  return name.trim() === '' ? id || 'no Assignment' : clipChars(name, maxTitleChars)
}

function method(report: Report): string {
  const before = report.previousWindow
  const zone = createZone(report.timeZone)
  const moments = before && [before.since, before.until].map((iso) => formatMoment(Date.parse(iso), zone))
  const lines = [
    'A Job that ended counts in the window in which it ended. A Job that has not ended counts as it stands, however old it is.',
    'The success rate is the share of the ended Jobs that completed: failed and stopped ones count against it. Stopped means stopped, interrupted or cancelled.',
    'p50 and p95 are percentiles by nearest rank over the ended Jobs, from their start to their end.',
    'A waiting Job waits since its last change.',
    moments ? `▲ and ▼ compare with the window before: ${moments.join(' – ')}. Only ended Jobs can be compared.` : '',
    ...report.notes.map((note) => escapeText(note)),
    `Team ${inlineCode(report.scope.teamId ?? 'unknown')}. Key of ${escapeText(report.scope.keyUser?.name ?? '') || 'an unnamed user'}. Made ${formatMoment(Date.parse(report.generatedAt), zone)} (${report.timeZone}).`,
  ]
  return lines
    .filter((line) => line !== '')
    .map((line) => `- ${line}`)
    .join('\n')
}
