import { resolveCommit } from '../objects/commit.ts'
import { findObjectId, type ObjectId } from '../objects/object-id.ts'
import type { GitProcess } from '../process/process.ts'

/** How many commits more a shallow clone gets at a time, before it gets all of them. */
const steps = [50, 500]

/** Whether history of this clone is cut off, as it is after actions/checkout with its default `fetch-depth: 1`. */
export async function isShallow(git: GitProcess): Promise<boolean> {
  const answer = await git.read(['rev-parse', '--is-shallow-repository'])
  return answer.toString('utf8').trim() === 'true'
}

/** Makes sure that a commit and its files are there, without its history if the clone is shallow. False when they are not. */
export async function fetchCommit(git: GitProcess, id: ObjectId): Promise<boolean> {
  const isThere = async () => (await resolveCommit(git, id)) === id
  if (await isThere()) return true
  git.log.info(`Commit ${id.slice(0, 7)} is not in this clone; fetching it.`)
  return (await git.fetch(await depth(git), [id])) && (await isThere())
}

/** Fetches a branch or tag by its name. False when the remote has none, or the name is none a ref can have. */
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

/** Fetches what a branch is now, whatever the clone has of it. False when the remote has none, or cannot be asked. */
export async function fetchBranch(git: GitProcess, branch: string): Promise<boolean> {
  if (!isRefName(branch)) return false
  git.log.info(`Asking what the newest commit of ${branch} is.`)
  return git.fetch(await depth(git), [`+refs/heads/${branch}:refs/remotes/origin/${branch}`])
}

function isRefName(name: string): boolean {
  return /^[\p{L}\p{N}_][\p{L}\p{N}_./@+-]*$/u.test(name) && !/\.\.|\/\/|@\{|\.lock$|[./]$/.test(name)
}

/** `main` for `origin/main`, `refs/heads/main` and `refs/remotes/origin/main`; likewise for a tag. */
export function shortName(name: string): string {
  return name.replace(/^(?:refs\/(?:heads|tags|remotes\/origin)|origin)\//, '')
}

/** In a complete clone a depth would cut history off, so it is given in a shallow one only. */
async function depth(git: GitProcess): Promise<string[]> {
  return (await isShallow(git)) ? ['--depth=1'] : []
}

/** Fetches all history of some commits if it is cut off. False when it stays cut off. */
export async function fetchHistory(git: GitProcess, ids: readonly ObjectId[]): Promise<boolean> {
  if (!(await isShallow(git))) return true
  git.log.info('This clone is shallow; fetching its whole history.')
  return git.fetch(['--unshallow'], ids)
}

/** The newest commit that is in the history of both, deepening a shallow clone in bounded steps; undefined if there is none. */
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
  git.log.info(`This clone is shallow; fetching ${commits} commits more.`)
  return git.fetch([`--deepen=${commits}`], ids)
}
