import { pathToFileURL } from 'node:url'
import { createGitRepository, type GitRepository } from '../harness/files/git-repository.ts'
import { tempDir } from '../harness/files/temp-dir.ts'

/** A small monorepo with one action, and the empty bare repository that mirrors it. */
export async function createRepositories() {
  const source = await createGitRepository()
  source.git('update-ref', 'refs/remotes/origin/main', release(source, '1.0.0'))
  const url = await createBare()
  return { source, url, mirror: gitOf(source, url) }
}

/** Commits the contents of a release pull request, with `change` in the bundle, and tags it. Returns the commit's id. */
export function release(source: GitRepository, version: string, change = version): string {
  const id = source.commit(`Release ${version}`, {
    LICENSE: 'MIT\n',
    'README.md': `This is version ${version} of the suite.\n`,
    'package.json': JSON.stringify({ version }),
    'CHANGELOG.md': `# Changelog\n\n## ${version} - 2026-12-01\n\n### Added\n\n- \`duvo/run-job\`: ${change}.\n`,
    'shared/duvo/client/version.ts': `export const version = '${version}'\n`,
    '.github/workflows/ci.yml': 'on: push\n',
    'action-run-job/action.yml': 'name: Duvo Run Job\n',
    'action-run-job/action-types.yml': 'inputs: {}\n',
    'action-run-job/README.md': '# Run Job\n\nSee [troubleshooting](../docs/troubleshooting.md#keys).\n',
    'action-run-job/dist/index.js': `console.log(${JSON.stringify(change)})\n`,
    'action-run-job/dist/licenses.txt': 'all of them\n',
    'action-run-job/src/main.ts': '// source\n',
    'action-run-job/test/main.test.ts': '// test\n',
  })
  source.git('tag', '--annotate', '--message', version, `v${version}`)
  source.git('update-ref', 'refs/remotes/origin/main', 'HEAD')
  return id
}

export async function createBare(): Promise<string> {
  const repository = await tempDir('mirror')
  const git = gitOf(await createGitRepository(), repository)
  git.run('init', '--quiet', '--bare', '--initial-branch=main', repository)
  return pathToFileURL(repository).href
}

/** Reads a bare repository by its path or URL, with the identity and settings of the fixture. */
function gitOf(fixture: GitRepository, url: string) {
  const folder = url.replace('file://', '')
  const run = (...args: string[]) => fixture.git('-C', folder, ...args)
  return {
    run,
    /** Branches and tags with the commits they name. */
    refs: () => {
      const lines = run('for-each-ref', '--format=%(refname:short) %(objecttype) %(objectname)')
        .split('\n')
        .filter(Boolean)
      return Object.fromEntries(lines.map((line) => line.split(' ')).map(([name, type, id]) => [name, `${type} ${id}`]))
    },
    files: (commit: string) => run('ls-tree', '-r', '--name-only', commit).split('\n'),
    read: (commit: string, path: string) => run('show', `${commit}:${path}`),
    log: (commit: string) => run('log', '--format=%s', commit).split('\n'),
  }
}
