import type { EventFacts, ObjectId, Repository } from '../../action/index.ts'
import { changesOf } from './changes.ts'

/** What the branch has changed since the commit of this run. */
export type Superseded = {
  readonly branch: string
  /** The branch's newest commit. */
  readonly tip: ObjectId
  /** Whether a file, or anything in a folder, differs in the newest commit. */
  isTouched(path: string): boolean
}

/**
 * Checks whether a re-run is for an old commit. The first run for a commit needs no check: if a newer commit follows, the
 * run for that commit follows too. After a later re-run, no other run follows.
 *
 * @param attempt as in GITHUB_RUN_ATTEMPT
 * @returns undefined if the commit is the branch's newest, or if that is unknown
 */
export async function readSuperseded(
  repository: Pick<Repository, 'branchTip' | 'changedPaths' | 'head'>,
  event: Pick<EventFacts, 'ref'>,
  attempt: string | undefined,
): Promise<Superseded | undefined> {
  if (!(Number(attempt) > 1)) return undefined
  const tip = await repository.branchTip(event.ref)
  if (tip === undefined || tip === repository.head.id) return undefined
  const { isTouched } = changesOf(await repository.changedPaths(tip))
  return { branch: event.ref.replace('refs/heads/', ''), tip, isTouched }
}
