import type { Stats } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { ActionError } from '../log/errors.ts'
import { oneLine } from '../log/text.ts'

export type WorkspaceFile = {
  /** Relative to the workspace, with forward slashes. */
  path: string
  absolutePath: string
  /** Bytes. */
  size: number
}

/**
 * Finds the regular files that glob patterns name, sorted by path, each once. A pattern that starts with `!` takes its
 * matches out again. A pattern that is the name of an existing file is taken literally.
 *
 * @param cwd the workspace: patterns are relative to it, and no file outside is given out, through a link neither
 * @throws ActionError that names every pattern without a file and every file that may not be read
 */
export async function expandFiles(patterns: readonly string[], { cwd }: { cwd: string }): Promise<WorkspaceFile[]> {
  const { realpath } = await import('node:fs/promises')
  const root = await realpath(cwd)
  const wanted = patterns.filter((pattern) => !pattern.startsWith('!'))
  const unwanted = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1))
  const problems: string[] = []
  const files = new Map<string, WorkspaceFile>()

  const excluded = new Set<string>()
  for (const pattern of unwanted) for (const path of await matches(pattern, root)) excluded.add(path)
  for (const pattern of wanted) {
    if (isOutside(root, resolve(root, pattern))) {
      problems.push(`${show(pattern)} leads out of the workspace`)
      continue
    }
    const found = await inspect(await matches(pattern, root), root, problems)
    if (found.length === 0) problems.push(`${show(pattern)} matches no file`)
    for (const file of found) if (!excluded.has(file.path)) files.set(file.path, file)
  }
  if (problems.length > 0)
    throw new ActionError(problemList(problems), {
      hint: 'Patterns are relative to the workspace; `folder/**` names the files of a folder.',
    })
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}

function problemList(problems: readonly string[]): string {
  return ['Some files cannot be used:', ...problems.map((problem) => `  - ${problem}`)].join('\n')
}

async function matches(pattern: string, root: string): Promise<string[]> {
  const { glob, lstat } = await import('node:fs/promises')
  const literal = await lstat(resolve(root, pattern)).catch(() => undefined)
  if (literal !== undefined) return [toPath(relative(root, resolve(root, pattern)))]
  const paths: string[] = []
  for await (const path of glob(pattern, { cwd: root }))
    paths.push(toPath(isAbsolute(path) ? relative(root, path) : path))
  return paths
}

async function inspect(paths: readonly string[], root: string, problems: string[]): Promise<WorkspaceFile[]> {
  const { realpath, stat } = await import('node:fs/promises')
  const files: WorkspaceFile[] = []
  for (const path of paths) {
    const absolutePath = join(root, path)
    try {
      const real = await realpath(absolutePath)
      if (isOutside(root, real)) problems.push(`${show(path)} is a link that leads out of the workspace`)
      else {
        const stats: Stats = await stat(real)
        if (stats.isFile()) files.push({ path, absolutePath: real, size: stats.size })
      }
    } catch {
      problems.push(`${show(path)} cannot be read`)
    }
  }
  return files
}

function isOutside(root: string, path: string): boolean {
  const way = relative(root, path)
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)
}

function toPath(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}

function show(path: string): string {
  return JSON.stringify(oneLine(path))
}
