import { resolve } from 'node:path'
import {
  ActionError,
  annotateProblems,
  type EventFacts,
  type FileProblem,
  type Log,
  oneLine,
  openRepository,
  type Repository,
} from '../../../shared/action/index.ts'
import type { Duvo, ListedSkill } from '../../../shared/duvo/index.ts'
import { type GitChanges, readGitChanges, type SyncMode } from '../../../shared/sync/index.ts'
import type { Inputs } from '../inputs.ts'
import { pruneCandidates, type TeamSkill } from '../plan/deletions.ts'
import { type CommitSkills, readCommitSkills } from './commit/commit-skills.ts'
import { findMissingRoots } from './commit/roots.ts'
import { readKnownNames } from './known-names.ts'

/** The facts from Git and Duvo. */
export interface Facts {
  readonly teamId: string
  readonly repository: Repository
  readonly local: CommitSkills
  readonly teamSkills: readonly ListedSkill[]
  /** Skills that may be deleted, unless they are in use. */
  readonly candidates: readonly TeamSkill[]
  readonly changes: GitChanges
  /** Problems outside the folders of Skills. */
  readonly problems: readonly FileProblem[]
}

export interface ReadDeps {
  readonly duvo: Duvo
  readonly workspace: string
  readonly env: NodeJS.ProcessEnv
  readonly event: EventFacts
  readonly log: Log
}

/** Reads the Skills of the commit and of the team. @throws ActionError if `path` names no folder of the commit */
export async function readFacts(inputs: Inputs, mode: SyncMode, deps: ReadDeps): Promise<Facts> {
  const { duvo, event, log } = deps
  const paths = inputs.path.map((path) => resolve(deps.workspace, path))
  // The repository may be checked out below the workspace.
  const repository = await openRepository(paths[0] ?? deps.workspace, deps)
  const roots = paths.map((path) => repository.pathOf(path))
  const tree = await repository.listTree(roots.includes('') ? [] : roots)
  const missing = await findMissingRoots(repository, tree, roots)
  const local = await readCommitSkills(repository, tree, roots, inputs.exclude)
  annotateProblems(log, local.warnings, 'warning')
  annotateProblems(log, local.notices, 'notice')
  reportCount(local, roots, inputs.prune, log)

  const teamId = await duvo.teams.resolve(inputs.teamId)
  const listed = await duvo.skills.list(teamId)
  const teamSkills = listed.filter((skill) => skill.team_id?.toLowerCase() === teamId.toLowerCase())
  const isWanted = inputs.changedOnly && mode !== 'drift'
  const changes = await readGitChanges(repository, { isWanted, base: inputs.base, event, folders: roots })
  const candidates = inputs.prune ? await findCandidates(repository, roots, local, teamSkills, log) : []
  return { teamId, repository, local, teamSkills, candidates, changes, problems: [...missing, ...local.problems] }
}

/** @throws ActionError if there are no Skills, although deletions need some to compare with */
function reportCount(local: CommitSkills, roots: readonly string[], prunes: boolean, log: Log): void {
  const places = roots.map((root) => oneLine(root) || 'the top level').join(', ')
  const count = local.skills.length + local.refused.length
  if (count > 0) {
    log.info(`${count === 1 ? '1 Skill' : `${count} Skills`} below ${places}.`)
    return
  }
  const message = `No folder with a SKILL.md was found below ${places} in the checked-out commit.`
  const hint =
    'Check the input path. An empty or missing folder never deletes Skills. To sync without deletions, set prune to false.'
  if (prunes) throw new ActionError(message, { hint })
  log.warning(message)
}

async function findCandidates(
  repository: Repository,
  roots: readonly string[],
  { skills }: CommitSkills,
  teamSkills: readonly TeamSkill[],
  log: Log,
): Promise<TeamSkill[]> {
  const { present, former, isComplete } = await readKnownNames(repository, roots, skills)
  if (!isComplete) {
    log.warning(
      'The Git history is incomplete, so former Skills that it does not show are not deleted. Check out with fetch-depth: 0 and without a filter.',
    )
  }
  return pruneCandidates({ teamSkills, presentNames: present, formerNames: former })
}
