import { resolve } from 'node:path'
import {
  ActionError,
  annotateProblems,
  type Context,
  type FileProblem,
  FileProblemsError,
  type Log,
  oneLine,
  openRepository,
  type Repository,
  readEventFacts,
} from '../../shared/action/index.ts'
import type { Duvo, ListedSkill } from '../../shared/duvo/index.ts'
import {
  type PlanOutcome,
  readGitChanges,
  resolveMode,
  runSync,
  type SyncMode,
  type SyncPlan,
  type SyncResult,
} from '../../shared/sync/index.ts'
import { type Applied, apply } from './apply/apply.ts'
import type { Inputs } from './inputs.ts'
import { type Candidate, pruneCandidates } from './plan/deletions.ts'
import { approvedPart, itemsOf, type Plan } from './plan/plan.ts'
import { makePlan } from './plan/planner.ts'
import { type LocalSkills, readLocalSkills } from './read/commit/commit-skills.ts'
import { type GitHint, hintFrom } from './read/history/git-hint.ts'
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

interface Facts {
  readonly teamId: string
  readonly repository: Repository
  readonly local: LocalSkills
  readonly teamSkills: readonly ListedSkill[]
  readonly candidates: readonly Candidate[]
  readonly hint: GitHint
  readonly problems: readonly FileProblem[]
}

type PlanOfSkills = Plan & SyncPlan

export type Result = SyncResult<Facts, PlanOfSkills> & {
  /** Undefined where nothing was to be written. */
  readonly applied: Applied | undefined
}

/** Reads the Skills of the commit and of the team, plans, and applies the plan if the mode says so. */
export async function run(inputs: Inputs, deps: Deps): Promise<Result> {
  const mode = resolveMode(inputs.mode, readEventFacts(deps.context).name)
  let applied: Applied | undefined
  const result = await runSync<Facts, PlanOfSkills, PlanOutcome>(
    {
      ...inputs,
      mode,
      noun: 'Skills',
      read: () => readFacts(inputs, mode, deps),
      plan: (facts) => planSkills(facts, inputs, deps),
      approved: approvedPart,
      nameOf: (file) => file,
      apply: async (plan, { repository, teamId }) => {
        applied = await apply(plan, { ...deps, repository, maxParallel: inputs.maxParallel, teamId })
        annotateProblems(deps.log, applied.problems)
        const done = [...applied.created, ...applied.updated, ...applied.deleted]
        return [
          ...done.map(({ name }) => ({ name, error: undefined })),
          ...applied.failed.map(({ name, reason }) => ({ name, error: new ActionError(reason) })),
        ]
      },
    },
    deps.log,
  )
  return { ...result, applied }
}

async function readFacts(inputs: Inputs, mode: SyncMode, { duvo, log, ...deps }: Deps): Promise<Facts> {
  const paths = inputs.path.map((path) => resolve(deps.workspace, path))
  // The repository may be checked out below the workspace.
  const repository = await openRepository(paths[0] ?? deps.workspace, { ...deps, log })
  const roots = paths.map((path) => repository.pathOf(path))
  const local = await readLocalSkills(repository, roots, inputs.exclude)
  report(local, roots, inputs.prune, log)

  const teamId = await duvo.teams.resolve(inputs.teamId)
  const stored = await duvo.skills.list(teamId)
  const teamSkills = stored.filter((skill) => skill.team_id?.toLowerCase() === teamId.toLowerCase())
  const isWanted = inputs.changedOnly && mode !== 'drift'
  const options = { isWanted, base: inputs.base, event: readEventFacts(deps.context), folders: roots }
  const hint = hintFrom(await readGitChanges(repository, options))
  const candidates = inputs.prune ? await findCandidates(repository, roots, local, teamSkills, log) : []
  return { teamId, repository, local, teamSkills, candidates, hint, problems: [] }
}

/** @throws FileProblemsError for contents that must not be uploaded */
async function planSkills(facts: Facts, inputs: Inputs, deps: Deps): Promise<PlanOfSkills> {
  const secrets = [inputs.apiKey, inputs.githubToken].flatMap((secret) => secret ?? [])
  const planDeps = { ...deps, repository: facts.repository, maxParallel: inputs.maxParallel, secrets }
  const { local, teamSkills, candidates, hint } = facts
  const { plan, problems } = await makePlan(local.skills, teamSkills, candidates, hint, planDeps)
  annotateProblems(deps.log, problems)
  if (problems.length > 0) throw new FileProblemsError(problems)
  return { ...plan, items: itemsOf(plan), warnings: [] }
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
