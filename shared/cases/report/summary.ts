import { countOf, details, escapeText, inlineCode, type Summary, table } from '../../action/index.ts'
import type { Delivered } from '../delivery/deliver-all.ts'
import { type Counts, countOutcomes, type ItemOutcomes, idsOf } from '../ledger/item-outcomes.ts'
import type { Preview } from '../select/preview.ts'
import { formatDuration, formatRate, shareOf } from './progress.ts'
import { reasonTable } from './reason-table.ts'

const maxNamed = 500

/** What an action did to many Cases. */
export interface BulkOutcome extends Delivered {
  readonly queueName: string
  readonly duplicates: number
  readonly requested: number
  readonly preview: Preview | undefined
}

/** The participle of what the action does: `delegated`, `updated`, `deleted`. */
export type Participle = string

/** The error to fail the step with, if any. */
export function failureOf({ itemOutcomes, stopReason }: BulkOutcome, allowSkipped: boolean, done: Participle) {
  const { failed, ambiguous } = countOutcomes(itemOutcomes)
  const skipped = [...itemOutcomes.values()].filter(
    ({ outcome, isExpected }) => outcome === 'skipped' && !isExpected,
  ).length
  const sentence = shareOf(countOf(itemOutcomes.size, 'Case'), [
    [failed, 'failed'],
    [ambiguous, `may or may not have been ${done}`],
    [allowSkipped ? 0 : skipped, skipped === 1 ? 'was skipped' : 'were skipped'],
  ])
  return sentence === undefined ? stopReason : [sentence, stopReason].filter(Boolean).join(' ')
}

/** One line for the log. */
export function conclusionOf({ itemOutcomes, durationMs, handled }: BulkOutcome, done: Participle): string {
  const counts = countOutcomes(itemOutcomes)
  const others = (['skipped', 'failed', 'ambiguous'] as const).filter((outcome) => counts[outcome] > 0)
  const list = others.map((outcome) => `, ${counts[outcome]} ${outcome}`).join('')
  return `${counts.done} of ${itemOutcomes.size} Cases ${done}${list}, in ${formatDuration(durationMs)} (${rateOf(handled, durationMs)})`
}

function rateOf(handled: number, durationMs: number): string {
  return durationMs > 0 ? formatRate(handled / (durationMs / 1000)) : 'at once'
}

/** Adds the counts, what failed and why, and what to do next. */
export function summarize(
  outcome: BulkOutcome,
  ledgerFile: string | undefined,
  summary: Summary,
  done: Participle,
): void {
  const { queueName, itemOutcomes, requested, stopReason } = outcome
  const counts = countOutcomes(itemOutcomes)
  summary.add(
    [
      `### Queue ${inlineCode(queueName)}: ${counts.done} of ${requested} Cases ${done}`,
      countTable(counts, outcome, done),
      ...(stopReason ? [`**Stopped early:** ${escapeText(stopReason)}`] : []),
      ...(outcome.duplicates > 0 ? [`Duplicates ignored: ${outcome.duplicates}.`] : []),
    ].join('\n\n'),
    { priority: 3 },
  )
  const problems = reasonTable(itemOutcomes)
  if (problems) summary.add(`#### Cases that were not ${done}\n\n${problems}`, { priority: 2 })
  addNamed(itemOutcomes, summary, done)
  const isUnfinished = counts.failed + counts.ambiguous > 0
  if (isUnfinished && ledgerFile) summary.add(howToResume(ledgerFile, done), { priority: 2 })
}

function countTable(counts: Counts, { durationMs }: BulkOutcome, done: Participle): string {
  const cells = [counts.done, counts.skipped, counts.failed, counts.ambiguous].map(String)
  return table(
    [done.charAt(0).toUpperCase() + done.slice(1), 'Skipped', 'Failed', 'Ambiguous', 'Duration'],
    [[...cells, formatDuration(durationMs)]],
  )
}

/** Names every ambiguous Case. */
function addNamed(itemOutcomes: ItemOutcomes, summary: Summary, done: Participle): void {
  const resent = [...itemOutcomes].filter(([, note]) => note.resent).map(([id]) => id)
  const lists = [
    [`Cases that may or may not have been ${done}`, idsOf(itemOutcomes, 'ambiguous')],
    [`Cases resent after a lost response, and possibly ${done} twice`, resent],
  ] as const
  for (const [title, ids] of lists) {
    if (ids.length === 0) continue
    const text = `${title} (${ids.length})`
    summary.add(details(text, idList(ids)), { fallback: `${text}: see the ledger.` })
  }
}

/** Ids for a summary; the ledger has the rest. */
export function idList(ids: readonly string[]): string {
  const rest = ids.length > maxNamed ? `\n\nand ${ids.length - maxNamed} more, in the ledger` : ''
  return ids.slice(0, maxNamed).map(inlineCode).join(' ') + rest
}

function howToResume(ledgerFile: string, done: Participle): string {
  return [
    '#### What to do next',
    `Upload the ledger (${inlineCode(ledgerFile)}) as an artifact, and run again with \`resume-from\` set to it. That run first reads ambiguous Cases back, then sends only those that were not ${done}.`,
  ].join('\n\n')
}

/** Adds the result of a dry run. */
export function summarizePreview({ queueName, requested, preview }: BulkOutcome, summary: Summary): void {
  if (!preview) return
  const { byStatus, interrupted, missing, leftOut } = preview
  const rows = [...byStatus].sort((a, b) => b[1] - a[1]).map(([status, count]) => [escapeText(status), String(count)])
  summary.add(
    [
      `### Dry run: ${requested} Cases of Queue ${inlineCode(queueName)}`,
      table(['Status', 'Cases'], rows),
      interrupted.length > 0
        ? `Cases in progress whose Jobs would be interrupted: **${interrupted.length}**.`
        : 'No Job would be interrupted.',
      'Nothing was sent.',
    ].join('\n\n'),
    { priority: 3 },
  )
  const lists = [
    ['In progress: their Jobs would be interrupted', interrupted],
    ['Not in this Queue: they would be skipped', missing],
    ...leftOut.map(({ reason, ids }) => [`Would be skipped: ${reason}`, ids] as const),
  ] as const
  for (const [title, ids] of lists) if (ids.length > 0) summary.add(details(`${title} (${ids.length})`, idList(ids)))
}

/** The result of a dry run as log lines. */
export function previewLines({ byStatus, interrupted, missing, leftOut }: Preview): string[] {
  return [
    ...[...byStatus].map(([status, count]) => `  ${status}: ${count}`),
    ...interrupted.slice(0, maxNamed).map((id) => `  would be interrupted: ${id}`),
    ...missing.slice(0, maxNamed).map((id) => `  not in this Queue: ${id}`),
    ...leftOut.map(({ reason, ids }) => `  would be skipped: ${ids.length} (${reason})`),
    'Dry run: nothing was sent.',
  ]
}
