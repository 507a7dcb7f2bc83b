import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { columnsOf, parseTemplate } from './template.ts'

const row = new Map<string, unknown>([
  ['id', '7'],
  ['who', 'Ann "A" \\ Lee'],
  ['sum', '12.50'],
  ['tags', ['a', 'b']],
  ['none', null],
])

describe('a template', () => {
  test.for([
    ['Order {{id}} of {{ who }}', 'Order 7 of Ann "A" \\ Lee'],
    ['{{id}}', '7'],
    ['no column', 'no column'],
    ['{{tags}} {{none}}.', '["a","b"] .'],
    ['{"id": "{{id}}", "who": "{{who}}"}', '{"id": "7", "who": "Ann \\"A\\" \\\\ Lee"}'],
    [
      '{"sum": {{sum}}, "who": {{who}}, "tags": {{tags}}, "none": {{none}}}',
      '{"sum": 12.50, "who": "Ann \\"A\\" \\\\ Lee", "tags": ["a","b"], "none": null}',
    ],
    ['["\\"{{id}}", {{id}}]', '["\\"7", 7]'],
    ['{{id}} $(x) `x` {x}', '7 $(x) `x` {x}'],
  ])('%s', ([text, expected]) => {
    expect(parseTemplate(text ?? '').render(row)).toBe(expected)
  })

  test('names its columns, each once', () => {
    expect(parseTemplate('{{a}} {{ b c }} {{a}}').columns).toEqual(['a', 'b c'])
  })

  test.for([
    ['{{a', 'has {{ without }} at character 1'],
    ['x {{ }}', 'has no column name'],
    ['{"a": {{a}}', 'starts like JSON, but is not valid JSON'],
    ['{"a": x{{a}}}', 'starts like JSON, but is not valid JSON'],
  ])('%s is refused', ([text, message]) => {
    expect(() => parseTemplate(text ?? '')).toThrow(message)
  })

  test('that is JSON stays JSON, whatever the cells contain', () => {
    const template = parseTemplate('{"text": "x {{a}} y", "value": {{a}}, "more": ["{{b}}"]}')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (a, b) => {
        const rendered = JSON.parse(
          template.render(
            new Map([
              ['a', a],
              ['b', b],
            ]),
          ),
        )
        expect(rendered.text).toBe(`x ${a} y`)
        expect(String(rendered.value)).toBe(typeof rendered.value === 'number' ? String(Number(a)) : a)
        expect(rendered.more).toEqual([b])
      }),
    )
  })
})

test('nested fields are columns by their path', () => {
  const columns = columnsOf({ number: 7, author: { login: 'ann' }, 'author.login': 'own' })
  expect(columns?.get('author.login')).toBe('own')
  expect(columnsOf({ author: { login: 'ann' } })?.get('author.login')).toBe('ann')
  expect(columnsOf([1])).toBeUndefined()
})
