import { describe, expect, test } from 'vitest'
import { runOf } from '../../../test/harness/samples/job-list.ts'
import { buckets, jobOf } from './job.ts'

describe('the bucket of a Job', () => {
  test.each([
    ['completed', 'completed'],
    ['failed', 'failed'],
    ['stopped', 'stopped'],
    ['interrupted', 'stopped'],
    ['canceled', 'stopped'],
    ['cancelled', 'stopped'],
    ['starting', 'running'],
    ['running', 'running'],
    ['waiting', 'waiting'],
    ['needs_attention', 'waiting'],
    ['not_started', 'queued'],
    ['pending', 'queued'],
    [' Completed ', 'completed'],
    ['hibernating', 'other'],
    ['', 'other'],
  ])('%s is %s', (status, bucket) => {
    expect(jobOf(runOf(1, 2, { status }))?.bucket).toBe(bucket)
    expect(buckets).toContain(bucket)
  })
})

describe('the end of a Job', () => {
  test('is when it completed', () => {
    expect(jobOf(runOf(1, 5000))).toMatchObject({ endedAt: 5000, endIsUnknown: false, durationMs: 4999 })
  })

  test('is not its last change: without an end date it is the creation date, however often the Job changes', () => {
    for (const touched of [7000, 900_000]) {
      const updated_at = new Date(touched).toISOString()
      const fields = { completed_at: null, updated_at, started_at: new Date(2000).toISOString() }
      expect(jobOf(runOf(1000, 5000, fields))).toMatchObject({
        endedAt: 1000,
        endIsUnknown: true,
        durationMs: undefined,
      })
    }
    expect(jobOf(runOf(1000, 5000, { completed_at: 'soon' }))).toMatchObject({ endedAt: 1000, endIsUnknown: true })
  })

  test('is known for an unknown status only with a completion date', () => {
    expect(jobOf(runOf(1, 5000, { status: 'archived' }))?.endedAt).toBe(5000)
    expect(jobOf(runOf(1, undefined, { status: 'hibernating' }))?.endedAt).toBeUndefined()
  })

  test('does not exist while it is unfinished, even with a date from an earlier end', () => {
    expect(jobOf(runOf(1, 5000, { status: 'running' }))?.endedAt).toBeUndefined()
  })
})

test('a Job that never started has no duration', () => {
  expect(jobOf(runOf(1, 5000, { started_at: null }))?.durationMs).toBeUndefined()
})

test('a Job without a readable creation date is skipped', () => {
  expect(jobOf(runOf(1, 2, { created_at: 'yesterday' }))).toBeUndefined()
  expect(jobOf(runOf(1, 2, { created_at: null }))).toBeUndefined()
})

test('a Job without a title is called by its Case, its number, or its id', () => {
  expect(jobOf(runOf(1, 2, { title: '', case_title: 'Invoice 7' }))?.title).toBe('Invoice 7')
  expect(jobOf(runOf(1, 2, { title: '', run_number: 12 }))?.title).toBe('Job #12')
  expect(jobOf(runOf(1, 2, { title: null, id: 'abc' }))?.title).toBe('abc')
})

describe('an evaluation', () => {
  const evaluated = (eval_summaries: object) => jobOf(runOf(1, 2, { eval_summaries }))?.evaluation

  test('counts checks and issues by severity', () => {
    const severityCounts = { critical: 1, medium: 0, low: 2 }
    expect(evaluated({ passed: 4, total: 5, status: 'ready', severityCounts })).toEqual({
      ...{ passed: 4, total: 5 },
      ...{ critical: 1, medium: 0, low: 2 },
    })
    expect(evaluated({ passed: 4, total: 5 })).toMatchObject({ critical: 0, medium: 0, low: 0 })
  })

  test('is omitted while it is not ready, or if it has no checks', () => {
    expect(evaluated({ passed: 1, total: 5, status: 'in_progress' })).toBeUndefined()
    expect(evaluated({ passed: 1, total: 5, status: 'unavailable' })).toBeUndefined()
    expect(evaluated({ passed: 0, total: 0, status: 'ready' })).toBeUndefined()
  })

  test('never has more passed checks than checks', () => {
    expect(evaluated({ passed: 9, total: 5, status: 'ready' })).toMatchObject({ passed: 5, total: 5 })
  })
})
