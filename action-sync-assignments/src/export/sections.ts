import { escapeText, inlineCode, table } from '../../../shared/action/index.ts'
import type { ReportSection } from '../../../shared/sync/index.ts'
import type { ExportResult } from './export.ts'

const words = { new: '🆕 new', changed: '✏️ changed', unchanged: 'unchanged', none: '⚠️ not written' }

/** The export as Markdown. */
export function exportSections({ files, warnings }: ExportResult): ReportSection[] {
  const count = (change: string) => files.filter((file) => file.change === change).length
  const rows = files.map(({ path, assignment, change }) => [
    change === 'none' ? '' : inlineCode(path),
    words[change],
    escapeText(assignment),
  ])
  return [
    {
      markdown: `### Assignments exported: ${count('new')} new, ${count('changed')} changed, ${count('unchanged')} unchanged`,
      priority: 9,
    },
    ...warnings.map((warning) => ({ markdown: `⚠️ ${escapeText(warning)}`, priority: 7 })),
    ...(rows.length > 0 ? [{ markdown: table(['File', 'Change', 'Assignment'], rows), priority: 8 }] : []),
    {
      markdown:
        'The files are in the workspace; nothing is committed. Pins and schedules are those of the user of the API key. Check the files before you commit them.',
      priority: 5,
    },
  ]
}
