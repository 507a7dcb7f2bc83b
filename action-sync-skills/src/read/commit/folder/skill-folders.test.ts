import { describe, expect, test } from 'vitest'
import type { EntryType, TreeEntry } from '../../../../../shared/action/index.ts'
import { blobId } from '../../../../../test/harness/samples/packed-archive.ts'
import { isSecretName, nameProblem } from './file-names.ts'
import { findSkillFolders } from './skill-folders.ts'

const id = blobId(Buffer.from('x'))
const entry = (path: string, type: EntryType = 'file', size = 1): TreeEntry => ({ path, type, size, id })

function find(
  paths: (string | TreeEntry)[],
  options: { roots?: string[]; exclude?: string[]; ignore?: Record<string, string> } = {},
) {
  const entries = paths.map((path) => (typeof path === 'string' ? entry(path) : path))
  const { roots = ['skills'], exclude = [], ignore = {} } = options
  const { folders, problems } = findSkillFolders(entries, roots, exclude, new Map(Object.entries(ignore)))
  const found = Object.fromEntries(folders.map(({ folder, files }) => [folder, files.map(({ path }) => path)]))
  const all = [...folders.flatMap((one) => one.problems), ...problems]
  return { found, problems: all.map(({ file, message }) => `${file}: ${message}`) }
}

describe('Skills are found', () => {
  test('in each folder with a SKILL.md, however deep, with the files below it', () => {
    const paths = [
      'skills/a/SKILL.md',
      'skills/a/b/c.md',
      'skills/x/y/SKILL.md',
      'skills/loose.md',
      'skills-b/z/SKILL.md',
    ]
    expect(find(paths)).toEqual({
      found: { 'skills/a': ['SKILL.md', 'b/c.md'], 'skills/x/y': ['SKILL.md'] },
      problems: [],
    })
  })

  test('below several roots, each once if one is inside another', () => {
    const paths = ['one/a/SKILL.md', 'two/b/SKILL.md', 'two/sub/c/SKILL.md']
    expect(Object.keys(find(paths, { roots: ['one', 'two', 'two/sub', 'one'] }).found)).toEqual([
      'one/a',
      'two/b',
      'two/sub/c',
    ])
  })

  test('at the root itself, even if that is the top level', () => {
    expect(find(['SKILL.md', 'a.md'], { roots: [''] }).found).toEqual({ '': ['SKILL.md', 'a.md'] })
    expect(find(['skills/SKILL.md', 'skills/a.md']).found).toEqual({ skills: ['SKILL.md', 'a.md'] })
  })

  test('with their files in the order of their bytes', () => {
    const paths = [
      'skills/a/SKILL.md',
      'skills/a/é.md',
      'skills/a/z.md',
      'skills/a/Z.txt',
      'skills/a/😀.md',
      'skills/a/\uffee.md',
    ]
    expect(find(paths).found['skills/a']).toEqual(['SKILL.md', 'Z.txt', 'z.md', 'é.md', '\uffee.md', '😀.md'])
  })
})

describe('files are left out', () => {
  test('by patterns in .skillignore, which belong to the folder', () => {
    const paths = ['skills/a/SKILL.md', 'skills/a/t.md', 'skills/a/sub/t.md', 'skills/b/SKILL.md', 'skills/b/t.md']
    const { found } = find(paths, { ignore: { 'skills/a/.skillignore': '# why\n/t.md\n' } })
    expect(found).toEqual({ 'skills/a': ['SKILL.md', 'sub/t.md'], 'skills/b': ['SKILL.md', 't.md'] })
  })

  test('by exclude, relative to the root, whole Skills as well', () => {
    const paths = ['skills/a/SKILL.md', 'skills/a/t.md', 'skills/wip/b/SKILL.md', 'skills/c/SKILL.md']
    expect(find(paths, { exclude: ['wip/', 't.md', '/c'] }).found).toEqual({ 'skills/a': ['SKILL.md'] })
  })

  test('case-sensitively, like Git', () => {
    expect(find(['skills/a/SKILL.md', 'skills/a/A.md'], { exclude: ['a.md'] }).found['skills/a']).toContain('A.md')
  })

  test('before they are checked', () => {
    const paths = ['skills/a/SKILL.md', 'skills/a/.env', entry('skills/a/link', 'symlink'), 'skills/a/t/SKILL.md']
    expect(find(paths, { exclude: ['.env'], ignore: { 'skills/a/.skillignore': 'link\nt/' } }).problems).toEqual([])
  })
})

describe('refused is', () => {
  test.each<[string, (string | TreeEntry)[], string]>([
    ['a misnamed SKILL.md', ['skills/a/Skill.md'], 'skills/a/Skill.md: must be named'],
    ['a symlink', ['skills/a/SKILL.md', entry('skills/a/l', 'symlink')], 'skills/a/l: is a symbolic link'],
    ['a submodule', ['skills/a/SKILL.md', entry('skills/a/m', 'submodule')], 'skills/a/m: is a submodule'],
    [
      'a submodule in place of the SKILL.md',
      [entry('skills/a/SKILL.md', 'submodule')],
      'skills/a/SKILL.md: is a submodule',
    ],
    [
      'a file that is too large',
      ['skills/a/SKILL.md', entry('skills/a/x', 'file', 101 * 2 ** 20)],
      'skills/a/SKILL.md: is in a folder of 102 MiB',
    ],
    [
      'a SKILL.md that is too large',
      [entry('skills/a/SKILL.md', 'file', 2 ** 21)],
      'skills/a/SKILL.md: is larger than 1 MiB',
    ],
    [
      'a folder of too many files',
      ['skills/a/SKILL.md', ...Array.from({ length: 2000 }, (_, index) => `skills/a/${index}`)],
      'skills/a/SKILL.md: is in a folder of 2001 files',
    ],
    [
      'two names of one in other Unicode forms',
      ['skills/a/SKILL.md', 'skills/a/\u00e9', 'skills/a/e\u0301'],
      'skills/a/\u00e9: has the same name',
    ],
  ])('%s', (_, paths, problem) => {
    expect(find(paths).problems).toEqual([expect.stringContaining(problem)])
  })

  test('both Skills if one is inside the other, because their files cannot be told apart', () => {
    const paths = ['skills/a/SKILL.md', 'skills/a/b/SKILL.md', 'skills/a/b/c/SKILL.md', 'skills/ab/SKILL.md']
    expect(find(paths).problems).toEqual([
      expect.stringContaining('skills/a/SKILL.md: has other Skills in its folder (b, b/c)'),
      expect.stringContaining('skills/a/b/SKILL.md: is in the folder of another Skill (skills/a)'),
      expect.stringContaining('skills/a/b/c/SKILL.md: is in the folder of another Skill (skills/a)'),
    ])
  })

  test('a .skillignore with a pattern that takes too long on deep paths', () => {
    const ignore = { 'skills/a/.skillignore': 'x\n**/a/**/b/**/c\n/a/**/b/**/c/**/d\n' }
    expect(find(['skills/a/SKILL.md'], { ignore }).problems).toEqual([
      expect.stringContaining('skills/a/.skillignore: has a pattern with more than two'),
    ])
  })

  test('no file deeper in a Skill that is called skill.md', () => {
    expect(find(['skills/a/SKILL.md', 'skills/a/b/skill.md']).problems).toEqual([])
  })
})

describe('names', () => {
  test.each([
    'a\\b',
    'c:d',
    'a.',
    'a ',
    'con',
    'NUL.txt',
    'x/LPT1/y',
    'a\nb',
    'a\u200bb',
    'a\u202eb',
    'x'.repeat(256),
    `${'x/'.repeat(600)}y`,
    `${'x/'.repeat(70)}y`,
  ])('%j is refused', (path) => expect(nameProblem(path)).toBeTypeOf('string'))

  test.each([
    'a b.md',
    '.hidden',
    'ünïcode/日本.md',
    'console.md',
    '-rf',
    '$(x)',
    '⚠️ risks.md',
    '👩‍💻.md',
    '🏴󠁧󠁢󠁥󠁮󠁧󠁿.md',
    'x'.repeat(255),
  ])('%j is allowed', (path) => {
    expect(nameProblem(path)).toBeUndefined()
  })

  test.each([
    '.env',
    '.env.local',
    'sub/.ENV',
    'id_rsa',
    'a.p12',
    '.npmrc',
    'service-account-prod.json',
    'credentials.json',
  ])('%s looks like a secret', (path) => expect(isSecretName(path)).toBe(true))

  test.each(['.env.example', 'environment.md', 'id_rsa.md', 'keys.md', 'npmrc.txt', 'deck.key'])(
    '%s does not',
    (path) => {
      expect(isSecretName(path)).toBe(false)
    },
  )
})
