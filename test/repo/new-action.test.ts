import { execFile } from 'node:child_process'
import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeAction } from '../../scripts/new-action/new-action.ts'
import { tempDir } from '../harness/files/temp-dir.ts'
import { readActionFile, repository } from '../harness/runner/action-file.ts'
import { node24 } from '../harness/runner/child.ts'
import { actionProblems } from './rules/action-rules.ts'
import { codeProblems } from './rules/code-rules.ts'
import { importProblems } from './rules/import-rules.ts'

const copied = ['shared', 'simulator', 'test/harness', 'docs', '.github/workflows', 'README.md', 'RELEASING.md']
const configurations = ['package.json', 'tsconfig.json', 'vitest.config.ts', 'biome.jsonc']

/** The part of the repository that a new action needs. */
async function copyRepository(): Promise<string> {
  const root = await tempDir('new-action')
  for (const path of [...copied, ...configurations]) {
    await cp(join(repository, path), join(root, path), { recursive: true })
  }
  await symlink(join(repository, 'node_modules'), join(root, 'node_modules'), 'junction')
  return root
}

let root: string
let written: string[]
beforeAll(async () => {
  root = await copyRepository()
  written = await makeAction(root, 'close-queues')
})

const tool = (path: string, ...args: string[]) => {
  const run = promisify(execFile)(node24, [join(repository, path), ...args], { cwd: root, env: toolEnv })
  return run.then(
    () => '',
    ({ stdout, stderr }: { stdout: string; stderr: string }) => `${stdout}${stderr}`,
  )
}
// Otherwise the tools of this run would report to it.
const toolEnv = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^VITEST|^NODE_OPTIONS/.test(name)))

describe('a new action', () => {
  it('has what every action has, with its own name everywhere', async () => {
    expect(written).toEqual([
      '.github/workflows/e2e.yml',
      ...['README.md', 'action-types.yml', 'action.yml'].map((path) => `action-close-queues/${path}`),
      ...['inputs', 'main', 'report/outputs', 'report/summary', 'run.test', 'run'].map(
        (path) => `action-close-queues/src/${path}.ts`,
      ),
      'docs/permissions.md',
      'docs/rate-limits.md',
      'test/bundle/close-queues.test.ts',
    ])
    const folder = join(root, 'action-close-queues')
    const action = await readActionFile(folder)
    expect(action.name).toBe('Duvo Close Queues')
    expect(actionProblems(action, (path) => path === 'dist/index.js')).toEqual([])
    for (const path of written) expect(await readFile(join(root, path), 'utf8'), path).not.toMatch(/template.name/i)
  })

  it('follows the rules of the repository', async () => {
    const sources = new Map<string, string>()
    for (const path of written.filter((one) => one.endsWith('.ts'))) {
      sources.set(path, await readFile(join(root, path), 'utf8'))
    }
    expect([...importProblems(sources), ...codeProblems(sources)]).toEqual([])
    const files = written.filter((path) => /\.ts$/.test(path))
    expect(await tool('node_modules/@biomejs/biome/bin/biome', 'check', '--vcs-enabled=false', ...files)).toBe('')
  })

  it('gets its tables from npm run docs', async () => {
    expect(await tool('scripts/docs/docs.ts', root)).toBe('')
    expect(await readFile(join(root, 'action-close-queues/README.md'), 'utf8')).toContain(
      '| `queue-id` | **required** |',
    )
    expect(await readFile(join(root, 'README.md'), 'utf8')).toContain('`duvo/close-queues@v1`')
    expect(await readFile(join(root, 'docs/README.md'), 'utf8')).toContain('../action-close-queues/README.md')
  })

  it('has the right types, and its test passes', { timeout: 120_000 }, async () => {
    const include = ['action-close-queues', 'test/bundle/close-queues.test.ts']
    await writeFile(join(root, 'tsconfig.new.json'), JSON.stringify({ extends: './tsconfig.json', include }))
    expect(await tool('node_modules/typescript/bin/tsc', '-p', 'tsconfig.new.json')).toBe('')
    expect(await tool('node_modules/vitest/vitest.mjs', 'run', 'action-close-queues')).toBe('')
  })
})

it.each([
  ['Close-Queues', 'lower case'],
  ['close', 'a verb and a noun'],
  ['../x-y', 'a verb and a noun'],
  ['close-queues', 'exists already'],
])('no action is called %s', async (name, problem) => {
  await expect(makeAction(root, name)).rejects.toThrow(problem)
})

it('a page without the line before which the action is added stops it, and nothing is written', async () => {
  const bare = await tempDir('new-action')
  await mkdir(join(bare, 'docs'))
  await writeFile(join(bare, 'docs/permissions.md'), '# Permissions\n')
  await expect(makeAction(bare, 'close-queues')).rejects.toThrow('docs/permissions.md has no line')
  expect(await readdir(bare)).toEqual(['docs'])
})
