import { posix } from 'node:path'
import type { FileProblem, Repository, TreeEntry } from '../../../../shared/action/index.ts'
import { documentName, isBelow, nameOf, partBelow, sortByPath } from './paths.ts'

const maxTargetBytes = 2 ** 20
/** Longer than any system allows for a path. */
const maxPathBytes = 4_096

/**
 * Finds what hides Skills: submodules, and symbolic links to folders with Skills outside all roots. Neither is followed.
 *
 * @param links those outside all Skills
 */
export async function findHiddenSkills(
  repository: Pick<Repository, 'readBlobs' | 'listTree'>,
  links: readonly TreeEntry[],
  roots: readonly string[],
): Promise<FileProblem[]> {
  const submodules = links
    .filter(({ type }) => type === 'submodule')
    .map(({ path: file }) => ({ file, message: submodule }))
  const symlinks = links.filter(({ type }) => type === 'symlink')
  if (symlinks.length === 0) return submodules
  const contents = await repository.readBlobs(
    symlinks.map(({ id }) => id),
    { maxBytes: maxTargetBytes },
  )
  const targets = symlinks.flatMap(({ path, id }) => {
    const content = contents.get(id) ?? Buffer.alloc(0)
    if (content.length > maxPathBytes) return []
    const target = withoutSlash(posix.join(posix.dirname(path), content.toString('utf8')))
    const isCovered = roots.some((root) => isBelow(target, root))
    return isCovered || target === '.' || target.startsWith('..') ? [] : { file: path, target }
  })
  if (targets.length === 0) return submodules
  const { entries } = await repository.listTree([...new Set(targets.map(({ target }) => target))])
  const documents = sortByPath(entries.filter(({ path }) => nameOf(path) === documentName))
  const hidden = targets.filter(({ target }) => partBelow(documents, target).length > 0)
  return [...submodules, ...hidden.map(({ file, target }) => ({ file, message: symlink(target) }))]
}

/** `posix.join` leaves one slash at most. */
function withoutSlash(path: string): string {
  return path.endsWith('/') ? path.slice(0, -1) : path
}

const submodule =
  'is a submodule: Skills in it are not part of this commit and are not synced. Run the action in its own repository.'

const symlink = (target: string) => `is a symbolic link, which is not followed: add ${target} to the input path.`
