import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { ActionError } from '../log/errors.ts'
import { redact } from '../log/redact.ts'
import { oneLine } from '../log/text.ts'

/** The directories that paths from inputs may lead to. Absolute paths; links are resolved before the comparison. */
export type Places = {
  /** Base of relative paths. */
  readonly workspace: string
  /** RUNNER_TEMP, with files of earlier steps. */
  readonly temp: string | undefined
}

/** A path as written in the workflow, and its input, for error messages. */
export type InputPath = { readonly input: string; readonly path: string }

export type AllowedPath = {
  /** As written in the workflow, made absolute. */
  readonly absolutePath: string
  /** With links resolved: open this one. */
  readonly realPath: string
  /** Stats of the file or directory; undefined if it does not exist yet. */
  readonly stats: Stats | undefined
}

/**
 * Checks a path from an input. Every path that a workflow names must pass this check before it is opened: after resolving
 * all links, it must be in the workspace or RUNNER_TEMP, and never in `.git`. Writing is also refused where GitHub or the
 * runner would execute the file (`.github/workflows`, `.github/actions`, the runner's command files).
 *
 * @throws ActionError that names the input and the path
 */
export function allowedPath({ input, path }: InputPath, use: 'read' | 'write', places: Places): AllowedPath {
  const checked = checkPath(path, use, places)
  if (typeof checked === 'string') throw new ActionError(`${input}: ${showPath(path)} ${checked}`)
  return checked
}

/** Like `allowedPath`, but returns the problem, worded to follow the path. */
export function checkPath(path: string, use: 'read' | 'write', places: Places): AllowedPath | string {
  if (path.includes('\0')) return 'is not a path: it contains a NUL character'
  const absolutePath = resolve(places.workspace, path)
  const realPath = resolveLinks(absolutePath)
  if (realPath === undefined) return 'is a broken link, or cannot be read'
  const root = rootsOf(places).find((directory) => isInside(directory, realPath))
  if (root === undefined) {
    const isLink = isInside(resolve(places.workspace), absolutePath)
    return `${isLink ? 'is a link that leads' : 'is'} outside the workspace and RUNNER_TEMP`
  }
  const segments = [relative(places.workspace, absolutePath), relative(root, realPath)].map((way) => way.split(sep))
  if (segments.some((names) => names.some(isGitDirectory))) return 'is in .git, which actions do not touch'
  if (use === 'write' && segments.some(isExecuted))
    return 'is a location from which GitHub or the runner executes files'
  return { absolutePath, realPath, stats: statsOf(realPath) }
}

/**
 * Reads a file that an input names.
 *
 * @throws ActionError that names the input and the path if it is not allowed, not a regular file, or larger than `maxBytes`
 */
export async function readInputFile(from: InputPath, places: Places, maxBytes: number): Promise<Buffer> {
  const problem = (what: string) => new ActionError(`${from.input}: ${showPath(from.path)} ${what}`)
  const { realPath, stats } = allowedPath(from, 'read', places)
  if (stats === undefined) throw problem(`does not exist${isAbsolute(from.path) ? '' : ' in the workspace'}`)
  if (!stats.isFile()) throw problem('is not a file')
  const { open } = await import('node:fs/promises')
  // A pipe in place of the file would block forever, and a link would lead elsewhere.
  const file = await open(realPath, constants.O_RDONLY | safeOpen).catch(() => {
    throw problem('cannot be read')
  })
  try {
    const { size } = await file.stat()
    if (size > maxBytes) throw problem(`is larger than ${maxBytes / 2 ** 20} MiB`)
    return await file.readFile()
  } finally {
    await file.close()
  }
}

/**
 * Writes text to the path that an input names, creates its directories, and redacts secrets. On disk on return.
 *
 * @returns the absolute path, as written in the workflow
 * @throws ActionError that names the input and the path
 */
export function writeInputFile(to: InputPath, content: string, places: Places): string {
  const { absolutePath, realPath, stats } = allowedPath(to, 'write', places)
  const problem = (what: string, cause?: unknown) =>
    new ActionError(`${to.input}: ${showPath(to.path)} ${what}`, { cause })
  if (stats !== undefined && !stats.isFile()) throw problem('exists and is not a file')
  try {
    mkdirSync(dirname(realPath), { recursive: true })
    const file = openSync(realPath, constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | safeOpen)
    try {
      if (!fstatSync(file).isFile()) throw problem('exists and is not a file')
      writeFileSync(file, redact(content))
    } finally {
      closeSync(file)
    }
  } catch (error) {
    throw error instanceof ActionError ? error : problem('cannot be written', error)
  }
  return absolutePath
}

/** Windows has neither flag. */
const safeOpen = (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/** @throws ActionError if there is no workspace; a missing RUNNER_TEMP is no error */
export function rootsOf({ workspace, temp }: Places): string[] {
  const root = realPathOf(workspace)
  if (root === undefined) {
    throw new ActionError(`The workspace ${showPath(workspace)} does not exist.`, {
      hint: 'GITHUB_WORKSPACE must name a directory. In a workflow, run actions/checkout before this step.',
    })
  }
  const other = temp === undefined || temp === '' ? undefined : realPathOf(temp)
  return other === undefined ? [root] : [root, other]
}

/** Resolves the links of a path. The part that does not exist yet is appended as written. */
export function resolveLinks(absolutePath: string): string | undefined {
  const real = realPathOf(absolutePath)
  if (real !== undefined) return real
  // Something exists, so it is a dangling link, a cycle of links, or not accessible.
  if (lstatOf(absolutePath) !== undefined) return undefined
  const parent = dirname(absolutePath)
  if (parent === absolutePath) return undefined
  const realParent = resolveLinks(parent)
  return realParent === undefined ? undefined : join(realParent, basename(absolutePath))
}

/** The native function also resolves letter case, and short names on Windows. */
function realPathOf(path: string): string | undefined {
  try {
    return realpathSync.native(path)
  } catch {
    return undefined
  }
}

/** Undefined if nothing is there, or nothing accessible. */
export function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

function lstatOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/**
 * Whether some file system takes a name for `.git`: any letter case (macOS, Windows), trailing dots and spaces, a stream
 * after a colon, or the short name (NTFS), invisible characters (HFS+). Git refuses the same names in a tree.
 */
function isGitDirectory(name: string): boolean {
  const plain = plainName(name)
  return plain === '.git' || /^git~\d+$/.test(plain)
}

function plainName(name: string): string {
  const visible = name.replace(/\p{Default_Ignorable_Code_Point}/gu, '').toLowerCase()
  const [beforeStream = ''] = visible.split(':')
  let end = beforeStream.length
  while (end > 0 && (beforeStream[end - 1] === '.' || beforeStream[end - 1] === ' ')) end -= 1
  return beforeStream.slice(0, end)
}

/** Workflows and actions of the repository, and the runner's command and context files of this job. */
function isExecuted(names: readonly string[]): boolean {
  const plain = names.map(plainName)
  return plain.some(
    (name, at) =>
      (name === '.github' && (plain[at + 1] === 'workflows' || plain[at + 1] === 'actions')) ||
      name === '_runner_file_commands' ||
      name === '_github_workflow',
  )
}

/** Formats a path for an error message. */
export function showPath(path: string): string {
  return JSON.stringify(oneLine(path))
}
