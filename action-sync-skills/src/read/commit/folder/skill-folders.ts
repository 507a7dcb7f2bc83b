import type { FileProblem, ObjectId, TreeEntry } from '../../../../../shared/action/index.ts'
import {
  below,
  documentName,
  folderOf,
  ignoreFileName,
  join,
  nameOf,
  outermost,
  partBelow,
  sortByPath,
  sortFolders,
} from '../paths.ts'
import { foldName } from './file-names.ts'
import { entryProblems, isFile } from './folder-problems.ts'
import { findSlowPattern, matcherOf, maxIgnoreFileBytes } from './ignore-rules.ts'

/** A file of a Skill in the commit. */
export interface LocalFile {
  /** Path below the Skill's folder, with `/`. */
  readonly path: string
  readonly id: ObjectId
  readonly size: number
  readonly executable: boolean
}

/** A folder with a SKILL.md, and its files for the zip. */
export interface SkillFolder {
  /** From the top level of the repository; '' is the top level. */
  readonly folder: string
  /** The given folder that contains it. */
  readonly root: string
  /** In the order of the paths' bytes. */
  readonly files: readonly LocalFile[]
  /** Why it cannot be uploaded. */
  readonly problems: readonly FileProblem[]
}

export interface Found {
  readonly folders: readonly SkillFolder[]
  /** Problems outside all Skills. */
  readonly problems: readonly FileProblem[]
  /** Symbolic links and submodules outside all Skills: their targets are not seen. */
  readonly links: readonly TreeEntry[]
}

/**
 * Finds the Skills in a commit: each folder with a SKILL.md, with its files except excluded ones.
 *
 * @param roots folders to search, from the root of the repository
 * @param exclude patterns as in a .gitignore in each of the roots
 * @param ignoreFiles the texts of .skillignore files, by path
 */
export function findSkillFolders(
  entries: readonly TreeEntry[],
  roots: readonly string[],
  exclude: readonly string[],
  ignoreFiles: ReadonlyMap<string, string>,
): Found {
  const sorted = sortByPath(entries)
  const isExcluded = matcherOf(exclude.join('\n'))
  const found = outermost(roots).map((root) => {
    const wanted = partBelow(sorted, root).filter(({ path }) => !isExcluded(below(path, root)))
    return findBelow(root, wanted, ignoreFiles)
  })
  return {
    folders: found.flatMap(({ folders }) => folders),
    problems: found.flatMap(({ problems }) => problems),
    links: found.flatMap(({ links }) => links),
  }
}

/** @param wanted the entries below the root that are not excluded, sorted */
function findBelow(root: string, wanted: readonly TreeEntry[], ignoreFiles: ReadonlyMap<string, string>): Found {
  const candidates = wanted.filter(({ path }) => nameOf(path) === documentName).map(({ path }) => folderOf(path))
  const nested = new Map(outermost(candidates).map((folder): [string, string[]] => [folder, []]))
  let outer = ''
  for (const folder of sortFolders(candidates)) {
    if (nested.has(folder)) outer = folder
    else nested.get(outer)?.push(folder)
  }
  const folders: SkillFolder[] = []
  const inSkills = new Set<TreeEntry>()
  for (const [folder, inner] of nested) {
    const rules = ignoreFiles.get(join(folder, ignoreFileName)) ?? ''
    const slow = findSlowPattern(rules)
    const isIgnored = matcherOf(slow === undefined ? rules : '')
    const own = partBelow(wanted, folder)
    for (const entry of own) inSkills.add(entry)
    const clashing = inner.filter((one) => !isIgnored(below(join(one, documentName), folder)))
    const packed = own.filter(({ path }) => !isIgnored(below(path, folder)))
    const problems = slow === undefined ? [] : [slowPattern(folder, slow)]
    folders.push(
      makeFolder(folder, root, packed, clashing, problems),
      ...clashing.map((one) => innerFolder(one, root, folder)),
    )
  }
  const rest = wanted.filter((entry) => !inSkills.has(entry))
  return { folders, problems: misnamed(rest), links: rest.filter(({ type }) => !isFile(type)) }
}

/** @param inner folders of other Skills inside, reported as one problem */
function makeFolder(
  folder: string,
  root: string,
  packed: readonly TreeEntry[],
  inner: readonly string[],
  known: readonly FileProblem[],
): SkillFolder {
  const files = packed
    .filter(({ type }) => isFile(type))
    .map(({ path, id, size, type }) => ({ path: below(path, folder), id, size, executable: type === 'executable' }))
    .sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)))
  const problems = [...known, ...entryProblems(folder, packed)]
  if (inner.length > 0) {
    const names = inner.slice(0, 3).map((one) => below(one, folder))
    const more = inner.length > names.length ? ` and ${inner.length - names.length} more` : ''
    const message = `has other Skills in its folder (${names.join(', ')}${more}): move them out, or list them in .skillignore`
    problems.push({ file: join(folder, documentName), message })
  }
  return { folder, root, files, problems }
}

/** A Skill inside another: it is unclear to which one its files belong. */
function innerFolder(folder: string, root: string, outer: string): SkillFolder {
  const message = `is in the folder of another Skill (${outer || 'the top level'}): move it out, or list it in .skillignore there`
  return { folder, root, files: [], problems: [{ file: join(folder, documentName), message }] }
}

function slowPattern(folder: string, line: number): FileProblem {
  return {
    file: join(folder, ignoreFileName),
    line,
    message: 'has a pattern with more than two /**/: simplify it',
  }
}

/** Files such as skill.md: without a SKILL.md, their folders are not Skills. */
function misnamed(entries: readonly TreeEntry[]): FileProblem[] {
  return entries
    .filter(({ path }) => foldName(nameOf(path)) === foldName(documentName))
    .map(({ path }) => ({ file: path, message: `must be named exactly ${documentName}` }))
}

/** The ids of what must be read before the Skills can be found. */
export function ignoreFileEntries(entries: readonly TreeEntry[]): TreeEntry[] {
  return entries.filter(
    ({ path, type, size }) => nameOf(path) === ignoreFileName && isFile(type) && size <= maxIgnoreFileBytes,
  )
}
