import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { runOf } from '../../../test/harness/job-list.ts'
import { now, reportOn } from '../../../test/harness/job-report.ts'
import { checkConditions, parseConditions } from './conditions.ts'
import type { Report } from './report.ts'

const schema = z.fromJSONSchema(JSON.parse(readFileSync(new URL('../../report.schema.json', import.meta.url), 'utf8')))

/** What the JSON file holds. */
const written = (report: Report) => JSON.parse(JSON.stringify(report))
const values = { failed: 3 } as Parameters<typeof checkConditions>[1]
const runs = ['completed', 'failed', 'stopped', 'running', 'waiting', 'pending', 'new'].map((status) =>
  runOf(1, now - 90_000, { status, eval_summaries: { passed: 1, total: 2 } }),
)

describe('the schema of the JSON report', () => {
  test.each([
    ['a full report', { ...reportOn(runs, runs), failIf: checkConditions(parseConditions('failed>2'), values) }],
    ['a report on no Jobs', reportOn([])],
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
