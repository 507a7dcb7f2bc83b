import { createHash } from 'node:crypto'
import type { LocalFile } from './skill-folders.ts'
import type { StoredFile } from './unzip.ts'

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
 * The API does not promise to keep executable bits. They are compared if the stored archive has any such bit, or if
 * `modesChanged`: else a server that drops them would be sent the same Skill again and again.
 *
 * @param modesChanged whether Git says that executable bits have changed
 */
export function compareFiles(
  local: readonly LocalFile[],
  stored: ReadonlyMap<string, StoredFile>,
  modesChanged: boolean,
): FileChange[] {
  const comparesModes = modesChanged || [...stored.values()].some(({ executable }) => executable === true)
  const changes = local.flatMap((after): FileChange[] => {
    const before = stored.get(after.path)
    const kind = before ? changeOf(before, after, comparesModes) : 'added'
    return kind ? [{ path: after.path, kind, before, after }] : []
  })
  const kept = new Set(local.map(({ path }) => path))
  const removed = [...stored].filter(([path]) => !kept.has(path))
  const all = [
    ...changes,
    ...removed.map(([path, before]) => ({ path, kind: 'removed' as const, before, after: undefined })),
  ]
  return all.sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)))
}

function changeOf(before: StoredFile, after: LocalFile, comparesModes: boolean): 'modified' | 'mode' | undefined {
  if (before.content.length !== after.size || blobId(before.content, after.id.length) !== after.id) return 'modified'
  return comparesModes && before.executable !== undefined && before.executable !== after.executable ? 'mode' : undefined
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
