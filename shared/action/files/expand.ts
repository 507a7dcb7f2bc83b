import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { ActionError } from '../log/errors.ts'
import { oneLine } from '../log/text.ts'
import { checkPath, type Places, resolveLinks, rootsOf } from './input-paths.ts'

export type WorkspaceFile = {
  /** Relative to the workspace, with forward slashes; absolute for a file in RUNNER_TEMP. */
  path: string
  absolutePath: string
  /** Bytes. */
  size: number
}

/**
 * Finds the regular files that match glob patterns, sorted by path, each once. A pattern that starts with `!` excludes the
 * files that it matches, and everything in the folders that it matches, whichever pattern found them. A pattern that is the
 * name of an existing file is taken literally.
 *
 * @param places patterns are relative to the workspace; files that `checkPath` refuses are not returned
 * @param onUnused called with each exclusion that matches nothing: it may be misspelled
 * @throws ActionError that names every pattern without a match and every file that must not be read, or says that the
 *   exclusions leave no files
 */
export async function expandFiles(
  patterns: readonly string[],
  places: Places,
  onUnused: (exclusion: string) => void = () => {},
): Promise<WorkspaceFile[]> {
  const [root = ''] = rootsOf(places)
  const real = { ...places, workspace: root }
  // An absolute path may name the workspace through a link.
  const workspaces = [root, resolve(places.workspace)]
  const wanted = patterns.filter((pattern) => !pattern.startsWith('!'))
  const unwanted = patterns.filter((pattern) => pattern.startsWith('!'))
  const problems: string[] = []
  const files = new Map<string, WorkspaceFile>()
  const isExcluded = await excluder(unwanted, real, workspaces, onUnused)
  for (const pattern of wanted) {
    const place = checkPath(staticPart(pattern), 'read', real)
    if (typeof place === 'string') {
      problems.push(`${show(pattern)} ${place}`)
      continue
    }
    const matched = await matches(pattern, workspaces)
    // Excluded files need not be readable.
    const kept = matched.filter((path) => !isExcluded(resolve(root, path)))
    const found = inspect(kept, real, problems)
    if (found.length === 0 && kept.length === matched.length) problems.push(`${show(pattern)} matches no files`)
    for (const file of found) if (!isExcluded(file.absolutePath)) files.set(file.path, file)
  }
  if (problems.length > 0)
    throw new ActionError(problemList(problems), {
      hint: 'Patterns are relative to the workspace; `folder/**` matches all files in a folder.',
    })
  if (files.size === 0 && patterns.length > 0)
    throw new ActionError(
      wanted.length === 0
        ? 'All patterns are exclusions, so there are no files.'
        : `The exclusions leave no files: ${unwanted.map(show).join(', ')}.`,
      { hint: 'Add a pattern without `!` for the files to include, such as `folder/**`.' },
    )
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Whether a file is excluded. Compares the path that was found and the real one, so that a link cannot bypass an exclusion. */
async function excluder(
  exclusions: readonly string[],
  places: Places,
  workspaces: readonly string[],
  onUnused: (exclusion: string) => void,
): Promise<(absolutePath: string) => boolean> {
  const excluded = new Set<string>()
  for (const exclusion of exclusions) {
    // `folder/` means `folder`: a glob with a trailing slash would match nothing.
    const pattern = exclusion
      .slice(1)
      .trim()
      .replace(/(?<=[^/])\/+$/, '')
    const paths = pattern === '' ? [] : await matches(pattern, workspaces)
    if (paths.length === 0) onUnused(exclusion)
    for (const path of paths) {
      const absolute = resolve(places.workspace, path)
      excluded.add(absolute)
      excluded.add(resolveLinks(absolute) ?? absolute)
    }
  }
  const isIn = (path: string): boolean => excluded.has(path) || (dirname(path) !== path && isIn(dirname(path)))
  return isIn
}

function problemList(problems: readonly string[]): string {
  return ['Some files cannot be used:', ...problems.map((problem) => `  - ${problem}`)].join('\n')
}

/** The directory that a pattern searches, or the file that it names. */
function staticPart(pattern: string): string {
  const segments = pattern.split(/[/\\]/)
  const first = segments.findIndex((segment) => /[*?[\]{}()!]/.test(segment))
  if (first < 0) return pattern
  return first === 0 ? '.' : `${segments.slice(0, first).join('/')}/`
}

async function matches(pattern: string, workspaces: readonly string[]): Promise<string[]> {
  const { glob, lstat } = await import('node:fs/promises')
  const [root = ''] = workspaces
  const literal = await lstat(resolve(root, pattern)).catch(() => undefined)
  if (literal !== undefined) return [toPath(workspaces, resolve(root, pattern))]
  const paths: string[] = []
  for await (const path of glob(pattern, { cwd: root })) paths.push(toPath(workspaces, resolve(root, path)))
  return paths
}

function inspect(paths: readonly string[], places: Places, problems: string[]): WorkspaceFile[] {
  const files: WorkspaceFile[] = []
  for (const path of paths) {
    const place = checkPath(path, 'read', places)
    if (typeof place === 'string') problems.push(`${show(path)} ${place}`)
    else if (place.stats?.isFile()) files.push({ path, absolutePath: place.realPath, size: place.stats.size })
  }
  return files
}

/** The path to show: relative to the workspace if the file is in it. */
function toPath(workspaces: readonly string[], absolutePath: string): string {
  const ways = workspaces.map((root) => relative(root, absolutePath))
  const shown = ways.find((way) => way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)) ?? absolutePath
  return sep === '/' ? shown : shown.replaceAll(sep, '/')
}

function show(path: string): string {
  return JSON.stringify(oneLine(path))
}
