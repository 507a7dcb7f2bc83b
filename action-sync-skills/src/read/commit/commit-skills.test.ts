import { describe, expect, test } from 'vitest'
import { checkDocuments } from './commit-skills.ts'

const folder = (path: string, message?: string) => {
  const problems = message === undefined ? [] : [{ file: `${path}/x`, message }]
  return { folder: path, root: 'skills', files: [], problems }
}
const document = (name: string) => Buffer.from(`---\nname: ${name}\ndescription: x\n---\nBody\n`)

describe('documents', () => {
  test('give the Skills in the order of their names, and notices where a folder is called otherwise', () => {
    const folders = [folder('skills/z'), folder('skills/m'), folder('')]
    const found = checkDocuments(
      folders,
      new Map([
        ['skills/z', document('z')],
        ['skills/m', document('a')],
        ['', document('top')],
      ]),
    )
    expect(found.skills.map(({ name }) => name)).toEqual(['a', 'top', 'z'])
    expect(found.notices).toEqual([{ file: 'skills/m/SKILL.md', line: 2, message: expect.stringContaining('"m"') }])
    expect(found.refused).toEqual([])
  })

  test('of one name are all refused, and each message names the other', () => {
    const found = checkDocuments(
      [folder('skills/a'), folder('skills/b')],
      new Map([
        ['skills/a', document('a')],
        ['skills/b', document('a')],
      ]),
    )
    const problem = (file: string, other: string) => ({
      name: 'a',
      problems: [{ file, line: 2, message: expect.stringContaining(other) }],
    })
    expect(found.skills).toEqual([])
    expect(found.refused).toEqual([
      problem('skills/a/SKILL.md', 'skills/b/SKILL.md'),
      problem('skills/b/SKILL.md', 'skills/a/SKILL.md'),
    ])
  })

  test('with mistakes are refused by themselves, under their own name where it can be read', () => {
    const documents = new Map<string, Buffer>([
      ['skills/a', document('a')],
      ['skills/b', document('b')],
      ['skills/c', Buffer.from('---\nname: named\ndescription: x: y\n---\nBody\n')],
      ['skills/d', Buffer.from('# No frontmatter')],
    ])
    const folders = [
      folder('skills/a'),
      folder('skills/b', 'is a symbolic link'),
      folder('skills/c'),
      folder('skills/d'),
    ]
    const found = checkDocuments(folders, documents)
    expect(found.skills.map(({ name }) => name)).toEqual(['a'])
    expect(found.refused.map(({ name, problems }) => [name, problems.map(({ file }) => file)])).toEqual([
      ['b', ['skills/b/x']],
      ['named', ['skills/c/SKILL.md']],
      ['d', ['skills/d/SKILL.md']],
    ])
  })

  test('that are left out by their own .skillignore are refused', () => {
    const { refused } = checkDocuments([folder('skills/a')], new Map())
    expect(refused).toEqual([{ name: 'a', problems: [expect.objectContaining({ file: 'skills/a/SKILL.md' })] }])
  })
})
