import { describeError } from '../../../shared/action/index.ts'
import type { SkillUse } from '../../../shared/duvo/index.ts'

/** A Skill of the team, as Duvo has it. */
export interface TeamSkill {
  readonly id: string
  readonly name: string
}

/** A Skill that is gone from Git but stays, because Assignments use it. */
export interface KeptSkill extends TeamSkill {
  readonly uses: readonly SkillUse[]
}

/** The facts for deciding which Skills may be deleted. */
export interface PruneFacts {
  /** The team's own Skills, never the system's. */
  readonly teamSkills: readonly TeamSkill[]
  /** Names in any SKILL.md of the commit, synced or not. */
  readonly presentNames: ReadonlySet<string>
  /** Names of SKILL.md files in the history of folders that still contain a Skill. */
  readonly formerNames: ReadonlySet<string>
}

/**
 * Which Skills can be deleted: those of the team whose folder this repository once had and no longer has. Never a Skill
 * that somebody created in Duvo, or that comes from another repository.
 */
export function pruneCandidates({ teamSkills, presentNames, formerNames }: PruneFacts): TeamSkill[] {
  return teamSkills
    .filter(({ name }) => formerNames.has(name) && !presentNames.has(name))
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

export interface Deletions {
  readonly unused: readonly TeamSkill[]
  readonly kept: readonly KeptSkill[]
  /** Skills whose use could not be read. */
  readonly unknown: readonly { readonly name: string; readonly reason: string }[]
}

/** @param uses the Assignments that use each of the candidates, in the same order */
export function sortByUse(
  candidates: readonly TeamSkill[],
  uses: readonly PromiseSettledResult<readonly SkillUse[]>[],
): Deletions {
  const found = candidates.map((skill, index) => ({ skill, result: uses[index] }))
  return {
    unused: found.flatMap(({ skill, result }) =>
      result?.status === 'fulfilled' && result.value.length === 0 ? skill : [],
    ),
    kept: found.flatMap(({ skill, result }) =>
      result?.status === 'fulfilled' && result.value.length > 0 ? { ...skill, uses: result.value } : [],
    ),
    unknown: found.flatMap(({ skill: { name }, result }) =>
      result?.status === 'fulfilled' ? [] : { name, reason: describeError(result?.reason) },
    ),
  }
}
