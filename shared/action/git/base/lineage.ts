import { type Commit, resolveCommit } from '../objects/commit.ts'
import type { ObjectId } from '../objects/object-id.ts'
import type { GitProcess } from '../process/process.ts'
import { fetchBranch, findMergeBase } from './deepening.ts'

/**
 * How the checked-out commit relates to another one. `newer`: the other is in its history; `older`: it is in the history of
 * the other; `apart`: they have diverged; `unknown`: the history that would tell is not available.
 */
export type Lineage = 'same' | 'newer' | 'older' | 'apart' | 'unknown'

/** Deepens a shallow clone as far as needed. @param other may be missing from the clone, or not be a commit at all */
export async function lineageOf(git: GitProcess, head: Commit, other: ObjectId): Promise<Lineage> {
  if (other === head.id) return 'same'
  if (head.parents.includes(other)) return 'newer'
  const base = await findMergeBase(git, other, head.id)
  if (base === undefined) return 'unknown'
  if (base === other) return 'newer'
  return base === head.id ? 'older' : 'apart'
}

/** The newest commit of a branch of `origin`; undefined if the ref is not a branch, or origin cannot be reached. */
export async function branchTip(git: GitProcess, ref: string): Promise<ObjectId | undefined> {
  const [, branch] = /^refs\/heads\/(.+)$/.exec(ref) ?? []
  if (branch === undefined || !(await fetchBranch(git, branch))) return undefined
  return resolveCommit(git, `refs/remotes/origin/${branch}`)
}
