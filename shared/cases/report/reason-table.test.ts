import { expect, it } from 'vitest'
import type { Fates } from '../ledger/item-outcomes.ts'
import { reasonTable } from './reason-table.ts'

it('Cases that failed for the same reason are one row, whatever their call and request', () => {
  const call =
    'POST /v2/queues/9b2f4c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f/cases/bulk-reprocess: 400 bad_request: No such Case'
  const fates: Fates = new Map([
    ['a', { fate: 'failed', reason: `${call} (request req_1)` }],
    ['b', { fate: 'failed', reason: `${call} (request req_2)` }],
    ['c', { fate: 'ambiguous', reason: `answer lost: ${call}` }],
    ['d', { fate: 'done' }],
  ])
  expect(reasonTable(fates)?.split('\n').slice(2)).toEqual([
    '| failed | 400 bad\\_request: No such Case | 2 | `a` `b` |',
    '| ambiguous | answer lost: 400 bad\\_request: No such Case | 1 | `c` |',
  ])
})
