import type { FileProblem } from '../../../action/index.ts'
import type { Build, ListedSkill } from '../../../duvo/index.ts'
import { type JsonObject, problemAt } from '../document/config-document.ts'
import type { Target } from '../files/targets.ts'
import { type ConfigMode, configIssues, dataOf, mergePatch, withLiveModels } from './config.ts'
import { handoverTargets } from './handover-targets.ts'
import { findSkillId } from './skill-names.ts'

/** The config that a file asks for. */
export interface Wanted {
  /** The whole `data`, with ids of Skills. */
  readonly data: JsonObject
  /** Only what the file itself contains, with ids of Skills. */
  readonly asked: JsonObject
  readonly problems: readonly FileProblem[]
}

/** Works out the config that a file asks for, and its problems. */
export function desiredData(
  { file: { document, data } }: Target,
  live: Build | undefined,
  skills: readonly ListedSkill[],
  configMode: ConfigMode,
): Wanted {
  const liveData = dataOf(live?.config)
  const whole = configMode === 'merge' ? mergePatch(liveData, data) : withLiveModels(data, liveData)
  const issues = configIssues(whole, liveData)
  const named = Array.isArray(whole['skills']) ? whole['skills'] : []
  const known = new Set<unknown>(Array.isArray(liveData?.['skills']) ? liveData['skills'] : [])
  const ids = named.map((entry: unknown, index) => {
    const id = known.has(entry) ? entry : findSkillId(skills, String(entry))
    if (id === undefined) {
      issues.push({ path: ['skills', index], message: `the team has no Skill ${JSON.stringify(entry)}` })
    }
    return id
  })
  const withIds = (some: JsonObject) => (Array.isArray(some['skills']) ? { ...some, skills: ids } : some)
  return {
    data: Object.hasOwn(whole, 'skills') ? { ...whole, skills: ids } : whole,
    // A list in a file is the whole list, even in a patch.
    asked: withIds(data),
    problems: issues.map(({ path, message }) => problemAt(document, path, message)),
  }
}

/** The Assignments that this one may hand over to: those that the file lists, or else those in its SOP. */
export function handoverIdsOf({ file: { document } }: Target, data: JsonObject): readonly string[] {
  return document.handoverTargetIds ?? handoverTargets(data)
}
