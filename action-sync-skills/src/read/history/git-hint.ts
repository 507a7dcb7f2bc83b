import type { Base, Changes, EventFacts, Repository } from '../../../../shared/action/index.ts'
import { isBelow, type SkillFolder } from '../commit/skill-folders.ts'

/** What Git knows of changes: which Skills are worth a look. */
export interface GitHint {
  /** Whether anything in the folder has changed. */
  isTouched(skill: SkillFolder): boolean
  /** Whether the executable bit of a file, named by its path from the top level, has changed. */
  hasNewMode(file: string): boolean
}

/** Without a hint, everything is worth a look. */
export const noHint: GitHint = { isTouched: () => true, hasNewMode: () => false }

/** @param wanted whether a hint is wanted at all; an explicit base is checked only then */
export async function readGitHint(
  repository: Repository,
  roots: readonly string[],
  { wanted, base, facts }: { wanted: boolean; base: string | undefined; facts: EventFacts },
): Promise<GitHint> {
  if (!wanted) return noHint
  const found: Base = await repository.resolveBase(facts, base)
  if (found.kind === 'everything') return noHint
  return hintFrom(await repository.changedPaths(found.id, roots.includes('') ? [] : roots))
}

/** A name that cannot be read could be in any folder. */
export function hintFrom({ paths, unreadable }: Changes): GitHint {
  if (unreadable.length > 0) return noHint
  return {
    isTouched: ({ folder }) => paths.some(({ path }) => isBelow(path, folder)),
    hasNewMode: (file) => paths.some(({ path, kind }) => kind === 'mode' && path === file),
  }
}
