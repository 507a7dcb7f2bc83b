import { clipChars, escapeText, table } from '../../../../shared/action/index.ts'
import type { Report } from '../../measure/report.ts'
import { countOf, formatChange, formatCount, formatPoints, formatRate } from '../format.ts'
import type { Section } from './section.ts'

const maxIssues = 10
const maxNames = 3
const maxIssueChars = 120

/** The issues that evaluations found, the most frequent first. */
export function qualitySection(report: Report): Section | undefined {
  const { quality, assignments, minJobs } = report
  if (quality === null || quality.evaluated === 0) return undefined
  const labels = new Map(assignments.map(({ id, label }) => [id, label]))
  const rows = quality.issues.slice(0, maxIssues).map(({ name, jobs, change, assignmentIds }) => {
    const names = assignmentIds.map((id) => labels.get(id) ?? id)
    const more = names.length > maxNames ? ` and ${countOf(names.length - maxNames, 'other')}` : ''
    const trend = change === null ? '' : ` ${formatChange(change, formatCount)}`
    return [
      escapeText(clipChars(name, maxIssueChars)),
      formatCount(jobs) + trend,
      escapeText(names.slice(0, maxNames).join(', ')) + more,
    ]
  })
  const { evaluated, withIssues, issueRate, previous } = quality
  const isCompared = previous?.issueRate != null && Math.min(evaluated, previous.evaluated) >= minJobs
  const trend =
    isCompared && issueRate !== null ? `, ${formatPoints(issueRate - (previous.issueRate ?? 0))} points` : ''
  const share = evaluated < minJobs ? '' : ` (${formatRate(issueRate)}${trend})`
  const parts = [
    '### Quality',
    `${formatCount(withIssues)} of ${countOf(evaluated, 'evaluated Job')} ${withIssues === 1 ? 'has' : 'have'} issues${share}.`,
    rows.length === 0 ? '' : table(['Issue', 'Jobs', 'Assignments'], rows),
  ]
  return { markdown: parts.filter((part) => part !== '').join('\n\n'), priority: 5 }
}
