import type { ListedSkill } from '../../../duvo/index.ts'
import { cachedPerList } from '../../plan/per-list.ts'

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Whether an entry of `skills` is a name and not an id. */
export function isSkillName(entry: string): boolean {
  return !uuid.test(entry)
}

/** The id of a Skill, by its id or name. The team's own Skill takes precedence over a system Skill. */
export function findSkillId(skills: readonly ListedSkill[], entry: string): string | undefined {
  if (!isSkillName(entry)) return entry
  return byEntry(skills).get(entry)
}

/** Cached per list: hundreds of files look up names in the same one. */
const byEntry = cachedPerList((skills: readonly ListedSkill[]): ReadonlyMap<string, string> => {
  const ids = new Map<string, string>()
  const own = skills.filter(({ team_id }) => team_id !== null)
  for (const { id, name } of [...own, ...skills]) {
    for (const entry of [id, name]) if (!ids.has(entry)) ids.set(entry, id)
  }
  return ids
})

/** The name of a Skill by its id. */
export function nameOfSkill(skills: readonly ListedSkill[], id: unknown): string | undefined {
  return typeof id === 'string' ? namesById(skills).get(id) : undefined
}

const namesById = cachedPerList(
  (skills: readonly ListedSkill[]) => new Map(skills.toReversed().map(({ id, name }) => [id, name])),
)

/** Whether no other Skill has this name. */
export function isOnlyName(skills: readonly ListedSkill[], name: string): boolean {
  return byName(skills).get(name)?.length === 1
}

const byName = cachedPerList((skills: readonly ListedSkill[]) => Map.groupBy(skills, (skill) => skill.name))
