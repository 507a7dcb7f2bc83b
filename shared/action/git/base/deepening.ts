import { resolveCommit } from '../objects/commit.ts'
import { findObjectId, type ObjectId } from '../objects/object-id.ts'
import type { GitProcess } from '../process/process.ts'

/** How many more commits to fetch into a shallow clone at a time, before fetching all of them. */
const steps = [50, 500]

/** Whether the history of this clone is truncated, as after actions/checkout with its default `fetch-depth: 1`. */
export async function isShallow(git: GitProcess): Promise<boolean> {
  const answer = await git.read(['rev-parse', '--is-shallow-repository'])
  return answer.toString('utf8').trim() === 'true'
}

/**
 * Makes sure that a commit and its files are present, without its history if the clone is shallow. Returns false if that
 * fails.
 */
export async function fetchCommit(git: GitProcess, id: ObjectId): Promise<boolean> {
  const isThere = async () => (await resolveCommit(git, id)) === id
  if (await isThere()) return true
  git.log.info(`Commit ${id.slice(0, 7)} is not in this clone; fetching it.`)
  return (await git.fetch(await depth(git), [id])) && (await isThere())
}

/** Fetches a branch or tag by name. Returns false if the remote does not have it, or the name is not a valid ref. */
export async function fetchRef(git: GitProcess, name: string): Promise<boolean> {
  if (!isRefName(name)) return false
  git.log.info(`${name} is not in this clone; fetching it.`)
  const options = await depth(git)
  const short = shortName(name)
  return (
    (await git.fetch(options, [`+refs/heads/${short}:refs/remotes/origin/${short}`])) ||
    (await git.fetch(options, [`refs/tags/${short}:refs/tags/${short}`]))
  )
}

/**
 * Fetches the current state of a branch, whatever the clone has. Returns false if the remote does not have it, or cannot be
 * reached.
 */
export async function fetchBranch(git: GitProcess, branch: string): Promise<boolean> {
  if (!isRefName(branch)) return false
  git.log.info(`Looking up the newest commit of ${branch}.`)
  return git.fetch(await depth(git), [`+refs/heads/${branch}:refs/remotes/origin/${branch}`])
}

function isRefName(name: string): boolean {
  return /^[\p{L}\p{N}_][\p{L}\p{N}_./@+-]*$/u.test(name) && !/\.\.|\/\/|@\{|\.lock$|[./]$/.test(name)
}

/** `main` for `origin/main`, `refs/heads/main` and `refs/remotes/origin/main`; likewise for a tag. */
export function shortName(name: string): string {
  return name.replace(/^(?:refs\/(?:heads|tags|remotes\/origin)|origin)\//, '')
}

/** In a complete clone, a depth would truncate the history, so set it only in a shallow one. */
async function depth(git: GitProcess): Promise<string[]> {
  return (await isShallow(git)) ? ['--depth=1'] : []
}

/** Fetches the full history of some commits if it is truncated. Returns false if it stays truncated. */
export async function fetchHistory(git: GitProcess, ids: readonly ObjectId[]): Promise<boolean> {
  if (!(await isShallow(git))) return true
  git.log.info('This clone is shallow; fetching its whole history.')
  return git.fetch(['--unshallow'], ids)
}

/** The newest commit in the history of both, deepening a shallow clone in bounded steps; undefined if there is none. */
export async function findMergeBase(git: GitProcess, a: ObjectId, b: ObjectId): Promise<ObjectId | undefined> {
  if (!(await fetchCommit(git, a)) || !(await fetchCommit(git, b))) return undefined
  const deepenings = steps.map((commits) => () => deepen(git, commits, [a, b]))
  for (const attempt of [async () => true, ...deepenings, () => fetchHistory(git, [a, b])]) {
    if (!(await attempt())) return undefined
    const id = await mergeBase(git, a, b)
    if (id !== undefined) return id
  }
  return undefined
}

async function mergeBase(git: GitProcess, a: ObjectId, b: ObjectId): Promise<ObjectId | undefined> {
  const answer = await git.read(['merge-base', '--end-of-options', a, b], { accept: [1] })
  return findObjectId(answer.toString('utf8').trim())
}

async function deepen(git: GitProcess, commits: number, ids: readonly ObjectId[]): Promise<boolean> {
  if (!(await isShallow(git))) return true
  git.log.info(`This clone is shallow; fetching ${commits} more commits.`)
  return git.fetch([`--deepen=${commits}`], ids)
}
