import { decodeName, escapeName, splitRecords } from './objects/names.ts'
import { type ObjectId, parseObjectId } from './objects/object-id.ts'
import { type EntryType, entryType } from './objects/tree.ts'
import { GitError } from './process/error.ts'
import type { GitProcess } from './process/process.ts'

/** `mode`: only the executable bit changed. `type`: a file became a symlink or a submodule, or vice versa. */
export type ChangeKind = 'added' | 'modified' | 'deleted' | 'mode' | 'type'

/** One side of a change. */
export type Version = {
  type: EntryType
  id: ObjectId
}

export type ChangedPath = {
  path: string
  kind: ChangeKind
  before: Version | undefined
  after: Version | undefined
}

export type Changes = {
  /** In git's order. A rename counts as a deletion and an addition. */
  paths: ChangedPath[]
  /** Names that are not UTF-8, escaped for display. */
  unreadable: string[]
}

/** Options that keep `.git/config` from changing the output of a raw diff. */
export const rawDiff = [
  'diff-tree',
  '-r',
  '-z',
  '--no-renames',
  '--no-ext-diff',
  '--no-textconv',
  '--ignore-submodules=none',
]

/**
 * The net difference between two commits. Compares their trees, so every commit in between counts, a merge counts with what
 * it changed against `base`, and a reverted change does not count.
 *
 * @param directories literal paths from the root; empty means everything
 */
export async function changedPaths(
  git: GitProcess,
  base: ObjectId,
  head: ObjectId,
  directories: readonly string[],
): Promise<Changes> {
  return parseRawDiff(await git.read([...rawDiff, '--end-of-options', base, head, '--', ...directories]))
}

/** Parses `:<mode> <mode> <id> <id> <status>` NUL `<path>` NUL, repeated. */
export function parseRawDiff(output: Buffer): Changes {
  const changes: Changes = { paths: [], unreadable: [] }
  const records = splitRecords(output)
  for (let index = 0; index + 1 < records.length; index += 2) {
    const name = records[index + 1] ?? Buffer.alloc(0)
    const path = decodeName(name)
    if (path === undefined) changes.unreadable.push(escapeName(name))
    else changes.paths.push({ path, ...parseChange(records[index]?.toString('latin1') ?? '') })
  }
  return changes
}

function parseChange(line: string): Omit<ChangedPath, 'path'> {
  const [, modeBefore = '', modeAfter = '', idBefore = '', idAfter = '', status = ''] =
    /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])/.exec(line) ?? []
  const kind = kinds[status]
  if (kind === undefined)
    throw new GitError(`git diff-tree printed an unexpected line: ${JSON.stringify(line.slice(0, 200))}.`)
  const before = kind === 'added' ? undefined : { type: entryType(modeBefore), id: parseObjectId(idBefore) }
  const after = kind === 'deleted' ? undefined : { type: entryType(modeAfter), id: parseObjectId(idAfter) }
  return { kind: kind === 'modified' && before?.id === after?.id ? 'mode' : kind, before, after }
}

const kinds: Record<string, ChangeKind> = { A: 'added', M: 'modified', D: 'deleted', T: 'type' }
