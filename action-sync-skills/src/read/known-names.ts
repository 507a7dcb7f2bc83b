import { collect, GitError, type Repository } from '../../../shared/action/index.ts'
import { guessName, readSkillDocument } from './commit/document/skill-document.ts'
import { isFile, maxDocumentBytes } from './commit/folder/folder-problems.ts'
import type { SkillFolder } from './commit/folder/skill-folders.ts'
import { documentName, nameOf } from './commit/paths.ts'

/** Which Skills this repository has and had, by the names in its SKILL.md files. */
export interface KnownNames {
  /** In the commit, anywhere in the repository: synced by this step or not. */
  readonly present: ReadonlySet<string>
  /** In any commit of the history, below folders that still contain a Skill. */
  readonly former: ReadonlySet<string>
  /** False if parts of the history are missing: there may be more former names. */
  readonly isComplete: boolean
}

type Ids = Parameters<Repository['streamBlobs']>[0]

/**
 * Reads the names of the Skills that the repository has and has ever had.
 *
 * @param roots the folders of the Skills. One without any Skill left is ignored: it may have been emptied, or mistyped
 */
export async function readKnownNames(
  repository: Repository,
  roots: readonly string[],
  skills: readonly SkillFolder[],
): Promise<KnownNames> {
  const used = new Set(skills.map(({ root }) => root))
  const live = roots.filter((root) => used.has(root))
  if (live.length === 0) return { present: new Set(), former: new Set(), isComplete: true }
  try {
    return await readAll(repository, live)
  } catch (error) {
    // A partial clone lacks old contents: then former Skills are unknown, and none is deleted.
    if (!(error instanceof GitError)) throw error
    return { present: new Set(), former: new Set(), isComplete: false }
  }
}

async function readAll(repository: Repository, live: readonly string[]): Promise<KnownNames> {
  // A SKILL.md with a mistake still shows that its Skill exists.
  const present = await readNames(repository, await presentDocuments(repository), guessName)
  const history = await repository.filesEverHeld({ directories: live.includes('') ? [] : live, match: isDocument })
  const ids = [...history.versions.values()].flatMap((versions) => [...versions])
  return { present, former: await readNames(repository, [...new Set(ids)], exactName), isComplete: history.complete }
}

async function presentDocuments(repository: Repository): Promise<Ids> {
  const { entries } = await repository.listTree()
  return entries.filter(({ path, type }) => isDocument(path) && isFile(type)).map(({ id }) => id)
}

async function readNames(
  repository: Repository,
  ids: Ids,
  readName: (document: Uint8Array) => string | undefined,
): Promise<Set<string>> {
  const names = new Set<string>()
  for await (const blob of repository.streamBlobs(ids)) {
    const name = blob.size <= maxDocumentBytes ? readName(await collect(blob)) : undefined
    if (name !== undefined) names.add(name)
  }
  return names
}

/** An unreadable former document has no name, so nothing is deleted because of it. */
function exactName(bytes: Uint8Array): string | undefined {
  const document = readSkillDocument(bytes)
  return Array.isArray(document) ? undefined : document.name
}

function isDocument(path: string): boolean {
  return nameOf(path) === documentName
}
