import type { ChangedPath } from '../../../../shared/action/index.ts'
import type { LocalFile } from '../../read/commit/folder/skill-folders.ts'
import type { ArchivedFile } from '../../read/stored/zip-reader.ts'
import { isArchiveJunk } from './stored-form.ts'
import { createTextForm, type TextForm } from './text-form.ts'

/** `mode`: only the executable bit. */
export type FileChangeKind = 'added' | 'modified' | 'removed' | 'mode'

/** A difference between a stored Skill and its folder. */
export interface FileChange {
  readonly path: string
  readonly kind: FileChangeKind
  /** As stored in Duvo; undefined for `added`. */
  readonly before: ArchivedFile | undefined
  /** As in the commit; undefined for `removed`. */
  readonly after: LocalFile | undefined
  /** For `modified`: the form of the stored text; undefined if it cannot be the server's form of the file. */
  readonly form?: TextForm | undefined
  /** Duvo has exactly what Git had before the push, so it cannot be a normalised form of the current file. */
  readonly isOld?: boolean
}

/** Texts up to this size are shown as a diff, and compared even if their sizes differ a lot. */
export const maxDiffBytes = 256 * 2 ** 10

/** How Git says a file has changed; undefined if it has not, or if Git gives no hint. */
export type HintOf = (path: string) => Pick<ChangedPath, 'kind' | 'before'> | undefined

/**
 * What an upload of the folder would change in the stored Skill, in the order of the paths. Contents are compared by their
 * git hashes, so that none of the folder's files needs to be read; a large stored file is not unpacked if its size is far
 * from that of the file in Git.
 *
 * The API does not promise to keep executable bits, and a server that drops them must not be sent the same Skill again and
 * again. So they are compared only if the stored archive has any; and if Git says that a file's bit has changed, the file
 * counts as changed unless the archive has the new one.
 *
 * A server may write names in another form of Unicode, and add or drop junk from tools; neither is a change.
 *
 * @throws ZipError if a stored file is damaged
 */
export async function compareFiles(
  local: readonly LocalFile[],
  stored: ReadonlyMap<string, ArchivedFile>,
  hintOf: HintOf,
): Promise<FileChange[]> {
  const keepsModes = [...stored.values()].some(({ executable }) => executable === true)
  const composed = new Map([...stored.keys()].map((path) => [path.normalize('NFC'), path]))
  const changes: FileChange[] = []
  const kept = new Set<string>()
  for (const after of local) {
    const name = stored.has(after.path) ? after.path : (composed.get(after.path.normalize('NFC')) ?? after.path)
    const before = stored.get(name)
    kept.add(name)
    const hint = hintOf(after.path)
    const comparesMode = hint?.kind === 'mode' || (keepsModes && before?.executable !== undefined)
    const kind = await compareFile(after, before, comparesMode)
    if (kind === 'added' && isArchiveJunk(after.path)) continue
    const isComparable = kind === 'modified' && before !== undefined && isNear(before.size, after.size)
    const isOld = isComparable && (await isOldFile(before, hint))
    const form = isComparable && !isOld ? await formOf(before) : undefined
    if (kind) changes.push({ path: after.path, kind, before, after, form, isOld })
  }
  for (const [path, before] of stored) {
    if (!kept.has(path) && !isArchiveJunk(path)) changes.push({ path, kind: 'removed', before, after: undefined })
  }
  return changes.sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)))
}

/** No change of form doubles the size of a large text, or halves it. */
function isNear(one: number, other: number): boolean {
  const [less, more] = one < other ? [one, other] : [other, one]
  return more <= maxDiffBytes || more <= 2 * less
}

async function isOldFile(before: ArchivedFile, hint: ReturnType<HintOf>): Promise<boolean> {
  const old = hint?.before?.id
  return old !== undefined && (await before.blobId(old.length)) === old
}

async function formOf(file: ArchivedFile): Promise<TextForm | undefined> {
  const reader = createTextForm()
  for await (const piece of file.pieces()) reader.add(piece)
  return reader.end()
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
