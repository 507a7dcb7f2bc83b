import { collect, type ObjectId, type Repository } from '../../../../shared/action/index.ts'
import { diffText, type TextDiff } from '../../../../shared/sync/index.ts'
import { documentName } from '../../read/commit/paths.ts'
import { type FileChange, type FileChangeKind, maxDiffBytes } from './file-changes.ts'
import { type ContentProblem, findContentProblem, findSecret, maxWholeBytes, textOf } from './forbidden-content.ts'
import { compareDocuments, type FieldDifference, isSameDocument } from './stored-form.ts'
import { createTextForm, isSameForm, type TextForm } from './text-form.ts'

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
  readonly form: TextForm | undefined
  readonly isOld: boolean
}

export type KeepTexts = (change: FileChange) => ChangedFile

/** Releases stored archives, and keeps only the texts that diffs need: at most 32 MiB per step. */
export function createTextBudget(): KeepTexts {
  let room = maxKeptBytes
  return ({ path, kind, before, after, form, isOld = false }) => {
    const wanted = kind === 'modified' && before !== undefined && before.size <= Math.min(room, maxDiffBytes)
    const textBefore = wanted && (after?.size ?? 0) <= maxDiffBytes ? textOf(before.read()) : undefined
    if (textBefore !== undefined) room -= before?.size ?? 0
    return { path, kind, before: before?.fingerprint, textBefore, after, form, isOld }
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
  /** For a `SKILL.md` that differs only in fields that one side has. */
  readonly fields: FieldDifference | undefined
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
      const files = byContent.get(blob.id) ?? []
      const form = files.some((one) => one.file.form !== undefined) ? createTextForm() : undefined
      const pieces = tapped(blob.pieces, form?.add)
      const content = blob.size <= maxWholeBytes ? await collect({ size: blob.size, pieces }) : undefined
      const problem = content ? findContentProblem(content, secrets) : await findSecret(pieces, secrets)
      // The search for secrets stops at the first one.
      const isWhole = content !== undefined || problem === undefined
      const read = { problem, text: content && textOf(content), form: isWhole ? form?.end() : undefined }
      for (const { file } of files) reviews.set(file, await reviewFile(file, read))
    }
  }
  return reviews
}

async function* tapped(pieces: AsyncIterable<Buffer>, tap: ((piece: Buffer) => void) | undefined) {
  for await (const piece of pieces) {
    tap?.(piece)
    yield piece
  }
}

interface ReadFile {
  readonly problem: ContentProblem | undefined
  /** Undefined if it is not text, or too large. */
  readonly text: string | undefined
  readonly form: TextForm | undefined
}

async function reviewFile(file: ChangedFile, { problem, text, form }: ReadFile): Promise<Review> {
  const fields = file.isOld ? undefined : fieldsOf(file, text)
  const isStored = !file.isOld && (isSameForm(form, file.form) || isSameDocument(fields))
  return { problem, diff: await diffOf(file, text), isStored, fields: isStored ? undefined : fields }
}

function fieldsOf({ path, textBefore }: ChangedFile, text: string | undefined): FieldDifference | undefined {
  if (path !== documentName || text === undefined || textBefore === undefined) return undefined
  return compareDocuments(text, textBefore)
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

async function diffOf({ textBefore }: ChangedFile, text: string | undefined): Promise<TextDiff | undefined> {
  return textBefore === undefined || text === undefined
    ? undefined
    : diffText(textBefore, text, { maxLines: maxDiffLines })
}
