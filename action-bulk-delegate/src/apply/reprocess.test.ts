import { describe, expect, test } from 'vitest'
import type { Case } from '../../../shared/duvo/index.ts'
import { traceOf } from './reprocess.ts'

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

describe('the trace of a call sent at second 100', () => {
  const ours = (second: number) => ({ agent_id: 'ours', claimed_at: at(second), created_at: at(second) })
  const theirs = (second: number) => ({ agent_id: 'theirs', claimed_at: at(second), created_at: at(second) })
  const busy = { display_status: 'in_progress', claimed_by_run_id: 'r' }

  test.for([
    ['a Case that is not there', undefined, [], 'none'],
    ['a Case that nobody touched', item({}), [], 'none'],
    ['a change before the call', item({ updated_at: at(98) }), [], 'none'],
    ['a pending Case changed since', item({ updated_at: at(101) }), [], 'taken'],
    ['a database clock a little behind', item({ updated_at: at(99.5) }), [], 'taken'],
    ['a Case created just before, and never changed', item({ created_at: at(99.5), updated_at: at(99.5) }), [], 'none'],
    ['a Job of ours since', item({ updated_at: at(105), ...busy }), [ours(104)], 'taken'],
    ['a Job of ours from before, still at work', item({ updated_at: at(105), ...busy }), [ours(50)], 'none'],
    ['a Job of another Assignment since', item({ updated_at: at(105), ...busy }), [theirs(104), ours(50)], 'none'],
    ['completed by ours since', item({ updated_at: at(300), display_status: 'completed' }), [ours(104)], 'taken'],
    ['completed by a Job from before', item({ updated_at: at(300), display_status: 'completed' }), [ours(50)], 'none'],
    ['completed, nobody knows by whom', item({ updated_at: at(300), display_status: 'completed' }), [], 'unclear'],
  ] as const)('%s', ([, found, runs, trace]) => {
    expect(traceOf(found, sentAt, 'ours', runs)).toBe(trace)
  })
})
