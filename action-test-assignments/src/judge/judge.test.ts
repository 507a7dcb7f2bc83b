import { expect, it } from 'vitest'
import { Expectations } from '../plan/expectations.ts'
import type { JobRecord } from './job-record.ts'
import { judge } from './judge.ts'

const job: JobRecord = {
  status: 'completed',
  answer: 'Posted INV-4021.\r\nTotal: 12.50',
  toolCalls: [
    { name: 'match_purchase_orders', arguments: { ids: ['PO-1'], strict: true } },
    { name: 'mail.draft', arguments: 'to: ap' },
  ],
  humanRequests: 1,
  evaluation: { passed: 9, total: 10, severities: { critical: 0, medium: 1, low: 2 } },
  durationMs: 90_000,
  messageCount: 12,
}
/** Whether all of `expect` is met, for the job with `changes`. */
function passes(expectations: unknown, changes: Partial<JobRecord> = {}): boolean {
  return judge(Expectations.parse(expectations), { ...job, ...changes }).every(({ passed }) => passed)
}

it.each<[string, unknown, Partial<JobRecord>, boolean]>([
  ['nothing but completed', {}, {}, true],
  ['nothing, of a Job that failed', {}, { status: 'failed' }, false],
  ['a status by any case', { status: 'Failed' }, { status: 'failed' }, true],
  ['one of several statuses', { status: ['stopped', 'interrupted'] }, { status: 'interrupted' }, true],
  ['a part of the answer', { answer: { contains: 'INV-4021' } }, {}, true],
  ['every part', { answer: { contains: ['INV-4021', 'INV-9'] } }, {}, false],
  ['a part over two lines', { answer: { contains: 'INV-4021.\nTotal' } }, {}, true],
  ['the absence of a part', { answer: { 'not-contains': ['sorry'] } }, {}, true],
  ['the absence of a part that is there', { answer: { 'not-contains': 'Total' } }, {}, false],
  ['a pattern at the start of a line', { answer: { matches: '^Total: [\\d.]+$' } }, {}, true],
  ['a pattern that does not match', { answer: { matches: '^Refused' } }, {}, false],
  ['no match', { answer: { 'not-matches': ['error'] } }, {}, true],
  ['the whole answer, line ends aside', { answer: { equals: 'Posted INV-4021.\nTotal: 12.50\n' } }, {}, true],
  ['another whole answer', { answer: { equals: 'Posted INV-4021.' } }, {}, false],
  ['an answer of a Job that gave none', { answer: { contains: 'x' } }, { answer: '' }, false],
  ['a tool', { tools: { called: ['match_purchase_orders'] } }, {}, true],
  ['a tool that was not called', { tools: { called: ['send_email'] } }, {}, false],
  ['tools by a wildcard', { tools: { called: ['match_*'], 'not-called': ['*delete*'] } }, {}, true],
  ['no call to a tool that was called', { tools: { 'not-called': ['mail.*'] } }, {}, false],
  ['arguments', { tools: { called: [{ name: 'match_*', arguments: { ids: ['PO-1'] } }] } }, {}, true],
  ['other arguments', { tools: { called: [{ name: 'match_*', arguments: { strict: false } }] } }, {}, false],
  [
    'no call with some arguments',
    { tools: { 'not-called': [{ name: 'match_*', arguments: { strict: false } }] } },
    {},
    true,
  ],
  ['few human requests', { 'human-requests': { max: 1 } }, {}, true],
  ['fewer human requests', { 'human-requests': { max: 0 } }, {}, false],
  ['human requests', { 'human-requests': { min: 2 } }, {}, false],
  ['an evaluation', { evaluation: { passed: '>=90%', 'severity-critical': 0 } }, {}, true],
  ['a better evaluation', { evaluation: { passed: '>90%' } }, {}, false],
  ['checks by number', { evaluation: { passed: '>=9', 'severity-low': '<=2' } }, {}, true],
  ['an evaluation that is not there', { evaluation: { passed: '>=1%' } }, { evaluation: undefined }, false],
  ['a duration', { 'max-duration': '90s' }, {}, true],
  ['a shorter duration', { 'max-duration': '1m29s' }, {}, false],
  ['few messages', { 'max-messages': 11 }, {}, false],
])('judges %s', (_, expectations, changes, expected) => {
  expect(passes(expectations, changes)).toBe(expected)
})

it('reports the expected and the actual result, and the path of the expectation', () => {
  const verdicts = judge(Expectations.parse({ tools: { 'not-called': ['send_email', 'mail.*'] } }), job)
  expect(verdicts.filter(({ passed }) => !passed)).toEqual([
    {
      passed: false,
      expected: 'no call to mail.*',
      actual: 'called: match_purchase_orders, mail.draft',
      at: ['tools', 'not-called', 1],
    },
  ])
})

it('checks the JSON in the answer against the schema', () => {
  const seen: unknown[] = []
  const check = (value: unknown) => {
    seen.push(value)
    return ['/total must be a number']
  }
  const expectations = Expectations.parse({ answer: { 'json-schema': 'answer.json' } })
  const answer = 'Here it is:\n```json\n{"total": "12.50"}\n```'
  const verdicts = judge(expectations, { ...job, answer }, check)
  expect(seen).toEqual([{ total: '12.50' }])
  expect(verdicts.at(-1)).toMatchObject({ passed: false, actual: '/total must be a number' })
  expect(judge(expectations, job).at(-1)).toMatchObject({
    passed: false,
    actual: expect.stringContaining('no JSON'),
  })
})

it('stops a pattern that backtracks forever after a second', () => {
  const answer = `${'a'.repeat(60)}!`
  const [, verdict] = judge(Expectations.parse({ answer: { matches: '^(a+)+$' } }), { ...job, answer })
  expect(verdict).toMatchObject({ passed: false, actual: expect.stringContaining('longer than 1 s') })
})
