import type { ChangedPath, EventFacts, Repository } from '../../action/index.ts'

/** What changed in Git since the base. This is only a hint: the comparison with Duvo decides. */
export type GitChanges = {
  /** False if Git gives no hint. Everything counts as touched then. */
  readonly isKnown: boolean
  /** The changes in Git's order; empty without a hint. */
  readonly paths: readonly ChangedPath[]
  /** Whether a file, or anything in a folder, has changed. `''` is the root. */
  isTouched(path: string): boolean
  /** How a file has changed; undefined if it has not, or if Git gives no hint. */
  changeOf(file: string): ChangedPath | undefined
}

/** Without a hint, everything has to be compared. */
export const noHint: GitChanges = { isKnown: false, paths: [], isTouched: () => true, changeOf: () => undefined }

export type GitChangesOptions = {
  /** Whether to ask Git at all. If not, an explicit base is not checked either. */
  readonly isWanted: boolean
  readonly base: string | undefined
  readonly event: EventFacts
  /** Folders to check, from the root; an empty list, or `''` in it, means everything. */
  readonly folders: readonly string[]
}

/** Asks Git what changed from the base of the event to the checked-out commit. @throws GitError if `base` does not resolve */
export async function readGitChanges(
  repository: Pick<Repository, 'resolveBase' | 'changedPaths'>,
  { isWanted, base, event, folders }: GitChangesOptions,
): Promise<GitChanges> {
  if (!isWanted) return noHint
  const found = await repository.resolveBase(event, base)
  if (found.kind === 'everything') return noHint
  return changesOf(await repository.changedPaths(found.id, folders.includes('') ? [] : folders))
}

/** If the name of a changed file cannot be read, that file could be anywhere, so there is no hint. */
export function changesOf({ paths, unreadable }: Awaited<ReturnType<Repository['changedPaths']>>): GitChanges {
  if (unreadable.length > 0) return noHint
  const byPath = new Map(paths.map((change) => [change.path, change]))
  const touched = new Set(paths.flatMap(({ path }) => [...withFolders(path)]))
  return { isKnown: true, paths, isTouched: (path) => touched.has(path), changeOf: (file) => byPath.get(file) }
}

/** A path and all folders that contain it. */
function* withFolders(path: string): Generator<string> {
  yield path
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) yield path.slice(0, at)
  yield ''
}
