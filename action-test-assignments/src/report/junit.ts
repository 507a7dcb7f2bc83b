import type { CaseResult, SuiteResult } from './results.ts'

/**
 * The results as JUnit XML, in the dialect that test reporters share: a suite for each test file, a case for each case, and
 * one failure for each failed case.
 */
export function junitXml(suites: readonly SuiteResult[]): string {
  const cases = suites.flatMap((suite) => suite.cases)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${attributes({ name: 'Duvo Assignments', ...totals(cases) })}>`,
    ...suites.flatMap((suite) => [
      `  <testsuite ${attributes({ name: suite.name, file: suite.file, ...totals(suite.cases) })}>`,
      ...suite.cases.flatMap((one) => testCase(suite, one)),
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ].join('\n')
}

function totals(cases: readonly CaseResult[]) {
  return {
    tests: cases.length,
    failures: cases.filter(({ outcome }) => outcome === 'failed').length,
    errors: cases.filter(({ outcome }) => outcome === 'error').length,
    skipped: cases.filter(({ outcome }) => outcome === 'skipped').length,
    time: seconds(cases.reduce((sum, { durationMs }) => sum + durationMs, 0)),
  }
}

function testCase(suite: SuiteResult, one: CaseResult): string[] {
  const { name, line, outcome, durationMs } = one
  const start = `    <testcase ${attributes({ name, classname: suite.name, file: suite.file, line, time: seconds(durationMs) })}`
  if (outcome === 'passed') return [`${start}/>`]
  if (outcome === 'skipped') return [`${start}>`, '      <skipped/>', '    </testcase>']
  const element = outcome === 'error' ? 'error' : 'failure'
  const [first = 'failed'] = one.reasons
  const body = escapeXml(one.reasons.join('\n'))
  return [`${start}>`, `      <${element} ${attributes({ message: first })}>${body}</${element}>`, '    </testcase>']
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3)
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([key, value]) => `${key}="${escapeXml(String(value)).replaceAll(/[\n\r\t]/g, ' ')}"`)
    .join(' ')
}

/** Escapes text for XML 1.0, and replaces characters that XML cannot contain. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;')
}
