import { describe, expect, test } from 'vitest'
import { checkDocuments } from './commit-skills.ts'

const folder = (path: string) => ({ folder: path, root: 'skills', files: [] })
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
    expect(found.problems).toEqual([])
  })

  test('of one name are refused, and the message names the other', () => {
    const found = checkDocuments(
      [folder('skills/a'), folder('skills/b')],
      new Map([
        ['skills/a', document('a')],
        ['skills/b', document('a')],
      ]),
    )
    expect(found.problems).toEqual([
      { file: 'skills/b/SKILL.md', line: 2, message: expect.stringContaining('skills/a/SKILL.md') },
    ])
  })
})
