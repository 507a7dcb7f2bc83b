import { describeError, type Log } from '../../../shared/action/index.ts'
import type { Duvo, Skill, SkillFile } from '../../../shared/duvo/index.ts'
import { isSameName } from '../../../shared/sync/index.ts'
import type { PlannedSkill } from '../plan/plan.ts'
import { isArchiveJunk } from '../plan/stored-form.ts'
import type { LocalSkill } from '../read/commit/commit-skills.ts'

/** The result of an upload. */
export interface ReadBack {
  /** Files that Duvo has but the folder does not. */
  readonly leftovers: readonly string[]
  /** What the server changed, in words. */
  readonly changes: readonly string[]
}

/** Reads what Duvo stored: one request, for the names and sizes of the files. */
export async function readBack(
  { skill }: Pick<PlannedSkill, 'skill'>,
  answer: Skill,
  duvo: Pick<Duvo, 'skills'>,
  log: Pick<Log, 'debug'>,
): Promise<ReadBack> {
  try {
    return compareWithStored(skill, answer, await duvo.skills.files(answer.id))
  } catch (error) {
    log.debug(`What Duvo stored of ${skill.name} is not known: ${describeError(error)}`)
    return { leftovers: [], changes: [] }
  }
}

/** Sizes show most of what a server changes; without sizes, only names are compared. */
export function compareWithStored(
  { files, document }: Pick<LocalSkill, 'files' | 'document'>,
  { description }: Pick<Skill, 'description'>,
  listed: readonly SkillFile[],
): ReadBack {
  const form = (path: string) => path.replace(/^\/+/, '').normalize('NFC')
  const stored = new Map(listed.map(({ path, size }) => [form(path), size]))
  const sent = new Set(files.map(({ path }) => form(path)))
  const leftovers = listed
    .map(({ path }) => path.replace(/^\/+/, ''))
    .filter((path) => !path.endsWith('/') && !sent.has(form(path)) && !isArchiveJunk(path))
  const changed = files.flatMap(({ path, size }) => {
    if (!stored.has(form(path))) return `${path} (dropped)`
    const kept = stored.get(form(path)) ?? size
    return kept === size ? [] : `${path} (${kept} bytes instead of ${size})`
  })
  // An older server may not return it.
  const isOther = description !== '' && !isSameName(description, document.description)
  return { leftovers, changes: [...(isOther ? ['description (another text)'] : []), ...changed] }
}
