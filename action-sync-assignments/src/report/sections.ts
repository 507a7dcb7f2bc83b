import {
  clipChars,
  countOf,
  describeError,
  details,
  escapeText,
  fence,
  inlineCode,
  link,
  table,
} from '../../../shared/action/index.ts'
import {
  diffBlock,
  idLine,
  isChange,
  type JsonChange,
  type AssignmentItem as PlanItem,
  type ReportSection,
  reportSections,
} from '../../../shared/sync/index.ts'
import type { Outcome } from '../apply/apply.ts'
import { nameOfRevision } from '../apply/revision/promotion.ts'
import type { Inputs } from '../inputs.ts'
import type { Result } from '../run.ts'
import { describeSide } from './describe-drift.ts'

/** The report as Markdown, the most important sections first. */
export function sectionsOf(result: Result, { idsFile, promote }: Inputs, repositoryUrl: string): ReportSection[] {
  const { mode, facts, plan, outcomes = [] } = result
  const rows = rowsOf(result, repositoryUrl)
  const header = ['Config', 'Change', 'Assignment', 'Revision']
  const side = mode === 'drift' ? repositoryUrl : undefined
  return reportSections(result, {
    subject: 'Assignments',
    counts: countsOf(result),
    unchanged: plan.items
      .filter(({ action, isDrifted }) => action === 'unchanged' && !isDrifted)
      .map(({ name }) => name),
    sections: [
      ...(rows.length > 0 ? [{ markdown: table(header, rows), priority: 8 }] : []),
      ...failures(outcomes, promote),
      ...idSection(result, facts.sources.idsFile ?? idsFile),
      ...todoSection(plan.items),
      ...remarks(result),
      ...plan.items.filter(isChange).map((item) => itemSection(item, side)),
    ],
  })
}

function countsOf({ mode, plan: { items }, outcomes, failed }: Result): Record<string, number> {
  const count = (isWanted: (item: PlanItem) => boolean) => items.filter(isWanted).length
  const done = (outcomes ?? []).filter(({ error }) => error === undefined)
  return {
    live: done.filter(({ isLive, item }) => isLive && item.config !== undefined).length,
    'as draft': done.filter(({ isLive, item }) => !isLive && item.config !== undefined).length,
    updated: done.filter(({ item }) => item.config === undefined).length,
    'to create': outcomes ? 0 : count(({ action }) => action === 'create'),
    [mode === 'drift' ? 'differ' : 'to update']: outcomes
      ? 0
      : count((item) => isChange(item) && item.action !== 'create'),
    unchanged: count(({ action }) => action === 'unchanged'),
    'without id': count(({ action }) => action === 'skip'),
    failed: failed.length,
  }
}

/** The overview for reviewers, with one row for each config that changes or has changed. */
function rowsOf({ plan, outcomes, facts }: Result, repositoryUrl: string): string[][] {
  const outcomeOf = new Map(outcomes?.map((outcome) => [outcome.name, outcome]))
  return plan.items
    .filter((item) => item.action !== 'unchanged' || item.isDrifted)
    .map((item) => [
      fileLink(item, facts.sources.commit.id, repositoryUrl),
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
  delete: '🗑️ deleted',
  unchanged: '⚠️ differs, not synced',
  skip: '⚠️ no id',
  fail: '❌ failed',
}

function changeOf(item: PlanItem, outcome: Outcome | undefined): string {
  if (outcome?.error !== undefined) return words.fail
  const paths = [...(item.changes?.changes ?? []), ...item.keys.changes].map(({ path }) => path)
  const fields = [...new Set(paths.map((path) => /^[^.[]*/.exec(path)?.[0] ?? ''))]
  const named = item.action === 'create' ? [] : fields.map((field) => (field === 'input' ? 'SOP' : inlineCode(field)))
  return [words[item.action], ...(named.length > 0 ? [named.join(', ')] : [])].join(': ')
}

function revisionOf({ action, live, draft, config }: PlanItem, outcome: Outcome | undefined): string {
  const before = live ? String(live.revision_number ?? live.id) : 'none'
  if (outcome?.build && config) {
    const state = outcome.isLive ? 'live' : 'draft'
    return escapeText(`${before} → ${outcome.build.revision_number ?? outcome.build.id} (${state})`)
  }
  if (draft) return escapeText(`${before} → ${draft.revision_number ?? draft.id} (exists as draft)`)
  if (action === 'update' && outcome === undefined && config) return `${before} → new`
  return before === 'none' ? '' : escapeText(before)
}

function failures(outcomes: readonly Outcome[], promote: boolean): ReportSection[] {
  const failed = outcomes.filter(({ error }) => error !== undefined)
  if (failed.length === 0) return []
  const rows = failed.map(({ item, error, build, isLive }) => {
    const rest =
      build && !isLive
        ? ` ${nameOfRevision(build)} (${build.id}) was created but not ${promote ? 'promoted. The next run promotes' : 'finished. The next run finishes'} it.`
        : ''
    return [inlineCode(item.name), escapeText(describeError(error) + rest)]
  })
  return [{ markdown: `#### Failed\n\n${table(['Config', 'Reason'], rows)}`, priority: 8 }]
}

/** The lines to add to the id file. */
function idSection({ plan, outcomes = [] }: Result, idsFile: string): ReportSection[] {
  const created = new Map(outcomes.map(({ name, agentId }) => [name, agentId]))
  const lines = plan.items
    .filter(({ lacksId }) => lacksId)
    .flatMap(({ name, agentId = created.get(name) }) => (agentId ? idLine(name, agentId, idsFile) : []))
  if (lines.length === 0) return []
  return [{ markdown: `#### Add to ${inlineCode(idsFile)}\n\n${fence(lines.join('\n'))}`, priority: 9 }]
}

/** What a person has to do, because the API cannot do it. Shown on every run until it is done. */
function todoSection(items: readonly PlanItem[]): ReportSection[] {
  const lines = items.flatMap(({ name, keys }) => keys.todo.map((text) => `- ${inlineCode(name)}: ${escapeText(text)}`))
  return lines.length === 0 ? [] : [{ markdown: `#### Manual steps\n\n${lines.join('\n')}`, priority: 8 }]
}

const ownershipNote =
  '- Pins and schedules belong to the user of the API key. Those of other users are not shown or changed.'

function remarks({ plan: { items }, facts: { sources } }: Result): ReportSection[] {
  const { removed } = sources
  const lines = [
    ...(removed.length > 0
      ? [`- Deleted in Git, unchanged in Duvo: ${removed.map((name) => inlineCode(name)).join(', ')}.`]
      : []),
    ...items.flatMap(({ name, notes }) => notes.map((note) => `- ${inlineCode(name)}: ${escapeText(note)}`)),
    ...(items.some(({ keys }) => keys.changes.some(isPersonal)) ? [ownershipNote] : []),
  ]
  return lines.length > 0 ? [{ markdown: `#### Notes\n\n${lines.join('\n')}`, priority: 6 }] : []
}

const isPersonal = ({ step }: PlanItem['keys']['changes'][number]) => step === 'pins' || step === 'schedules'

/** The differences of one config. @param driftedFrom the URL of the repository, to say which side has changed */
function itemSection(item: PlanItem, driftedFrom: string | undefined): ReportSection {
  const { changes: all = [], omitted = 0 } = item.changes ?? {}
  const changes = item.action === 'create' ? all.filter(({ after }) => !isEmpty(after)) : all
  const side = driftedFrom === undefined ? [] : [escapeText(describeSide(item, driftedFrom))]
  const rest = omitted > 0 ? [`_and ${countOf(omitted, 'more difference')}_`] : []
  const beside = item.keys.changes.map(({ text }) => `- ${escapeText(text)}`)
  const count = changes.length + omitted + beside.length
  const title = `${item.name}: ${countOf(count, 'difference')}`
  return {
    markdown: details(
      title,
      [...side, ...(beside.length > 0 ? [beside.join('\n')] : []), ...changes.map(changeText), ...rest].join('\n\n'),
    ),
    fallback: escapeText(title),
    priority: 1,
  }
}

/** Whether a value is what a new Assignment has anyway. */
function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}

const maxValueLength = 300
const maxSopLength = 4_000

/** Shows live before the arrow, or with a minus, and Git after the arrow, or with a plus. */
function changeText({ path, kind, before, after, diff }: JsonChange): string {
  const title = path === 'input' ? '**SOP**' : inlineCode(path)
  if (diff) return diffBlock(title, diff)
  if (path === 'input' && kind === 'added' && typeof after === 'string') {
    return `${title} added\n\n${fence(clipChars(after.trimEnd(), maxSopLength))}`
  }
  const show = (value: unknown) => inlineCode(clipChars(JSON.stringify(value), maxValueLength))
  if (kind === 'added') return `${title}: ${show(after)} added`
  return kind === 'removed' ? `${title}: ${show(before)} removed` : `${title}: ${show(before)} → ${show(after)}`
}
