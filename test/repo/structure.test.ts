import { existsSync, readFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readActions, repository } from '../harness/runner/action-file.ts'
import { anatomyProblems, crowdedFolders, strayTests } from './rules/structure-rules.ts'

const paths: string[] = []
for await (const entry of glob('{action-*,cli,shared,simulator,scripts,test}/**', {
  cwd: repository,
  withFileTypes: true,
})) {
  const path = relative(repository, join(entry.parentPath, entry.name)).replaceAll('\\', '/')
  if (entry.isFile()) paths.push(path)
}
const actions = [...(await readActions()).keys()]

describe('the repository', () => {
  it('has no crowded folders', () => {
    expect(paths.length).toBeGreaterThan(500)
    expect(crowdedFolders(paths)).toEqual([])
  })

  it('has its tests beside their units or in test/', () => {
    expect(strayTests(paths)).toEqual([])
  })

  it.each(actions)('has the same files in %s', (action) => {
    const read = (path: string) => {
      const file = join(repository, action, path)
      return existsSync(file) ? readFileSync(file, 'utf8') : undefined
    }
    expect(anatomyProblems(action, read)).toEqual([])
  })
})

describe('the rules find', () => {
  const files = (folder: string, count: number, extension = '.ts') =>
    Array.from({ length: count }, (_, index) => `${folder}/${index}${extension}`)

  it('crowded folders, and only those', () => {
    expect(crowdedFolders(files('shared/a', 9))).toEqual([expect.stringContaining('shared/a has 9 entries')])
    expect(crowdedFolders([...files('shared/a', 8), ...files('shared/a', 8, '.test.ts')])).toEqual([])
    expect(crowdedFolders([...files('shared/a', 7), 'shared/a/b/c.ts', 'shared/a/b/d.ts'])).toEqual([])
    expect(crowdedFolders([...files('shared/a', 8), 'shared/a/b/c.ts'])).toHaveLength(1)
    expect(crowdedFolders([...files('action-a/dist', 9), ...files('docs', 9)])).toEqual([])
    expect(crowdedFolders(files('shared/a', 9), { 'shared/a': 'one for each noun' })).toEqual([])
  })

  it('a test without its unit', () => {
    const beside = ['shared/a.ts', 'shared/a.test.ts', 'shared/a-growth.test.ts', 'test/bundle/b.test.ts']
    expect(strayTests([...beside, 'shared/b.test.ts', 'shared/b/a.test.ts'])).toEqual([
      expect.stringContaining('shared/b.test.ts'),
      expect.stringContaining('shared/b/a.test.ts'),
    ])
  })

  it('what an action lacks', () => {
    const good: Record<string, string> = {
      'src/main.ts': 'await runAction(main)\n',
      'src/inputs.ts': 'export const schema = {}\nexport function readStepInputs() {}\n',
      'src/run.ts': 'export async function run() {}\n',
      'src/report/outputs.ts': 'export function outputsOf() {}\n',
      'src/report/sections.ts': '',
    }
    expect(anatomyProblems('action-a', (path) => good[path])).toEqual([])
    for (const missing of Object.keys(good)) {
      expect(
        anatomyProblems('action-a', (path) => (path === missing ? undefined : good[path])),
        missing,
      ).toHaveLength(1)
    }
  })
})
