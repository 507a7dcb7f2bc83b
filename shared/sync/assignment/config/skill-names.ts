import type { ListedSkill } from '../../../duvo/index.ts'

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Whether an entry of `skills` is a name, which has to be looked up. */
export function isSkillName(entry: string): boolean {
  return !uuid.test(entry)
}

/** The id of a Skill given by its id or name: the team's own Skill of that name before the system's. */
export function findSkillId(skills: readonly ListedSkill[], entry: string): string | undefined {
  if (!isSkillName(entry)) return entry
  const sameName = skills.filter(({ id, name }) => id === entry || name === entry)
  return (sameName.find((skill) => skill.team_id !== null) ?? sameName[0])?.id
}
