import type { ChangedPath, EventFacts, Repository } from '../../action/index.ts'

/** What Git changed since the base. It is a hint: what Duvo has decides. */
export type GitChanges = {
  /** False: Git gives no hint, so that everything counts as touched. */
  readonly isKnown: boolean
  /** What changed, in Git's order; empty without a hint. */
  readonly paths: readonly ChangedPath[]
  /** Whether a file, or anything in a folder, has changed. `''` is the top level. */
  isTouched(path: string): boolean
  /** How a file has changed; undefined where it has not, or where Git gives no hint. */
  changeOf(file: string): ChangedPath | undefined
}

/** Without a hint, everything is worth a look. */
export const noHint: GitChanges = { isKnown: false, paths: [], isTouched: () => true, changeOf: () => undefined }

export type GitChangesOptions = {
  /** Whether a hint is wanted at all; an explicit base is checked only then. */
  readonly isWanted: boolean
  readonly base: string | undefined
  readonly event: EventFacts
  /** Folders to look at, from the top level; empty, or one that is `''`, is everything. */
  readonly folders: readonly string[]
}

/** Asks Git what changed from the base of the event to the checked-out commit. @throws GitError for a wrong `base` */
export async function readGitChanges(
  repository: Pick<Repository, 'resolveBase' | 'changedPaths'>,
  { isWanted, base, event, folders }: GitChangesOptions,
): Promise<GitChanges> {
  if (!isWanted) return noHint
  const found = await repository.resolveBase(event, base)
  if (found.kind === 'everything') return noHint
  return changesOf(await repository.changedPaths(found.id, folders.includes('') ? [] : folders))
}

/** A name that cannot be read could be anywhere, so then there is no hint. */
export function changesOf({ paths, unreadable }: Awaited<ReturnType<Repository['changedPaths']>>): GitChanges {
  if (unreadable.length > 0) return noHint
  const byPath = new Map(paths.map((change) => [change.path, change]))
  const touched = new Set(paths.flatMap(({ path }) => [...withFolders(path)]))
  return { isKnown: true, paths, isTouched: (path) => touched.has(path), changeOf: (file) => byPath.get(file) }
}

/** A path and all folders that it lies in. */
function* withFolders(path: string): Generator<string> {
  yield path
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) yield path.slice(0, at)
  yield ''
}
