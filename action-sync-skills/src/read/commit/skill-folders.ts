import ignore from 'ignore'
import type { EntryType, FileProblem, ObjectId, TreeEntry } from '../../../../shared/action/index.ts'
import { foldName, isSecretName, nameProblem } from './file-names.ts'

/** A file of a Skill, as the commit holds it. */
export interface LocalFile {
  /** Below the Skill's folder, with `/`. */
  readonly path: string
  readonly id: ObjectId
  readonly size: number
  readonly executable: boolean
}

/** A folder with a SKILL.md, and what of it goes into the zip. */
export interface SkillFolder {
  /** From the top level of the repository; '' is the top level. */
  readonly folder: string
  /** Which of the given folders it lies below. */
  readonly root: string
  /** In the order of the paths' bytes. */
  readonly files: readonly LocalFile[]
}

export interface Found {
  readonly folders: readonly SkillFolder[]
  readonly problems: readonly FileProblem[]
}

export const documentName = 'SKILL.md'
export const ignoreFileName = '.skillignore'
/** Limits of good sense: the API names none, and a zip is built in memory. */
const maxFiles = 2_000
const maxBytes = 100 * 2 ** 20
const maxDocumentBytes = 2 ** 20

/**
 * Finds the Skills in a commit: each folder with a SKILL.md, with its files less those that are excluded.
 *
 * @param roots folders to look below, from the top level
 * @param exclude patterns as in a .gitignore that lies in each of the roots
 * @param ignoreFiles the texts of .skillignore files, by their path
 */
export function findSkillFolders(
  entries: readonly TreeEntry[],
  roots: readonly string[],
  exclude: readonly string[],
  ignoreFiles: ReadonlyMap<string, string>,
): Found {
  const problems: FileProblem[] = []
  const folders = distinctRoots(roots).flatMap((root) => {
    const isExcluded = matcher(exclude.join('\n'))
    const wanted = entries.filter(({ path }) => isBelow(path, root) && !isExcluded(below(path, root)))
    const found = outermost(wanted, ignoreFiles, problems)
    problems.push(...misnamed(wanted, found))
    return found.map((folder): SkillFolder => {
      const isIgnored = matcher(ignoreFiles.get(join(folder, ignoreFileName)) ?? '')
      const packed = wanted.filter(({ path }) => isBelow(path, folder) && !isIgnored(below(path, folder)))
      problems.push(...entryProblems(folder, packed))
      const files = packed
        .filter(({ type }) => isFile(type))
        .map(({ path, id, size, type }) => {
          return { path: below(path, folder), id, size, executable: type === 'executable' }
        })
      return { folder, root, files: files.sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path))) }
    })
  })
  return { folders, problems }
}

/** The folders of all SKILL.md files, less those inside of another Skill's folder: these are refused, unless ignored there. */
function outermost(
  entries: readonly TreeEntry[],
  ignoreFiles: ReadonlyMap<string, string>,
  problems: FileProblem[],
): string[] {
  const candidates = entries.filter(({ path }) => nameOf(path) === documentName).map(({ path }) => folderOf(path))
  const found: string[] = []
  for (const folder of candidates.sort((a, b) => a.length - b.length)) {
    const outer = found.find((other) => isBelow(folder, other))
    if (outer === undefined) {
      found.push(folder)
      continue
    }
    const file = join(folder, documentName)
    const isIgnored = matcher(ignoreFiles.get(join(outer, ignoreFileName)) ?? '')
    if (isIgnored(below(file, outer))) continue
    problems.push({
      file,
      message: `lies in the folder of another Skill (${outer || 'the top level'}): move or exclude it`,
    })
  }
  return found.sort()
}

/** Files such as skill.md, in folders that are no Skills for want of a SKILL.md. */
function misnamed(entries: readonly TreeEntry[], folders: readonly string[]): FileProblem[] {
  return entries
    .filter(({ path }) => foldName(nameOf(path)) === foldName(documentName) && nameOf(path) !== documentName)
    .filter(({ path }) => !folders.some((folder) => isBelow(path, folder)))
    .map(({ path }) => ({ file: path, message: `must be named ${documentName}, in these letters` }))
}

function entryProblems(folder: string, entries: readonly TreeEntry[]): FileProblem[] {
  const names = new Map<string, string>()
  const problems = entries.flatMap(({ path: file, type, size }): FileProblem[] => {
    const path = below(file, folder)
    const other = names.get(foldName(path))
    names.set(foldName(path), path)
    const named = nameProblem(path)
    if (type === 'symlink') return [{ file, message: 'is a symbolic link: only files can be part of a Skill' }]
    if (type === 'submodule') return [{ file, message: 'is a submodule: only files can be part of a Skill' }]
    if (named !== undefined) return [{ file, message: named }]
    if (other !== undefined)
      return [{ file, message: `has the same name as ${other} where letter case does not count` }]
    if (isSecretName(path)) return [{ file, message: 'looks like a file of secrets: take it out, or exclude it' }]
    if (path === documentName && size > maxDocumentBytes) return [{ file, message: 'is larger than 1 MiB' }]
    return []
  })
  const bytes = entries.reduce((sum, { size }) => sum + size, 0)
  const file = join(folder, documentName)
  if (entries.length > maxFiles) {
    problems.push({ file, message: `stands in a folder of ${entries.length} files; a Skill may have ${maxFiles}` })
  }
  if (bytes > maxBytes) {
    problems.push({
      file,
      message: `stands in a folder of ${Math.ceil(bytes / 2 ** 20)} MiB; a Skill may have 100 MiB`,
    })
  }
  return problems
}

/** The ids of what must be read before the Skills can be found. */
export function ignoreFileEntries(entries: readonly TreeEntry[]): TreeEntry[] {
  return entries.filter(
    ({ path, type, size }) => nameOf(path) === ignoreFileName && isFile(type) && size < maxDocumentBytes,
  )
}

/** Tells which paths gitignore patterns match; the .skillignore itself always. */
function matcher(patterns: string): (path: string) => boolean {
  const rules = ignore({ ignorecase: false, allowRelativePaths: true }).add(patterns)
  return (path) => path === ignoreFileName || rules.ignores(path)
}

function distinctRoots(roots: readonly string[]): string[] {
  return [...new Set(roots)].filter((root) => !roots.some((other) => other !== root && isBelow(root, other)))
}

/** Symlinks and submodules have no content of their own. */
export function isFile(type: EntryType): boolean {
  return type === 'file' || type === 'executable'
}

/** Whether a path is a folder, or below it. */
export function isBelow(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`)
}

export function join(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`
}

function below(path: string, folder: string): string {
  return folder === '' ? path : path.slice(folder.length + 1)
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}
