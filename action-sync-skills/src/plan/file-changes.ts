import { createHash } from 'node:crypto'
import type { LocalFile } from '../read/commit/skill-folders.ts'
import type { StoredFile } from '../read/stored/unzip.ts'

/** `mode`: the executable bit alone. */
export type FileChangeKind = 'added' | 'modified' | 'removed' | 'mode'

/** A file in which a stored Skill differs from its folder. */
export interface FileChange {
  readonly path: string
  readonly kind: FileChangeKind
  /** As stored in Duvo; undefined for `added`. */
  readonly before: StoredFile | undefined
  /** As in the commit; undefined for `removed`. */
  readonly after: LocalFile | undefined
}

/**
 * What an upload of the folder would change in the stored Skill, in the order of the paths. Contents are compared by the
 * hash that Git names them by, so that none of the folder's files has to be read for it.
 *
 * The API does not promise to keep executable bits, and a server that drops them must not be sent the same Skill again and
 * again. So they are compared where the stored archive has any such bit; and where Git says that a file's bit has changed, the
 * file counts as changed unless the archive has the new one.
 *
 * @param hasNewMode whether Git says so of a file
 */
export function compareFiles(
  local: readonly LocalFile[],
  stored: ReadonlyMap<string, StoredFile>,
  hasNewMode: (path: string) => boolean,
): FileChange[] {
  const keepsModes = [...stored.values()].some(({ executable }) => executable === true)
  const changes = local.flatMap((after): FileChange[] => {
    const before = stored.get(after.path)
    if (!before) return [{ path: after.path, kind: 'added', before, after }]
    const isModified = before.content.length !== after.size || blobId(before.content, after.id.length) !== after.id
    const comparesMode = hasNewMode(after.path) || (keepsModes && before.executable !== undefined)
    const kind = isModified ? 'modified' : comparesMode && before.executable !== after.executable ? 'mode' : undefined
    return kind ? [{ path: after.path, kind, before, after }] : []
  })
  const kept = new Set(local.map(({ path }) => path))
  const removed = [...stored].filter(([path]) => !kept.has(path))
  return [
    ...changes,
    ...removed.map(([path, before]) => ({ path, kind: 'removed' as const, before, after: undefined })),
  ].sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)))
}

/**
 * The id that Git gives a content.
 *
 * @param length of the ids in the repository: 40 hex digits for SHA-1, 64 for SHA-256
 */
export function blobId(content: Uint8Array, length: number): string {
  const hash = createHash(length === 64 ? 'sha256' : 'sha1')
  return hash.update(`blob ${content.byteLength}\0`).update(content).digest('hex')
}
