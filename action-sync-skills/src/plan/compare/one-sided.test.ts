import { describe, expect, test } from 'vitest'
import { areServersFields, isDispensable, isWrittenAfter } from './one-sided.ts'

const only = (stored: string, local = '') => ({
  onlyStored: stored.split(' ').filter(Boolean),
  onlyLocal: local.split(' ').filter(Boolean),
})

describe('fields that only one side has are', () => {
  test.each<[string, ReturnType<typeof only>, (ReturnType<typeof only> | undefined)[]]>([
    ['a field that Git never had', only('version'), [only('version'), only('version')]],
    ['a field in the metadata', only('metadata.version license'), [only('metadata.version license')]],
    ['a field that an earlier version had with other content', only('version'), [only('version'), undefined]],
    ['a field that the API does not know', only('', 'tags'), [only('', 'tags'), only('', 'tags color')]],
  ])("the server's doing: %s", (_, fields, versions) => {
    expect(areServersFields(fields, versions)).toBe(true)
  })

  test.each<[string, ReturnType<typeof only>, (ReturnType<typeof only> | undefined)[]]>([
    ['a field that Git has dropped since', only('license'), [only('license'), only('')]],
    ['one that Git has dropped beside one of the server', only('license version'), [only('version')]],
    ['a field that Git has added since', only('', 'tags'), [only('', 'tags'), only('')]],
    ['tools that somebody allowed', only('allowed-tools'), []],
    ['the same in other letters', only('Allowed-Tools'), []],
    ['an environment that somebody asked for', only('compatibility version'), []],
    ['a field that the API keeps', only('', 'license'), []],
    ['a field in one that the API keeps', only('', 'metadata.owner'), []],
  ])('a difference: %s', (_, fields, versions) => {
    expect(areServersFields(fields, versions)).toBe(false)
  })
})

test.each<[string, number, number[], boolean]>([
  ['with the others', 1_000_000, [1_000_000, 990_000], false],
  ['before the others', 1_000_000, [2_000_000, 3_000_000], false],
  ['after some of the others', 2_500_000, [2_000_000, 3_000_000], false],
  ['as long after them as an upload takes', 1_050_000, [1_000_000], false],
  ['long after all others', 1_100_000, [1_000_000, 1_010_000, Number.NaN], true],
  ['at an unknown time', Number.NaN, [1_000_000], false],
  ['while the others are unknown', 1_000_000, [Number.NaN], false],
  ['as the only file', 1_000_000, [], false],
])('whether a file was written later: %s', (_, own, others, expected) => {
  expect(isWrittenAfter(others)(own)).toBe(expected)
})

test.each([
  ['.gitignore', true],
  ['assets/.gitkeep', true],
  ['.github/x.md', false],
  ['git.md', false],
  ['.env.example', false],
])('a Skill can do without %s: %s', (path, expected) => {
  expect(isDispensable(path)).toBe(expected)
})
