import { describe, expect, test } from 'vitest'
import type { Case } from '../../shared/duvo/index.ts'
import { createBreaker, type Signal } from '../src/breaker.ts'
import { chunksOf, isPart, split } from '../src/chunks.ts'
import { filterOf, parseLabels, parseSince } from '../src/filters.ts'
import { formatDuration, progressLine } from '../src/progress.ts'
import { skipReason, sortByChange } from '../src/skips.ts'
import { isChanged, traceOf } from '../src/traces.ts'

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

  test('an unreadable date is no change', () => {
    expect(isChanged(item({ updated_at: 'soon' }), sentAt)).toBe(false)
    expect(isChanged(item({ updated_at: undefined }), sentAt)).toBe(false)
  })
})

describe('which Cases an answer skipped', () => {
  const ids = ['a', 'b', 'c']
  test.for([
    ['all delegated', { reprocessed: 3, skipped: 0 }, '', { delegated: ids }],
    ['all skipped', { reprocessed: 0, skipped: 3 }, 'abc', { skipped: ids }],
    ['one unchanged', { reprocessed: 2, skipped: 1 }, 'ac', { delegated: ['a', 'c'], skipped: ['b'] }],
    ['more changed than delegated', { reprocessed: 1, skipped: 2 }, 'ac', { ambiguous: ['a', 'c'], skipped: ['b'] }],
    ['fewer changed than delegated', { reprocessed: 2, skipped: 1 }, 'a', { delegated: ['a'], ambiguous: ['b', 'c'] }],
    ['counts that do not add up', { reprocessed: 1, skipped: 1 }, 'ab', { delegated: ['a', 'b'], ambiguous: ['c'] }],
  ] as const)('%s', ([, counts, changed, expected]) => {
    const { reason: _, ...sorted } = sortByChange(ids, counts, new Set(changed))
    expect(sorted).toEqual({ delegated: [], skipped: [], ambiguous: [], ...expected })
  })

  test('the reason is what the Case shows', () => {
    expect(skipReason(undefined)).toBe('not in this Queue')
    expect(skipReason(item({ pending_approval_batch_id: 'b' }))).toBe('waits for an approval')
    expect(skipReason(item({ pending_human_request_id: 'h' }))).toBe('waits for a person to answer')
    expect(skipReason(item({ display_status: 'canceled' }))).toBe('left as it is by Duvo, status canceled')
  })
})

describe('stopping early', () => {
  const refused = (status: number, reason: string, isPart = false): Signal => ({
    kind: 'refused',
    status,
    reason,
    isPart,
  })
  const lost: Signal = { kind: 'trouble', reason: 'no answer' }
  const ok: Signal = { kind: 'done' }
  const firstStop = (...signals: Signal[]) => {
    const breaker = createBreaker()
    return signals.map((signal) => breaker.note(signal)).findIndex((reason) => reason !== undefined)
  }

  test('a refused key stops at once', () => {
    expect(firstStop(refused(401, 'no'))).toBe(0)
    expect(firstStop(ok, refused(403, 'no'))).toBe(1)
  })

  test('the same conflict three times in a row stops, whatever ids it names', () => {
    const id = (digit: number) => `Case ${digit}1111111-1111-4111-8111-111111111111`
    expect(firstStop(refused(409, id(1)), refused(409, id(2)), refused(409, id(3)))).toBe(2)
    expect(firstStop(refused(409, 'x'), refused(409, 'x', true), refused(409, 'x', true))).toBe(2)
  })

  test('different refusals, and successes between them, do not', () => {
    expect(firstStop(refused(409, 'x'), refused(404, 'y'), refused(409, 'x'), refused(404, 'y'))).toBe(-1)
    expect(firstStop(refused(404, 'x'), refused(404, 'x'), ok, refused(404, 'x'), refused(404, 'x'))).toBe(-1)
  })

  test('bad ids side by side do not stop what has worked', () => {
    expect(firstStop(ok, ...Array.from({ length: 20 }, () => refused(404, 'x', true)))).toBe(-1)
  })

  test('three without an answer in a row stop', () => {
    expect(firstStop(ok, lost, lost, lost)).toBe(3)
    expect(firstStop(lost, lost, ok, lost, lost)).toBe(-1)
  })
})

describe('chunks', () => {
  const ids = Array.from({ length: 250 }, (_, index) => `id-${index}`)

  test('hold 100 ids each, in order, the last one the rest', () => {
    const chunks = chunksOf(ids)
    expect(chunks.map(({ name, ids }) => [name, ids.length])).toEqual([
      ['1', 100],
      ['2', 100],
      ['3', 50],
    ])
    expect(chunks.flatMap((chunk) => chunk.ids)).toEqual(ids)
    expect(chunks.some(isPart)).toBe(false)
  })

  test('are split into tens, and those into single ids', () => {
    const [tens] = [split({ name: '7', ids: [] }, ids.slice(0, 95))]
    expect(tens.map(({ ids }) => ids.length)).toEqual([10, 10, 10, 10, 10, 10, 10, 10, 10, 5])
    const singles = split({ name: '7.10', ids: [] }, ids.slice(90, 95))
    expect(singles.map(({ name }) => name)).toEqual(['7.10.1', '7.10.2', '7.10.3', '7.10.4', '7.10.5'])
    expect(singles.every(isPart)).toBe(true)
  })
})

describe('a search', () => {
  const now = Date.parse('2026-11-22T10:00:00Z')
  test.for([
    ['90m', '2026-11-22T08:30:00.000Z'],
    ['24h', '2026-11-21T10:00:00.000Z'],
    ['7d', '2026-11-15T10:00:00.000Z'],
    ['2w', '2026-11-08T10:00:00.000Z'],
    ['2026-11-01', '2026-11-01T00:00:00.000Z'],
    ['2026-11-01T12:00:00+02:00', '2026-11-01T10:00:00.000Z'],
    ['yesterday', undefined],
    ['2026-13-01', undefined],
    ['-1d', undefined],
    ['1 d', undefined],
  ])('%s is %s', ([text, moment]) => {
    expect(parseSince(text ?? '', now)).toBe(moment)
  })

  test('labels of one key are alternatives', () => {
    expect(parseLabels(['team=a', 'team=b', 'kind = x=y'])).toEqual({ team: ['a', 'b'], kind: ['x=y'] })
    expect(parseLabels(['team'])).toBe('expected key=value, got "team"')
  })

  test('holds only the filters that were given', () => {
    const none = {
      status: [],
      priority: [],
      labels: [],
      search: undefined,
      createdAfter: undefined,
      updatedAfter: undefined,
    }
    expect(filterOf({ ...none, status: ['failed'] }, now)).toEqual({ status: ['failed'] })
    expect(filterOf({ ...none, labels: ['a=b'], search: 'x', updatedAfter: '24h' }, now)).toEqual({
      labels: { a: ['b'] },
      search: 'x',
      updated_at_from: '2026-11-21T10:00:00.000Z',
    })
  })
})

test('progress tells share, rate and time left', () => {
  expect(progressLine(3400, 10_000, 60_000)).toBe('3400 of 10000 Cases (34 %), 57 a second, about 1 min 56 s left')
  expect(progressLine(0, 10, 5_000)).toBe('0 of 10 Cases (0 %), 0 a second')
  expect([400, 45_000, 200_000, 7_500_000].map(formatDuration)).toEqual(['0.4 s', '45 s', '3 min 20 s', '2 h 5 min'])
})
