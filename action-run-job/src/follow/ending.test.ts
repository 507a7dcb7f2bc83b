import { describe, expect, test } from 'vitest'
import { durationSeconds, endingOf, isSuccess } from './ending.ts'

describe('endingOf', () => {
  test('counts only completed as success', () => {
    const words = [
      'completed',
      ' COMPLETED ',
      'failed',
      'stopped',
      'interrupted',
      'canceled',
      'cancelled',
      'archived',
      '',
    ]
    const successes = words.filter((status) => isSuccess(endingOf({ id: '1', status })))
    expect(successes).toEqual(['completed', ' COMPLETED '])
  })

  test('counts a parked Job as success and a waiting one that failed the step as failure', () => {
    expect(isSuccess({ conclusion: 'waiting', status: 'waiting' })).toBe(true)
    expect(isSuccess({ conclusion: 'waiting', status: 'waiting', reason: 'human-request: x' })).toBe(false)
    expect(isSuccess({ conclusion: 'detached', status: 'pending' })).toBe(true)
    expect(isSuccess({ conclusion: 'timed-out', status: '' })).toBe(false)
  })
})

test('the duration comes from the Job’s dates, or else from the time it was watched', () => {
  const run = {
    id: '1',
    status: 'completed',
    started_at: '2026-11-22T10:00:00Z',
    completed_at: '2026-11-22T10:01:05.400Z',
  }
  expect(durationSeconds(run, 1)).toBe(65)
  expect(durationSeconds({ ...run, completed_at: null }, 2_400)).toBe(2)
  expect(durationSeconds({ ...run, completed_at: '2026-11-22T09:00:00Z' }, 2_400)).toBe(2)
  expect(durationSeconds(undefined, 61_000)).toBe(61)
})
