import { existsSync, mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Places } from './input-paths.ts'
import { checkInputPaths, type PathUse } from './path-checks.ts'

const top = realpathSync(mkdtempSync(join(tmpdir(), 'path-checks-')))
const places: Places = { workspace: join(top, 'work'), temp: join(top, 'temp') }
for (const folder of ['work/sub', 'temp']) mkdirSync(join(top, folder), { recursive: true })
writeFileSync(join(top, 'work/file.md'), '')
symlinkSync(top, join(top, 'work/out'))

function problemsOf(path: string | readonly string[] | undefined, use: PathUse): string[] {
  const problems: string[] = []
  checkInputPaths({ 'report-file': path }, use, places, (input, problem) => problems.push(`${input}: ${problem}`))
  return problems
}

test.for([
  ['read', '../x', '"../x" is outside the workspace and RUNNER_TEMP'],
  ['read', '.git/config', '".git/config" is in .git, which actions do not touch'],
  ['write', 'out/x.md', '"out/x.md" is a link that leads outside the workspace and RUNNER_TEMP'],
  ['write', 'sub', '"sub" exists and is not a file'],
  ['write', 'file.md/x.md', '"file.md/x.md" cannot be written'],
  ['write', 'file.md/new/x.md', '"file.md/new/x.md" cannot be written'],
  [
    'write',
    '.github/workflows/x.yml',
    '".github/workflows/x.yml" is a location from which GitHub or the runner executes files',
  ],
  ['write-into', 'file.md', '"file.md" exists and is not a folder'],
  [
    'write-into',
    '.github/workflows',
    '".github/workflows" is a location from which GitHub or the runner executes files',
  ],
] as const)('%s: %s is a problem of its input', ([use, path, problem]) => {
  expect(problemsOf(path, use)).toEqual([`report-file: ${problem}`])
})

test('a path that can be read or written is no problem, and nothing is created', () => {
  expect(problemsOf(undefined, 'write')).toEqual([])
  expect(problemsOf(['gone.md', 'sub', '../temp/x'], 'read')).toEqual([])
  expect(problemsOf(['file.md', 'sub/new/x.md', join(top, 'temp/x.md')], 'write')).toEqual([])
  expect(problemsOf(['sub', 'new/folder'], 'write-into')).toEqual([])
  expect([existsSync(join(top, 'work/new')), existsSync(join(top, 'work/sub/new'))]).toEqual([false, false])
})
