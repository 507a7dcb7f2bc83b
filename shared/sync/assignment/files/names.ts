import { posix } from 'node:path'

/** The name of a file in outputs: its base name without the extension. */
export function nameOf(path: string): string {
  const base = posix.basename(path)
  return base.replace(/\.(?:json|ya?ml|md)$/i, '')
}

/** Whether a file can be a config. Markdown is one only with front matter. */
export function isConfigPath(path: string): boolean {
  return /\.(?:json|ya?ml|md)$/i.test(path)
}

export function isMarkdownPath(path: string): boolean {
  return /\.md$/i.test(path)
}

const maxNamed = 3

/**
 * The paths of the other members of a group, but only a few: each member names the others, so listing all would make the
 * report quadratic. Undefined if there are none.
 */
export function namesOfOthers<T>(group: readonly T[], own: T, pathOf: (member: T) => string): string | undefined {
  const others = group
    .slice(0, maxNamed + 1)
    .filter((member) => member !== own)
    .slice(0, maxNamed)
  if (others.length === 0) return undefined
  const more = group.length - 1 - others.length
  return `${others.map((member) => JSON.stringify(pathOf(member))).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

/** No system allows longer paths, and Node takes quadratic time to resolve `..` in one. */
const maxPathChars = 4_096

/**
 * Resolves a path that a file names, from the root of the repository. Returns `..` if it is too long for a path.
 *
 * @param path the path of the file that names it
 */
export function besideFile(path: string, named: string): string {
  return named.length > maxPathChars ? '..' : posix.join(posix.dirname(path), named)
}

/** Whether a normalized path from the root of the repository is outside of it. */
export function isOutsideRepository(path: string): boolean {
  return path === '..' || path.startsWith('../')
}

/** The variable in an id file for a name: `order-tracker` → `ORDER_TRACKER_ID`. */
export function variableOf(name: string): string {
  return `${name.toUpperCase().replace(/[^A-Z0-9]/gu, '_')}_ID`
}
