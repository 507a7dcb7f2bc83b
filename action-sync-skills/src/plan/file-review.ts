import { collect, type ObjectId, type Repository } from '../../../shared/action/index.ts'
import { diffText, type TextDiff } from '../../../shared/sync/index.ts'
import type { FileChange, FileChangeKind } from './file-changes.ts'
import { type ContentProblem, findContentProblem, findSecret, maxWholeBytes, textOf } from './forbidden-content.ts'
import { isStoredForm, maxFormBytes } from './stored-form.ts'

const maxDiffLines = 200
/** Limit for all stored texts together that a step keeps for its diffs. */
const maxKeptBytes = 32 * 2 ** 20

/** A file that an upload would change, without its content in Duvo. */
export interface ChangedFile {
  readonly path: string
  readonly kind: FileChangeKind
  /** Distinguishes contents in Duvo; undefined for `added`. */
  readonly before: string | undefined
  /** The old side of a diff; undefined if there is no diff. */
  readonly textBefore: string | undefined
  readonly after: FileChange['after']
  /** See {@link FileChange}. */
  readonly isOld: boolean
}

export type KeepTexts = (change: FileChange) => ChangedFile

/** Releases stored archives, and keeps only the texts that diffs need: at most 32 MiB per step. */
export function createTextBudget(): KeepTexts {
  let room = maxKeptBytes
  return ({ path, kind, before, after, isOld = false }) => {
    const wanted = kind === 'modified' && before !== undefined && before.size <= Math.min(room, maxFormBytes)
    const textBefore = wanted && (after?.size ?? 0) <= maxFormBytes ? textOf(before.read()) : undefined
    if (textBefore !== undefined) room -= before?.size ?? 0
    return { path, kind, before: before?.fingerprint, textBefore, after, isOld }
  }
}

/** Contents are read in parts of this many bytes, and kept on disk meanwhile. */
const maxPartBytes = 64 * 2 ** 20

/** What the content of a changed file shows. */
export interface Review {
  readonly problem: ContentProblem | undefined
  readonly diff: TextDiff | undefined
  /** Duvo has the same file in its own form, so an upload would change nothing. */
  readonly isStored: boolean
}

/**
 * Checks all files that would be uploaded: for forbidden content, and for text the changes line by line. One pass over the
 * repository for all Skills, with one file in memory at a time, and only a piece of a large one.
 *
 * @param secrets values that no file may contain
 */
export async function reviewFiles(
  repository: Pick<Repository, 'streamBlobs'>,
  files: readonly ChangedFile[],
  secrets: readonly string[],
): Promise<Map<ChangedFile, Review>> {
  const written = files.flatMap((file) => (file.after ? { file, id: file.after.id } : []))
  const byContent = Map.groupBy(written, ({ id }) => id)
  const reviews = new Map<ChangedFile, Review>()
  const sizes = [...byContent].map(([id, [first]]) => ({ id, size: first?.file.after?.size ?? 0 }))
  for (const part of inParts(sizes)) {
    for await (const blob of repository.streamBlobs(part)) {
      const content = blob.size <= maxWholeBytes ? await collect(blob) : undefined
      const problem = content ? findContentProblem(content, secrets) : await findSecret(blob.pieces, secrets)
      for (const { file } of byContent.get(blob.id) ?? []) {
        const text = content && textOf(content)
        reviews.set(file, { problem, diff: await diffOf(file, text), isStored: hasStored(file, text) })
      }
    }
  }
  return reviews
}

/** At least one content each. */
function* inParts(contents: readonly { id: ObjectId; size: number }[]): Generator<ObjectId[]> {
  let part: ObjectId[] = []
  let bytes = 0
  for (const { id, size } of contents) {
    if (part.length > 0 && bytes + size > maxPartBytes) {
      yield part
      part = []
      bytes = 0
    }
    part.push(id)
    bytes += size
  }
  if (part.length > 0) yield part
}

function hasStored({ path, textBefore, isOld }: ChangedFile, text: string | undefined): boolean {
  return textBefore !== undefined && text !== undefined && !isOld && isStoredForm(path, text, textBefore)
}

async function diffOf({ textBefore }: ChangedFile, text: string | undefined): Promise<TextDiff | undefined> {
  return textBefore === undefined || text === undefined
    ? undefined
    : diffText(textBefore, text, { maxLines: maxDiffLines })
}
