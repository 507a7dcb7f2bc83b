import { expect, test } from 'vitest'
import { resolveMode } from './inputs.ts'

test.each([
  ['push', 'apply'],
  ['workflow_dispatch', 'apply'],
  ['schedule', 'apply'],
  ['release', 'apply'],
  ['', 'apply'],
  ['pull_request', 'plan'],
  ['pull_request_target', 'plan'],
  ['pull_request_review', 'plan'],
  ['merge_group', 'plan'],
] as const)('on %s, auto means %s', (eventName, mode) => {
  expect(resolveMode('auto', eventName)).toBe(mode)
})

test('an explicit mode applies on every event', () => {
  expect(resolveMode('apply', 'pull_request')).toBe('apply')
  expect(resolveMode('plan', 'push')).toBe('plan')
  expect(resolveMode('drift', 'schedule')).toBe('drift')
})
