import {
  clipBytes,
  details,
  escapeText,
  fence,
  inlineCode,
  type Summary,
  splitLines,
  table,
} from '../../../shared/action/index.ts'
import type { Outcome } from '../run.ts'

const maxExcerptBytes = 16 * 1024

/** Adds the call, its result, and the start of the response. */
export function summarize({ call, status, body, rowCount, durationMs, failure }: Outcome, summary: Summary): void {
  const cells = [
    ['Status', String(status)],
    ...(rowCount === undefined ? [] : [['Rows', formatCount(rowCount)]]),
    ['Size', formatBytes(body.bytes)],
    ['Duration', `${(durationMs / 1000).toFixed(1)} s`],
  ]
  const icon = failure ? '❌' : '✅'
  const reason =
    failure &&
    splitLines(`${failure.message}\n${failure.hint ?? ''}`)
      .filter(Boolean)
      .map(escapeText)
  summary.add(
    [
      `### ${icon} ${inlineCode(call)}`,
      table(
        cells.map(([name = '']) => name),
        [cells.map(([, value = '']) => value)],
      ),
      ...(reason ? [reason.join('<br>\n')] : []),
    ].join('\n\n'),
    { priority: 1 },
  )
  if (body.shown !== undefined) summary.add(excerpt(body.shown, rowCount))
}

function excerpt(shown: string, rowCount: number | undefined): string {
  const title = rowCount === undefined ? 'Response' : 'First rows'
  const text = clipBytes(shown, maxExcerptBytes)
  const rest = text.length < shown.length ? '\n\nThe rest is in the file of the output `body-file`.' : ''
  return details(title, fence(text, 'json') + rest)
}

function formatCount(count: number): string {
  return count.toLocaleString('en-US')
}

function formatBytes(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`
  return bytes < 1_000_000 ? `${(bytes / 1_000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
