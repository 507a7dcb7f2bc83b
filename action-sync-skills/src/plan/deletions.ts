/** A Skill of the team that the folders do not have. */
export interface Candidate {
  readonly id: string
  readonly name: string
}

/** What is known when it is decided which Skills may be deleted. */
export interface PruneFacts {
  /** The Skills that belong to the team itself; never the system's. */
  readonly teamSkills: readonly Candidate[]
  /** Names that a SKILL.md anywhere in the commit has, synced or not. */
  readonly presentNames: ReadonlySet<string>
  /** Names of SKILL.md files in the history of folders that still hold a Skill. */
  readonly formerNames: ReadonlySet<string>
}

/**
 * Which Skills could be deleted: those of the team whose folder this repository once had and no longer has. A Skill that
 * somebody made in Duvo, or another repository, is none of them.
 */
export function pruneCandidates({ teamSkills, presentNames, formerNames }: PruneFacts): Candidate[] {
  return teamSkills
    .filter(({ name }) => formerNames.has(name) && !presentNames.has(name))
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}
