import { describe, expect, test } from 'vitest'
import { isArchiveJunk, isStoredForm } from './stored-form.ts'

const document = (frontmatter: string, body = '# A\n\nDo it.\n') => `---\n${frontmatter}\n---\n\n${body}`
const local = document('name: a\ndescription: How to a.\nmetadata:\n  version: 1.0')

describe('what a server may make of a text', () => {
  test.each([
    ['line feeds', 'a\r\nb\r\n', 'a\nb\n'],
    ['no white space at its end', 'a  \nb\n\n', 'a\nb'],
    ['another form of Unicode', 'Cafe\u0301', 'Caf\u00e9'],
    ['a line feed at its end', 'a', 'a\n'],
  ])('is one with %s', (_, ours, stored) => {
    expect(isStoredForm('rules.md', ours, stored)).toBe(true)
    expect(isStoredForm('SKILL.md', document('name: a', ours), document('name: a', stored))).toBe(true)
  })

  test.each([
    ['words', 'a', 'b'],
    ['the white space that lines begin with', '  a', 'a'],
    ['line ends that Git has mended', 'a\nb', 'a\r\nb'],
    ['a text that was emptied', 'a', ''],
  ])('is none with other %s', (_, ours, stored) => {
    expect(isStoredForm('rules.md', ours, stored)).toBe(false)
  })
})

describe('what a server may make of frontmatter', () => {
  test.each([
    ['in another order', 'metadata: {version: 1.0}\ndescription: How to a.\nname: a'],
    ['in quotes', 'name: "a"\ndescription: \'How to a.\'\nmetadata:\n  version: 1.0'],
    ['with white space taken off or put in', 'name: a\ndescription: |\n  How to a.\nmetadata:\n  version: 1.0'],
    ['with numbers as text', 'name: a\ndescription: How to a.\nmetadata:\n  version: "1.0"'],
    ['with what is empty', 'name: a\ndescription: How to a.\nlicense: null\nmetadata:\n  version: 1.0\n  tags: []'],
  ])('is one %s', (_, frontmatter) => {
    expect(isStoredForm('SKILL.md', local, document(frontmatter))).toBe(true)
  })

  test.each([
    ['another description', 'name: a\ndescription: How to b.\nmetadata:\n  version: 1.0'],
    ['another number', 'name: a\ndescription: How to a.\nmetadata:\n  version: "1.1"'],
    ['a field that somebody added', 'name: a\ndescription: How to a.\nallowed-tools: Bash\nmetadata:\n  version: 1.0'],
    ['a field that is gone', 'name: a\ndescription: How to a.'],
    ['a mistake', 'name: [a'],
  ])('is none with %s', (_, frontmatter) => {
    expect(isStoredForm('SKILL.md', local, document(frontmatter))).toBe(false)
  })

  test('counts in the SKILL.md alone, and with the same body', () => {
    const other = document('metadata: {version: 1.0}\ndescription: How to a.\nname: a')
    expect(isStoredForm('docs/other.md', local, other)).toBe(false)
    expect(isStoredForm('SKILL.md', local, `${other}\nMore.`)).toBe(false)
  })
})

test.each([
  ['__MACOSX/._SKILL.md', true],
  ['assets/.DS_Store', true],
  ['Thumbs.db', true],
  ['docs/DS_Store.md', false],
  ['MACOSX/a', false],
])('%s is junk of an archive: %s', (path, expected) => {
  expect(isArchiveJunk(path)).toBe(expected)
})
