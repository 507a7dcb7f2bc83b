import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { addSecret } from '../log/redact.ts'
import { allowedPath, type Places, readInputFile, writeInputFile } from './input-paths.ts'

let top = ''
let places: Places

beforeEach(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), 'paths-')))
  places = { workspace: join(top, 'work'), temp: join(top, 'temp') }
  for (const path of ['work/ids.csv', 'work/.git/config', 'work/sub/.git/config', 'temp/ledger.jsonl', 'secret.txt']) {
    mkdirSync(dirname(join(top, path)), { recursive: true })
    writeFileSync(join(top, path), path)
  }
})

const read = async (path: string, maxBytes = 100) =>
  (await readInputFile({ input: 'ids-file', path }, places, maxBytes)).toString()
const write = (path: string, content = 'new') => writeInputFile({ input: 'report-file', path }, content, places)
const link = (target: string, path: string) => symlinkSync(target, join(top, path))

/** Paths that lead outside, or into Git's own files, in many spellings. */
const refused: [what: string, path: string, reason: string][] = [
  ['the parent', '../secret.txt', 'outside the workspace and RUNNER_TEMP'],
  ['an absolute path', '/etc/hostname', 'outside the workspace and RUNNER_TEMP'],
  ['a way out and in', '../work2/../secret.txt', 'outside the workspace and RUNNER_TEMP'],
  ['a neighbour with a longer name', '../work2/x', 'outside the workspace and RUNNER_TEMP'],
  ['a link to a file outside', 'file-link', 'is a link that leads outside'],
  ['a file behind a link to a directory outside', 'dir-link/secret.txt', 'is a link that leads outside'],
  ['a new file behind such a link', 'dir-link/new/file.txt', 'is a link that leads outside'],
  ['a chain of links', 'chain', 'is a link that leads outside'],
  ['a link from RUNNER_TEMP', '../temp/out', 'outside the workspace'],
  ['a link to nowhere', 'dangling', 'is a broken link'],
  ['a circle of links', 'circle', 'is a broken link'],
  ['the configuration of Git', '.git/config', 'is in .git'],
  ['.git itself', '.git', 'is in .git'],
  ['another letter case', '.GIT/hooks/pre-push', 'is in .git'],
  ['a trailing dot', '.git./config', 'is in .git'],
  ['a stream', '.git::$INDEX_ALLOCATION/config', 'is in .git'],
  ['the short name', 'GIT~1/config', 'is in .git'],
  ['an invisible character', '.g\u200cit/config', 'is in .git'],
  ['a nested checkout', 'sub/.git/config', 'is in .git'],
  ['a link into .git', 'git-link', 'is in .git'],
  ['a NUL character', 'ids.csv\0.txt', 'NUL'],
]

function makeLinks() {
  link('../secret.txt', 'work/file-link')
  link('..', 'work/dir-link')
  link('file-link', 'work/chain')
  link('../secret.txt', 'temp/out')
  link('gone', 'work/dangling')
  link('circle', 'work/circle')
  link('.git/config', 'work/git-link')
}

describe('a path that is not allowed', () => {
  it.each(refused)('is neither read nor written: %s', async (_, path, reason) => {
    makeLinks()
    await expect(read(path)).rejects.toThrow(`ids-file: "`)
    await expect(read(path)).rejects.toThrow(reason)
    expect(() => write(path)).toThrow(`report-file: "`)
    expect(() => write(path)).toThrow(reason)
    expect(readFileSync(join(top, 'secret.txt'), 'utf8')).toBe('secret.txt')
    expect(readFileSync(join(top, 'work/.git/config'), 'utf8')).toBe('work/.git/config')
    expect(existsSync(join(top, 'new'))).toBe(false)
  })

  it.each([
    '.github/workflows/ci.yml',
    '.github/Workflows/new/ci.yml',
    'sub/.github/workflows/ci.yml',
    '.github/actions/setup/action.yml',
    'flows/ci.yml',
    '../temp/_runner_file_commands/set_env_1',
    '../temp/_github_workflow/event.json',
  ])('is not written, because GitHub or the runner executes it: %s', (path) => {
    mkdirSync(join(top, 'work/.github/workflows'), { recursive: true })
    link('.github/workflows', 'work/flows')
    expect(() => write(path)).toThrow('executes')
    expect(existsSync(join(top, 'work', path))).toBe(false)
  })
})

describe('a path that is allowed', () => {
  it.each([
    ['in the workspace', 'ids.csv', 'work/ids.csv'],
    ['in RUNNER_TEMP', '../temp/ledger.jsonl', 'temp/ledger.jsonl'],
    ['behind a link that stays', 'inner', 'work/ids.csv'],
    ['behind a link to RUNNER_TEMP', 'earlier', 'temp/ledger.jsonl'],
  ])('is read %s', async (_, path, content) => {
    link('ids.csv', 'work/inner')
    link('../temp/ledger.jsonl', 'work/earlier')
    expect(await read(path)).toBe(content)
  })

  it('is read in a workspace that is itself a link, and written there', async () => {
    link('work', 'linked')
    link('temp', 'linked-temp')
    places = { workspace: join(top, 'linked'), temp: join(top, 'linked-temp') }
    expect(await read(join(top, 'linked/ids.csv'))).toBe('work/ids.csv')
    expect(await read(join(top, 'work/ids.csv'))).toBe('work/ids.csv')
    expect(await read(join(top, 'linked-temp/ledger.jsonl'))).toBe('temp/ledger.jsonl')
    expect(write('reports/x.md')).toBe(join(top, 'linked/reports/x.md'))
    expect(readFileSync(join(top, 'work/reports/x.md'), 'utf8')).toBe('new')
  })

  it('is written with its directories, over an older file, without secrets', () => {
    addSecret('dv_path_secret')
    expect(write('a/b/report.md', 'first, longer')).toBe(join(top, 'work/a/b/report.md'))
    write('a/b/report.md', 'key dv_path_secret')
    expect(readFileSync(join(top, 'work/a/b/report.md'), 'utf8')).toBe('key ***')
    expect(write('.github/reports/week.md')).toBe(join(top, 'work/.github/reports/week.md'))
    expect(write('.gitignore')).toBe(join(top, 'work/.gitignore'))
  })

  it('does not have to exist yet', () => {
    expect(allowedPath({ input: 'path', path: 'new/x' }, 'read', places)).toEqual({
      absolutePath: join(top, 'work/new/x'),
      realPath: join(top, 'work/new/x'),
      stats: undefined,
    })
  })

  it('must be in the workspace if there is no RUNNER_TEMP', async () => {
    for (const temp of [undefined, '', join(top, 'gone')]) {
      places = { ...places, temp }
      expect(await read('ids.csv')).toBe('work/ids.csv')
      await expect(read('../temp/ledger.jsonl')).rejects.toThrow('outside the workspace')
    }
  })
})

describe('a file that cannot be used', () => {
  it.each([
    ['is absent', 'gone.csv', 'ids-file: "gone.csv" does not exist in the workspace'],
    ['is below a file', 'ids.csv/x', 'ids-file: "ids.csv/x" does not exist in the workspace'],
    ['is a directory', 'sub', 'ids-file: "sub" is not a file'],
    ['is a pipe', 'pipe', 'ids-file: "pipe" is not a file'],
    ['is too large', 'large', 'ids-file: "large" is larger than'],
  ])('because it %s is named', async (_, path, message) => {
    execFileSync('mkfifo', [join(top, 'work/pipe')])
    writeFileSync(join(top, 'work/large'), Buffer.alloc(101))
    await expect(read(path)).rejects.toThrow(message)
  })

  it('is not overwritten, and the error says so', () => {
    execFileSync('mkfifo', [join(top, 'work/pipe')])
    expect(() => write('sub')).toThrow('report-file: "sub" exists and is not a file')
    expect(() => write('pipe')).toThrow('report-file: "pipe" exists and is not a file')
    expect(() => write('ids.csv/x')).toThrow('report-file: "ids.csv/x" cannot be written')
  })

  it('in a workspace that does not exist is a clear error that says what to do', async () => {
    places = { ...places, workspace: join(top, 'gone') }
    const reading = read('ids.csv')
    await expect(reading).rejects.toThrow(/^The workspace ".*gone" does not exist\.$/)
    await expect(reading).rejects.toMatchObject({ hint: expect.stringContaining('actions/checkout') })
  })
})
