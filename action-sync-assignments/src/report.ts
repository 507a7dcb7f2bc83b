import {
  clipChars,
  describeError,
  details,
  escapeText,
  fence,
  inlineCode,
  link,
  problemTable,
  table,
} from '../../shared/action/index.ts'
import {
  describeCounts,
  diffBlock,
  type JsonChange,
  planHashLine,
  type ReportSection,
} from '../../shared/sync/index.ts'
import { nameBuild, type Outcome } from './apply.ts'
import { describeSide } from './drift.ts'
import { isChange, type PlanItem } from './plan-item.ts'
import { failedNames, type Result } from './run.ts'
import { idLine } from './targets.ts'

/** The report of a sync as Markdown, the most important first. */
export function reportSections(result: Result, repositoryUrl: string): ReportSection[] {
  const { mode, items, problems, outcomes, error, warnings, hash } = result
  const sections: ReportSection[] = [{ markdown: `### ${headline(result)}`, priority: 9 }]
  if (error) sections.push({ markdown: `**${escapeText(error.message)}**`, priority: 9 })
  const rows = rowsOf(result, repositoryUrl)
  if (rows.length > 0) {
    sections.push({ markdown: table(['Config', 'Change', 'Assignment', 'Revision'], rows), priority: 8 })
  }
  const wrong = [...problems, ...items.filter(({ action }) => action === 'fail').flatMap((item) => item.problems)]
  if (wrong.length > 0) sections.push({ markdown: `#### To mend\n\n${problemTable(wrong)}`, priority: 8 })
  sections.push(...failures(outcomes ?? []), ...idSection(result))
  sections.push(...warnings.map((warning) => ({ markdown: `⚠️ ${escapeText(warning)}`, priority: 7 })))
  sections.push(...remarks(result))
  sections.push(
    ...items.filter(isChange).map((item) => itemSection(item, mode === 'drift' ? repositoryUrl : undefined)),
  )
  const isPlan = outcomes === undefined && items.some(isChange)
  if (isPlan && mode !== 'drift') sections.push({ markdown: planHashLine(hash), priority: 8 })
  return sections
}

function headline({ mode, items, outcomes, problems }: Result): string {
  const count = (isWanted: (item: PlanItem) => boolean) => items.filter(isWanted).length
  const done = (outcomes ?? []).filter(({ error }) => error === undefined)
  const words = {
    live: done.filter(({ isLive }) => isLive).length,
    'as draft': done.filter(({ isLive }) => !isLive).length,
    'to create': outcomes ? 0 : count(({ action }) => action === 'create'),
    [mode === 'drift' ? 'differ' : 'to update']: outcomes
      ? 0
      : count((item) => isChange(item) && item.action !== 'create'),
    unchanged: count(({ action }) => action === 'unchanged'),
    'without id': count(({ action }) => action === 'skip'),
    failed: failedNames(problems, items, outcomes ?? []).length,
  }
  const kind = {
    apply: outcomes ? 'Assignments synced' : 'Assignments not synced',
    plan: 'Plan for Assignments',
    drift: 'Drift of Assignments',
  }
  return `${kind[mode]}: ${describeCounts(words)}`
}

/** What a reviewer looks at: one line for each config with which something is to be, or was, done. */
function rowsOf({ items, outcomes, commit }: Result, repositoryUrl: string): string[][] {
  const outcomeOf = new Map(outcomes?.map((outcome) => [outcome.item.name, outcome]))
  return items
    .filter((item) => item.action !== 'unchanged' || item.isDrifted)
    .map((item) => [
      fileLink(item, commit.id, repositoryUrl),
      changeOf(item, outcomeOf.get(item.name)),
      item.agentId === undefined && item.action !== 'create' ? '' : escapeText(clipChars(item.assignment, 100)),
      revisionOf(item, outcomeOf.get(item.name)),
    ])
}

function fileLink({ name, file }: PlanItem, sha: string, repositoryUrl: string): string {
  if (repositoryUrl === '') return inlineCode(file)
  return link(name, `${repositoryUrl}/blob/${sha}/${file.split('/').map(encodeURIComponent).join('/')}`)
}

const words: Readonly<Record<PlanItem['action'], string>> = {
  create: '🆕 new',
  update: '✏️ changed',
  promote: '✏️ changed',
  unchanged: '⚠️ differs, left alone',
  skip: '⚠️ no id',
  fail: '❌ failed',
}

function changeOf(item: PlanItem, outcome: Outcome | undefined): string {
  if (outcome?.error !== undefined) return words.fail
  const fields = [...new Set(item.changes?.changes.map(({ path }) => /^[^.[]*/.exec(path)?.[0] ?? '') ?? [])]
  const named = item.action === 'create' ? [] : fields.map((field) => (field === 'input' ? 'SOP' : inlineCode(field)))
  return [words[item.action], ...(named.length > 0 ? [named.join(', ')] : [])].join(': ')
}

function revisionOf({ action, live, draft }: PlanItem, outcome: Outcome | undefined): string {
  const before = live ? String(live.revision_number ?? live.id) : 'none'
  if (outcome?.build) {
    const state = outcome.isLive ? 'live' : 'draft'
    return escapeText(`${before} → ${outcome.build.revision_number ?? outcome.build.id} (${state})`)
  }
  if (action === 'promote') return escapeText(`${before} → ${draft?.revision_number ?? draft?.id} (exists as draft)`)
  return action === 'update' && outcome === undefined ? `${before} → new` : before === 'none' ? '' : escapeText(before)
}

function failures(outcomes: readonly Outcome[]): ReportSection[] {
  const failed = outcomes.filter(({ error }) => error !== undefined)
  if (failed.length === 0) return []
  const rows = failed.map(({ item, error, build }) => {
    const rest = build ? ` ${nameBuild(build)} (${build.id}) was made but not promoted: the next run finishes it.` : ''
    return [inlineCode(item.name), escapeText(describeError(error) + rest)]
  })
  return [{ markdown: `#### Failed\n\n${table(['Config', 'Why'], rows)}`, priority: 8 }]
}

/** The lines that the id file lacks. */
function idSection({ items, outcomes = [], idsFile }: Result): ReportSection[] {
  const created = new Map(outcomes.map(({ item, agentId }) => [item.name, agentId]))
  const lines = items
    .filter(({ lacksId }) => lacksId)
    .flatMap(({ name, agentId = created.get(name) }) => (agentId ? idLine(name, agentId, idsFile) : []))
  if (lines.length === 0) return []
  return [{ markdown: `#### Add to ${inlineCode(idsFile)}\n\n${fence(lines.join('\n'))}`, priority: 9 }]
}

function remarks({ items, removed }: Result): ReportSection[] {
  const lines = [
    ...(removed.length > 0
      ? [`- No longer in Git, and left alone in Duvo: ${removed.map((name) => inlineCode(name)).join(', ')}.`]
      : []),
    ...items.flatMap(({ name, notes }) => notes.map((note) => `- ${inlineCode(name)}: ${escapeText(note)}`)),
  ]
  const unchanged = items.filter(({ action, isDrifted }) => action === 'unchanged' && !isDrifted)
  const names = unchanged.map(({ name }) => inlineCode(name)).join(', ')
  return [
    ...(lines.length > 0 ? [{ markdown: lines.join('\n'), priority: 6 }] : []),
    ...(unchanged.length > 0
      ? [{ markdown: details(`${unchanged.length} unchanged`, names), priority: 0, fallback: '' }]
      : []),
  ]
}

/** The differences of one config. `driftedFrom`: say which side moved. */
function itemSection(item: PlanItem, driftedFrom: string | undefined): ReportSection {
  const { changes = [], omitted = 0 } = item.changes ?? {}
  const side = driftedFrom === undefined ? [] : [escapeText(describeSide(item, driftedFrom))]
  const rest = omitted > 0 ? [`_and ${omitted} more differences_`] : []
  const title = `${item.name}: ${changes.length + omitted} ${changes.length + omitted === 1 ? 'difference' : 'differences'}`
  return {
    markdown: details(title, [...side, ...changes.map(changeText), ...rest].join('\n\n')),
    fallback: escapeText(title),
    priority: 1,
  }
}

const maxValueLength = 300

/** What is live stands before the arrow or with a minus; what Git says after it or with a plus. */
function changeText({ path, kind, before, after, diff }: JsonChange): string {
  const title = path === 'input' ? '**SOP**' : inlineCode(path)
  if (diff) return diffBlock(title, diff)
  const show = (value: unknown) => inlineCode(clipChars(JSON.stringify(value), maxValueLength))
  if (kind === 'added') return `${title}: ${show(after)} added`
  return kind === 'removed' ? `${title}: ${show(before)} removed` : `${title}: ${show(before)} → ${show(after)}`
}
