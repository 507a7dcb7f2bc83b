/** Paths of the commit: from its top level, with `/`; `''` is the top level. */

export const documentName = 'SKILL.md'
export const ignoreFileName = '.skillignore'

/** Whether a path is a folder, or below it. */
export function isBelow(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`)
}

export function join(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`
}

/** The path relative to a folder that contains it. */
export function below(path: string, folder: string): string {
  return folder === '' ? path : path.slice(folder.length + 1)
}

/** The form in which a path of the commit and the same path in Duvo are equal. */
export function storedPath(path: string): string {
  return path.replace(/^\/+/, '').normalize('NFC')
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/**
 * The folders that are inside none of the others, sorted, each once. Linear: with a trailing slash, a folder sorts right
 * before its contents.
 */
export function outermost(folders: readonly string[]): string[] {
  const found: string[] = []
  for (const folder of sortFolders(folders)) {
    const last = found.at(-1)
    if (last === undefined || !isBelow(folder, last)) found.push(folder)
  }
  return found
}

/** Sorts folders so that each is followed by all folders inside it. */
export function sortFolders(folders: readonly string[]): string[] {
  const key = (folder: string) => (folder === '' ? '' : `${folder}/`)
  return folders.toSorted((a, b) => compare(key(a), key(b)))
}

/**
 * The entries of a list below a folder, found with two searches instead of a scan.
 *
 * @param sorted by {@link sortByPath}
 */
export function partBelow<Entry extends { readonly path: string }>(sorted: readonly Entry[], folder: string): Entry[] {
  if (folder === '') return [...sorted]
  const first = lowerBound(sorted, `${folder}/`)
  return sorted.slice(first, lowerBound(sorted, `${folder}0`, first)) // `0` is the character behind `/`
}

export function sortByPath<Entry extends { readonly path: string }>(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => compare(a.path, b.path))
}

/** The index of the first entry whose path is not less. */
function lowerBound(sorted: readonly { readonly path: string }[], path: string, from = 0): number {
  let low = from
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle]?.path ?? '') < path) low = middle + 1
    else high = middle
  }
  return low
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
