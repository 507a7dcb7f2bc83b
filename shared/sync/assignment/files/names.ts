import { posix } from 'node:path'

/** The name by which outputs speak of a file: its own, without folder and extension. */
export function nameOf(path: string): string {
  const base = posix.basename(path)
  return base.replace(/\.(?:json|ya?ml|md)$/i, '')
}

/** Files that can be configs. Markdown is one only with front matter. */
export function isConfigPath(path: string): boolean {
  return /\.(?:json|ya?ml|md)$/i.test(path)
}

export function isMarkdownPath(path: string): boolean {
  return /\.md$/i.test(path)
}

const maxNamed = 3

/**
 * The paths of the other members of a group, but only a few: each member names the others, and all of them together would make a
 * report of their number squared. Undefined where there are none.
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

/** More than any system takes for a path. Node needs time that grows with the square of the length to resolve `..` in one. */
const maxPathChars = 4_096

/**
 * A path that a file names, from the top level of the repository; `..` leads out of it, as does what is too long to be a path.
 *
 * @param path of the file that names it
 */
export function besideFile(path: string, named: string): string {
  return named.length > maxPathChars ? '..' : posix.join(posix.dirname(path), named)
}

/** Whether a path from the top level of the repository, normalized, leads above it. */
export function leadsOut(path: string): boolean {
  return path === '..' || path.startsWith('../')
}

/** The variable of an id file for a name: `order-tracker` → `ORDER_TRACKER_ID`. */
export function variableOf(name: string): string {
  return `${name.toUpperCase().replace(/[^A-Z0-9]/gu, '_')}_ID`
}
