import { expect, test } from 'vitest'
import type { Case } from '../../../shared/duvo/index.ts'
import { traceOf } from './update.ts'

const at = (second: number) => new Date(1_800_000_000_000 + second * 1000).toISOString()
const since = Date.parse(at(100))

function item(changes: Partial<Case>): Case {
  return { id: 'c', title: '', status: 'pending', display_status: 'pending', created_at: at(0), ...changes }
}

const pending = { kind: 'status', value: 'pending' } as const
const completed = { kind: 'status', value: 'completed' } as const
const high = { kind: 'priority', value: 'high' } as const
const busy = item({ display_status: 'in_progress', claimed_by_run_id: 'r' })
const claimed = (second: number) => [{ agent_id: 'a', claimed_at: at(second) }]

test.for([
  ['unchanged', undefined, completed, [], 'none'],
  ['completed since', item({ status: 'completed', display_status: 'completed' }), completed, [], 'taken'],
  ['failed since', item({ status: 'failed', display_status: 'failed' }), completed, [], 'none'],
  ['set back', item({}), pending, [], 'taken'],
  ['set back and taken by a Job since', busy, pending, claimed(104), 'taken'],
  ['still at work', busy, pending, claimed(50), 'none'],
  ['of the new priority', item({ priority: 'high' }), high, [], 'taken'],
  ['of another priority', item({ priority: 'none' }), high, [], 'none'],
] as const)('a Case %s', ([, found, change, runs, trace]) => {
  expect(traceOf(found, since, change, runs)).toBe(trace)
})
