import { fetchHistory } from './base/deepening.ts'
import { parseRawDiff, rawDiff } from './changes.ts'
import type { ObjectId } from './objects/object-id.ts'
import { GitError } from './process/error.ts'
import type { GitProcess } from './process/process.ts'

export type HistoricalFiles = {
  /** All versions of each path, as blob ids, without symlinks and submodules. */
  versions: Map<string, Set<ObjectId>>
  /** False if the clone is shallow and could not be completed: then there may be more. */
  complete: boolean
}

const maxCommits = 100_000

/**
 * Finds the files that this repository has ever held, in any commit that led to `head`, including merged branches. Answers
 * "is this ours?" before something is deleted elsewhere.
 *
 * @param options.directories literal paths from the root; empty means everything
 * @param options.match selects paths, such as those that end in `/SKILL.md`
 * @throws GitError if more than 100,000 commits touch the directories
 */
export async function filesEverHeld(
  git: GitProcess,
  head: ObjectId,
  { directories, match }: { directories: readonly string[]; match: (path: string) => boolean },
): Promise<HistoricalFiles> {
  const complete = await fetchHistory(git, [head])
  const select = ['--full-history', `--max-count=${maxCommits + 1}`, '--end-of-options', head, '--', ...directories]
  const commits = (await git.read(['rev-list', ...select])).toString('latin1')
  if (commits.split('\n').length > maxCommits + 1) {
    throw new GitError(`More than ${maxCommits} commits touch these files; their history is too long to search.`)
  }
  // -m: against each parent of a merge, for files that only the merge itself added. --root: include the first commit.
  const show = ['--stdin', '-m', '--root', '--no-commit-id', '--diff-filter=AMT', '--', ...directories]
  const { paths } = parseRawDiff(
    commits === '' ? Buffer.alloc(0) : await git.read([...rawDiff, ...show], { input: commits }),
  )
  const versions = new Map<string, Set<ObjectId>>()
  for (const { path, after } of paths) {
    if (!after || !(after.type === 'file' || after.type === 'executable') || !match(path)) continue
    versions.set(path, (versions.get(path) ?? new Set()).add(after.id))
  }
  return { versions, complete }
}
