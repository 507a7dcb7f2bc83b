import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findJson, whyNoJson } from './json-in-text.ts'

it.each<[string, string, unknown]>([
  ['the whole text', ' {"a": 1}\n', { a: 1 }],
  ['the whole text behind a byte order mark', '\ufeff{"a": 1}', { a: 1 }],
  ['a bare number', '42', 42],
  ['a bare null', 'null', null],
  ['a bare string', '"x"', 'x'],
  ['a code block', 'Here it is:\n```json\n{"a": [1]}\n```\nDone.', { a: [1] }],
  ['a code block with CRLF', 'Here it is:\r\n```json\r\n{"a": [1]}\r\n```\r\n', { a: [1] }],
  ['a code block without a language', '```\n[1, 2]\n```', [1, 2]],
  ['a code block in tildes', '~~~json\n{"a": "```"}\n~~~', { a: '```' }],
  ['an unclosed code block', '```json\n{"a": 1}\n', { a: 1 }],
  ['a code block beside one that is not JSON', '```sh\nls\n```\n```json\n{"a": 1}\n```', { a: 1 }],
  ['a code block marked as JSON beside one that is not', '```\n{"b": 2}\n```\n```json\n{"a": 1}\n```', { a: 1 }],
  [
    'a code block marked as JSON beside one in another language',
    '```js\n{"b": 2}\n```\n```JSON\n{"a": 1}\n```',
    { a: 1 },
  ],
  ['an object between sentences', 'The result is {"a": "}"} as asked.', { a: '}' }],
  ['an object with quotes around it', 'He said "the result is {"a": 1}".', { a: 1 }],
  ['an array after a footnote', 'See [the list below]: ["x"]', ['x']],
  ['an object beside sources', 'By [1] and [2, 3]: {"a": 1}', { a: 1 }],
  ['an object beside a box to tick', '- [ ] check\n- [x] send\n\n{"a": 1}', { a: 1 }],
  ['an array of numbers', 'The orders are [17, 18].', [17, 18]],
  ['an empty array', 'The orders are [].', []],
  ['the same object twice', '{"a": 1} and again {"a": 1}', { a: 1 }],
  ['an object after an unclosed bracket in another paragraph', 'Use { to open.\n\n{"a": 1}', { a: 1 }],
])('finds %s', (_, text, value) => {
  expect(findJson(text)?.value).toEqual(value)
  expect(whyNoJson(text)).toBeUndefined()
})

it.each<[string, RegExp]>([
  ['', /no JSON/],
  ['Nothing.', /no JSON/],
  ['Done, see [1].', /no JSON/],
  ['- [ ] to do', /no JSON/],
  ['{"a": 1} or {"a": 2}', /2 different/],
  ['{"a": 1}\n{"a": 2}', /2 different/],
  ['```json\n{"a": 1}\n```\n```json\n{"a": 2}\n```', /2 different/],
  ['```json\n{"a": 1,}\n```', /code block that is not valid/],
  ['```json\n{"a": {"b": 1}', /code block that is not valid/],
  ['```\n{"a": [{"b": 1},]}\n```', /code block that is not valid/],
  ['{"a": 1', /cut off/],
  ['{"orders": [{"id": 1}, {"id": 2}', /cut off/],
  ['The orders: [{"id": 1}, {"id": 2}', /cut off/],
  ['{"a": {"b": 1},} and {"c": 2}', /cut off or not valid/],
  ['[{"id": 1},] and {"c": 2}', /cut off or not valid/],
  ["{'a': 1, 'b': {\"c\": 2}}", /no JSON/],
  ['{a: {"b": 1}}', /no JSON/],
  ['```python\nx = {"a": 1}\n```', /no JSON/],
  ['[[[[', /no JSON|cut off/],
])('finds none in %j', (text, why) => {
  expect(findJson(text)).toBeUndefined()
  expect(whyNoJson(text)).toMatch(why)
})

it('finds none in a text that is too long', () => {
  expect(whyNoJson(`${' '.repeat(4_000_000)}{}`)).toMatch(/too long/)
})

it('returns the text of the value, with all its digits', () => {
  expect(findJson('The id is {"id": 12345678901234567890}.')?.source).toBe('{"id": 12345678901234567890}')
})

it('finds a value inside a sentence', () => {
  const value = fc.oneof(
    fc.dictionary(fc.string(), fc.jsonValue()),
    fc.array(fc.oneof(fc.string(), fc.dictionary(fc.string(), fc.jsonValue())), { minLength: 1 }),
  )
  fc.assert(
    fc.property(value, fc.stringMatching(/^[a-z ,.]*$/), (json, prose) => {
      const text = JSON.stringify(json, undefined, 2)
      expect(findJson(`${prose} ${text} ${prose}`)?.value).toEqual(JSON.parse(text))
      expect(findJson(`${prose}\n\`\`\`json\n${text}\n\`\`\`\n`)?.value).toEqual(JSON.parse(text))
    }),
  )
})

it('never takes part of a truncated value for the value', () => {
  const value = fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 })
  fc.assert(
    fc.property(value, fc.nat(), fc.constantFrom('', '```json\n', 'Here: '), (json, at, before) => {
      const text = JSON.stringify(json)
      expect(findJson(before + text.slice(0, 1 + (at % (text.length - 1))))).toBeUndefined()
    }),
  )
})

describe('takes linear time', () => {
  const cpuMs = (text: string): number => {
    const begin = process.cpuUsage()
    findJson(text)
    const { user, system } = process.cpuUsage(begin)
    return (user + system) / 1_000
  }

  it.each(['[', '{', '{"a":', '["', '[1 ', '```\n', '[ ]\n', '{"a":1} ', '"\\', '{}]', '\n'])('%j', (unit) => {
    const text = (count: number) => unit.repeat(count / unit.length)
    cpuMs(text(200_000))
    // A quadratic search of 800,000 characters would take minutes.
    expect(cpuMs(text(800_000))).toBeLessThan(6 * Math.max(cpuMs(text(200_000)), 100))
  })
})
