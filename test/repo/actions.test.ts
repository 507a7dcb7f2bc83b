import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type ActionFile, readActions, repository } from '../harness/runner/action-file.ts'
import { node24 } from '../harness/runner/child.ts'
import { actionProblems, type Field, schemaProblems } from './rules/action-rules.ts'

const actions = [...(await readActions())]

describe('every action', () => {
  it('has an action.yml', async () => {
    const folders = (await readdir(repository)).filter((name) => name.startsWith('action-'))
    expect(actions.map(([folder]) => folder)).toEqual(folders.sort())
    expect(folders.length).toBeGreaterThan(0)
  })

  it('has a unique name', () => {
    const names = actions.map(([, { name }]) => name)
    expect(new Set(names).size).toBe(names.length)
  })

  it.each(actions)('%s has complete metadata', (folder, action) => {
    expect(actionProblems(action, (path) => existsSync(join(repository, folder, path)))).toEqual([])
  })

  it.each(actions)('%s reads the inputs of its action.yml', async (folder, action) => {
    const { schema }: { schema: Record<string, Field> } = await import(join(repository, folder, 'src/inputs.ts'))
    expect(schemaProblems(action, schema)).toEqual([])
  })
})

describe('every action is named', () => {
  const names = actions.map(([folder]) => folder.replace('action-', ''))
  const read = (path: string) => readFile(join(repository, path), 'utf8')

  it.each(['docs/permissions.md', 'docs/rate-limits.md'])('in the first column of a table of %s', async (path) => {
    const cells = [...(await read(path)).matchAll(/^\| ([a-z, -]+) \|/gm)].flatMap(([, cell = '']) => cell.split(', '))
    expect(names.filter((name) => !cells.includes(name))).toEqual([])
  })

  it('in the workflow that runs all of them on every system', async () => {
    const workflow = await read('.github/workflows/e2e.yml')
    expect(names.filter((name) => !workflow.includes(`uses: ./action-${name}\n`))).toEqual([])
  })
})

it('the READMEs contain the tables of the action.yml files', async () => {
  const check = promisify(execFile)(node24, ['scripts/docs/docs.ts', '--check'], { cwd: repository })
  await expect(check).resolves.toMatchObject({ stderr: '' })
})

const good: ActionFile = {
  name: 'Duvo Probe',
  description: 'For these tests',
  author: 'Duvo',
  branding: { icon: 'play', color: 'purple' },
  inputs: { 'a-name': { description: 'An input' }, flag: { description: 'A flag', default: 'true' } },
  outputs: { result: { description: 'A result' } },
  runs: { using: 'node24', main: 'dist/index.js' },
}
const files =
  (...paths: string[]) =>
  (path: string) =>
    paths.includes(path)

describe('the rules for action.yml find', () => {
  it('nothing in a good one', () => {
    expect(actionProblems(good, files('dist/index.js'))).toEqual([])
  })

  it.each<[string, Partial<ActionFile>]>([
    ['a foreign name', { name: 'Run Job' }],
    ['a long description', { description: 'x'.repeat(126) }],
    ['no author', { author: undefined }],
    ['no branding', { branding: undefined }],
    ['a color unknown to GitHub', { branding: { icon: 'play', color: 'pink' } }],
    ['another Node', { runs: { using: 'node20', main: 'dist/index.js' } }],
    ['a missing bundle', { runs: { using: 'node24', main: 'dist/other.js' } }],
    ['a post step without its source', { runs: { using: 'node24', main: 'dist/index.js', post: 'dist/index.js' } }],
    ['an input in camel case', { inputs: { aName: { description: 'x' } } }],
    ['an input without a description', { inputs: { a: {} } }],
    ['an output without a description', { outputs: { a: { description: ' ' } } }],
    ['an empty default', { inputs: { a: { description: 'x', default: '' } } }],
    ['a required input with a default', { inputs: { a: { description: 'x', default: 'y', required: true } } }],
  ])('%s', (_, change) => {
    expect(actionProblems({ ...good, ...change }, files('dist/index.js'))).toHaveLength(1)
  })

  it('a post step with a condition, or missing', () => {
    const runs = { using: 'node24', main: 'dist/index.js', post: 'dist/post/index.js', 'post-if': 'cancelled()' }
    const exists = files('dist/index.js', 'dist/post/index.js', 'src/post.ts')
    expect(actionProblems({ ...good, runs }, exists)).toEqual([expect.stringContaining('post-if')])
    expect(actionProblems(good, exists)).toEqual([expect.stringContaining('belong together')])
  })
})

describe('the comparison of action.yml and schema finds', () => {
  const text = z.string()
  const flag = z.enum(['true', 'false'])

  it('nothing if they agree', () => {
    expect(schemaProblems(good, { 'a-name': text.optional(), flag })).toEqual([])
  })

  it.each<[string, Record<string, Field>, string]>([
    ['an input that nothing reads', { flag }, 'nothing reads it'],
    ['an input missing from action.yml', { 'a-name': text.optional(), flag, more: text }, 'does not have it'],
    ['an invalid default', { 'a-name': text.optional(), flag: z.enum(['yes', 'no']) }, 'is refused'],
    ['a default in the code', { 'a-name': text.default('x'), flag }, 'not in action.yml'],
    ['an input that is required only in the code', { 'a-name': text, flag }, 'the code true'],
  ])('%s', (_, schema, problem) => {
    expect(schemaProblems(good, schema)).toEqual([expect.stringContaining(problem)])
  })
})
