import { describeError, type FileProblem, type Log, mapPool, type Repository } from '../../../shared/action/index.ts'
import { ApiError, type Duvo, type ListedSkill, type SkillUse } from '../../../shared/duvo/index.ts'
import type { GitChanges } from '../../../shared/sync/index.ts'
import type { CommitSkills, LocalSkill, RefusedSkill } from '../read/commit/commit-skills.ts'
import { documentName, join } from '../read/commit/paths.ts'
import { createStoredSkills, type UseStoredSkill } from '../read/stored/stored-skill.ts'
import { ZipError } from '../read/stored/zip-reader.ts'
import { sortByUse, type TeamSkill } from './deletions.ts'
import { compareFiles } from './file-changes.ts'
import { type ChangedFile, createTextBudget, type KeepTexts, type Review, reviewFiles } from './file-review.ts'
import { type Plan, type PlannedSkill, planOf } from './plan.ts'

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
  readonly repository: Pick<Repository, 'streamBlobs'>
  readonly log: Pick<Log, 'debug'>
  readonly signal: AbortSignal
  readonly maxParallel: number
  /** Values that no file may contain. */
  readonly secrets: readonly string[]
}

/** A Skill that differs from Duvo, before its files are checked. */
interface Draft extends Omit<PlannedSkill, 'files'> {
  readonly files: readonly ChangedFile[]
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
  const decide = (skill: LocalSkill) => compareSkill(skill, ids.get(skill.name), comparison, deps)
  const compared = await mapPool(local.skills, maxParallel, decide, { signal })
  const uses = await mapPool(candidates, maxParallel, ({ id }) => duvo.skills.assignments(id), { signal })
  signal.throwIfAborted()

  const drafts = compared.flatMap((one) => (one.status === 'fulfilled' && 'action' in one.value ? one.value : []))
  const { uploads, refused, stored } = await review(drafts, deps)
  const { unused, kept, unknown } = sortByUse(candidates, uses)
  const failed = [
    ...local.refused,
    ...refused,
    ...compared.flatMap((one, index) => (one.status === 'fulfilled' ? [] : failure(local.skills[index], one.reason))),
    ...unknown.map(({ name, reason }) => ({ name, problems: [{ file: name, message: reason }] })),
  ]
  // An unreadable Skill does not count as deleted.
  const mayDelete = failed.length === 0 && facts.problems.length === 0
  return planOf({
    uploads,
    unchanged: compared.flatMap((one) => (one.status === 'fulfilled' ? (unchangedOf(one.value, stored) ?? []) : [])),
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

function failure(skill: LocalSkill | undefined, reason: unknown): RefusedSkill[] {
  if (skill === undefined) return []
  return [{ name: skill.name, problems: [{ file: join(skill.folder, documentName), message: describeError(reason) }] }]
}

async function compareSkill(
  skill: LocalSkill,
  id: string | undefined,
  comparison: Comparison,
  deps: PlanDeps,
): Promise<Draft | TeamSkill> {
  if (id === undefined) {
    const added = skill.files.map((after) => ({ path: after.path, kind: 'added' as const, before: undefined, after }))
    return { action: 'create', skill, id, files: added.map(comparison.keepTexts), uses: [] }
  }
  const unchanged = { id, name: skill.name }
  if (!comparison.changes.isTouched(skill.folder)) return unchanged
  const { files, remark } = await compareStored(skill, id, comparison)
  if (files.length === 0) return unchanged
  return { action: 'update', skill, id, files, uses: await readUses(id, deps), ...(remark && { remark }) }
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
    const remark = `What Duvo has cannot be compared: the archive ${error.message}.`
    return { files: (await compareFiles(files, new Map(), () => undefined)).map(keepTexts), remark }
  }
}

/** Only informs the reader of the plan, so a failure must not block an upload. */
async function readUses(id: string, { duvo, log }: PlanDeps): Promise<SkillUse[] | undefined> {
  try {
    return await duvo.skills.assignments(id)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    log.debug(`Which Assignments use a Skill is not known: ${error.message}`)
    return undefined
  }
}

/** A file with a secret excludes its whole Skill. `stored`: Duvo has everything in these, in its own form. */
async function review(
  drafts: readonly Draft[],
  { repository, secrets }: PlanDeps,
): Promise<{ uploads: PlannedSkill[]; refused: RefusedSkill[]; stored: ReadonlySet<Draft> }> {
  const reviews = await reviewFiles(
    repository,
    drafts.flatMap(({ files }) => files),
    secrets,
  )
  const uploads: PlannedSkill[] = []
  const refused: RefusedSkill[] = []
  const stored = new Set<Draft>()
  for (const draft of drafts) {
    const { name, folder } = draft.skill
    const files = draft.files.filter((file) => !reviews.get(file)?.isStored)
    const problems = files.flatMap((file): FileProblem[] => {
      const problem = reviews.get(file)?.problem
      return problem ? [{ file: join(folder, file.path), ...problem }] : []
    })
    if (files.length === 0 && draft.remark === undefined) stored.add(draft)
    else if (problems.length > 0) refused.push({ name, problems })
    else uploads.push({ ...draft, files: files.map((file) => planFile(file, reviews.get(file))) })
  }
  return { uploads, refused, stored }
}

function planFile({ path, kind, before, after }: ChangedFile, review: Review | undefined) {
  return { path, kind, before, after: after?.id, executable: after?.executable, diff: review?.diff }
}
