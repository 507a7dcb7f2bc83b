import { describe, expect, test } from 'vitest'
import type { Ending } from '../follow/ending.ts'
import { judgeAnswer } from './answer-json.ts'

const completed: Ending = { conclusion: 'completed', status: 'completed' }
const schema = { path: 'schema.json', check: (value: unknown) => (value === 1 ? [] : ['/a: is wrong', '/b: is wrong']) }
const judge = (
  answer: string,
  more: Partial<Parameters<typeof judgeAnswer>[0]> = {},
  expectJson = true,
  outputSchema = false,
) =>
  judgeAnswer(
    { ending: completed, answer, isComplete: true, ...more },
    { expectJson, outputSchema: outputSchema ? schema : undefined },
  )

describe('an answer', () => {
  test.each<[string, string, RegExp | undefined]>([
    ['with JSON', '{"a": 1}', undefined],
    ['without JSON', 'Done.', /^no-json: the answer contains no JSON$/],
    ['with several values', '{"a": 1} {"a": 2}', /^no-json: the answer contains 2 different/],
    ['that is empty', '', /^no-json/],
  ])('%s is checked if JSON is expected, and only then', (_, answer, reason) => {
    if (reason) expect(judge(answer).ending.reason).toMatch(reason)
    else expect(judge(answer).ending.reason).toBeUndefined()
    expect(judge(answer, {}, false).ending).toBe(completed)
  })

  test('is checked against a schema, with every problem named', () => {
    expect(judge('1', {}, false, true).ending.reason).toBeUndefined()
    expect(judge('2', {}, false, true).ending.reason).toBe(
      'schema-mismatch: the answer does not fit schema.json: /a: is wrong; /b: is wrong',
    )
    expect(judge('Done.', {}, false, true).ending.reason).toMatch(/^no-json/)
  })

  test('that may not be the last one fails', () => {
    expect(judge('', { isComplete: false }).ending.reason).toMatch(/^output-incomplete/)
  })

  test('of a Job that did not complete is not checked: its own reason counts', () => {
    const ending: Ending = { conclusion: 'failed', reason: 'job-failed', status: 'failed' }
    expect(judge('Done.', { ending }).ending).toBe(ending)
  })
})
