import type { Timeline } from '../measure/timeline.ts'

/**
 * The timeline as a Mermaid chart: bars for all that ended, and in front of them bars for what failed. Its text is built
 * from numbers and dates only, so no name can break it, and it reads as a small table where Mermaid is not drawn.
 */
export function chartOf({ unit, points }: Timeline, timeZone: string): string {
  const labels = points.map(({ label }) => `"${unit === 'day' ? label.replace(/ \w+$/, '') : label}"`)
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
