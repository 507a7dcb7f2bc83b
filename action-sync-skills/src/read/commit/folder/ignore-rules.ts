import ignore from 'ignore'
import { ignoreFileName } from '../paths.ts'

/** Which paths some patterns exclude, and always the .skillignore itself. */
export type Matcher = (path: string) => boolean

export const maxIgnoreFileBytes = 16 * 2 ** 10
/** The matching time multiplies with each of them. */
const maxInnerStars = 2

/** Parses patterns like those in a .gitignore. */
export function matcherOf(patterns: string): Matcher {
  if (patterns.trim() === '') return (path) => path === ignoreFileName
  const rules = ignore({ ignorecase: false, allowRelativePaths: true }).add(patterns)
  return (path) => path === ignoreFileName || rules.ignores(path)
}

/** The first pattern that takes too long to match against deep paths: its line, counted from 1. */
export function findSlowPattern(patterns: string): number | undefined {
  const line = patterns.split('\n').findIndex((pattern) => pattern.split(/\/\*\*(?=\/)/).length - 1 > maxInnerStars)
  return line < 0 ? undefined : line + 1
}
