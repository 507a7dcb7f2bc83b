import type { Commit } from '../objects/commit.ts'
import { resolveCommit } from '../objects/commit.ts'
import { findObjectId, isZero, type ObjectId } from '../objects/object-id.ts'
import { GitError } from '../process/error.ts'
import type { GitProcess } from '../process/process.ts'
import { fetchCommit, fetchHistory, fetchRef, findMergeBase, shortName } from './deepening.ts'
import type { EventFacts } from './event-facts.ts'

/**
 * What to compare the checked-out commit with. `everything` means that Git gives no hint and every file must be checked.
 * Any doubt leads to it: checking a file in vain costs a request, but missing one gives a wrong result.
 */
export type Base = { kind: 'commit'; id: ObjectId; reason: string } | { kind: 'everything'; reason: string }

/** What the event alone says, before asking git. `doubtful`: tell the user that Git could not help. */
export type BaseDecision =
  | { kind: 'commit'; id: ObjectId; reason: string }
  | { kind: 'merge-base'; of: ObjectId; reason: string }
  | { kind: 'everything'; reason: string; doubtful: boolean }

/**
 * Chooses the base for an event.
 *
 * | event | base |
 * |---|---|
 * | push to a branch | `before`, which covers all its commits, forced or not |
 * | push that creates a branch, push of a tag | everything |
 * | pull request, its trial merge checked out | the merge's first parent |
 * | pull request, its own head checked out | merge base of the target branch and the head |
 * | merge group | `base_sha` |
 * | any other event; another commit checked out than the one in the event | everything |
 */
export function decideBase(facts: EventFacts, head: Pick<Commit, 'id' | 'parents'>): BaseDecision {
  if (facts.pullRequest) return decidePullRequest(facts.pullRequest, head)
  const given = facts.push?.before ?? facts.mergeGroup?.baseSha
  if (facts.name === '') return everything('there is no event with a commit to compare with')
  if (given === undefined) return everything(`a ${facts.name} event has no commit to compare with`)
  if (facts.ref.startsWith('refs/tags/')) return everything('a tag was pushed')
  if (facts.sha !== head.id) return everything('the checked-out commit is not the one that the event is about', true)
  if (facts.push?.created || isZero(given)) return everything('the branch is new')
  const id = findObjectId(given)
  if (id === undefined) return everything('the event names no commit to compare with', true)
  return { kind: 'commit', id, reason: facts.push ? 'the branch before this push' : 'the base of this merge group' }
}

function decidePullRequest(
  { baseSha, headSha }: NonNullable<EventFacts['pullRequest']>,
  head: Pick<Commit, 'id' | 'parents'>,
): BaseDecision {
  const [target, merged] = head.parents
  if (target !== undefined && merged === headSha) {
    return {
      kind: 'commit',
      id: target,
      reason: 'the target branch that the pull request was merged with for this check',
    }
  }
  const of = findObjectId(baseSha)
  if (head.id === headSha && of !== undefined) {
    return { kind: 'merge-base', of, reason: 'the merge base of the pull request' }
  }
  return everything('the checked-out commit is not one of this pull request', true)
}

function everything(reason: string, doubtful = false): BaseDecision {
  return { kind: 'everything', reason, doubtful }
}

/**
 * Finds the base, and logs which one it is and why. Deepens a shallow clone as far as needed. If a commit cannot be
 * reached, the result is `everything`, with a warning.
 *
 * @param explicit the base that the user named: any name of a commit. It is used or it is an error, never guessed
 * @throws GitError if `explicit` is not a commit
 */
export async function resolveBase(git: GitProcess, facts: EventFacts, head: Commit, explicit?: string): Promise<Base> {
  const base =
    explicit === undefined ? await reach(git, decideBase(facts, head), head.id) : await find(git, explicit, head.id)
  if (base.kind === 'commit') git.log.info(`Comparing with ${base.id.slice(0, 7)}: ${base.reason}.`)
  else if (base.doubtful) git.log.warning(`Comparing every file, because ${base.reason}.`)
  else git.log.info(`Comparing every file: ${base.reason}.`)
  return base.kind === 'commit' ? base : { kind: 'everything', reason: base.reason }
}

type Reached = Exclude<BaseDecision, { kind: 'merge-base' }>

async function reach(git: GitProcess, decision: BaseDecision, head: ObjectId): Promise<Reached> {
  if (decision.kind === 'everything') return decision
  const remedy = 'use actions/checkout with fetch-depth: 0 to let it find the changes'
  if (decision.kind === 'commit') {
    if (await fetchCommit(git, decision.id)) return decision
    const reason = `${decision.reason} (${decision.id.slice(0, 7)}) is not in this clone and could not be fetched; ${remedy}`
    return { kind: 'everything', reason, doubtful: true }
  }
  const id = await findMergeBase(git, decision.of, head)
  if (id !== undefined) return { kind: 'commit', id, reason: decision.reason }
  const reason = `no common commit of ${decision.of.slice(0, 7)} and ${head.slice(0, 7)} was found; ${remedy}`
  return { kind: 'everything', reason, doubtful: true }
}

async function find(git: GitProcess, name: string, head: ObjectId): Promise<Reached> {
  const lookUp = async () =>
    (await resolveCommit(git, name)) ?? (await resolveCommit(git, `refs/remotes/origin/${shortName(name)}`))
  const attempts = [async () => true, () => fetchNamed(git, name), () => fetchHistory(git, [head])]
  for (const attempt of attempts) {
    const id = (await attempt()) ? await lookUp() : undefined
    if (id !== undefined) return { kind: 'commit', id, reason: 'the given base' }
  }
  throw new GitError(`The base ${JSON.stringify(name)} is not a commit of this repository.`, {
    hint: 'Set it to a branch, a tag or a commit id, and check out with fetch-depth: 0 so that it is in the clone.',
  })
}

async function fetchNamed(git: GitProcess, name: string): Promise<boolean> {
  const id = findObjectId(name)
  return id === undefined ? fetchRef(git, name) : fetchCommit(git, id)
}
