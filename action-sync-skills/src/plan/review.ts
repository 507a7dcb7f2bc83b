import type { FileProblem } from '../../../shared/action/index.ts'
import type { RefusedSkill } from '../read/commit/commit-skills.ts'
import { join } from '../read/commit/paths.ts'
import { type ChangedFile, type Review, reviewFiles } from './compare/file-review.ts'
import { findTolerated, type ToleratedDeps } from './compare/tolerated.ts'
import type { PlannedSkill, ToleratedSkill } from './plan.ts'

/** A Skill that differs from Duvo, before its files are checked. */
export interface Draft extends Omit<PlannedSkill, 'files' | 'uses'> {
  readonly files: readonly ChangedFile[]
}

/** What to do with the Skills that differ. */
export interface Reviewed {
  readonly uploads: readonly Omit<PlannedSkill, 'uses'>[]
  readonly refused: readonly RefusedSkill[]
  /** Duvo has everything in these, in its own form. */
  readonly stored: ReadonlySet<Draft>
  readonly tolerated: readonly ToleratedSkill[]
}

export interface ReviewDeps extends ToleratedDeps {
  /** Values that no file may contain. */
  readonly secrets: readonly string[]
}

/** Checks the files of Skills that differ. A file with a secret excludes its whole Skill. */
export async function review(drafts: readonly Draft[], deps: ReviewDeps): Promise<Reviewed> {
  const all = drafts.flatMap(({ files }) => files)
  const reviews = await reviewFiles(deps.repository, all, deps.secrets)
  const compared = drafts.filter(({ action, remark }) => action === 'update' && remark === undefined)
  const words = await findTolerated(compared, reviews, deps)

  const uploads: Omit<PlannedSkill, 'uses'>[] = []
  const refused: RefusedSkill[] = []
  const stored = new Set<Draft>()
  for (const draft of drafts) {
    const { name, folder } = draft.skill
    const files = draft.files.filter((file) => !reviews.get(file)?.isStored && !words.has(file))
    const problems = files.flatMap((file): FileProblem[] => {
      const problem = reviews.get(file)?.problem
      return problem ? [{ file: join(folder, file.path), ...problem }] : []
    })
    if (files.length === 0 && draft.remark === undefined) stored.add(draft)
    else if (problems.length > 0) refused.push({ name, problems })
    else uploads.push({ ...draft, files: files.map((file) => planFile(file, reviews.get(file))) })
  }
  const tolerated = drafts.map(({ skill, files }) => {
    return { name: skill.name, differences: files.flatMap((file) => words.get(file) ?? []) }
  })
  return { uploads, refused, stored, tolerated: tolerated.filter(({ differences }) => differences.length > 0) }
}

function planFile({ path, kind, before, after }: ChangedFile, reviewed: Review | undefined) {
  return { path, kind, before, after: after?.id, executable: after?.executable, diff: reviewed?.diff }
}
