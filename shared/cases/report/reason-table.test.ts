import { expect, it } from 'vitest'
import type { ItemOutcomes } from '../ledger/item-outcomes.ts'
import { reasonTable } from './reason-table.ts'

it('Cases that failed for the same reason are one row, whatever their call and request', () => {
  const call =
    'POST /v2/queues/9b2f4c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f/cases/bulk-reprocess: 400 bad_request: No such Case'
  const itemOutcomes: ItemOutcomes = new Map([
    ['a', { outcome: 'failed', reason: `${call} (request req_1)` }],
    ['b', { outcome: 'failed', reason: `${call} (request req_2)` }],
    ['c', { outcome: 'ambiguous', reason: `response lost: ${call}` }],
    ['d', { outcome: 'done' }],
  ])
  expect(reasonTable(itemOutcomes)?.split('\n').slice(2)).toEqual([
    '| failed | 400 bad\\_request: No such Case | 2 | `a` `b` |',
    '| ambiguous | response lost: 400 bad\\_request: No such Case | 1 | `c` |',
  ])
})
