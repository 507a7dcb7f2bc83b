import { resolve } from 'node:path'
import {
  ActionError,
  annotateProblems,
  type Context,
  FileProblemsError,
  type Log,
  oneLine,
  openRepository,
  type Repository,
  readEventFacts,
} from '../../shared/action/index.ts'
import type { Duvo } from '../../shared/duvo/index.ts'
import { checkPlanHash, resolveMode, type SyncMode } from '../../shared/sync/index.ts'
import { type Applied, apply, failureError } from './apply/apply.ts'
import type { Inputs } from './inputs.ts'
import { type Candidate, pruneCandidates } from './plan/deletions.ts'
import { hasChanges, hashOf, type Plan } from './plan/plan.ts'
import { makePlan } from './plan/planner.ts'
import { type LocalSkills, readLocalSkills } from './read/commit/commit-skills.ts'
import { readGitHint } from './read/history/git-hint.ts'
import { readKnownNames } from './read/history/known-names.ts'

export interface Deps {
  readonly duvo: Duvo
  readonly workspace: string
  readonly env: NodeJS.ProcessEnv
  /** Of the workflow run: it tells the event. */
  readonly context: Context
  readonly log: Log
  readonly signal: AbortSignal
  /** Ends what is under way; aborts a little later than `signal`. */
  readonly softSignal: AbortSignal
}

export interface Result {
  readonly mode: SyncMode
  readonly teamId: string
  readonly plan: Plan
  readonly hash: string
  /** Undefined where nothing was to be written. */
  readonly applied: Applied | undefined
  /** Why the step fails all the same. */
  readonly error: ActionError | undefined
}

/**
 * Reads the Skills of the commit and of the team, plans, and applies the plan if the mode says so. Once there is a plan, what
 * goes wrong is part of the result and not thrown, so that it can be reported together.
 *
 * @throws ActionError for problems in the files: all of them at once, before anything is written
 */
export async function run(inputs: Inputs, deps: Deps): Promise<Result> {
  const { log, duvo } = deps
  const facts = readEventFacts(deps.context)
  const mode = resolveMode(inputs.mode, facts.name)
  const paths = inputs.path.map((path) => resolve(deps.workspace, path))
  // The repository may be checked out below the workspace.
  const repository = await openRepository(paths[0] ?? deps.workspace, deps)
  const roots = paths.map((path) => repository.pathOf(path))
  const local = await readLocalSkills(repository, roots, inputs.exclude)
  report(local, roots, inputs.prune, log)

  const teamId = await duvo.teams.resolve(inputs.teamId)
  const stored = await duvo.skills.list(teamId)
  const teamSkills = stored.filter((skill) => skill.team_id?.toLowerCase() === teamId.toLowerCase())
  const wanted = inputs.changedOnly && mode !== 'drift'
  const hint = await readGitHint(repository, roots, { wanted, base: inputs.base, facts })
  const candidates = inputs.prune ? await findCandidates(repository, roots, local, teamSkills, log) : []
  const secrets = [inputs.apiKey, inputs.githubToken].flatMap((secret) => secret ?? [])
  const planDeps = { ...deps, repository, maxParallel: inputs.maxParallel, secrets }
  const { plan, problems } = await makePlan(local.skills, teamSkills, candidates, hint, planDeps)
  if (problems.length > 0) {
    annotateProblems(log, problems)
    throw new FileProblemsError(problems)
  }
  return carryOut(plan, mode, teamId, inputs, { ...deps, repository })
}

async function carryOut(
  plan: Plan,
  mode: SyncMode,
  teamId: string,
  inputs: Inputs,
  deps: Deps & { readonly repository: Repository },
): Promise<Result> {
  const hash = hashOf(plan)
  const result = { mode, teamId, plan, hash, applied: undefined, error: undefined }
  try {
    checkDeletions(plan, inputs.maxDeletions)
    // A plan that was applied already leaves nothing to do, and that is no other plan.
    if (hasChanges(plan)) checkPlanHash(inputs.expectedPlanHash, hash)
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    return { ...result, error }
  }
  if (mode !== 'apply') {
    return { ...result, error: plan.failed.length > 0 ? failureError(plan.failed) : driftError(plan, mode) }
  }
  const applied = await apply(plan, { ...deps, maxParallel: inputs.maxParallel, teamId })
  annotateProblems(deps.log, applied.problems)
  return { ...result, applied, error: applied.failed.length > 0 ? failureError(applied.failed) : undefined }
}

/** Shows what was found. @throws ActionError when it cannot be worked with */
function report(local: LocalSkills, roots: readonly string[], prunes: boolean, log: Log): void {
  const places = roots.map((root) => oneLine(root) || 'the top level').join(', ')
  annotateProblems(log, local.notices, 'notice')
  annotateProblems(log, local.problems)
  if (local.problems.length > 0) throw new FileProblemsError(local.problems)
  if (local.skills.length > 0) {
    log.info(`Skills below ${places}: ${local.skills.length}.`)
    return
  }
  const message = `No folder with a SKILL.md was found below ${places} in the checked-out commit.`
  const hint =
    'Check the input path. Skills are never deleted because a folder is empty or missing: set prune to false.'
  if (prunes) throw new ActionError(message, { hint })
  log.warning(message)
}

async function findCandidates(
  repository: Repository,
  roots: readonly string[],
  { skills }: LocalSkills,
  teamSkills: readonly Candidate[],
  log: Log,
): Promise<Candidate[]> {
  const { present, former, isComplete } = await readKnownNames(repository, roots, skills)
  if (!isComplete) {
    log.warning(
      'Only a part of the Git history is there, so Skills that it no longer shows are not deleted. Check out with fetch-depth: 0.',
    )
  }
  return pruneCandidates({ teamSkills, presentNames: present, formerNames: former })
}

function checkDeletions({ deletions }: Plan, max: number): void {
  if (deletions.length <= max) return
  const names = deletions.map(({ name }) => name).join(', ')
  throw new ActionError(
    `${deletions.length} Skills would be deleted, more than max-deletions (${max}) allows: ${names}. Nothing was written.`,
    { hint: 'If that is what you want, raise max-deletions.' },
  )
}

function driftError(plan: Plan, mode: SyncMode): ActionError | undefined {
  if (mode !== 'drift' || !hasChanges(plan)) return undefined
  const names = [...plan.uploads.map(({ skill }) => skill.name), ...plan.deletions.map(({ name }) => name)]
  return new ActionError(`Duvo and Git differ in ${names.length} of the Skills: ${names.join(', ')}.`, {
    hint: 'The job summary shows how. Run the action with mode: apply and changed-only: false to bring Duvo to the state of Git.',
  })
}
