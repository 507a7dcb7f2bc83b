import { describeError, type FileProblem, type Log, mapPool } from '../../../shared/action/index.ts'
import { ApiError, type Duvo, type ListedSkill, type SkillUse } from '../../../shared/duvo/index.ts'
import type { LocalSkill } from '../read/commit/commit-skills.ts'
import { join } from '../read/commit/skill-folders.ts'
import type { GitHint } from '../read/history/git-hint.ts'
import { readStoredSkill } from '../read/stored/stored-skill.ts'
import { ZipError } from '../read/stored/unzip.ts'
import type { Candidate } from './deletions.ts'
import { compareFiles, type FileChange } from './file-changes.ts'
import type { Failure, KeptSkill, Plan, PlannedSkill } from './plan.ts'
import { type Contents, inspectChanges } from './planned-files.ts'

export interface PlanDeps {
  readonly duvo: Duvo
  readonly repository: Contents
  readonly log: Pick<Log, 'debug' | 'warning'>
  readonly signal: AbortSignal
  readonly maxParallel: number
  /** Values that no file may hold. */
  readonly secrets: readonly string[]
}

type Outcome =
  | { readonly unchanged: Candidate }
  | { readonly upload: PlannedSkill; readonly problems: readonly FileProblem[] }

/**
 * Compares the Skills of the commit with the team's and decides what to do with each. Writes nothing.
 *
 * @param teamSkills the team's own, never the system's
 * @param candidates Skills that may be deleted, unless they are in use
 * @returns the plan, and what in the files forbids any upload
 */
export async function makePlan(
  skills: readonly LocalSkill[],
  teamSkills: readonly ListedSkill[],
  candidates: readonly Candidate[],
  hint: GitHint,
  deps: PlanDeps,
): Promise<{ plan: Plan; problems: FileProblem[] }> {
  const { maxParallel, signal } = deps
  const ids = new Map(teamSkills.map(({ name, id }) => [name, id]))
  const settled = await mapPool(skills, maxParallel, (skill) => decide(skill, ids.get(skill.name), hint, deps), {
    signal,
  })
  const uses = await mapPool(candidates, maxParallel, ({ id }) => deps.duvo.skills.assignments(id), { signal })
  signal.throwIfAborted()

  const outcomes = settled.flatMap((one) => (one.status === 'fulfilled' ? one.value : []))
  const failed = settled.flatMap((one, index): Failure[] =>
    one.status === 'fulfilled' ? [] : [{ name: skills[index]?.name ?? '', reason: describeError(one.reason) }],
  )
  const pruned = decideDeletions(candidates, uses)
  const plan = {
    uploads: outcomes.flatMap((one) => ('upload' in one ? one.upload : [])),
    unchanged: outcomes.flatMap((one) => ('unchanged' in one ? one.unchanged : [])),
    ...pruned,
    failed: [...failed, ...pruned.failed],
  }
  return { plan, problems: outcomes.flatMap((one) => ('upload' in one ? one.problems : [])) }
}

async function decide(skill: LocalSkill, id: string | undefined, hint: GitHint, deps: PlanDeps): Promise<Outcome> {
  if (id === undefined) {
    const added = skill.files.map(
      (after): FileChange => ({ path: after.path, kind: 'added', before: undefined, after }),
    )
    const { files, problems } = await inspectChanges(deps.repository, skill, added, deps.secrets)
    return { upload: { action: 'create', skill, id, files, uses: [] }, problems }
  }
  if (!hint.isTouched(skill)) return { unchanged: { id, name: skill.name } }
  const { changes, remark } = await compare(skill, id, hint, deps)
  if (changes.length === 0) return { unchanged: { id, name: skill.name } }
  const { files, problems } = await inspectChanges(deps.repository, skill, changes, deps.secrets)
  const uses = await readUses(id, deps)
  return { upload: { action: 'update', skill, id, files, uses, ...(remark && { remark }) }, problems }
}

/** What cannot be unpacked is sent again: an upload mends it. */
async function compare(
  skill: LocalSkill,
  id: string,
  hint: GitHint,
  { duvo }: PlanDeps,
): Promise<{ changes: FileChange[]; remark?: string }> {
  try {
    const hasNewMode = (path: string) => hint.hasNewMode(join(skill.folder, path))
    return { changes: compareFiles(skill.files, await readStoredSkill(duvo, id), hasNewMode) }
  } catch (error) {
    if (!(error instanceof ZipError)) throw error
    const remark = `What Duvo has cannot be compared: the archive ${error.message}.`
    return { changes: compareFiles(skill.files, new Map(), () => false), remark }
  }
}

/** A courtesy to the reader of the plan, which must not stand in the way of an upload. */
async function readUses(id: string, { duvo, log }: PlanDeps): Promise<SkillUse[] | undefined> {
  try {
    return await duvo.skills.assignments(id)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    log.debug(`Which Assignments use a Skill is not known: ${error.message}`)
    return undefined
  }
}

function decideDeletions(
  candidates: readonly Candidate[],
  uses: readonly PromiseSettledResult<SkillUse[]>[],
): { deletions: Candidate[]; kept: KeptSkill[]; failed: Failure[] } {
  const deletions: Candidate[] = []
  const kept: KeptSkill[] = []
  const failed: Failure[] = []
  for (const [index, candidate] of candidates.entries()) {
    const answer = uses[index]
    if (answer?.status !== 'fulfilled') failed.push({ name: candidate.name, reason: describeError(answer?.reason) })
    else if (answer.value.length > 0) kept.push({ ...candidate, uses: answer.value })
    else deletions.push(candidate)
  }
  return { deletions, kept, failed }
}
