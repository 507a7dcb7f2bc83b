import { posix, resolve } from 'node:path'
import { ActionError, type Repository } from '../../../action/index.ts'

/** Selects files of a commit. */
export interface Selection {
  /** Folders and files, from the root of the repository, that contain all of them; an empty list means the whole commit. */
  readonly roots: readonly string[]
  matches(path: string): boolean
}

type Pattern = { readonly root: string; readonly glob: string | undefined; readonly isExcluded: boolean }

const special = /[*?[\]{}]/

/** The part of a pattern before its first segment with a wildcard: a folder, or the file itself. */
export function staticPart(pattern: string): string {
  const segments = pattern.split('/')
  const first = segments.findIndex((segment) => special.test(segment))
  return first < 0 ? pattern : segments.slice(0, first).join('/') || '.'
}

/**
 * Parses the input `path`: folders, files or globs relative to the workspace. A leading `!` excludes. A folder means
 * everything below it.
 */
export function selectFiles(patterns: readonly string[], repository: Repository, workspace: string): Selection {
  const all = patterns.map((text) => readPattern(text, repository, workspace))
  const wanted = all.filter(({ isExcluded }) => !isExcluded)
  if (wanted.length === 0) throw new ActionError('The input path names no folder, file or glob to sync.')
  const roots = wanted.map(({ root }) => root)
  return {
    roots: roots.includes('') ? [] : [...new Set(roots)],
    matches: (path) =>
      wanted.some((pattern) => isMatch(pattern, path)) &&
      !all.some((pattern) => pattern.isExcluded && isMatch(pattern, path)),
  }
}

function readPattern(text: string, repository: Repository, workspace: string): Pattern {
  const isExcluded = text.startsWith('!')
  const pattern = posix.normalize(text.slice(isExcluded ? 1 : 0)).replace(/\/$/, '')
  const fixed = staticPart(pattern)
  const glob = fixed === pattern ? undefined : pattern.slice(fixed === '.' ? 0 : fixed.length + 1)
  return { root: repository.pathOf(resolve(workspace, fixed)), glob, isExcluded }
}

function isMatch({ root, glob }: Pattern, path: string): boolean {
  if (glob === undefined) return root === '' || path === root || path.startsWith(`${root}/`)
  if (root !== '' && !path.startsWith(`${root}/`)) return false
  return posix.matchesGlob(root === '' ? path : path.slice(root.length + 1), glob)
}
