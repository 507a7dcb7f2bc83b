import { details, escapeText, inlineCode, type Summary, table } from '../../shared/action/index.ts'
import { type Counts, countFates, type Fate, type Fates, idsOf } from './fates.ts'
import { formatDuration, formatRate } from './progress.ts'
import type { Outcome } from './run.ts'
import type { Preview } from './work.ts'

const maxExamples = 5
const maxNamed = 500

/** Why the step fails; undefined where it does not. */
export function failureOf({ fates, stopReason }: Outcome, allowSkipped: boolean): string | undefined {
  const { failed, ambiguous, skipped } = countFates(fates)
  const parts = [
    failed > 0 && `${failed} failed`,
    ambiguous > 0 && `${ambiguous} may or may not have been delegated`,
    skipped > 0 && !allowSkipped && `${skipped} were skipped`,
  ].filter((part) => part !== false)
  if (parts.length === 0) return stopReason
  return `Of ${fates.size} Cases ${parts.join(', ')}.${stopReason ? ` ${stopReason}` : ''}`
}

/** One line for the log. */
export function conclusionOf({ fates, durationMs, handled }: Outcome): string {
  const { delegated, skipped, failed, ambiguous } = countFates(fates)
  const others = Object.entries({ skipped, failed, ambiguous }).filter(([, count]) => count > 0)
  const list = others.map(([name, count]) => `, ${count} ${name}`).join('')
  return `${delegated} of ${fates.size} Cases delegated${list}, in ${formatDuration(durationMs)} (${rateOf(handled, durationMs)})`
}

function rateOf(handled: number, durationMs: number): string {
  return durationMs > 0 ? formatRate(handled / (durationMs / 1000)) : 'at once'
}

/** Adds counts, rate, what failed and why, and how to go on. */
export function summarize(outcome: Outcome, ledgerFile: string | undefined, summary: Summary): void {
  const { queueName, fates, preview, requested, stopReason } = outcome
  if (preview) {
    summarizePreview(queueName, requested, preview, summary)
    return
  }
  const counts = countFates(fates)
  summary.add(
    [
      `### Queue ${inlineCode(queueName)}: ${counts.delegated} of ${requested} Cases delegated`,
      countTable(counts, outcome),
      ...(stopReason ? [`**Stopped early:** ${escapeText(stopReason)}`] : []),
      ...(outcome.duplicates > 0 ? [`${outcome.duplicates} repetitions in the list were left out.`] : []),
    ].join('\n\n'),
    { priority: 3 },
  )
  const problems = reasonTable(fates)
  if (problems) summary.add(`#### What was not delegated, and why\n\n${problems}`, { priority: 2 })
  addNamed(fates, summary)
  const isUnfinished = counts.failed + counts.ambiguous > 0
  if (isUnfinished && ledgerFile) summary.add(howToResume(ledgerFile), { priority: 2 })
}

function countTable({ delegated, skipped, failed, ambiguous }: Counts, { durationMs, handled }: Outcome): string {
  const cells = [delegated, skipped, failed, ambiguous].map(String)
  return table(
    ['Delegated', 'Skipped', 'Failed', 'Ambiguous', 'Duration', 'Rate'],
    [[...cells, formatDuration(durationMs), rateOf(handled, durationMs)]],
  )
}

/** The reasons, most frequent first, with a few ids of each. */
export function reasonTable(fates: Fates): string | undefined {
  const groups = new Map<string, { fate: Fate; reason: string; ids: string[] }>()
  for (const [id, { fate, reason = 'no reason known' }] of fates) {
    if (fate === 'delegated') continue
    const why = withoutCall(reason)
    const group = groups.get(`${fate} ${why}`) ?? { fate, reason: why, ids: [] }
    group.ids.push(id)
    groups.set(`${fate} ${why}`, group)
  }
  if (groups.size === 0) return undefined
  const sorted = [...groups.values()].sort((a, b) => b.ids.length - a.ids.length).slice(0, 50)
  const rows = sorted.map(({ fate, reason, ids }) => {
    const examples = ids.slice(0, maxExamples).map(inlineCode).join(' ')
    return [fate, escapeText(reason), String(ids.length), ids.length > maxExamples ? `${examples} …` : examples]
  })
  return table(['What', 'Why', 'Cases', 'Which'], rows)
}

/** The reason without the call and its request id, which differ from Case to Case: the ledger has them. */
function withoutCall(reason: string): string {
  return reason.replaceAll(/\b[A-Z]+ \/v\d\/\S+: /g, '').replaceAll(/ \(request [^)]*\)/g, '')
}

/** Names every Case that is in doubt. */
function addNamed(fates: Fates, summary: Summary): void {
  const resent = [...fates].filter(([, { resent }]) => resent).map(([id]) => id)
  const lists = [
    ['Cases that may or may not have been delegated', idsOf(fates, 'ambiguous')],
    ['Cases sent again after a lost answer, under the same key: twice only if Duvo ignored the key', resent],
  ] as const
  for (const [title, ids] of lists) {
    if (ids.length === 0) continue
    const rest = ids.length > maxNamed ? `\n\nand ${ids.length - maxNamed} more, in the ledger` : ''
    const text = `${title} (${ids.length})`
    summary.add(details(text, ids.slice(0, maxNamed).map(inlineCode).join(' ') + rest), {
      fallback: `${text}: see the ledger.`,
    })
  }
}

function howToResume(ledgerFile: string): string {
  return [
    '#### How to go on',
    `Run again with \`resume-from\` set to the ledger (${inlineCode(ledgerFile)}, kept as an artifact): only what was not delegated is sent, and what is ambiguous is read back first.`,
  ].join('\n\n')
}

function summarizePreview(queueName: string, requested: number, preview: Preview, summary: Summary): void {
  const { byStatus, inProgress, missing } = preview
  const rows = [...byStatus].sort((a, b) => b[1] - a[1]).map(([status, count]) => [escapeText(status), String(count)])
  summary.add(
    [
      `### Dry run: ${requested} Cases of Queue ${inlineCode(queueName)}`,
      table(['Status', 'Cases'], rows),
      inProgress.length > 0
        ? `The Jobs of **${inProgress.length}** Cases in progress would be interrupted.`
        : 'No Job would be interrupted.',
      'Nothing was sent.',
    ].join('\n\n'),
    { priority: 3 },
  )
  const lists = [
    ['In progress: their Jobs would be interrupted', inProgress.map(({ id }) => id)],
    ['Not in this Queue: they would be skipped', missing],
  ] as const
  for (const [title, ids] of lists) {
    if (ids.length > 0)
      summary.add(details(`${title} (${ids.length})`, ids.slice(0, maxNamed).map(inlineCode).join(' ')))
  }
}

/** The dry run as lines of the log. */
export function previewLines({ byStatus, inProgress, missing }: Preview): string[] {
  return [
    ...[...byStatus].map(([status, count]) => `  ${status}: ${count}`),
    ...inProgress.slice(0, maxNamed).map(({ id }) => `  would be interrupted: ${id}`),
    ...missing.slice(0, maxNamed).map((id) => `  not in this Queue: ${id}`),
    'Dry run: nothing was sent.',
  ]
}
