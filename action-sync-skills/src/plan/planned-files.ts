import type { FileProblem, Repository } from '../../../shared/action/index.ts'
import { diffText } from '../../../shared/sync/index.ts'
import { join, type LocalFile, type SkillFolder } from '../read/commit/skill-folders.ts'
import { blobId, type FileChange } from './file-changes.ts'
import { contentProblem, textOf } from './forbidden-content.ts'
import type { PlannedFile } from './plan.ts'

/** Longer texts are no use as a diff in a comment. */
const maxDiffBytes = 256 * 2 ** 10
const maxDiffLines = 200
const maxContentBytes = 128 * 2 ** 20

export type Contents = Pick<Repository, 'readBlobs'>

/** The contents of files in the commit, by path. */
export async function readContents(repository: Contents, files: readonly LocalFile[]): Promise<Map<string, Buffer>> {
  const blobs = await repository.readBlobs(
    files.map(({ id }) => id),
    { maxBytes: maxContentBytes },
  )
  return new Map(files.map(({ path, id }) => [path, blobs.get(id) ?? Buffer.alloc(0)]))
}

/**
 * Looks into the files that would be uploaded: what in them forbids it, and for text what changes line by line.
 *
 * @param secrets values that no file may hold
 */
export async function inspectChanges(
  repository: Contents,
  { folder }: SkillFolder,
  changes: readonly FileChange[],
  secrets: readonly string[],
): Promise<{ files: PlannedFile[]; problems: FileProblem[] }> {
  const written = changes.flatMap(({ after }) => after ?? [])
  const contents = await readContents(repository, written)
  const problems = written.flatMap(({ path }): FileProblem[] => {
    const problem = contentProblem(contents.get(path) ?? Buffer.alloc(0), secrets)
    return problem ? [{ file: join(folder, path), ...problem }] : []
  })
  const files = await Promise.all(changes.map((change) => planFile(change, contents.get(change.path))))
  return { files, problems }
}

async function planFile({ path, kind, before, after }: FileChange, content: Buffer | undefined): Promise<PlannedFile> {
  const idLength = after?.id.length ?? 40
  return {
    path,
    kind,
    before: before && blobId(before.content, idLength),
    after: after?.id,
    executable: after?.executable,
    diff: kind === 'modified' || kind === 'removed' ? await diffOf(before?.content, content) : undefined,
  }
}

async function diffOf(before: Buffer | undefined, after: Buffer | undefined) {
  const sides = [before, after].map((side = Buffer.alloc(0)) =>
    side.length <= maxDiffBytes ? textOf(side) : undefined,
  )
  const [from, to] = sides
  return from === undefined || to === undefined ? undefined : diffText(from, to, { maxLines: maxDiffLines })
}
