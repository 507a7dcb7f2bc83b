import type { GitChanges } from '../../../../shared/sync/index.ts'
import type { SkillFolder } from '../commit/skill-folders.ts'

/** What Git knows of changes: which Skills are worth a look. */
export interface GitHint {
  /** Whether anything in the folder has changed. */
  isTouched(skill: SkillFolder): boolean
  /** Whether the executable bit of a file, named by its path from the top level, has changed. */
  hasNewMode(file: string): boolean
}

export function hintFrom(changes: GitChanges): GitHint {
  return {
    isTouched: ({ folder }) => changes.isTouched(folder),
    hasNewMode: (file) => changes.changeOf(file)?.kind === 'mode',
  }
}
