import { escapeText, table } from '../../../../shared/action/index.ts'
import { needsAttention } from '../../measure/assignments.ts'
import type { Report } from '../../measure/report.ts'
import { countOf, formatChange, formatCount, formatPoints, formatRate, formatShortSeconds } from '../format.ts'
import { trendOf } from '../wording.ts'
import type { Section } from './section.ts'

/** Rows of a long and a short table. Rows that need attention are always shown. */
const maxRows = 100
const maxAttentionRows = 500
const maxShortRows = 10
const maxShortAttentionRows = 60

/** The table of the Assignments, the worst first, with their sum. */
export function assignmentSection(report: Report): Section | undefined {
  const { totals, assignments } = report
  if (totals === null || assignments.length === 0) return undefined
  const withEvaluation = totals.evaluation !== null
  const headers = ['Assignment', 'Success', 'Ended', 'Completed', 'Failed', 'Stopped', 'Open', 'p95']
  const attention = assignments.filter(needsAttention).length
  const render = (most: number, mostOfAttention: number) => {
    const count = Math.max(most, Math.min(attention, mostOfAttention))
    const rows = assignments.slice(0, count).map((one) => row(escapeText(one.label), one, withEvaluation))
    if (assignments.length > 1) rows.push(row('**All**', totals, withEvaluation))
    const all = table(withEvaluation ? [...headers, 'Quality'] : headers, rows)
    return `### Assignments\n\n${all}${restLine(assignments.length - count, attention - count)}`
  }
  return {
    markdown: render(maxRows, maxAttentionRows),
    fallback: render(maxShortRows, maxShortAttentionRows),
    priority: 9,
  }
}

function restLine(rest: number, ofAttention: number): string {
  if (rest <= 0) return ''
  const worse = ofAttention > 0 ? `, ${formatCount(ofAttention)} of them with failed or stuck Jobs` : ''
  return `\n\n_${countOf(rest, 'more Assignment')} in the JSON file${worse}._`
}

function row(name: string, figures: NonNullable<Report['totals']>, withEvaluation: boolean): string[] {
  const { change, evaluation } = figures
  const inCounts = (difference: number) => formatChange(difference, formatCount)
  const quality = evaluation && formatRate(evaluation.rate) + trendOf(change, 'evaluationRate', formatPoints)
  const cells = [
    formatRate(figures.successRate) + trendOf(change, 'successRate', formatPoints),
    formatCount(figures.ended) + trendOf(change, 'ended', inCounts),
    formatCount(figures.completed),
    formatCount(figures.failed) + trendOf(change, 'failed', inCounts),
    formatCount(figures.stopped) + trendOf(change, 'stopped', inCounts),
    open(figures),
    formatShortSeconds(figures.p95Seconds),
    ...(withEvaluation ? [quality ?? '–'] : []),
  ]
  // A number is hard to read if it wraps before its unit.
  return [name, ...cells.map((cell) => cell.replaceAll(/(?<!,) /g, '\u00a0'))]
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
