import { describe, expect, test } from 'vitest'
import { runOf } from '../../../test/harness/job-list.ts'
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
    expect(jobOf(runOf(1, 5000))).toMatchObject({ endedAt: 5000, durationMs: 4999 })
  })

  test('is its last change where the API does not say', () => {
    const updated_at = new Date(7000).toISOString()
    expect(jobOf(runOf(1, 5000, { completed_at: null, updated_at }))?.endedAt).toBe(7000)
  })

  test('is known for an unknown status with a date of completion, and for no other unknown one', () => {
    expect(jobOf(runOf(1, 5000, { status: 'archived' }))?.endedAt).toBe(5000)
    expect(jobOf(runOf(1, undefined, { status: 'hibernating' }))?.endedAt).toBeUndefined()
  })

  test('does not exist while it is unfinished, whatever date it carries from an earlier end', () => {
    expect(jobOf(runOf(1, 5000, { status: 'running' }))?.endedAt).toBeUndefined()
  })
})

test('a Job that never started has no duration', () => {
  expect(jobOf(runOf(1, 5000, { started_at: null }))?.durationMs).toBeUndefined()
})

test('a Job without a readable date of creation is no Job', () => {
  expect(jobOf(runOf(1, 2, { created_at: 'yesterday' }))).toBeUndefined()
  expect(jobOf(runOf(1, 2, { created_at: null }))).toBeUndefined()
})

test('a Job without a title is called by its Case, its number, or its id', () => {
  expect(jobOf(runOf(1, 2, { title: '', case_title: 'Invoice 7' }))?.title).toBe('Invoice 7')
  expect(jobOf(runOf(1, 2, { title: '', run_number: 12 }))?.title).toBe('Job 12')
  expect(jobOf(runOf(1, 2, { title: null, id: 'abc' }))?.title).toBe('abc')
})
