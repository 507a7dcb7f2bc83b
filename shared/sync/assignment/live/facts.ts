import { ActionError, type EventFacts, type FileProblem, FileProblemsError, type Log } from '../../../action/index.ts'
import type { Clock, Duvo, ListedSkill } from '../../../duvo/index.ts'
import type { SyncMode } from '../../inputs.ts'
import type { ConfigMode } from '../config/config.ts'
import { isSkillName } from '../config/skill-names.ts'
import { readSources, type Sources } from '../files/sources.ts'
import { findTargets, rollOut, type Target } from '../files/targets.ts'
import type { DraftSlot } from '../keys/live-keys.ts'
import type { TeamNames } from '../keys/team-names.ts'
import { isFromTemplate, ownRevisionName } from '../revision-label.ts'
import { readDrafts } from './drafts.ts'
import { readKeys, readNames, type TargetKeys } from './keys.ts'
import { readTeam, type Team } from './team.ts'

/** The inputs that select configs and their Assignments. */
export interface AssignmentInputs {
  readonly teamId: string | undefined
  /** Folders, files or globs, relative to the workspace. */
  readonly path: readonly string[]
  readonly idsFile: string
  /** Set for a roll-out of one config to `agentIds`, instead of `path` and `idsFile`. */
  readonly configFile?: string | undefined
  readonly agentIds: readonly string[]
  readonly configMode: ConfigMode
  readonly onUnmapped: 'warn' | 'fail' | 'create'
  readonly changedOnly: boolean
  readonly base: string | undefined
  /** Template of the names of Revisions. */
  readonly revisionName: string
  readonly promote: boolean
  readonly maxParallel: number
}

/** The facts from Git and Duvo on which a plan is based. */
export interface Facts {
  readonly teamId: string
  readonly sources: Sources
  /** Why some files could not be read as configs. */
  readonly problems: readonly FileProblem[]
  readonly targets: readonly Target[]
  readonly team: Team
  /** Skills of the team and the system; empty if no config refers to a Skill by name. */
  readonly skills: readonly ListedSkill[]
  /** Names of integrations, connections, Queues and folders. Lists that no file needs are empty. */
  readonly names: TeamNames
  /** What files contain besides their configs, by the name of the target. */
  readonly keys: ReadonlyMap<string, TargetKeys>
  /** The integrations of drafts that stay drafts, by the name of the target. Empty with `promote`. */
  readonly drafts: ReadonlyMap<string, readonly DraftSlot[]>
  /** When the live state was read, on the monotonic clock. */
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

/** Reads the configs of the commit, and the part of the live state that they need. */
export async function readFacts(inputs: AssignmentInputs, mode: SyncMode, deps: ReadDeps): Promise<Facts> {
  const { duvo, clock, signal } = deps
  const [sources, teamId] = await Promise.all([readConfigs(inputs, mode, deps), duvo.teams.resolve(inputs.teamId)])
  const targets = targetsOf(inputs, sources)
  const readAt = clock.monotonic()
  const touched = new Set(
    targets.filter(({ file }) => comparesAll(inputs, mode) || file.isTouched).map(({ agentId }) => agentId),
  )
  const [skills, names, team] = await Promise.all([
    readSkills(duvo, teamId, sources),
    readNames(duvo, teamId, targets),
    readTeam(duvo, {
      teamId,
      agentIds: new Set(targets.flatMap(({ agentId }) => agentId ?? [])),
      needsNames: inputs.onUnmapped === 'create' && targets.some(({ agentId }) => agentId === undefined),
      withSchedules: targets.some(({ file }) => file.document.keys.schedules !== undefined),
      isWanted: (agentId, newest) => touched.has(agentId) || isFromTemplate(inputs.revisionName, newest?.name),
      maxParallel: inputs.maxParallel,
      signal,
    }),
  ])
  const keys = await readKeys(duvo, {
    ...{ targets, team, names, signal, maxParallel: inputs.maxParallel },
    isWanted: ({ file }) => comparesAll(inputs, mode) || file.isTouched,
    isRollout: inputs.configFile !== undefined,
  })
  const ownName = ownRevisionName(inputs.revisionName, sources.commit)
  const drafts = await readDrafts(duvo, { ...inputs, targets, team, skills, keys, ownName, signal })
  return { teamId, sources, problems: sources.problems, targets, team, skills, names, keys, drafts, readAt }
}

/** Whether to compare configs that did not change in Git too. */
export function comparesAll({ changedOnly, configFile }: AssignmentInputs, mode: SyncMode): boolean {
  return mode === 'drift' || !changedOnly || configFile !== undefined
}

async function readConfigs(
  inputs: AssignmentInputs,
  mode: SyncMode,
  { workspace, event, log, env }: ReadDeps,
): Promise<Sources> {
  const isRollout = inputs.configFile !== undefined
  const path = inputs.configFile === undefined ? inputs.path : [inputs.configFile]
  const usesHistory = mode !== 'drift' && !isRollout && (inputs.changedOnly || inputs.base !== undefined)
  const sources = await readSources({ ...inputs, path, usesHistory, workspace, event, log, env })
  const isEmpty = sources.files.length === 0 && sources.problems.length === 0
  if (isEmpty && (isRollout || sources.removed.length === 0)) {
    const name = isRollout ? 'config-file' : 'path'
    throw new ActionError(`No config found in ${path.join(', ')} in the checked-out commit.`, {
      hint: `Check the input ${name}. Configs are .json, .yaml and .yml files, and .md files that begin with front matter.`,
    })
  }
  if (isRollout && sources.problems.length > 0) throw new FileProblemsError(sources.problems)
  return sources
}

function targetsOf({ configFile, agentIds }: AssignmentInputs, { files, ids, idsFile }: Sources): Target[] {
  const [file] = files
  return configFile !== undefined && file ? rollOut(file, agentIds) : findTargets(files, ids, idsFile)
}

/** Reads Skills only if a config refers to one by name. */
async function readSkills(duvo: Duvo, teamId: string, { files }: Sources): Promise<ListedSkill[]> {
  const entries = files.flatMap(({ data }) => (Array.isArray(data['skills']) ? data['skills'] : []))
  return entries.some((entry) => isSkillName(String(entry))) ? duvo.skills.list(teamId) : []
}
