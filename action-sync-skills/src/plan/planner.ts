import { describeError, type FileProblem, type Log, mapPool, type Repository } from '../../../shared/action/index.ts'
import type { Duvo, ListedSkill } from '../../../shared/duvo/index.ts'
import type { GitChanges } from '../../../shared/sync/index.ts'
import type { CommitSkills, LocalSkill, RefusedSkill } from '../read/commit/commit-skills.ts'
import { documentName, join } from '../read/commit/paths.ts'
import { createStoredSkills, type UseStoredSkill } from '../read/stored/stored-skill.ts'
import { ZipError } from '../read/stored/zip-reader.ts'
import { compareFiles } from './compare/file-changes.ts'
import { type ChangedFile, createTextBudget, type KeepTexts } from './compare/file-review.ts'
import { sortByUse, type TeamSkill } from './deletions.ts'
import { type Plan, planOf } from './plan.ts'
import { type Draft, review } from './review.ts'
import { readUses } from './uses.ts'

/** The facts from Git and Duvo. */
export interface PlanFacts {
  readonly local: Pick<CommitSkills, 'skills' | 'refused'>
  /** Problems outside the folders of Skills. */
  readonly problems: readonly FileProblem[]
  /** The team's own, never the system's. */
  readonly teamSkills: readonly ListedSkill[]
  /** Skills that may be deleted, unless they are in use. */
  readonly candidates: readonly TeamSkill[]
  readonly changes: GitChanges
}

export interface PlanDeps {
  readonly duvo: Duvo
  readonly repository: Pick<Repository, 'filesEverHeld' | 'streamBlobs'>
  readonly log: Pick<Log, 'debug' | 'warning'>
  readonly signal: AbortSignal
  readonly maxParallel: number
  /** Values that no file may contain. */
  readonly secrets: readonly string[]
}

/** What all comparisons of a step share. */
interface Comparison {
  readonly changes: GitChanges
  readonly keepTexts: KeepTexts
  readonly useStored: UseStoredSkill
}

/** Compares the Skills of the commit with the team's and decides what to do with each. Writes nothing. */
export async function makePlan(facts: PlanFacts, deps: PlanDeps): Promise<Plan> {
  const { local, teamSkills, candidates, changes } = facts
  const { maxParallel, signal, duvo } = deps
  const ids = new Map(teamSkills.map(({ name, id }) => [name, id]))
  const comparison = { changes, keepTexts: createTextBudget(), useStored: createStoredSkills(duvo) }
  const decide = (skill: LocalSkill) => compareSkill(skill, ids.get(skill.name), comparison)
  const compared = await mapPool(local.skills, maxParallel, decide, { signal })
  const uses = await mapPool(candidates, maxParallel, ({ id }) => duvo.skills.assignments(id), { signal })
  signal.throwIfAborted()

  const drafts = compared.flatMap((one) => (one.status === 'fulfilled' && 'action' in one.value ? one.value : []))
  const { uploads, refused, stored, tolerated } = await review(drafts, { ...deps, changes })
  const used = await readUses(uploads, deps)
  const { unused, kept, unknown } = sortByUse(candidates, uses)
  const failed = [
    ...local.refused,
    ...refused,
    ...compared.flatMap((one, index) => (one.status === 'fulfilled' ? [] : failureOf(local.skills[index], one.reason))),
    ...used.flatMap(({ skill, uses }) => (uses.status === 'fulfilled' ? [] : failureOf(skill, uses.reason))),
    ...unknown.map(({ name, reason }) => ({ name, problems: [{ file: name, message: reason }] })),
  ]
  // An unreadable Skill does not count as deleted.
  const mayDelete = failed.length === 0 && facts.problems.length === 0
  return planOf({
    uploads: used.flatMap(({ uses, ...one }) => (uses.status === 'fulfilled' ? { ...one, uses: uses.value } : [])),
    unchanged: compared.flatMap((one) => (one.status === 'fulfilled' ? (unchangedOf(one.value, stored) ?? []) : [])),
    tolerated,
    deletions: mayDelete ? unused : [],
    postponed: mayDelete ? [] : unused,
    kept,
    failed,
  })
}

function unchangedOf(one: Draft | TeamSkill, stored: ReadonlySet<Draft>): TeamSkill | undefined {
  if (!('action' in one)) return one
  return stored.has(one) && one.id !== undefined ? { id: one.id, name: one.skill.name } : undefined
}

function failureOf(skill: LocalSkill | undefined, reason: unknown): RefusedSkill[] {
  if (skill === undefined) return []
  return [{ name: skill.name, problems: [{ file: join(skill.folder, documentName), message: describeError(reason) }] }]
}

async function compareSkill(
  skill: LocalSkill,
  id: string | undefined,
  comparison: Comparison,
): Promise<Draft | TeamSkill> {
  if (id === undefined) {
    const added = skill.files.map((after) => ({ path: after.path, kind: 'added' as const, before: undefined, after }))
    return { action: 'create', skill, id, files: added.map(comparison.keepTexts) }
  }
  const unchanged = { id, name: skill.name }
  if (!comparison.changes.isTouched(skill.folder)) return unchanged
  const { files, remark } = await compareStored(skill, id, comparison)
  if (files.length === 0) return unchanged
  return { action: 'update', skill, id, files, ...(remark && { remark }) }
}

/** If the archive cannot be unpacked, upload the Skill again: that replaces it. */
async function compareStored(
  { folder, files }: LocalSkill,
  id: string,
  { changes, keepTexts, useStored }: Comparison,
): Promise<{ files: ChangedFile[]; remark?: string }> {
  const hintOf = (path: string) => changes.changeOf(join(folder, path))
  const bytes = files.reduce((sum, { size }) => sum + size, 0)
  try {
    const differing = await useStored(id, bytes, async (stored) =>
      (await compareFiles(files, stored, hintOf)).map(keepTexts),
    )
    return { files: differing }
  } catch (error) {
    if (!(error instanceof ZipError)) throw error
    const remark = `The stored Skill cannot be compared: the archive ${error.message}.`
    return { files: (await compareFiles(files, new Map(), () => undefined)).map(keepTexts), remark }
  }
}
