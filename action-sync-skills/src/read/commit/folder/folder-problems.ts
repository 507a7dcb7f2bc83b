import type { EntryType, FileProblem, TreeEntry } from '../../../../../shared/action/index.ts'
import { below, documentName, join } from '../paths.ts'
import { foldName, isSecretName, nameProblem } from './file-names.ts'

/** Sanity limits; the API names none. */
const maxFiles = 2_000
const maxBytes = 100 * 2 ** 20
export const maxDocumentBytes = 2 ** 20

/** Symlinks and submodules have no content of their own. */
export function isFile(type: EntryType): boolean {
  return type === 'file' || type === 'executable'
}

/** What cannot be part of a Skill. */
export function entryProblems(folder: string, entries: readonly TreeEntry[]): FileProblem[] {
  const names = new Map<string, string>()
  const problems = entries.flatMap((entry): FileProblem[] => {
    const path = below(entry.path, folder)
    const other = names.get(foldName(path))
    names.set(foldName(path), path)
    const message = entryProblem(entry, path, other)
    return message === undefined ? [] : [{ file: entry.path, message }]
  })
  const bytes = entries.reduce((sum, { size }) => sum + size, 0)
  const file = join(folder, documentName)
  if (entries.length > maxFiles) {
    const message = `is in a folder of ${entries.length} files, but a Skill may have at most ${maxFiles}: exclude some with .skillignore`
    problems.push({ file, message })
  }
  if (bytes > maxBytes) {
    const message = `is in a folder of ${Math.ceil(bytes / 2 ** 20)} MiB, but a Skill may have at most 100 MiB: exclude some files with .skillignore`
    problems.push({ file, message })
  }
  return problems
}

/** @param other a path whose name a file system could treat as the same */
function entryProblem({ type, size }: TreeEntry, path: string, other: string | undefined): string | undefined {
  if (type === 'symlink') return 'is a symbolic link: replace it with a copy of the file, or exclude it'
  if (type === 'submodule') return 'is a submodule, whose files are not in this commit: copy them in, or exclude it'
  const named = nameProblem(path)
  if (named !== undefined) return named
  if (other !== undefined)
    return `has the same name as ${other} on systems that ignore letter case or Unicode forms: rename one`
  if (isSecretName(path)) return 'looks like a file of secrets: remove it, or exclude it'
  if (path === documentName && size > maxDocumentBytes) return 'is larger than 1 MiB'
  return undefined
}
