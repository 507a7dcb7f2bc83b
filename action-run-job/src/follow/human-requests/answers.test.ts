import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answersTo, parseAnswers } from './answers.ts'

function parsed(text: string): Map<string, string> {
  const answers = parseAnswers(text)
  if (typeof answers === 'string') throw new Error(answers)
  return new Map(answers)
}

describe('parseAnswers', () => {
  test.each([
    ['a line', 'Region=EU', [['region', 'EU']]],
    [
      'several lines with blank ones and CRLF',
      'a=1\r\n\r\nb = 2 \n',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    ['an equals sign inside a question', 'Is a = b?=yes', [['is a = b?', 'yes']]],
    ['an equals sign inside an answer', 'formula=a=b', [['formula', 'a=b']]],
    [
      'a JSON object',
      '{"How many?": 3, "Which?": ["a", "b"], "Sure?": true}',
      [
        ['how many?', '3'],
        ['which?', 'a, b'],
        ['sure?', 'true'],
      ],
    ],
    ['an empty answer', 'note=', [['note', '']]],
  ])('reads %s', (_, text, expected) => {
    expect([...parsed(text)]).toEqual(expected)
  })

  test.each([
    ['a line without an equals sign', 'yes', /line 1/],
    ['a line without a question', 'a=1\n=2', /line 2/],
    ['the same question twice', 'Region=EU\nregion =US', /line 2.*second/],
    ['broken JSON', '{"a": }', /JSON/],
    ['a nested answer', '{"a": {"b": 1}}', /"a"/],
    ['nothing', '{}', /no answer/],
  ])('says what is wrong with %s', (_, text, problem) => {
    expect(parseAnswers(text)).toMatch(problem)
  })

  test('returns any answer in a JSON object', () => {
    const question = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '')
    fc.assert(
      fc.property(question, fc.string(), (text, answer) => {
        const answers = parseAnswers(JSON.stringify(Object.fromEntries([[text, answer]])))
        if (typeof answers === 'string') throw new Error(answers)
        const request = { id: '1', type: 'question', questions: [{ question: text }] }
        expect(answersTo(request, answers)).toEqual({ answers: Object.fromEntries([[text, answer]]) })
      }),
    )
  })
})

describe('answersTo', () => {
  const request = {
    id: '1',
    type: 'question',
    questions: [{ question: 'Which  region?', header: 'Region' }, { question: 'How many?' }],
  }

  test('prefers the text of a question to its header, and the header to its number', () => {
    const answers = parsed('1=number\nregion=header\nwhich region?=text\n2=second')
    expect(answersTo(request, answers)).toEqual({ answers: { 'Which  region?': 'text', 'How many?': 'second' } })
  })

  test('names every question without an answer', () => {
    expect(answersTo(request, parsed('3=x'))).toEqual({ missing: ['Which  region?', 'How many?'] })
  })
})
