import { collect, type ObjectId, type Repository } from '../../../shared/action/index.ts'
import { diffText, type TextDiff } from '../../../shared/sync/index.ts'
import type { FileChange, FileChangeKind } from './file-changes.ts'
import { type ContentProblem, findContentProblem, findSecret, maxWholeBytes, textOf } from './forbidden-content.ts'
import { isStoredForm, maxFormBytes } from './stored-form.ts'

const maxDiffLines = 200
/** All stored texts that a step keeps for its diffs, together. */
const maxKeptBytes = 32 * 2 ** 20

/** A file that an upload would change, without the content that Duvo has of it. */
export interface ChangedFile {
  readonly path: string
  readonly kind: FileChangeKind
  /** Tells contents in Duvo apart; undefined for `added`. */
  readonly before: string | undefined
  /** What a diff begins with; undefined where there is to be none. */
  readonly textBefore: string | undefined
  readonly after: FileChange['after']
  /** See {@link FileChange}. */
  readonly isOld: boolean
}

export type KeepTexts = (change: FileChange) => ChangedFile

/** Lets stored archives go, and keeps the texts in them that diffs need: at most 32 MiB in all of a step. */
export function createTextBudget(): KeepTexts {
  let room = maxKeptBytes
  return ({ path, kind, before, after, isOld = false }) => {
    const wanted = kind === 'modified' && before !== undefined && before.size <= Math.min(room, maxFormBytes)
    const textBefore = wanted && (after?.size ?? 0) <= maxFormBytes ? textOf(before.read()) : undefined
    if (textBefore !== undefined) room -= before?.size ?? 0
    return { path, kind, before: before?.fingerprint, textBefore, after, isOld }
  }
}

/** Contents are read in parts of so many bytes, which lie on disk meanwhile. */
const maxPartBytes = 64 * 2 ** 20

/** What the content of a changed file says. */
export interface Review {
  readonly problem: ContentProblem | undefined
  readonly diff: TextDiff | undefined
  /** Duvo has the same in a form of its own, so an upload would change nothing. */
  readonly isStored: boolean
}

/**
 * Looks into all files that would be uploaded: what in them forbids it, and for text what changes line by line. One pass over
 * the repository for all Skills, with one file in memory at a time, and of a large one only a piece.
 *
 * @param secrets values that no file may hold
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
