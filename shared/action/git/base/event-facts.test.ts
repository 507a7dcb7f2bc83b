import { expect, test } from 'vitest'
import { readEventFacts } from './event-facts.ts'

const context = { ref: 'refs/heads/main', sha: 'c'.repeat(40) }
const none = { push: undefined, pullRequest: undefined, mergeGroup: undefined }

test('each event yields the commits that it names', () => {
  const read = (eventName: string, event: Record<string, unknown>) => readEventFacts({ ...context, eventName, event })
  expect(read('push', { before: 'b', forced: true })).toEqual({
    name: 'push',
    ...context,
    ...none,
    push: { before: 'b', created: false, forced: true },
  })
  expect(
    read('pull_request', { pull_request: { number: 7, base: { sha: 'x' }, head: { sha: 'y' } }, before: 'b' }),
  ).toEqual({
    name: 'pull_request',
    ...context,
    ...none,
    pullRequest: { number: 7, baseSha: 'x', headSha: 'y' },
  })
  expect(read('merge_group', { merge_group: { base_sha: 'm' } })).toMatchObject({ mergeGroup: { baseSha: 'm' } })
  expect(read('schedule', { schedule: '0 3 * * *' })).toEqual({ name: 'schedule', ...context, ...none })
})

test.each([{ before: 5 }, { pull_request: { number: '7' } }, { pull_request: null }, { merge_group: [] }, {}])(
  'a payload of an unexpected shape has no facts: %j',
  (event) => {
    expect(readEventFacts({ ...context, eventName: 'push', event })).toEqual({ name: 'push', ...context, ...none })
  },
)
