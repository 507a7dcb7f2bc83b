import { describe, expect, test } from 'vitest'
import {
  findContentProblem,
  findSecret,
  maxWholeBytes,
} from '../../../action-sync-skills/src/plan/compare/forbidden-content.ts'
import { checkDocuments } from '../../../action-sync-skills/src/read/commit/commit-skills.ts'
import { guessName, readSkillDocument } from '../../../action-sync-skills/src/read/commit/document/skill-document.ts'
import { isSecretName, nameProblem } from '../../../action-sync-skills/src/read/commit/folder/file-names.ts'
import { findSkillFolders } from '../../../action-sync-skills/src/read/commit/folder/skill-folders.ts'
import { outermost } from '../../../action-sync-skills/src/read/commit/paths.ts'
import { openArchive } from '../../../action-sync-skills/src/read/stored/zip-reader.ts'
import type { TreeEntry } from '../../../shared/action/index.ts'
import { writeZip } from '../../../simulator/files/zip.ts'
import { growthOf } from '../../harness/measure/growth.ts'
import { blobId } from '../../harness/samples/packed-archive.ts'

const id = blobId(Buffer.from('x'))
const file = (path: string): TreeEntry => ({ path, type: 'file', size: 1, id })
const list = <T>(size: number, make: (index: number) => T) => Array.from({ length: size }, (_, index) => make(index))
const expectLinear = async <Input>(size: number, prepare: (size: number) => Input, work: (input: Input) => unknown) =>
  expect(await growthOf(size, prepare, work)).toBeLessThan(6)

describe('Skills are found in linear time', () => {
  test.each<[string, number, (size: number) => TreeEntry[]]>([
    ['side by side', 4_000, (size) => list(size, (index) => file(`skills/s${index}/SKILL.md`))],
    ['in categories', 4_000, (size) => list(size, (index) => file(`skills/c${index % 50}/s${index}/SKILL.md`))],
    [
      'within one another',
      1_000,
      (size) => list(size, (index) => file(`skills/${'x/'.repeat(index % 200)}${index}/SKILL.md`)),
    ],
    [
      'in one Skill',
      1_000,
      (size) => [file('skills/SKILL.md'), ...list(size, (index) => file(`skills/${index}/SKILL.md`))],
    ],
    [
      'with many files',
      4_000,
      (size) => [file('skills/SKILL.md'), ...list(size, (index) => file(`skills/f/${index}`))],
    ],
    ['beside many other files', 8_000, (size) => list(size, (index) => file(`skills/loose/${index}`))],
    ['with wrong names', 4_000, (size) => list(size, (index) => file(`skills/${index}/skill.md`))],
  ])('%s', (_, size, prepare) =>
    expectLinear(size, prepare, (entries) => findSkillFolders(entries, ['skills'], [], new Map())),
  )

  test('below many roots', async () => {
    const prepare = (size: number) => ({
      entries: list(size, (index) => file(`r${index}/a/SKILL.md`)),
      roots: list(size, (index) => `r${index}`),
    })
    await expectLinear(2_000, prepare, ({ entries, roots }) => findSkillFolders(entries, roots, [], new Map()))
    await expectLinear(10_000, (size) => list(size, (index) => `r${index}`), outermost)
  })

  test('with patterns that exclude as much as possible', async () => {
    const prepare = (size: number) => list(size, (index) => file(`skills/${'a/'.repeat(60)}${index}.md`))
    const exclude = ['**/a/**/b/**/c', '*a*a*a*b', '!**/c']
    await expectLinear(200, prepare, (entries) => findSkillFolders(entries, ['skills'], exclude, new Map()))
  })

  test('with one name', async () => {
    const document = Buffer.from('---\nname: a\ndescription: x\n---\nBody\n')
    const prepare = (size: number) =>
      list(size, (index) => ({ folder: `s${index}`, root: '', files: [], problems: [] }))
    await expectLinear(2_000, prepare, (folders) =>
      checkDocuments(folders, new Map(folders.map(({ folder }) => [folder, document]))),
    )
  })
})

describe('a SKILL.md is read in linear time', () => {
  const text = (repeated: string) => (size: number) => Buffer.from(repeated.repeat(size))
  test.each<[string, number, (size: number) => Buffer]>([
    ['of dashes', 40_000, text('---\n')],
    ['of blank lines', 100_000, (size) => Buffer.from(`---\n${'\n'.repeat(size)}name: a\n---\nx`)],
    ['of tabs', 100_000, (size) => Buffer.from(`---\nname:${'\t'.repeat(size)}a\n---\nx`)],
    ['of keys', 8_000, (size) => Buffer.from(`---\n${list(size, (index) => `k${index}: x\n`).join('')}---\nx`)],
    ['of colons', 20_000, (size) => Buffer.from(`---\ndescription: ${'a: '.repeat(size)}\n---\nx`)],
    ['of continued lines', 20_000, (size) => Buffer.from(`---\ndescription: a\n${'  b: c\n'.repeat(size)}---\nx`)],
    ['with a long body', 200_000, (size) => Buffer.from(`---\nname: a\ndescription: x\n---\n${'# x\n'.repeat(size)}`)],
    ['of names', 40_000, text('name: a b\n')],
  ])('%s', async (_, size, prepare) => {
    await expectLinear(size, prepare, readSkillDocument)
    await expectLinear(size, prepare, guessName)
  })
})

describe('contents are searched in linear time', () => {
  test.each([
    ['beginnings of keys', '-----BEGIN PRIVATE KEY-----\n'],
    ['beginnings of keys inside headers of keys', 'X: -----BEGIN PRIVATE KEY-----\n'],
    ['kinds of keys', '-----BEGIN A B C '],
    ['tokens', 'ghp_a1B2 '],
    ['blank lines', '\r\n'],
  ])('for %s', async (_, repeated) => {
    const prepare = (size: number) => Buffer.from(repeated.repeat(size / repeated.length))
    await expectLinear(maxWholeBytes / 4, prepare, (content) => findContentProblem(content, ['absent-secret']))
  })

  test('for secrets, however they are split', async () => {
    const pieces = (size: number) =>
      async function* () {
        for (let index = 0; index < size; index += 1) yield Buffer.from('\n\ns')
      }
    await expectLinear(20_000, pieces, (open) => findSecret(open(), ['secret'.repeat(20)]))
  })
})

test.each([
  ['dots', (size: number) => '.'.repeat(size)],
  ['spaces', (size: number) => ' '.repeat(size)],
  ['folders', (size: number) => 'a/'.repeat(size)],
  ['beginnings of secrets', (size: number) => 'client_secret.json/'.repeat(size / 10)],
  ['extensions', (size: number) => `client_secret${'.json'.repeat(size / 4)}x`],
])('a name of %s is judged in linear time', async (_, prepare) => {
  await expectLinear(100_000, prepare, (path) => [nameProblem(path), isSecretName(path)])
})

test('an archive is opened in linear time', async () => {
  const prepare = (size: number) => writeZip(new Map(list(size, (index) => [`f${index}`, Buffer.from('x')])))
  await expectLinear(1_000, prepare, openArchive)
  await expectLinear(20_000, (size) => Buffer.from('PK\x05\x06'.repeat(size)), openArchive)
})
