import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { tempDir } from './temp-dir.ts'

/** The content of a file in a commit: text or bytes, a program, a symlink to a target, or nothing (deleted). */
export type FileFixture = string | Buffer | { executable: string } | { symlink: string } | null

/** A real git repository in a temporary directory, for tests. */
export type GitRepository = {
  root: string
  /** Runs git in it, like the user. Returns the output without the last line break. */
  git(...args: string[]): string
  /** Writes files, stages everything and commits. Returns the id of the commit. */
  commit(message: string, files?: Record<string, FileFixture>): string
}

const env = {
  ...process.env,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Author',
  GIT_AUTHOR_EMAIL: 'author@example.com',
  GIT_AUTHOR_DATE: '2026-01-02T03:04:05+01:00',
  GIT_COMMITTER_NAME: 'Committer',
  GIT_COMMITTER_EMAIL: 'committer@example.com',
  GIT_COMMITTER_DATE: '2026-01-02T03:04:05+01:00',
  // A test may give its repository to another user.
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'safe.directory',
  GIT_CONFIG_VALUE_0: '*',
}

/** Creates an empty repository with the branch `main`. */
export async function createGitRepository(): Promise<GitRepository> {
  const repository = at(await tempDir('repository'))
  repository.git('init', '--quiet', '--initial-branch=main')
  return repository
}

/** Clones through a file URL, which honours `depth` like a server. */
export async function cloneGitRepository(
  of: GitRepository,
  { depth, branch = 'main', options: more = [] }: { depth?: number; branch?: string; options?: string[] } = {},
) {
  const repository = at(await tempDir('clone'))
  const options = [...(depth === undefined ? [] : [`--depth=${depth}`]), ...more]
  repository.git('clone', '--quiet', '--branch', branch, ...options, pathToFileURL(of.root).href, '.')
  return repository
}

function at(root: string): GitRepository {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: root, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).replace(
      /\n$/,
      '',
    )
  return {
    root,
    git,
    commit(message, files = {}) {
      for (const [path, content] of Object.entries(files)) writeFixture(join(root, path), content)
      git('add', '--all')
      git('commit', '--quiet', '--allow-empty', '--message', message)
      return git('rev-parse', 'HEAD')
    },
  }
}

function writeFixture(path: string, content: FileFixture): void {
  rmSync(path, { force: true, recursive: true })
  if (content === null) return
  mkdirSync(dirname(path), { recursive: true })
  if (typeof content === 'string' || Buffer.isBuffer(content)) writeFileSync(path, content)
  else if ('symlink' in content) symlinkSync(content.symlink, path)
  else writeFileSync(path, content.executable, { mode: 0o755 })
}
