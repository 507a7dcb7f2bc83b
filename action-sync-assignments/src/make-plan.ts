import { annotateProblems, type FileProblem } from '../../shared/action/index.ts'
import type { Duvo, ListedSkill } from '../../shared/duvo/index.ts'
import type { SyncMode } from '../../shared/sync/index.ts'
import type { Inputs } from './inputs.ts'
import { readTeam } from './live.ts'
import { planAll } from './plan.ts'
import type { PlanItem } from './plan-item.ts'
import { isFromTemplate } from './revision-name.ts'
import type { Deps } from './run.ts'
import { isSkillName } from './skills.ts'
import type { Sources } from './sources.ts'
import { findTargets, rollOut } from './targets.ts'

/** Reads what is live, as far as it is needed, and plans. What is wrong is shown at its file and line. */
export async function makePlan(
  inputs: Inputs,
  mode: SyncMode,
  teamId: string,
  sources: Sources,
  { duvo, log, signal }: Deps,
): Promise<readonly PlanItem[]> {
  const [file] = sources.files
  const targets =
    inputs.configFile !== undefined && file
      ? rollOut(file, inputs.agentIds)
      : findTargets(sources.files, sources.ids, sources.idsFile)
  const compareAll = mode === 'drift' || !inputs.changedOnly || inputs.configFile !== undefined
  const touched = new Set(targets.filter(({ file }) => compareAll || file.isTouched).map(({ agentId }) => agentId))
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
  const items = await planAll(targets, { team, skills }, { ...inputs, compareAll })
  for (const [action, kind] of [
    ['fail', 'error'],
    ['skip', 'warning'],
  ] as const) {
    annotateProblems(log, problemsOf(items, action), kind)
  }
  return items
}

function problemsOf(items: readonly PlanItem[], action: PlanItem['action']): FileProblem[] {
  return items.filter((item) => item.action === action).flatMap(({ problems }) => problems)
}

/** Skills are asked for only where a config has them by name. */
async function readSkills(duvo: Duvo, teamId: string, { files }: Sources): Promise<ListedSkill[]> {
  const entries = files.flatMap(({ data }) => (Array.isArray(data['skills']) ? data['skills'] : []))
  return entries.some((entry) => isSkillName(String(entry))) ? duvo.skills.list(teamId) : []
}
