import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createGitRepository } from '../../harness/files/git-repository.ts'
import { tempDir } from '../../harness/files/temp-dir.ts'

/** A workspace that is a repository, a RUNNER_TEMP, and a directory outside both that symlinks in the workspace point to. */
export interface Layout {
  readonly workspace: string
  readonly temp: string
  readonly outside: string
  /** All files outside, and those in the workspace that no step may touch, by path. */
  untouchable(): Record<string, string>
}

const secret = 'not for the step\n'

export async function createLayout(files: Record<string, string> = {}): Promise<Layout> {
  const repository = await createGitRepository()
  repository.commit('Start', { '.github/workflows/x.yml': 'on: push\n', ...files })
  const [temp, outside] = [await tempDir('runner-temp'), await tempDir('outside')]
  for (const name of ['secret.json', 'sub/secret.json']) {
    mkdirSync(dirname(join(outside, name)), { recursive: true })
    writeFileSync(join(outside, name), secret)
  }
  symlinkSync(join(outside, 'secret.json'), join(repository.root, 'link.json'))
  symlinkSync(outside, join(repository.root, 'folder-link'))
  const git = join(repository.root, '.git')
  return {
    workspace: repository.root,
    temp,
    outside,
    untouchable: () => ({
      ...contentsOf(outside),
      ...contentsOf(join(git, 'hooks')),
      ...contentsOf(join(repository.root, '.github')),
      config: readFileSync(join(git, 'config'), 'utf8'),
    }),
  }
}

function contentsOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  return Object.fromEntries(files.map((path) => [path, readFileSync(path, 'utf8')]))
}

/** Paths that no step may read, and what the error says about them. */
export const badPaths: readonly (readonly [what: string, path: (layout: Layout) => string, reason: string])[] = [
  ['a link to a file outside', () => 'link.json', 'is a link that leads outside'],
  ['a folder that is a symlink', () => 'folder-link/sub/secret.json', 'is a link that leads outside'],
  ['an absolute path', ({ outside }) => join(outside, 'secret.json'), 'is outside the workspace'],
  ['the parent', ({ outside }) => `../${outside.split('/').at(-1)}/secret.json`, 'is outside the workspace'],
  ["Git's configuration", () => '.git/config', 'is in .git'],
  ['a hook', () => '.git/hooks/x', 'is in .git'],
]

/** Those and the paths that no step may write. */
export const badTargets: typeof badPaths = [
  ...badPaths,
  ['a workflow', () => '.github/workflows/x.yml', 'executes'],
  ['a new file outside', () => 'folder-link/new/report.md', 'is a link that leads outside'],
]
