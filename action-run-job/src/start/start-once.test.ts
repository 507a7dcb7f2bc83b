import { expect, test } from 'vitest'
import { startKey } from './start-once.ts'

test('a start key is random, or bound to the user’s key and everything the Job is started with', () => {
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
