import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { runOf } from '../../../test/harness/samples/job-list.ts'
import { now, reportOn } from '../../../test/harness/samples/job-report.ts'
import { parseConditions } from '../judge/conditions.ts'
import { checkConditions } from '../judge/judge.ts'
import type { Report } from './report.ts'

const schema = z.fromJSONSchema(JSON.parse(readFileSync(new URL('../../report.schema.json', import.meta.url), 'utf8')))

/** The content of the JSON file. */
const written = (report: Report) => JSON.parse(JSON.stringify(report))
const values = { failed: { value: 3 } } as Parameters<typeof checkConditions>[1]
const runs = ['completed', 'failed', 'stopped', 'running', 'waiting', 'pending', 'new'].map((status) =>
  runOf(1, now - 90_000, { status, eval_summaries: { passed: 1, total: 2 } }),
)
const quality = (evaluated: number, withIssues: number) => {
  return { evaluated, withIssues, issues: new Map([['wrong_total', withIssues]]) }
}

describe('the schema of the JSON report', () => {
  test.each([
    ['a full report', { ...reportOn(runs, runs), failIf: checkConditions(parseConditions('failed>2'), values, 1) }],
    [
      'a report on causes and quality',
      reportOn(runs, runs, {
        qualities: new Map([['agent-1', { current: quality(8, 3), previous: quality(4, 1) }]]),
        reasons: new Map(runs.map(({ id }) => [id, 'Refused'])),
        minJobs: 5,
      }),
    ],
    ['a report without Jobs', reportOn([])],
    ['a report without comparison', reportOn(runs, [], { previous: undefined, previousWindow: undefined })],
    ['an incomplete report', reportOn(runs, runs, { missing: ['A page.'] })],
    [
      'a report on an outage',
      reportOn([], [], { missing: ['All.'], scope: { teamId: null, assignmentIds: [], keyUser: null } }),
    ],
  ])('describes %s', (_, report) => {
    expect(schema.parse(written(report))).toEqual(written(report))
  })

  test('refuses a figure that is missing, of another type, or not described', () => {
    const report = written(reportOn(runs))
    expect(schema.safeParse({ ...report, complete: undefined }).success).toBe(false)
    expect(schema.safeParse({ ...report, totals: { ...report.totals, failed: '3' } }).success).toBe(false)
    expect(schema.safeParse({ ...report, assignments: [{ ...report.assignments[0], secret: 1 }] }).success).toBe(false)
  })
})
