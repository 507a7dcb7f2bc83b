import {
  ActionError,
  type EventFacts,
  type FileProblem,
  FileProblemsError,
  type Log,
} from '../../../shared/action/index.ts'
import type { Clock, Duvo, ListedSkill } from '../../../shared/duvo/index.ts'
import {
  findTargets,
  isSkillName,
  readSources,
  rollOut,
  type Sources,
  type SyncMode,
  type Target,
} from '../../../shared/sync/index.ts'
import type { Inputs } from '../inputs.ts'
import { isFromTemplate } from '../revision-label.ts'
import { readTeam, type Team } from './team.ts'

/** What Git says and what is live: all that a plan is made of. */
export interface Facts {
  readonly teamId: string
  readonly sources: Sources
  /** Why files could not be read as configs. */
  readonly problems: readonly FileProblem[]
  readonly targets: readonly Target[]
  readonly team: Team
  /** Those of the team and the system; none where no config has a Skill by its name. */
  readonly skills: readonly ListedSkill[]
  /** When what is live was read, on the monotonic clock. */
  readonly readAt: number
}

export interface ReadDeps {
  readonly duvo: Duvo
  readonly clock: Clock
  readonly log: Log
  /** Aborts when the workflow is cancelled. */
  readonly signal: AbortSignal
  readonly workspace: string
  readonly event: EventFacts
  readonly env: NodeJS.ProcessEnv
}

/** Reads the configs of the commit and, as far as they need it, what is live. */
export async function readFacts(inputs: Inputs, mode: SyncMode, deps: ReadDeps): Promise<Facts> {
  const { duvo, clock, signal } = deps
  const [sources, teamId] = await Promise.all([readConfigs(inputs, mode, deps), duvo.teams.resolve(inputs.teamId)])
  const targets = targetsOf(inputs, sources)
  const readAt = clock.monotonic()
  const touched = new Set(
    targets.filter(({ file }) => comparesAll(inputs, mode) || file.isTouched).map(({ agentId }) => agentId),
  )
  const [skills, team] = await Promise.all([
    readSkills(duvo, teamId, sources),
    readTeam(duvo, {
      teamId,
      agentIds: new Set(targets.flatMap(({ agentId }) => agentId ?? [])),
      needsNames: inputs.onUnmapped === 'create' && targets.some(({ agentId }) => agentId === undefined),
      isWanted: (agentId, newest) => touched.has(agentId) || isFromTemplate(inputs.revisionName, newest?.name),
      maxParallel: inputs.maxParallel,
      signal,
    }),
  ])
  return { teamId, sources, problems: sources.problems, targets, team, skills, readAt }
}

/** Whether configs that Git did not touch are compared too. */
export function comparesAll({ changedOnly, configFile }: Inputs, mode: SyncMode): boolean {
  return mode === 'drift' || !changedOnly || configFile !== undefined
}

async function readConfigs(inputs: Inputs, mode: SyncMode, { workspace, event, log, env }: ReadDeps): Promise<Sources> {
  const isRollout = inputs.configFile !== undefined
  const path = inputs.configFile === undefined ? inputs.path : [inputs.configFile]
  const usesHistory = mode !== 'drift' && !isRollout && (inputs.changedOnly || inputs.base !== undefined)
  const sources = await readSources({ ...inputs, path, usesHistory, workspace, event, log, env })
  const isEmpty = sources.files.length === 0 && sources.problems.length === 0
  if (isEmpty && (isRollout || sources.removed.length === 0)) {
    const name = isRollout ? 'config-file' : 'path'
    throw new ActionError(`No config was found in ${path.join(', ')} in the checked-out commit.`, {
      hint: `Check the input ${name}. Configs are .json, .yaml and .yml files, and .md files that begin with front matter.`,
    })
  }
  if (isRollout && sources.problems.length > 0) throw new FileProblemsError(sources.problems)
  return sources
}

function targetsOf({ configFile, agentIds }: Inputs, { files, ids, idsFile }: Sources): Target[] {
  const [file] = files
  return configFile !== undefined && file ? rollOut(file, agentIds) : findTargets(files, ids, idsFile)
}

/** Skills are asked for only where a config has them by name. */
async function readSkills(duvo: Duvo, teamId: string, { files }: Sources): Promise<ListedSkill[]> {
  const entries = files.flatMap(({ data }) => (Array.isArray(data['skills']) ? data['skills'] : []))
  return entries.some((entry) => isSkillName(String(entry))) ? duvo.skills.list(teamId) : []
}
