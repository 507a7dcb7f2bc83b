import { expect, it } from 'vitest'
import { FileProblemsError } from '../../../shared/action/index.ts'
import { readTestFile } from './test-file.ts'

const path = 'assignments/invoice.test.yaml'

function problemsOf(text: string): string[] {
  try {
    readTestFile(path, Buffer.from(text))
    return []
  } catch (error) {
    if (!(error instanceof FileProblemsError)) throw error
    return error.problems.map(({ line, message }) => `${line}: ${message}`)
  }
}

it('reads cases, with their files beside the test file', () => {
  const file = readTestFile(
    path,
    Buffer.from(`cases:
  - name: two invoices
    message: Process the attached invoices.
    files: [fixtures/two.csv, ../shared/orders.csv]
    expect:
      answer: {contains: INV-4021}
  - name: nothing to do
    message: Anything new?
    repeat: 5
    pass-rate: 80
`),
  )
  expect(file.name).toBe('invoice')
  expect(file.cases.map(({ lineOf: _, ...rest }) => rest)).toEqual([
    {
      name: 'two invoices',
      message: 'Process the attached invoices.',
      files: ['assignments/fixtures/two.csv', 'shared/orders.csv'],
      expect: { status: ['completed'], answer: { contains: ['INV-4021'] } },
      repeat: undefined,
      passRate: undefined,
    },
    {
      name: 'nothing to do',
      message: 'Anything new?',
      files: [],
      expect: { status: ['completed'] },
      repeat: 5,
      passRate: 80,
    },
  ])
  expect(file.cases[0]?.lineOf(['expect', 'answer', 'contains'])).toBe(6)
})

it.each<[string, string, string[]]>([
  ['no cases', 'cases: []', ['1: cases: Too small: expected array to have >=1 items']],
  [
    'YAML that is none',
    'cases: [',
    ['1: is not valid: Flow sequence in block collection must be sufficiently indented and end with a ]'],
  ],
  [
    'a mistyped key',
    'cases:\n  - name: a\n    message: b\n    expects: {}\n',
    ['4: cases[0]: Unrecognized key: "expects"'],
  ],
  [
    'a mistyped expectation',
    'cases:\n  - name: a\n    message: b\n    expect:\n      answer: {contain: x}\n',
    ['5: cases[0].expect.answer: Unrecognized key: "contain"'],
  ],
  ['no message', 'cases:\n  - name: a\n', ['2: cases[0].message: expected string, received undefined']],
  [
    'a pattern that is none',
    'cases:\n  - name: a\n    message: b\n    expect: {answer: {matches: "("}}\n',
    ['4: cases[0].expect.answer.matches: is not a valid regular expression'],
  ],
  [
    'a bound that is none',
    'cases:\n  - name: a\n    message: b\n    expect: {evaluation: {passed: most}}\n',
    ['4: cases[0].expect.evaluation.passed: must be a number with an optional comparison, such as 0, "<=2" or ">=90%"'],
  ],
  [
    'a duration that is none',
    'cases:\n  - name: a\n    message: b\n    expect: {max-duration: "5"}\n',
    ['4: cases[0].expect.max-duration: must be a duration such as 90s, 5m or 1h30m'],
  ],
  [
    'the same name twice',
    'cases:\n  - {name: a, message: b}\n  - {name: a, message: c}\n',
    ['3: another case already has the name "a"'],
  ],
  [
    'a file outside',
    'cases:\n  - name: a\n    message: b\n    files: [../../x]\n',
    ['4: not a path in the repository: "../../x"'],
  ],
  [
    'an absolute file',
    'cases:\n  - name: a\n    message: b\n    files: [/etc/passwd]\n',
    ['4: not a path in the repository: "/etc/passwd"'],
  ],
])('names %s at its line', (_, text, expected) => {
  expect(problemsOf(text)).toEqual(expected)
})
