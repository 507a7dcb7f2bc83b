import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tempDir } from '../../../test/harness/files/temp-dir.ts'
import { LedgerError, openLedger } from './ledger.ts'
import { type LedgerLine, readHistory } from './ledger-lines.ts'
import { planLines, sortHistory } from './resume.ts'

const [a, b, c, d] = Array.from({ length: 4 }, () => randomUUID()) as [string, string, string, string]
const at = (second: number) => new Date(1_800_000_000_000 + second * 1000).toISOString()
const start = (requested: number): LedgerLine => ({
  event: 'start',
  version: 2,
  scope: { queue: 'q', agent: 'g' },
  requested,
  at: at(0),
})
const text = (...lines: LedgerLine[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join('')
const sent = (ids: string[], second: number, resent?: true): LedgerLine => ({
  event: 'sent',
  chunk: '1',
  key: 'k',
  at: at(second),
  ids,
  ...(resent && { resent }),
})

describe('a ledger', () => {
  test('gives the state of every Case: the last line counts', () => {
    const lines = [
      start(4),
      { event: 'planned', ids: [a, b, c, d] },
      sent([a, b, c], 10),
      { event: 'done', chunk: '1', ids: [a], resent: true },
      { event: 'skipped', chunk: '1', ids: [b] },
      { event: 'skipped', chunk: 'skips', ids: [b], reason: 'waiting for an approval' },
    ] satisfies LedgerLine[]
    const { itemStates } = readHistory(text(...lines))
    expect([...itemStates]).toEqual([
      [a, { outcome: 'done', reason: undefined, resent: true }],
      [b, { outcome: 'skipped', reason: 'waiting for an approval', resent: undefined }],
      [c, { outcome: 'unconfirmed', key: 'k', sentAt: Date.parse(at(10)) }],
      [d, { outcome: 'planned' }],
    ])
  })

  test('remembers the first time of an unresolved call, since that is when it may have taken effect', () => {
    const lines = [start(1), { event: 'planned', ids: [a] }, sent([a], 10), sent([a], 30)] satisfies LedgerLine[]
    const ambiguous = { event: 'ambiguous', chunk: '1', ids: [a] } satisfies LedgerLine
    expect(readHistory(text(...lines, ambiguous)).itemStates.get(a)).toEqual({
      outcome: 'unconfirmed',
      key: 'k',
      sentAt: Date.parse(at(10)),
    })
  })

  test('can be cut anywhere and still never reports sent items as open', () => {
    const whole = text(start(2), { event: 'planned', ids: [a, b] }, sent([a], 10), sent([b], 11), {
      event: 'done',
      chunk: '1',
      ids: [a],
    })
    const planEnd = whole.indexOf('"sent"')
    fc.assert(
      fc.property(fc.integer({ min: planEnd, max: whole.length }), (length) => {
        const cut = whole.slice(0, length)
        const { itemStates } = readHistory(cut)
        for (const id of [a, b]) {
          const wasSent = cut
            .split('\n')
            .slice(0, -1)
            .some((line) => line.includes('"sent"') && line.includes(id))
          expect(itemStates.get(id)?.outcome === 'planned').toBe(!wasSent)
        }
      }),
    )
  })

  test('that ends within its plan belongs to a run that sent nothing', () => {
    expect(() => readHistory(text(start(3), { event: 'planned', ids: [a, b] }))).toThrow(
      'That run sent nothing: start again',
    )
  })

  test('that is damaged or something else is refused', () => {
    expect(() => readHistory('id,title\n1,2\n')).toThrow('is damaged: line 1')
    expect(() => readHistory('')).toThrow('is not a ledger')
    expect(() => readHistory(`${text(start(1))}{"event":"pla\n${text(sent([a], 1))}`)).toThrow('is damaged: line 2')
    expect(() => readHistory(`${text(start(1))}{"event":"planned","ids":["../x"]}\n`)).toThrow('is damaged: line 2')
  })
})

test('a resumed ledger carries everything over, so that it can be resumed again', () => {
  const first = text(
    start(4),
    { event: 'planned', ids: [a, b, c, d] },
    sent([a, b, c], 10),
    { event: 'done', chunk: '1', ids: [a] },
    { event: 'failed', chunk: '1', ids: [b], reason: 'refused' },
  )
  const unfinished = sortHistory(readHistory(first))
  expect(unfinished).toEqual({
    done: [a],
    resent: [],
    open: [b, d],
    unconfirmed: [{ key: 'k', sentAt: Date.parse(at(10)), ids: [c], isWhole: false }],
  })
  const second = text(...planLines(unfinished, { scope: { queue: 'q', agent: 'g' }, at: 0 }))
  // The rest of a call is another request, so the key is not reused.
  expect(sortHistory(readHistory(second))).toMatchObject({
    done: [a],
    open: [b, d],
    unconfirmed: [{ key: '', ids: [c] }],
  })
})

test('what may have been executed twice is still named when a later run has finished it', () => {
  const first = text(start(3), { event: 'planned', ids: [a, b, c] }, sent([a, b, c], 10), sent([a, b, c], 20, true), {
    event: 'done',
    chunk: '1',
    ids: [a],
    resent: true,
  })
  const second = text(...planLines(sortHistory(readHistory(first)), { scope: { queue: 'q', agent: 'g' }, at: 0 }))
  expect(sortHistory(readHistory(second))).toMatchObject({
    done: [a],
    resent: [a],
    unconfirmed: [{ ids: [b, c], resent: true }],
  })
})

test('a ledger of 1.0 can still be resumed', () => {
  const lines = [
    { event: 'start', version: 1, queue: 'q', agent: 'g', requested: 2, at: at(0) },
    { event: 'planned', ids: [a, b] },
    { event: 'delegated', chunk: '1', ids: [a], resent: true },
  ]
  const { scope, itemStates } = readHistory(lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  expect(scope).toEqual({ queue: 'q', agent: 'g' })
  expect([...itemStates.values()]).toEqual([
    { outcome: 'done', reason: undefined, resent: true },
    { outcome: 'planned' },
  ])
})

describe('writing', () => {
  test('writes each line to disk before it returns', async () => {
    const path = join(await tempDir('ledger'), 'l.jsonl')
    const ledger = openLedger(path)
    ledger.append(start(1), { event: 'planned', ids: [a] })
    expect(await readFile(path, 'utf8')).toBe(text(start(1), { event: 'planned', ids: [a] }))
  })

  test.runIf(process.platform === 'linux')('on a full disk fails permanently', () => {
    const ledger = openLedger('/dev/full')
    expect(() => ledger.append(start(1))).toThrow(LedgerError)
    expect(ledger.failure?.message).toContain('cannot be written (ENOSPC). Sending was stopped.')
    expect(() => ledger.append(start(1))).toThrow(ledger.failure)
  })
})
