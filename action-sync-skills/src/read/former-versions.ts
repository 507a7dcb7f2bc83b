import { collect, GitError, type ObjectId, type Repository } from '../../../shared/action/index.ts'
import { maxDocumentBytes } from './commit/folder/folder-problems.ts'

/** Earlier and current versions of some files in Git, as blob ids by path. Paths in one form of Unicode (NFC). */
export type FormerVersions = ReadonlyMap<string, ReadonlySet<ObjectId>>

/**
 * Reads which versions of some files the repository has ever had.
 *
 * @param roots the folders that contain all of them
 * @returns undefined if parts of the history are missing
 */
export async function readFormerVersions(
  repository: Pick<Repository, 'filesEverHeld'>,
  roots: readonly string[],
  paths: ReadonlySet<string>,
): Promise<FormerVersions | undefined> {
  try {
    const { versions, complete } = await repository.filesEverHeld({
      directories: roots.includes('') ? [] : roots,
      match: (path) => paths.has(path.normalize('NFC')),
    })
    return complete ? new Map([...versions].map(([path, ids]) => [path.normalize('NFC'), ids])) : undefined
  } catch (error) {
    if (!(error instanceof GitError)) throw error
    return undefined
  }
}

/**
 * Calls `use` with each of these texts, one at a time in memory.
 *
 * @returns false if some cannot be read, as in a partial clone
 */
export async function readTexts(
  repository: Pick<Repository, 'streamBlobs'>,
  ids: readonly ObjectId[],
  use: (id: ObjectId, text: string) => void,
): Promise<boolean> {
  try {
    for await (const blob of repository.streamBlobs([...new Set(ids)])) {
      if (blob.size <= maxDocumentBytes) use(blob.id, new TextDecoder().decode(await collect(blob)))
    }
    return true
  } catch (error) {
    if (!(error instanceof GitError)) throw error
    return false
  }
}
