import type { FileProblem, ObjectId, Repository, TreeEntry } from '../../../../shared/action/index.ts'
import { readSkillDocument, type SkillDocument } from './skill-document.ts'
import { documentName, findSkillFolders, ignoreFileEntries, join, type SkillFolder } from './skill-folders.ts'

/** A Skill as the commit holds it. */
export interface LocalSkill extends SkillFolder {
  readonly name: string
  readonly document: SkillDocument
}

export interface LocalSkills {
  /** In the order of their names. */
  readonly skills: readonly LocalSkill[]
  /** What must be mended before anything is written. */
  readonly problems: readonly FileProblem[]
  /** What is allowed but may be a mistake. */
  readonly notices: readonly FileProblem[]
}

/** All SKILL.md and .skillignore files together. */
const maxDocumentBytes = 64 * 2 ** 20

/** Reads the Skills below some folders of the checked-out commit, and all that is wrong with them. */
export async function readLocalSkills(
  repository: Repository,
  roots: readonly string[],
  exclude: readonly string[],
): Promise<LocalSkills> {
  const tree = await repository.listTree(roots.includes('') ? [] : roots)
  const ignoreFiles = await readTexts(repository, ignoreFileEntries(tree.entries))
  const found = findSkillFolders(tree.entries, roots, exclude, ignoreFiles)
  const documents = await readDocuments(repository, found.folders)
  const unreadable = tree.unreadable.map((file) => ({ file, message: 'has a name that is not UTF-8 text' }))
  const checked = checkDocuments(found.folders, documents)
  return { ...checked, problems: [...unreadable, ...found.problems, ...checked.problems] }
}

/** Gives the folders their names and finds what is wrong with these. Pure. */
export function checkDocuments(
  folders: readonly SkillFolder[],
  documents: ReadonlyMap<string, Uint8Array>,
): LocalSkills {
  const problems: FileProblem[] = []
  const notices: FileProblem[] = []
  const byName = new Map<string, LocalSkill>()
  for (const folder of folders) {
    const file = join(folder.folder, documentName)
    const bytes = documents.get(folder.folder)
    if (bytes === undefined) continue // a symlink or an oversized file: its problem is known
    const document = readSkillDocument(bytes)
    if (Array.isArray(document)) {
      problems.push(...document.map((problem) => ({ file, ...problem })))
      continue
    }
    const { name } = document
    const line = document.lineOf('name')
    const other = byName.get(name)
    if (other) {
      const where = join(other.folder, documentName)
      problems.push({ file, line, message: `has the name "${name}", as ${where} has: names must differ` })
      continue
    }
    byName.set(name, { ...folder, name, document })
    const folderName = folder.folder.slice(folder.folder.lastIndexOf('/') + 1)
    if (folderName !== name && folderName !== '') {
      notices.push({
        file,
        line,
        message: `The Skill is called "${name}", its folder "${folderName}". The name counts.`,
      })
    }
  }
  return { skills: [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1)), problems, notices }
}

async function readDocuments(
  repository: Repository,
  folders: readonly SkillFolder[],
): Promise<Map<string, Uint8Array>> {
  const ids = new Map<string, ObjectId>()
  for (const { folder, files } of folders) {
    const document = files.find(({ path, size }) => path === documentName && size <= 2 ** 20)
    if (document) ids.set(folder, document.id)
  }
  const blobs = await repository.readBlobs([...ids.values()], { maxBytes: maxDocumentBytes })
  return new Map(
    [...ids].flatMap(([folder, id]) => {
      const bytes = blobs.get(id)
      return bytes ? [[folder, bytes]] : []
    }),
  )
}

async function readTexts(repository: Repository, entries: readonly TreeEntry[]): Promise<Map<string, string>> {
  const blobs = await repository.readBlobs(
    entries.map(({ id }) => id),
    { maxBytes: maxDocumentBytes },
  )
  return new Map(entries.map(({ path, id }) => [path, blobs.get(id)?.toString('utf8') ?? '']))
}
