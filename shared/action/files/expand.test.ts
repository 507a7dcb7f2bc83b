import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { expandFiles } from './expand.ts'

let cwd = ''

beforeEach(() => {
  cwd = join(realpathSync(mkdtempSync(join(tmpdir(), 'files-'))), 'work')
  for (const path of [
    'a.txt',
    'docs/Zpráva č. 1.pdf',
    'docs/b.txt',
    'docs/deep/c.txt',
    'docs/[x].txt',
    'docs/.env',
    '../outside.txt',
  ]) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true })
    writeFileSync(join(cwd, path), path)
  }
})

const places = () => ({ workspace: cwd, temp: join(cwd, '../temp') })
const paths = async (...patterns: string[]) => (await expandFiles(patterns, places())).map(({ path }) => path)

describe('expandFiles', () => {
  it('returns path, absolute path and size', async () => {
    expect(await expandFiles(['a.txt'], places())).toEqual([
      { path: 'a.txt', absolutePath: join(cwd, 'a.txt'), size: 5 },
    ])
  })

  it('sorts, and names each file once, without folders', async () => {
    expect(await paths('**/*.txt', 'docs/**', './a.txt')).toEqual([
      'a.txt',
      'docs/Zpráva č. 1.pdf',
      'docs/[x].txt',
      'docs/b.txt',
      'docs/deep/c.txt',
    ])
  })

  it('excludes what a pattern with ! matches', async () => {
    expect(await paths('docs/**/*.txt', '!docs/deep/**', '!docs/[x].txt')).toEqual(['docs/b.txt'])
  })

  describe('an exclusion', () => {
    beforeEach(() => {
      for (const path of ['in/a.csv', 'in/private/key.pem', 'in/private/deep/old.pem', 'in/sub/private/x.pem']) {
        mkdirSync(dirname(join(cwd, path)), { recursive: true })
        writeFileSync(join(cwd, path), path)
      }
    })

    it.each<[exclusion: string, left: string[]]>([
      ['!in/private', ['in/a.csv', 'in/sub/private/x.pem']],
      ['!in/private/', ['in/a.csv', 'in/sub/private/x.pem']],
      ['!./in/private//', ['in/a.csv', 'in/sub/private/x.pem']],
      ['! in/private', ['in/a.csv', 'in/sub/private/x.pem']],
      ['!in/private/*', ['in/a.csv', 'in/sub/private/x.pem']],
      ['!in/private/**', ['in/a.csv', 'in/sub/private/x.pem']],
      ['!in/priv*', ['in/a.csv', 'in/sub/private/x.pem']],
      ['!**/private', ['in/a.csv']],
      ['!**/private/', ['in/a.csv']],
      ['!**/private/**', ['in/a.csv']],
      ['!**/*.pem', ['in/a.csv']],
      ['!in/sub', ['in/a.csv', 'in/private/deep/old.pem', 'in/private/key.pem']],
    ])('of a folder excludes everything in it: %s', async (exclusion, left) => {
      expect(await paths('in/**', exclusion)).toEqual(left)
      expect(await paths(exclusion, 'in/**')).toEqual(left)
    })

    it('by absolute path works too', async () => {
      expect(await paths('in/**', `!${join(cwd, 'in/private')}`)).toEqual(['in/a.csv', 'in/sub/private/x.pem'])
    })

    it('cannot be bypassed through a link', async () => {
      symlinkSync('private/key.pem', join(cwd, 'in/innocent.csv'))
      symlinkSync('private', join(cwd, 'in/other'))
      expect(await paths('in/*.csv', 'in/other/key.pem', '!in/private')).toEqual(['in/a.csv'])
      expect(await paths('in/a.csv', 'in/private/key.pem', '!in/other')).toEqual(['in/a.csv'])
    })

    it('also excludes unreadable files', async () => {
      symlinkSync('../../outside.txt', join(cwd, 'in/private/out.pem'))
      expect(await paths('in/**', '!**/private')).toEqual(['in/a.csv'])
    })

    it('that matches nothing is reported', async () => {
      const unused: string[] = []
      await expandFiles(['in/**', '!in/privat', '!*.log', '!', '!in/sub'], places(), (one) => unused.push(one))
      expect(unused).toEqual(['!in/privat', '!*.log', '!'])
    })

    it('that leaves nothing is an error', async () => {
      await expect(paths('in/private/*', '!in/private')).rejects.toThrow(
        'The exclusions leave no files: "!in/private".',
      )
      await expect(paths('!in/private')).rejects.toThrow('All patterns are exclusions')
    })
  })

  it('takes the name of an existing file literally', async () => {
    expect(await paths('docs/[x].txt', 'docs/.env', 'docs/Zpráva č. 1.pdf')).toEqual([
      'docs/.env',
      'docs/Zpráva č. 1.pdf',
      'docs/[x].txt',
    ])
  })

  it('names all patterns that match no file', async () => {
    await expect(paths('no/*', 'a.txt', 'docs', '*.xyz')).rejects.toThrow(
      'Some files cannot be used:\n  - "no/*" matches no files\n  - "docs" matches no files\n  - "*.xyz" matches no files',
    )
  })

  it.each(['../outside.txt', '/etc/passwd', 'docs/../../outside.txt', '../*'])('refuses %s', async (pattern) => {
    await expect(paths(pattern)).rejects.toThrow('outside the workspace')
  })

  it('refuses links that lead out of the workspace, and follows those that stay', async () => {
    symlinkSync('../outside.txt', join(cwd, 'out.txt'))
    symlinkSync('..', join(cwd, 'up'))
    symlinkSync('docs/b.txt', join(cwd, 'in.txt'))
    await expect(paths('out.txt')).rejects.toThrow('"out.txt" is a link that leads outside the workspace')
    await expect(paths('up/outside.txt')).rejects.toThrow('outside the workspace')
    expect(await paths('in.txt')).toEqual(['in.txt'])
  })

  it('is not fooled by a neighbour whose name starts like the workspace', async () => {
    mkdirSync(`${cwd}2`)
    writeFileSync(`${cwd}2/x.txt`, 'x')
    symlinkSync(`${cwd}2/x.txt`, join(cwd, 'neighbour.txt'))
    await expect(paths('neighbour.txt')).rejects.toThrow('outside the workspace')
  })

  it('returns files of RUNNER_TEMP by their absolute path', async () => {
    mkdirSync(join(cwd, '../temp/out'), { recursive: true })
    writeFileSync(join(cwd, '../temp/out/result.csv'), 'id')
    const file = join(cwd, '../temp/out/result.csv')
    expect(await paths(join(cwd, '../temp/out/*.csv'), '../temp/out/result.csv', 'a.txt')).toEqual([file, 'a.txt'])
  })

  it('works in a workspace that is itself a link', async () => {
    symlinkSync(cwd, `${cwd}-link`)
    const found = await expandFiles(['docs/b.txt', `${cwd}-link/a.txt`], { workspace: `${cwd}-link`, temp: undefined })
    expect(found.map(({ path }) => path)).toEqual(['a.txt', 'docs/b.txt'])
  })

  it('returns nothing from .git, and nothing that a wildcard finds outside', async () => {
    mkdirSync(join(cwd, '.git'))
    writeFileSync(join(cwd, '.git/config'), 'token')
    symlinkSync('.git/config', join(cwd, 'config.txt'))
    await expect(paths('.git/config', '.git/*', 'config.txt')).rejects.toThrow(/(is in \.git[\s\S]*){3}/)
    await expect(paths('{..,docs}/outside.txt')).rejects.toThrow('outside the workspace')
  })

  it('says if there is no workspace', async () => {
    const gone = { workspace: join(cwd, 'gone'), temp: undefined }
    await expect(expandFiles(['a.txt'], gone)).rejects.toThrow(/The workspace ".*gone" does not exist/)
  })

  it('reports links that lead nowhere', async () => {
    symlinkSync('gone', join(cwd, 'broken.txt'))
    await expect(paths('broken.txt')).rejects.toThrow('"broken.txt" is a broken link')
  })

  it('skips a pipe without waiting for it', async () => {
    execFileSync('mkfifo', [join(cwd, 'pipe')])
    expect(await paths('*')).toEqual(['a.txt'])
  })

  it('returns nothing for no patterns', async () => {
    expect(await paths()).toEqual([])
  })
})
