import { existsSync, realpathSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { type Base, resolveBase } from './base/base.ts'
import type { EventFacts } from './base/event-facts.ts'
import { branchTip, type Lineage, lineageOf, type Tag, tagsAfter } from './base/lineage.ts'
import { type Changes, changedPaths } from './changes.ts'
import { filesEverHeld, type HistoricalFiles } from './history.ts'
import { type BlobStream, readBlobs, streamBlobs } from './objects/blobs.ts'
import { type Commit, readCommit, resolveCommit } from './objects/commit.ts'
import type { ObjectId } from './objects/object-id.ts'
import { listTree, type Tree } from './objects/tree.ts'
import type { Environment } from './process/environment.ts'
import { GitError, notARepository } from './process/error.ts'
import { createGitProcess, type GitLog, type GitProcess } from './process/process.ts'

/** A git repository, read from its commits only: neither the working tree nor its configuration has any influence. */
export type Repository = {
  /** Absolute path of the repository's root. */
  readonly root: string
  /** The checked-out commit. */
  readonly head: Commit
  /** The path of a file or folder from the root, with `/`; '' for the root. @throws GitError if it is outside */
  pathOf(absolutePath: string): string
  /** See {@link resolveBase}. */
  resolveBase(facts: EventFacts, explicit?: string): Promise<Base>
  /** How the checked-out commit relates to another. See {@link lineageOf}. */
  lineageOf(other: ObjectId): Promise<Lineage>
  /** See {@link branchTip}. */
  branchTip(ref: string): Promise<ObjectId | undefined>
  /** See {@link tagsAfter}. */
  tagsAfter(): Promise<Tag[]>
  /** What changed from `base` to the checked-out commit. See {@link changedPaths}. */
  changedPaths(base: ObjectId, directories?: readonly string[]): Promise<Changes>
  /** The files of the checked-out commit. See {@link listTree}. */
  listTree(directories?: readonly string[]): Promise<Tree>
  /** See {@link readBlobs}. */
  readBlobs(ids: readonly ObjectId[], limits: { maxBytes: number }): Promise<Map<ObjectId, Buffer>>
  /** See {@link streamBlobs}. */
  streamBlobs(ids: readonly ObjectId[]): AsyncIterable<BlobStream>
  /** See {@link filesEverHeld}. */
  filesEverHeld(options: { directories: readonly string[]; match: (path: string) => boolean }): Promise<HistoricalFiles>
}

/**
 * Opens the repository of a directory: the nearest one at or above it. The directory itself need not exist (its last file
 * may just have been deleted).
 *
 * @throws GitError that says what to do, if there is no repository or no commit, or git is missing, older than 2.24, or
 *   refuses
 */
export async function openRepository(
  directory: string,
  { log, env = process.env }: { log: GitLog; env?: Environment },
): Promise<Repository> {
  const top = findTopLevel(resolve(directory))
  const root = realpathSync(top)
  const git = createGitProcess(root, { log, env })
  await checkVersion(git)
  const id = await resolveCommit(git, 'HEAD')
  if (id === undefined)
    throw new GitError('The repository has no commit checked out.', {
      hint: 'Run actions/checkout before this action. Outside GitHub, make a first commit.',
    })
  const head = await readCommit(git, id)
  return {
    root,
    head,
    pathOf: (path) => pathBelow(top, path),
    resolveBase: (facts, explicit) => resolveBase(git, facts, head, explicit),
    lineageOf: (other) => lineageOf(git, head, other),
    branchTip: (ref) => branchTip(git, ref),
    tagsAfter: () => tagsAfter(git, head.id),
    changedPaths: (base, directories = []) => changedPaths(git, base, head.id, directories),
    listTree: (directories = []) => listTree(git, head.id, directories),
    readBlobs: (ids, limits) => readBlobs(git, ids, limits),
    streamBlobs: (ids) => streamBlobs(git, ids),
    filesEverHeld: (options) => filesEverHeld(git, head.id, options),
  }
}

function findTopLevel(directory: string): string {
  for (let current = directory; ; current = dirname(current)) {
    if (existsSync(join(current, '.git'))) return current
    if (current === dirname(current)) throw notARepository(directory)
  }
}

/** Compares the paths as written: a symlink in between must not lead to another place in the repository. */
function pathBelow(top: string, path: string): string {
  const below = relative(top, resolve(path)).split(sep).join('/')
  if (below === '..' || below.startsWith('../') || isAbsolute(below)) {
    throw new GitError(`${JSON.stringify(path)} is outside the repository at ${top}.`)
  }
  return below
}

/** git 2.24 added `--end-of-options`. @throws GitError for an older git */
async function checkVersion(git: GitProcess): Promise<void> {
  const answer = (await git.read(['version'])).toString('utf8').trim()
  const [, major, minor] = /(\d+)\.(\d+)/.exec(answer) ?? []
  if (Number(major) > 2 || (Number(major) === 2 && Number(minor) >= 24)) return
  throw new GitError(`This action needs git 2.24 or newer; the runner has ${JSON.stringify(answer.slice(0, 80))}.`)
}
