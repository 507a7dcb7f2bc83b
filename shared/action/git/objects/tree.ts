import { GitError } from '../process/error.ts'
import type { GitProcess } from '../process/process.ts'
import { decodeName, escapeName, splitRecords } from './names.ts'
import { type ObjectId, parseObjectId } from './object-id.ts'

/** The type of a path in a commit. Only `file` and `executable` have content to read. */
export type EntryType = 'file' | 'executable' | 'symlink' | 'submodule'

export type TreeEntry = {
  /** Relative to the root of the repository, with `/`. Exact, so it may contain line breaks, quotes or a leading dash. */
  path: string
  type: EntryType
  id: ObjectId
  /** Bytes; 0 for a submodule, the length of the target for a symlink. */
  size: number
}

export type Tree = {
  /** In git's order: by the bytes of the path. */
  entries: TreeEntry[]
  /** Names that are not UTF-8, escaped for display. They cannot be addressed and must be refused, not skipped silently. */
  unreadable: string[]
}

/** The type for a git mode, such as `100755`. Old repositories also contain `100664`. @throws GitError for an unknown mode */
export function entryType(mode: string): EntryType {
  if (mode === '100755') return 'executable'
  if (mode.startsWith('100')) return 'file'
  if (mode === '120000') return 'symlink'
  if (mode === '160000') return 'submodule'
  throw new GitError(`git printed an unknown file mode: ${JSON.stringify(mode)}.`)
}

/**
 * Lists everything in a commit below some directories, whatever the working tree looks like.
 *
 * @param directories paths from the root, taken literally; the path of a file means that file; empty means the whole commit
 */
export async function listTree(git: GitProcess, commit: ObjectId, directories: readonly string[]): Promise<Tree> {
  const output = await git.read([
    ...['ls-tree', '-r', '-z', '--long', '--full-tree', '--end-of-options', commit],
    ...directories,
  ])
  const tree: Tree = { entries: [], unreadable: [] }
  for (const record of splitRecords(output)) {
    const tab = record.indexOf('\t')
    const [mode = '', , id = '', size = ''] = record.subarray(0, tab).toString('latin1').split(/ +/)
    const name = record.subarray(tab + 1)
    const path = decodeName(name)
    if (path === undefined) tree.unreadable.push(escapeName(name))
    else tree.entries.push({ path, type: entryType(mode), id: parseObjectId(id), size: Number(size) || 0 })
  }
  return tree
}
