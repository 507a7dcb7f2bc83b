import type { LocalFile } from '../read/commit/folder/skill-folders.ts'
import type { ArchivedFile } from '../read/stored/zip-reader.ts'

/** `mode`: the executable bit alone. */
export type FileChangeKind = 'added' | 'modified' | 'removed' | 'mode'

/** A file in which a stored Skill differs from its folder. */
export interface FileChange {
  readonly path: string
  readonly kind: FileChangeKind
  /** As stored in Duvo; undefined for `added`. */
  readonly before: ArchivedFile | undefined
  /** As in the commit; undefined for `removed`. */
  readonly after: LocalFile | undefined
}

/**
 * What an upload of the folder would change in the stored Skill, in the order of the paths. Contents are compared by the
 * hash that Git names them by, so that none of the folder's files has to be read for it; a stored file of another size is
 * not unpacked at all.
 *
 * The API does not promise to keep executable bits, and a server that drops them must not be sent the same Skill again and
 * again. So they are compared where the stored archive has any such bit; and where Git says that a file's bit has changed, the
 * file counts as changed unless the archive has the new one.
 *
 * @param hasNewMode whether Git says so of a file
 * @throws ZipError where a stored file is damaged
 */
export async function compareFiles(
  local: readonly LocalFile[],
  stored: ReadonlyMap<string, ArchivedFile>,
  hasNewMode: (path: string) => boolean,
): Promise<FileChange[]> {
  const keepsModes = [...stored.values()].some(({ executable }) => executable === true)
  const changes: FileChange[] = []
  for (const after of local) {
    const before = stored.get(after.path)
    const comparesMode = hasNewMode(after.path) || (keepsModes && before?.executable !== undefined)
    const kind = await compareFile(after, before, comparesMode)
    if (kind) changes.push({ path: after.path, kind, before, after })
  }
  const kept = new Set(local.map(({ path }) => path))
  for (const [path, before] of stored) {
    if (!kept.has(path)) changes.push({ path, kind: 'removed', before, after: undefined })
  }
  return changes.sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)))
}

async function compareFile(
  after: LocalFile,
  before: ArchivedFile | undefined,
  comparesMode: boolean,
): Promise<FileChangeKind | undefined> {
  if (before === undefined) return 'added'
  if (before.size !== after.size) return 'modified'
  if ((await before.blobId(after.id.length)) !== after.id) return 'modified'
  return comparesMode && before.executable !== after.executable ? 'mode' : undefined
}
