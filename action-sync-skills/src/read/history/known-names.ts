import type { Repository } from '../../../../shared/action/index.ts'
import { readSkillDocument } from '../commit/skill-document.ts'
import { documentName, isBelow, isFile, type SkillFolder } from '../commit/skill-folders.ts'

/** Whose Skills this repository has and had, by the names in its SKILL.md files. */
export interface KnownNames {
  /** In the commit, wherever in the repository: synced by this step or not. */
  readonly present: ReadonlySet<string>
  /** In any commit of the history, below folders that still hold a Skill. */
  readonly former: ReadonlySet<string>
  /** False when parts of the history could not be had: there may be more former names. */
  readonly isComplete: boolean
}

const maxDocumentBytes = 256 * 2 ** 20

/**
 * Reads the names of the Skills that the repository has and has ever had.
 *
 * @param roots the folders of the Skills. One that holds none any more is left out: it may have been emptied, or mistyped
 */
export async function readKnownNames(
  repository: Repository,
  roots: readonly string[],
  skills: readonly SkillFolder[],
): Promise<KnownNames> {
  const live = roots.filter((root) => skills.some(({ folder }) => isBelow(folder, root)))
  const present = await readNames(repository, await presentDocuments(repository))
  if (live.length === 0) return { present, former: new Set(), isComplete: true }
  const history = await repository.filesEverHeld({ directories: live.includes('') ? [] : live, match: isDocument })
  const former = await readNames(
    repository,
    [...history.versions.values()].flatMap((ids) => [...ids]),
  )
  return { present, former, isComplete: history.complete }
}

type Ids = Parameters<Repository['readBlobs']>[0]

async function presentDocuments(repository: Repository): Promise<Ids> {
  const { entries } = await repository.listTree()
  const documents = entries.filter(({ path, type, size }) => isDocument(path) && isFile(type) && size <= 2 ** 20)
  return documents.map(({ id }) => id)
}

/** A document that is no longer understood has no name, and so nothing is deleted because of it. */
async function readNames(repository: Repository, ids: Ids): Promise<Set<string>> {
  const blobs = await repository.readBlobs(ids, { maxBytes: maxDocumentBytes })
  const documents = [...blobs.values()].map(readSkillDocument)
  return new Set(documents.flatMap((document) => (Array.isArray(document) ? [] : document.name)))
}

function isDocument(path: string): boolean {
  return path === documentName || path.endsWith(`/${documentName}`)
}
