import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findJson } from './json-in-text.ts'

it.each<[string, string, unknown]>([
  ['the whole text', ' {"a": 1}\n', { a: 1 }],
  ['a bare number', '42', 42],
  ['a code block', 'Here it is:\n```json\n{"a": [1]}\n```\nDone.', { a: [1] }],
  ['a code block without a language', '```\n[1, 2]\n```', [1, 2]],
  ['a code block in tildes', '~~~json\n{"a": "```"}\n~~~', { a: '```' }],
  ['a code block beside one that is no JSON', '```sh\nls\n```\n```json\n{"a": 1}\n```', { a: 1 }],
  ['an object between sentences', 'The result is {"a": "}"} as asked.', { a: '}' }],
  ['an array after a footnote', 'See [the list below]: ["x"]', ['x']],
  ['the same object twice', '{"a": 1} and again {"a": 1}', { a: 1 }],
])('finds %s', (_, text, value) => {
  expect(findJson(text)).toEqual({ value })
})

it.each([
  '',
  'Nothing.',
  '{"a": 1} or {"a": 2}',
  '```json\n{"a": 1}\n```\n```json\n{"a": 2}\n```',
  '{"a": 1',
  '{a: 1}',
  '[[[[',
])('finds none in %j', (text) => {
  expect(findJson(text)).toBeUndefined()
})

it('finds what was put into a sentence', () => {
  const value = fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.array(fc.jsonValue()))
  fc.assert(
    fc.property(value, fc.stringMatching(/^[a-z ,.]*$/), (json, prose) => {
      const text = JSON.stringify(json, undefined, 2)
      expect(findJson(`${prose} ${text} ${prose}`)).toEqual({ value: JSON.parse(text) })
      expect(findJson(`${prose}\n\`\`\`json\n${text}\n\`\`\`\n`)).toEqual({ value: JSON.parse(text) })
    }),
  )
})
