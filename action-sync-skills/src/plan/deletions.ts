import { describeError } from '../../../shared/action/index.ts'
import type { SkillUse } from '../../../shared/duvo/index.ts'

/** A Skill of the team, as Duvo has it. */
export interface TeamSkill {
  readonly id: string
  readonly name: string
}

/** A Skill that Git dropped and that stays, because Assignments use it. */
export interface KeptSkill extends TeamSkill {
  readonly uses: readonly SkillUse[]
}

/** What is known when it is decided which Skills may be deleted. */
export interface PruneFacts {
  /** The Skills that belong to the team itself; never the system's. */
  readonly teamSkills: readonly TeamSkill[]
  /** Names that a SKILL.md anywhere in the commit has, synced or not. */
  readonly presentNames: ReadonlySet<string>
  /** Names of SKILL.md files in the history of folders that still hold a Skill. */
  readonly formerNames: ReadonlySet<string>
}

/**
 * Which Skills could be deleted: those of the team whose folder this repository once had and no longer has. A Skill that
 * somebody made in Duvo, or another repository, is none of them.
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
  /** Whether they are used could not be found out. */
  readonly unknown: readonly { readonly name: string; readonly reason: string }[]
}

/** @param uses the Assignments that use each of the candidates, in the same order */
export function sortByUse(
  candidates: readonly TeamSkill[],
  uses: readonly PromiseSettledResult<readonly SkillUse[]>[],
): Deletions {
  const found = candidates.map((skill, index) => ({ skill, answer: uses[index] }))
  return {
    unused: found.flatMap(({ skill, answer }) =>
      answer?.status === 'fulfilled' && answer.value.length === 0 ? skill : [],
    ),
    kept: found.flatMap(({ skill, answer }) =>
      answer?.status === 'fulfilled' && answer.value.length > 0 ? { ...skill, uses: answer.value } : [],
    ),
    unknown: found.flatMap(({ skill: { name }, answer }) =>
      answer?.status === 'fulfilled' ? [] : { name, reason: describeError(answer?.reason) },
    ),
  }
}
