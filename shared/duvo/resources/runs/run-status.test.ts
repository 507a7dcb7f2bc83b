import { expect, test } from 'vitest'
import { isKnownStatus, type Phase, phaseOf } from './run-status.ts'

test.each<[string, Phase]>([
  ['not_started', 'active'],
  ['pending', 'active'],
  ['starting', 'active'],
  ['running', 'active'],
  ['waiting', 'waiting'],
  ['needs_attention', 'waiting'],
  ['completed', 'ended'],
  ['failed', 'ended'],
  ['stopped', 'ended'],
  ['interrupted', 'ended'],
  ['canceled', 'ended'],
  ['cancelled', 'ended'],
  [' Completed ', 'ended'],
  ['STOPPED', 'ended'],
])('a Job that is %s is %s', (status, phase) => {
  expect(isKnownStatus(status)).toBe(true)
  expect(phaseOf({ status })).toBe(phase)
})

test.each(['archived', '', 'constructor', '__proto__'])(
  'the unknown status %j counts as active until there is an end date',
  (status) => {
    expect(isKnownStatus(status)).toBe(false)
    expect(phaseOf({ status })).toBe('active')
    expect(phaseOf({ status, completed_at: null })).toBe('active')
    expect(phaseOf({ status, completed_at: '2026-11-22T09:00:00Z' })).toBe('ended')
  },
)

test('a running Job stays active even with an end date, which may be from an earlier run', () => {
  expect(phaseOf({ status: 'running', completed_at: '2026-11-22T09:00:00Z' })).toBe('active')
})
