import { type Commit, resolveCommit } from '../objects/commit.ts'
import { findObjectId, type ObjectId } from '../objects/object-id.ts'
import type { GitProcess } from '../process/process.ts'
import { fetchBranch, findMergeBase } from './deepening.ts'

/**
 * How the checked-out commit relates to another one. `newer`: the other is in its history; `older`: it is in the history of
 * the other; `apart`: they have diverged; `unknown`: the history needed to tell is not available.
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

/** A tag, and the commit that it stands for. */
export type Tag = { readonly name: string; readonly id: ObjectId }

const maxTags = 20

/** The newest tags of this clone that contain the checked-out commit, without those of the commit itself. */
export async function tagsAfter(git: GitProcess, head: ObjectId): Promise<Tag[]> {
  const format = '--format=%(objectname) %(*objectname) %(refname:strip=2)'
  const args = ['for-each-ref', `--contains=${head}`, '--sort=-creatordate', format, 'refs/tags']
  const lines = (await git.read(args)).toString('utf8').split('\n')
  const tags = lines.flatMap((line): Tag[] => {
    const [object = '', peeled = '', ...name] = line.split(' ')
    const id = findObjectId(peeled === '' ? object : peeled)
    return id === undefined || id === head ? [] : [{ name: name.join(' '), id }]
  })
  return tags.slice(0, maxTags)
}
