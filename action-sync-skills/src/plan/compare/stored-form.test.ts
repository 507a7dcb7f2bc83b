import { describe, expect, test } from 'vitest'
import { compareDocuments, isArchiveJunk, isSameDocument } from './stored-form.ts'

const document = (frontmatter: string, body = '# A\n\nDo it.\n') => `---\n${frontmatter}\n---\n\n${body}`
const local = document('name: a\ndescription: How to a.\nmetadata:\n  version: 1.0')

const isForm = (ours: string, stored: string) => isSameDocument(compareDocuments(ours, stored))

describe('what a server may make of the body of a SKILL.md', () => {
  test.each([
    ['line feeds', 'a\r\nb\r\n', 'a\nb\n'],
    ['no white space at its end', 'a  \nb\n\n', 'a\nb'],
    ['another form of Unicode', 'Cafe\u0301', 'Caf\u00e9'],
    ['a line feed at its end', 'a', 'a\n'],
  ])('is one with %s', (_, ours, stored) => {
    expect(isForm(document('name: a', ours), document('name: a', stored))).toBe(true)
  })

  test.each([
    ['words', 'a', 'b'],
    ['the white space that lines begin with', '  a', 'a'],
    ['line ends that Git has mended', 'a\nb', 'a\r\nb'],
    ['a text that was emptied', 'a', ''],
  ])('is none with other %s', (_, ours, stored) => {
    expect(isForm(document('name: a', ours), document('name: a', stored))).toBe(false)
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
    expect(isForm(local, document(frontmatter))).toBe(true)
  })

  test.each([
    ['another description', 'name: a\ndescription: How to b.\nmetadata:\n  version: 1.0'],
    ['another number', 'name: a\ndescription: How to a.\nmetadata:\n  version: "1.1"'],
    ['a field that somebody added', 'name: a\ndescription: How to a.\nallowed-tools: Bash\nmetadata:\n  version: 1.0'],
    ['a field that is gone', 'name: a\ndescription: How to a.'],
    ['a mistake', 'name: [a'],
  ])('is none with %s', (_, frontmatter) => {
    expect(isForm(local, document(frontmatter))).toBe(false)
  })

  test('is none of a document with another body, or without frontmatter', () => {
    const other = document('metadata: {version: 1.0}\ndescription: How to a.\nname: a')
    expect(isForm(local, other)).toBe(true)
    expect(isForm(local, `${other}\nMore.`)).toBe(false)
    expect(isForm('# A', '# A')).toBe(false)
  })
})

describe('fields that only one side has', () => {
  test.each<[string, string, string[], string[]]>([
    ['a field', 'name: a\nmetadata: {team: x}\nversion: 1', ['version'], []],
    ['a field in another', 'name: a\nmetadata: {team: x, version: 1}', ['metadata.version'], []],
    ['no field', 'name: a\nmetadata: {team: x}', [], []],
    ['a field less', 'name: a', [], ['metadata']],
    ['one more and one less', 'name: a\nmetadata: {author: me}', ['metadata.author'], ['metadata.team']],
    ['empty fields', 'name: a\nmetadata: {team: x}\nversion: ""\ntags: []', [], []],
  ])('are found in a document with %s', (_, frontmatter, onlyStored, onlyLocal) => {
    const ours = document('name: a\nmetadata: {team: x}')
    expect(compareDocuments(ours, document(frontmatter))).toEqual({ onlyStored, onlyLocal })
  })

  test('do not count if anything else differs', () => {
    expect(compareDocuments(document('name: a'), document('name: b\nversion: 1'))).toBeUndefined()
    expect(compareDocuments(document('name: a'), document('name: a\nversion: 1', '# B'))).toBeUndefined()
    expect(compareDocuments(document('name: a\nmetadata: {x: 1}'), document('name: a\nmetadata: [1]'))).toBeUndefined()
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
