import { expect, test } from 'vitest'
import type { Case } from '../../duvo/index.ts'
import { isChanged } from './case-state.ts'

const at = (second: number) => new Date(1_800_000_000_000 + second * 1000).toISOString()
const sentAt = Date.parse(at(100))

function item(changes: Partial<Case>): Case {
  return {
    id: 'c',
    title: '',
    status: 'pending',
    display_status: 'pending',
    created_at: at(0),
    updated_at: at(0),
    ...changes,
  }
}

test('an unreadable date does not count as a change', () => {
  expect(isChanged(item({ updated_at: 'soon' }), sentAt)).toBe(false)
  expect(isChanged(item({ updated_at: undefined }), sentAt)).toBe(false)
})
