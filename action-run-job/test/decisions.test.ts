import { describe, expect, test } from 'vitest'
import { checkNames } from '../src/file-names.ts'
import { type Policy, reactTo } from '../src/human-request.ts'
import { pollInterval } from '../src/polling.ts'
import { durationSeconds, endingOf, isSuccess } from '../src/result.ts'
import { startKey } from '../src/start.ts'
import { formatSeconds } from '../src/summary.ts'
import { formatBytes } from '../src/upload.ts'

const approval = { id: '1', type: 'approval', title: 'Pay?' }
const question = { id: '2', type: 'question', questions: [{ question: 'Which?' }] }
const login = { id: '3', type: 'login' }

describe('reactTo', () => {
  const answers = new Map([['which?', 'this']])
  test.each<[Policy, typeof approval | typeof question | typeof login | null, string]>([
    ['wait', approval, 'wait'],
    ['wait', null, 'wait'],
    ['park', question, 'park'],
    ['park', login, 'park'],
    ['fail', approval, 'give-up'],
    ['approve', approval, 'respond'],
    ['approve', question, 'give-up'],
    ['approve', login, 'give-up'],
    ['approve', null, 'give-up'],
    ['deny', approval, 'respond'],
    ['deny', question, 'give-up'],
    ['answer', question, 'respond'],
    ['answer', approval, 'give-up'],
    ['answer', null, 'give-up'],
  ])('%s with %o: %s', (policy, request, reaction) => {
    expect(reactTo(request, policy, answers).do).toBe(reaction)
  })
})

describe('pollInterval', () => {
  const middle = () => 0.5
  test.each([
    [0, 1_500],
    [9_000, 1_500],
    [60_000, 9_300],
    [300_000, 30_000],
    [3_600_000, 60_000],
  ])('after %i ms is %i ms', (watched, expected) => {
    expect(pollInterval(watched, undefined, middle)).toBeCloseTo(expected)
  })

  test.each([
    [200, 9_300],
    [149, 18_600],
    [59, 37_200],
  ])('with %i of 300 requests left, after a minute, is %i ms', (remaining, expected) => {
    expect(pollInterval(60_000, { limit: 300, remaining, resetInMs: 1 }, middle)).toBeCloseTo(expected)
  })

  test('never exceeds two minutes and its jitter', () => {
    expect(pollInterval(1e9, { limit: 300, remaining: 1, resetInMs: 1 }, () => 1)).toBeLessThanOrEqual(132_000)
  })
})

describe('endingOf', () => {
  test('takes nothing but completed for a success', () => {
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
    const successes = words.filter((status) => isSuccess(endingOf({ id: '1', status }, undefined)))
    expect(successes).toEqual(['completed', ' COMPLETED '])
  })

  test('counts a parked Job as success and one that was given up as failure', () => {
    expect(isSuccess({ conclusion: 'waiting', status: 'waiting' })).toBe(true)
    expect(isSuccess({ conclusion: 'waiting', status: 'waiting', reason: 'human-request: x' })).toBe(false)
    expect(isSuccess({ conclusion: 'detached', status: 'pending' })).toBe(true)
    expect(isSuccess({ conclusion: 'timed-out', status: '' })).toBe(false)
  })
})

test('the duration is the Job’s own where its dates tell, else the time it was watched', () => {
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

test('a start key is random, or bound to the own key and all that the Job is started with', () => {
  const start = { agent_id: 'a', message: 'm' }
  expect(startKey(undefined, start)).not.toBe(startKey(undefined, start))
  expect(startKey('k', start)).toBe(startKey('k', { ...start, sandbox_id: 'another each time' }))
  const others = [
    startKey('l', start),
    startKey('k', { ...start, agent_id: 'b' }),
    startKey('k', { ...start, message: 'n' }),
  ]
  expect(others).not.toContain(startKey('k', start))
})

test('files that would overwrite each other are refused, also where only their Unicode form differs', () => {
  const file = (path: string) => ({ path, absolutePath: `/${path}`, size: 1 })
  expect(() => checkNames([file('a/x.csv'), file('b/y.csv')])).not.toThrow()
  expect(() => checkNames([file('a/x.csv'), file('b/x.csv')])).toThrow('a/x.csv, b/x.csv')
  expect(() => checkNames([file('a/\u00e9'), file('b/e\u0301')])).toThrow()
})

test('sizes and durations are written for people', () => {
  expect([0, 999, 1_000, 10_000_000, 2 ** 31].map(formatBytes)).toEqual(['0 B', '999 B', '1.0 kB', '10.0 MB', '2.1 GB'])
  expect([0, 59, 61, 3_600, 7_325].map(formatSeconds)).toEqual([
    '0 s',
    '59 s',
    '1 min 1 s',
    '1 h 0 min 0 s',
    '2 h 2 min 5 s',
  ])
})
