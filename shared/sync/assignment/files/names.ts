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

/** Whether a path from the top level of the repository, normalized, leads above it. */
export function leadsOut(path: string): boolean {
  return path === '..' || path.startsWith('../')
}

/** The variable of an id file for a name: `order-tracker` → `ORDER_TRACKER_ID`. */
export function variableOf(name: string): string {
  return `${name.toUpperCase().replace(/[^A-Z0-9]/gu, '_')}_ID`
}
