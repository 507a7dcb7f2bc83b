import {
  escapeName,
  type FileProblem,
  type ObjectId,
  type Repository,
  type TreeEntry,
} from '../../../../shared/action/index.ts'
import { guessName, readSkillDocument, type SkillDocument } from './document/skill-document.ts'
import { maxDocumentBytes } from './folder/folder-problems.ts'
import { findSkillFolders, ignoreFileEntries, type SkillFolder } from './folder/skill-folders.ts'
import { findHiddenSkills } from './hidden-skills.ts'
import { documentName, join, nameOf } from './paths.ts'

/** A Skill in the commit. */
export interface LocalSkill extends SkillFolder {
  readonly name: string
  readonly document: SkillDocument
}

/** A folder of a Skill that cannot be uploaded as it is. */
export interface RefusedSkill {
  /** The name in the SKILL.md, or else of the folder. */
  readonly name: string
  readonly problems: readonly FileProblem[]
}

export interface CommitSkills {
  /** In the order of their names. */
  readonly skills: readonly LocalSkill[]
  readonly refused: readonly RefusedSkill[]
  /** Problems outside the folders of Skills. */
  readonly problems: readonly FileProblem[]
  /** Allowed, but may be a mistake. */
  readonly notices: readonly FileProblem[]
  /** What hides Skills from the step. */
  readonly warnings: readonly FileProblem[]
}

/** Limit for all SKILL.md and .skillignore files together. */
const maxTextBytes = 64 * 2 ** 20

/**
 * Reads the Skills below some folders of the checked-out commit, and their problems.
 *
 * @param entries the commit's entries below these folders
 * @param unreadable names among them that are not UTF-8
 */
export async function readCommitSkills(
  repository: Pick<Repository, 'readBlobs' | 'listTree'>,
  { entries, unreadable }: { entries: readonly TreeEntry[]; unreadable: readonly string[] },
  roots: readonly string[],
  exclude: readonly string[],
): Promise<CommitSkills> {
  const ignoreFiles = await readTexts(repository, ignoreFileEntries(entries))
  const found = findSkillFolders(entries, roots, exclude, ignoreFiles)
  const { folders, strays } = withUnreadable(found.folders, unreadable)
  const checked = checkDocuments(folders, await readDocuments(repository, folders))
  const warnings = await findHiddenSkills(repository, found.links, roots)
  return { ...checked, warnings, problems: [...found.problems, ...strays] }
}

/** Names the folders and checks the names. Pure. */
export function checkDocuments(
  folders: readonly SkillFolder[],
  documents: ReadonlyMap<string, Uint8Array>,
): Pick<CommitSkills, 'skills' | 'refused' | 'notices'> {
  const read = folders.map((folder) => ({ folder, document: documentOf(documents.get(folder.folder)) }))
  const byName = Map.groupBy(
    read.flatMap(({ folder, document }) => ('name' in document ? { ...folder, name: document.name, document } : [])),
    ({ name }) => name,
  )
  const refused: RefusedSkill[] = []
  const skills: LocalSkill[] = []
  for (const { folder, document } of read) {
    const file = join(folder.folder, documentName)
    if (!('name' in document)) {
      const found = [...folder.problems, ...document.problems.map((problem) => ({ file, ...problem }))]
      const problems = found.length > 0 ? found : [{ file, message: 'is excluded by .skillignore' }]
      const name = guessName(documents.get(folder.folder) ?? Buffer.alloc(0))
      refused.push({ name: name ?? (nameOf(folder.folder) || documentName), problems })
      continue
    }
    const { name } = document
    const problems = [...folder.problems, ...sameName(file, document, byName.get(name) ?? [])]
    if (problems.length > 0) refused.push({ name, problems })
    else skills.push({ ...folder, name, document })
  }
  skills.sort((a, b) => (a.name < b.name ? -1 : 1))
  return { skills, refused, notices: skills.flatMap(noticesOf) }
}

function documentOf(bytes: Uint8Array | undefined): SkillDocument | { problems: DocumentProblems } {
  if (bytes === undefined) return { problems: [] } // a symlink or an oversized file: its problem is known
  const document = readSkillDocument(bytes)
  return Array.isArray(document) ? { problems: document } : document
}

type DocumentProblems = Extract<ReturnType<typeof readSkillDocument>, readonly unknown[]>

/** It is unclear which of them is meant, so none is uploaded. */
function sameName(file: string, { name, lineOf }: SkillDocument, all: readonly LocalSkill[]): FileProblem[] {
  const other = all.slice(0, 2).find(({ folder }) => join(folder, documentName) !== file)
  if (other === undefined) return []
  const more = all.length > 2 ? ` and ${all.length - 2} more` : ''
  const message = `has the name "${name}", like ${join(other.folder, documentName)}${more}: names must be unique`
  return [{ file, line: lineOf('name'), message }]
}

function noticesOf({ folder, name, document }: LocalSkill): FileProblem[] {
  const file = join(folder, documentName)
  const folderName = nameOf(folder)
  const notices = document.notices.map((notice) => ({ file, ...notice }))
  if (folderName === name || folderName === '') return notices
  const message = `The Skill is named "${name}", but its folder "${folderName}". Duvo uses the name.`
  return [...notices, { file, line: document.lineOf('name'), message }]
}

const notUtf8 = 'has a name that is not UTF-8 text: rename it'

/** A file with an unreadable name is refused together with its Skill. */
function withUnreadable(
  folders: readonly SkillFolder[],
  unreadable: readonly string[],
): { folders: readonly SkillFolder[]; strays: FileProblem[] } {
  if (unreadable.length === 0) return { folders, strays: [] }
  const byEscaped = new Map(folders.map(({ folder }) => [escapeName(Buffer.from(folder)), folder]))
  const byFolder = Map.groupBy(unreadable, (file) => ownerOf(file, byEscaped))
  const problemsIn = (folder: string | undefined) =>
    (byFolder.get(folder) ?? []).map((file) => ({ file, message: notUtf8 }))
  return {
    folders: folders.map((one) => ({ ...one, problems: [...one.problems, ...problemsIn(one.folder)] })),
    // Outside all Skills it matters only if it is a SKILL.md: then the name of its folder is unreadable.
    strays: problemsIn(undefined).filter(({ file }) => nameOf(file) === documentName),
  }
}

/** The folder of the Skill that contains an escaped path. */
function ownerOf(file: string, byEscaped: ReadonlyMap<string, string>): string | undefined {
  for (let at = file.lastIndexOf('/'); at > 0; at = file.lastIndexOf('/', at - 1)) {
    const folder = byEscaped.get(file.slice(0, at))
    if (folder !== undefined) return folder
  }
  return byEscaped.get('')
}

async function readDocuments(
  repository: Pick<Repository, 'readBlobs'>,
  folders: readonly SkillFolder[],
): Promise<Map<string, Uint8Array>> {
  const ids = new Map<string, ObjectId>()
  for (const { folder, files } of folders) {
    const document = files.find(({ path, size }) => path === documentName && size <= maxDocumentBytes)
    if (document) ids.set(folder, document.id)
  }
  const blobs = await repository.readBlobs([...ids.values()], { maxBytes: maxTextBytes })
  return new Map(
    [...ids].flatMap(([folder, id]) => {
      const bytes = blobs.get(id)
      return bytes ? [[folder, bytes]] : []
    }),
  )
}

async function readTexts(
  repository: Pick<Repository, 'readBlobs'>,
  entries: readonly TreeEntry[],
): Promise<Map<string, string>> {
  const blobs = await repository.readBlobs(
    entries.map(({ id }) => id),
    { maxBytes: maxTextBytes },
  )
  return new Map(entries.map(({ path, id }) => [path, blobs.get(id)?.toString('utf8') ?? '']))
}
