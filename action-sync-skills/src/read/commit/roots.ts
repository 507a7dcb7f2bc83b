import { ActionError, type FileProblem, oneLine, type Repository, type Tree } from '../../../../shared/action/index.ts'
import { documentName, folderOf, nameOf, outermost, partBelow, sortByPath } from './paths.ts'

const maxSuggestions = 5

/**
 * Finds the folders of the input `path` that are missing from the commit.
 *
 * @param tree the commit's entries below them
 * @throws ActionError if all are missing, with where the commit has Skills
 */
export async function findMissingRoots(
  repository: Pick<Repository, 'listTree'>,
  tree: Pick<Tree, 'entries'>,
  roots: readonly string[],
): Promise<FileProblem[]> {
  const sorted = sortByPath(tree.entries)
  const missing = roots.filter((root) => root !== '' && partBelow(sorted, root).length === 0)
  if (missing.length === 0) return []
  const entries = new Map(tree.entries.map((entry) => [entry.path, entry]))
  const problems = missing.map((root) => {
    const entry = entries.get(root)
    return { file: root, message: entry ? instead[entry.type] : 'is not a folder in the checked-out commit' }
  })
  if (problems.length === 0 || problems.length < roots.length) return problems
  const list = problems.map(({ file, message }) => `${JSON.stringify(oneLine(file))} ${message}`)
  throw new ActionError(`The input path names nothing to sync: ${list.join('; ')}.`, {
    hint: `It is relative to the workspace, and only what is committed counts.${await suggestion(repository)}`,
  })
}

const instead = {
  file: 'is a file: name the folder',
  executable: 'is a file: name the folder',
  symlink: 'is a symbolic link: name the folder that it points to',
  submodule: 'is a submodule, whose files are not in this commit: run the action in that repository',
}

/** The folders in which the commit has Skills: a missing one may have been moved. */
async function suggestion(repository: Pick<Repository, 'listTree'>): Promise<string> {
  const { entries } = await repository.listTree()
  const documents = entries.filter(({ path }) => nameOf(path) === documentName)
  const folders = outermost(documents.map(({ path }) => folderOf(folderOf(path)))).map((folder) => folder || '.')
  if (folders.length === 0) return ''
  const names = folders.slice(0, maxSuggestions).map((folder) => oneLine(folder))
  return ` Skills are in: ${names.join(', ')}${folders.length > maxSuggestions ? ', …' : ''}.`
}
