import { describeError, details, escapeText, inlineCode, table } from '../../../shared/action/index.ts'
import type { SkillUse } from '../../../shared/duvo/index.ts'
import { describeCounts, diffBlock, type ReportSection, reportSections } from '../../../shared/sync/index.ts'
import type { Outcome } from '../apply/apply.ts'
import type { PlannedFile, PlannedSkill } from '../plan/plan.ts'
import { hasChanges, type Plan } from '../plan/plan.ts'
import type { Result } from '../run.ts'

const maxListedFiles = 50
const maxListedUses = 10

/** The report as Markdown, the most important sections first. */
export function sectionsOf(result: Result): ReportSection[] {
  const { plan, outcomes = [] } = result
  const failures = outcomes.filter(({ error }) => error !== undefined)
  const rows = failures.map(({ name, error }) => [inlineCode(name), escapeText(describeError(error))])
  return reportSections(result, {
    subject: 'Skills',
    counts: countsOf(result),
    unchanged: plan.unchanged.map(({ name }) => name),
    sections: [
      ...(rows.length > 0 ? [{ markdown: `#### Failed\n\n${table(['Skill', 'Why'], rows)}`, priority: 8 }] : []),
      ...(hasChanges(plan) ? [{ markdown: overview(plan), priority: 7 }] : []),
      ...remarks(plan, outcomes),
      ...plan.uploads.map(skillSection),
    ],
  })
}

function countsOf({ plan, outcomes, failed }: Result): Record<string, number> {
  const done = (wanted: string) =>
    outcomes?.filter(({ action, error }) => action === wanted && error === undefined).length ?? 0
  const counts = outcomes
    ? { created: done('create'), updated: done('update'), deleted: done('delete') }
    : countPlan(plan)
  return { ...counts, unchanged: plan.unchanged.length, failed: failed.length }
}

function countPlan({ uploads, deletions }: Plan) {
  const count = (wanted: string) => uploads.filter(({ action }) => action === wanted).length
  return { 'to create': count('create'), 'to update': count('update'), 'to delete': deletions.length }
}

function overview({ uploads, deletions }: Plan): string {
  const rows = [
    ...uploads.map(({ action, skill, files, uses }) => [
      inlineCode(skill.name),
      action === 'create' ? 'new' : 'changed',
      countFiles(files),
      action === 'create' ? '' : describeUses(uses),
    ]),
    ...deletions.map(({ name }) => [inlineCode(name), 'deleted', '', 'no Assignment']),
  ]
  return table(['Skill', 'Change', 'Files', 'Used by'], rows)
}

function countFiles(files: readonly PlannedFile[]): string {
  const count = (...kinds: string[]) => files.filter(({ kind }) => kinds.includes(kind)).length
  return describeCounts({ added: count('added'), changed: count('modified', 'mode'), removed: count('removed') })
}

function describeUses(uses: readonly SkillUse[] | undefined): string {
  if (uses === undefined) return 'unknown'
  if (uses.length === 0) return 'no Assignment'
  const names = uses.slice(0, maxListedUses).map(({ name, id }) => escapeText(name || id))
  return [...names, ...(uses.length > maxListedUses ? [`and ${uses.length - maxListedUses} more`] : [])].join(', ')
}

function skillSection(planned: PlannedSkill): ReportSection {
  const { skill, files, remark } = planned
  const counts = countFiles(files)
  const listed = files.slice(0, maxListedFiles).map(describeFile)
  const rest = files.length > maxListedFiles ? [`_and ${files.length - maxListedFiles} more files_`] : []
  const where = `From ${inlineCode(skill.folder || '.')}.${remark ? ` ${escapeText(remark)}` : ''}`
  return {
    markdown: details(`${skill.name}: ${counts}`, [where, ...listed, ...rest].join('\n\n')),
    fallback: `${inlineCode(skill.name)}: ${counts}`,
    priority: 1,
  }
}

const marks = { added: 'added', removed: 'removed', modified: 'changed', mode: 'executable bit changed' } as const

function describeFile({ path, kind, diff, executable }: PlannedFile): string {
  const mode = kind === 'mode' ? ` (now ${executable ? 'executable' : 'not executable'})` : ''
  const title = `${inlineCode(path)} ${marks[kind]}${mode}`
  if (kind !== 'modified') return title
  if (diff === undefined) return `${title} (not text, or too large to show)`
  return diffBlock(title, diff)
}

function remarks({ kept, tolerated }: Plan, outcomes: readonly Outcome[]): ReportSection[] {
  const keptAfterAll = outcomes.filter(({ action, error }) => action === 'keep' && error === undefined)
  const lines = [
    ...[...kept, ...keptAfterAll].map(
      ({ name, uses }) =>
        `- ${inlineCode(name)} is no longer in Git but stays, because it is used by ${describeUses(uses)}.`,
    ),
    ...tolerated.map(({ name, differences }) => {
      const shown = differences.slice(0, maxListedFiles).map((text) => escapeText(text))
      return `- ${inlineCode(name)}: not counted as differences, because Duvo seems to add or drop them itself: ${shown.join(', ')}.`
    }),
    ...outcomes.flatMap(({ name, leftovers = [] }) => {
      if (leftovers.length === 0) return []
      const shown = leftovers.slice(0, maxListedFiles).map((path) => inlineCode(path))
      return `- ${inlineCode(name)}: Duvo keeps files that Git no longer has. Remove them in Duvo: ${shown.join(', ')}.`
    }),
  ]
  return lines.length > 0 ? [{ markdown: lines.join('\n'), priority: 6 }] : []
}
