import {
  clipChars,
  type DocumentPath,
  findJson,
  type SchemaCheck,
  TimeLimitError,
  withTimeLimit,
} from '../../../shared/action/index.ts'
import type { Expectations } from '../plan/expectations.ts'
import type { Verdict } from './expectation-result.ts'

/** How long one pattern may take to match an answer. */
const limitMs = 1_000
const shownChars = 200

type AnswerExpectations = NonNullable<Expectations['answer']>

export function judgeAnswer(
  expect: AnswerExpectations,
  answer: string,
  checkSchema: SchemaCheck | undefined,
): Verdict[] {
  const text = normalize(answer)
  const verdict = (key: keyof AnswerExpectations, index: number, expected: string, passed: boolean): Verdict => ({
    passed,
    expected,
    actual: clip(text),
    at: ['answer', key, index],
  })
  return [
    ...(expect.equals === undefined
      ? []
      : [
          {
            ...verdict(
              'equals',
              0,
              `answer equal to ${clip(normalize(expect.equals))}`,
              text === normalize(expect.equals),
            ),
            at: ['answer', 'equals'],
          },
        ]),
    ...(expect.contains ?? []).map((part, index) =>
      verdict('contains', index, `answer containing ${clip(part)}`, text.includes(normalize(part))),
    ),
    ...(expect['not-contains'] ?? []).map((part, index) =>
      verdict('not-contains', index, `answer not containing ${clip(part)}`, !text.includes(normalize(part))),
    ),
    ...(expect.matches ?? []).map((pattern, index) => judgePattern(pattern, text, true, ['answer', 'matches', index])),
    ...(expect['not-matches'] ?? []).map((pattern, index) =>
      judgePattern(pattern, text, false, ['answer', 'not-matches', index]),
    ),
    ...(expect['json-schema'] === undefined ? [] : [judgeSchema(expect['json-schema'], text, checkSchema)]),
  ]
}

function judgePattern(pattern: string, text: string, wanted: boolean, at: DocumentPath): Verdict {
  const expected = `answer ${wanted ? 'matching' : 'not matching'} /${pattern}/`
  return limited({ expected, at }, () => ({
    passed: new RegExp(pattern, 'mu').test(text) === wanted,
    actual: clip(text),
  }))
}

function judgeSchema(
  schema: string | Readonly<Record<string, unknown>>,
  text: string,
  checkSchema: SchemaCheck | undefined,
): Verdict {
  const expected = typeof schema === 'string' ? `JSON matching ${schema}` : 'JSON matching the schema'
  const at = ['answer', 'json-schema']
  const json = findJson(text)
  if (json === undefined) return { passed: false, expected, actual: `no JSON value: ${clip(text)}`, at }
  const problems = checkSchema?.(json.value) ?? ['the schema was not read']
  return { passed: problems.length === 0, expected, actual: problems.slice(0, 5).join('; ') || 'matching JSON', at }
}

/** Limits the time, because a pattern may backtrack almost forever on some texts. */
function limited(verdict: Pick<Verdict, 'expected' | 'at'>, work: () => Pick<Verdict, 'passed' | 'actual'>): Verdict {
  try {
    return { ...verdict, ...withTimeLimit(work, limitMs) }
  } catch (error) {
    if (!(error instanceof TimeLimitError)) throw error
    return { ...verdict, passed: false, actual: `no result: the pattern took longer than ${limitMs / 1000} s` }
  }
}

/** Ignores line endings and surrounding white space. */
function normalize(text: string): string {
  return text.replaceAll('\r\n', '\n').trim()
}

function clip(text: string): string {
  return JSON.stringify(clipChars(text, shownChars))
}
