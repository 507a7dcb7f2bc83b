import { describe, expect, test } from 'vitest'
import { createBreaker, type Signal } from './circuit-breaker.ts'

describe('stopping early', () => {
  const refused = (status: number, reason: string, isPart = false, size = 100): Signal => ({
    kind: 'refused',
    status,
    reason,
    isPart,
    size,
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

  test('adjacent bad ids do not stop a run that has had successes', () => {
    expect(firstStop(ok, ...Array.from({ length: 20 }, () => refused(404, 'x', true)))).toBe(-1)
  })

  test('bad content stops only if ten single items in a row are refused for it, and nothing else has worked', () => {
    const item = refused(400, 'x', true, 1)
    const [chunk, part] = [refused(400, 'x'), refused(400, 'x', true, 10)]
    expect(firstStop(chunk, chunk, chunk, part, part, item, item, item, ok, chunk, chunk, chunk)).toBe(-1)
    expect(firstStop(chunk, part, ...Array.from({ length: 10 }, () => item))).toBe(11)
    expect(firstStop(chunk, part, ok, ...Array.from({ length: 20 }, () => item))).toBe(-1)
  })

  test('three without a response in a row stop', () => {
    expect(firstStop(ok, lost, lost, lost)).toBe(3)
    expect(firstStop(lost, lost, ok, lost, lost)).toBe(-1)
  })
})
