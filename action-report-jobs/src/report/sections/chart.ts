import type { Report } from '../../measure/report.ts'
import type { Timeline } from '../../measure/timeline.ts'
import { busiestLine } from '../wording.ts'
import type { Section } from './section.ts'

/** When Jobs ended: a chart, and the busiest time in words. */
export function chartSection(report: Report): Section | undefined {
  if (report.totals === null || report.totals.ended === 0) return undefined
  const busiest = busiestLine(report)
  const parts = ['### When', chartOf(report.timeline, report.timeZone), busiest === '' ? '' : `Busiest: ${busiest}`]
  return { markdown: parts.filter((part) => part !== '').join('\n\n'), priority: 4 }
}

/**
 * The timeline as a Mermaid chart: bars for all ended Jobs, with bars for the failed ones in front. It contains only
 * numbers and dates, so no name can break it. Without Mermaid it still reads as a small table.
 */
export function chartOf({ unit, points }: Timeline, timeZone: string): string {
  const labels = points.map(({ label }) => `"${shortLabel(unit, label)}"`)
  const most = Math.max(1, ...points.map(({ ended }) => ended))
  return [
    '```mermaid',
    'xychart-beta',
    `    title "Jobs ended per ${unit}, failed ones in front (${timeZone.replace(/[^\w/+-]/g, ' ')})"`,
    `    x-axis [${labels.join(', ')}]`,
    `    y-axis "Jobs" 0 --> ${most}`,
    `    bar [${points.map(({ ended }) => ended).join(', ')}]`,
    `    bar [${points.map(({ failed }) => failed).join(', ')}]`,
    '```',
  ].join('\n')
}

/** Many labels share little room: drop the month of a day and the minutes of an hour. The rest is still unique. */
function shortLabel(unit: Timeline['unit'], label: string): string {
  if (unit === 'day') return label.replace(/ \w+$/, '')
  return unit === 'hour' ? label.replace(':00', '') : label
}
