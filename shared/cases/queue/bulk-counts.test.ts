import { describe, expect, test } from 'vitest'
import { sortByChange } from './bulk-counts.ts'

describe('which Cases a call skipped', () => {
  const ids = ['a', 'b', 'c']
  test.for([
    ['all done', { done: 3, skipped: 0 }, '', { done: ids }],
    ['all skipped', { done: 0, skipped: 3 }, 'abc', { skipped: ids }],
    ['one unchanged', { done: 2, skipped: 1 }, 'ac', { done: ['a', 'c'], skipped: ['b'] }],
    ['more changed than done', { done: 1, skipped: 2 }, 'ac', { ambiguous: ['a', 'c'], skipped: ['b'] }],
    ['fewer changed than done', { done: 2, skipped: 1 }, 'a', { done: ['a'], ambiguous: ['b', 'c'] }],
    ['counts that do not add up', { done: 1, skipped: 1 }, 'ab', { done: ['a', 'b'], ambiguous: ['c'] }],
  ] as const)('%s', ([, counts, changed, expected]) => {
    const { reason: _, ...sorted } = sortByChange(ids, counts, new Set(changed))
    expect(sorted).toEqual({ done: [], skipped: [], ambiguous: [], ...expected })
  })
})
