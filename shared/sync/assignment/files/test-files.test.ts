import { expect, it } from 'vitest'
import { filesNamedByTests, isTestPath, testedName } from './test-files.ts'

it('knows test files by their names', () => {
  const names = ['a/invoice.test.yaml', 'invoice.TEST.json', 'x.y.test.yml']
  expect(names.every(isTestPath)).toBe(true)
  expect(names.map(testedName)).toEqual(['invoice', 'invoice', 'x.y'])
  expect(['invoice.yaml', 'test.yaml', 'invoice.test.md', 'invoice.test.d/x.json'].some(isTestPath)).toBe(false)
})

it.each<[string, string, string[]]>([
  [
    'fixtures and schemas',
    'cases: [{files: [f/a.csv, ../b.json], expect: {answer: {json-schema: s/a.json}}}]',
    ['a/f/a.csv', 'b.json', 'a/s/a.json'],
  ],
  ['no inline schema', 'cases: [{expect: {answer: {json-schema: {type: object}}}}]', []],
  ['nothing in a file that is wrong', 'cases: [', []],
  ['nothing where there are no cases', 'cases: 5', []],
])('finds %s', (_, text, files) => {
  expect(filesNamedByTests('a/invoice.test.yaml', Buffer.from(text))).toEqual(files)
})
