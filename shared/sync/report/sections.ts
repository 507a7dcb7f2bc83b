import { countOf, details, escapeText, fence, inlineCode, problemTable } from '../../action/index.ts'
import { isChange } from '../plan/items.ts'
import type { TextDiff } from '../plan/text-diff.ts'
import type { SyncResult } from '../run-sync.ts'
import type { ReportSection } from './publish.ts'

/** What an action adds to the report that all syncs share. */
export type OwnReport = {
  /** What is synced, such as `Skills`. */
  readonly subject: string
  /** The counts for the headline, by their labels. */
  readonly counts: Readonly<Record<string, number>>
  /** The most important first. */
  readonly sections: readonly ReportSection[]
  /** Names of items that need no change. */
  readonly unchanged: readonly string[]
}

/** The report of a sync as Markdown, most important first: the result, problems, the action's own part, the plan's hash. */
export function reportSections(
  result: SyncResult,
  { subject, counts, sections, unchanged }: OwnReport,
): ReportSection[] {
  const { mode, facts, plan, outcomes, error, hash } = result
  const kind = {
    apply: outcomes ? `${subject} synced` : `${subject} not synced`,
    plan: `Plan for ${subject}`,
    drift: `Drift check for ${subject}`,
  }
  const title = `### ${kind[mode]}: ${describeCounts(counts)}`
  const wrong = [
    ...facts.problems,
    ...plan.items.filter(({ action }) => action === 'fail').flatMap((item) => item.problems),
  ]
  const isPlan = outcomes === undefined && mode !== 'drift' && plan.items.some(isChange)
  return [
    { markdown: title, priority: 9 },
    ...(error ? [{ markdown: `**${escapeText(error.message)}**`, priority: 9 }] : []),
    ...(wrong.length > 0 ? [{ markdown: `#### To fix\n\n${problemTable(wrong)}`, priority: 8 }] : []),
    ...plan.warnings.map((warning) => ({ markdown: `⚠️ ${escapeText(warning)}`, priority: 7 })),
    ...sections,
    ...(unchanged.length > 0 ? [unchangedSection(unchanged)] : []),
    ...(isPlan ? [{ markdown: planHashLine(hash), priority: 8 }] : []),
  ]
}

function unchangedSection(names: readonly string[]): ReportSection {
  const list = names.map((name) => inlineCode(name)).join(', ')
  return { markdown: details(`${names.length} unchanged`, list), priority: 0, fallback: '' }
}

/** `2 to create, 1 unchanged`: omits zeros; `none` if there is nothing. */
export function describeCounts(counts: Readonly<Record<string, number>>): string {
  const words = Object.entries(counts).flatMap(([word, count]) => (count > 0 ? `${count} ${word}` : []))
  return words.join(', ') || 'none'
}

/** A line diff under its title, which is Markdown. */
export function diffBlock(title: string, { text, added, removed, omitted }: TextDiff): string {
  const rest = omitted > 0 ? `\n\n_${countOf(omitted, 'more line')}_` : ''
  return `${title} (+${added} −${removed})\n\n${fence(text, 'diff')}${rest}`
}

/** Tells the reader how to apply exactly the reviewed plan. */
export function planHashLine(hash: string): string {
  return `To apply exactly this plan, set \`expected-plan-hash\` to ${inlineCode(hash)}.`
}
