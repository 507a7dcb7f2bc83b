import type { EntryType, FileProblem, Repository, TreeEntry } from '../../../action/index.ts'

/** Reads files of the checked-out commit. */
export interface BlobReader {
  /**
   * The contents of the regular files below `roots` (files or folders; none means all) that `isWanted`, by path. A wanted
   * symlink or submodule, or a file over 1 MiB, is a problem.
   */
  read(roots: readonly string[], isWanted: (path: string, type: EntryType) => boolean): Promise<Map<string, Buffer>>
}

const maxFileBytes = 2 ** 20
const maxTotalBytes = 2 ** 28

export function createBlobReader(repository: Repository, problems: FileProblem[]): BlobReader {
  return {
    async read(roots, isWanted) {
      const tree = await repository.listTree(roots)
      problems.push(...tree.unreadable.map((file) => ({ file, message: 'has a name that is not UTF-8' })))
      const readable = tree.entries.filter((entry) => {
        const problem = isWanted(entry.path, entry.type) ? problemOf(entry) : 'not wanted'
        if (problem !== undefined && problem !== 'not wanted') problems.push({ file: entry.path, message: problem })
        return problem === undefined
      })
      const blobs = await repository.readBlobs(
        readable.map(({ id }) => id),
        { maxBytes: maxTotalBytes },
      )
      return new Map(readable.map(({ path, id }) => [path, blobs.get(id) ?? Buffer.alloc(0)]))
    },
  }
}

function problemOf({ type, size }: TreeEntry): string | undefined {
  if (type === 'symlink') return 'is a symbolic link, which is not followed: commit the file itself'
  if (type === 'submodule') return 'is a submodule, whose files are not read'
  if (size > maxFileBytes) return `is too large: ${size} bytes, and a config may have at most ${maxFileBytes}`
  return undefined
}
