import { expect, test } from 'vitest'
import type { Case } from '../../duvo/index.ts'
import { skipReason } from './skip-reasons.ts'

function item(changes: Partial<Case>): Case {
  return {
    id: 'c',
    title: '',
    status: 'pending',
    display_status: 'pending',
    ...changes,
  }
}

test('the reason comes from the state of the Case', () => {
  expect(skipReason(undefined)).toBe('not in this Queue')
  expect(skipReason(item({ pending_approval_batch_id: 'b' }))).toBe('waiting for an approval')
  expect(skipReason(item({ pending_human_request_id: 'h' }))).toBe('waiting for a person to answer')
  expect(skipReason(item({ display_status: 'canceled' }))).toBe('skipped by Duvo (status canceled)')
})
