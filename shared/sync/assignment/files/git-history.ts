import { FileProblemsError, type Repository, type Version } from '../../../action/index.ts'
import type { GitChanges } from '../../git/changes.ts'
import { type ConfigDocument, hasFrontMatter } from '../document/config-document.ts'
import { findId, type IdMap, readIdMap } from './ids-file.ts'
import { isMarkdownPath, nameOf } from './names.ts'

/** Which configs changed in Git since the base. This is only a hint: the comparison with what is live decides. */
export interface History {
  /** Whether a config, one of its texts or its id changed. True for all if there is no base. */
  isTouched(document: ConfigDocument): boolean
  /** Names of deleted configs. */
  readonly removed: readonly string[]
}

export interface HistoryOptions {
  readonly changes: GitChanges
  readonly idsPath: string
  /** The ids of the checked-out commit. */
  readonly ids: IdMap
  readonly isWanted: (path: string) => boolean
}

type Blobs = Pick<Repository, 'readBlobs'>

export async function readHistory(
  repository: Blobs,
  { changes, idsPath, ids, isWanted }: HistoryOptions,
): Promise<History> {
  if (!changes.isKnown) return { isTouched: () => true, removed: [] }
  const idsBefore = changes.changeOf(idsPath)
  const oldIds = idsBefore ? await readOldIds(repository, idsPath, idsBefore.before) : ids
  const deleted = changes.paths.filter(({ kind, path }) => kind === 'deleted' && isWanted(path))
  return {
    isTouched: ({ path, name, references }) =>
      [path, ...references.map(({ file }) => file)].some((file) => changes.isTouched(file)) ||
      findId(oldIds, name)?.id !== findId(ids, name)?.id,
    removed: await removedConfigs(repository, deleted),
  }
}

/** The id file before the change. If it was invalid or missing, it counts as empty. */
async function readOldIds(repository: Blobs, path: string, before: Version | undefined): Promise<IdMap> {
  const bytes = await readOld(repository, before)
  try {
    return bytes ? readIdMap(path, bytes) : new Map()
  } catch (error) {
    if (error instanceof FileProblemsError) return new Map()
    throw error
  }
}

async function removedConfigs(
  repository: Blobs,
  deleted: readonly { path: string; before: Version | undefined }[],
): Promise<string[]> {
  const names: string[] = []
  for (const { path, before } of deleted) {
    const bytes = isMarkdownPath(path) ? await readOld(repository, before) : undefined
    if (!isMarkdownPath(path) || (bytes && hasFrontMatter(bytes))) names.push(nameOf(path))
  }
  return names
}

const maxOldBytes = 2 ** 20

async function readOld(repository: Blobs, version: Version | undefined): Promise<Buffer | undefined> {
  if (version?.type !== 'file' && version?.type !== 'executable') return undefined
  const blobs = await repository.readBlobs([version.id], { maxBytes: maxOldBytes }).catch(() => undefined)
  return blobs?.get(version.id)
}
