import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { momentHint, parseMoment, windowBefore, windowOf } from './window.ts'
import { createZone } from './zone.ts'

const utc = createZone('UTC')
const prague = createZone('Europe/Prague')
const now = Date.parse('2026-11-23T07:00:00Z')
const isoOf = (moment: number | undefined) => (moment === undefined ? undefined : new Date(moment).toISOString())

describe('a moment', () => {
  test.each([
    ['7d', '2026-11-16T07:00:00.000Z'],
    ['24h', '2026-11-22T07:00:00.000Z'],
    ['90m', '2026-11-23T05:30:00.000Z'],
    ['2w', '2026-11-09T07:00:00.000Z'],
    [' 7d ', '2026-11-16T07:00:00.000Z'],
    ['2026-11-16', '2026-11-16T00:00:00.000Z'],
    ['2026-11-16T07:30', '2026-11-16T07:30:00.000Z'],
    ['2026-11-16T07:30:15.250', '2026-11-16T07:30:15.000Z'],
    ['2026-11-16T07:30Z', '2026-11-16T07:30:00.000Z'],
    ['2026-11-16T07:30+02:00', '2026-11-16T05:30:00.000Z'],
    ['2026-11-16T07:30-05:30', '2026-11-16T13:00:00.000Z'],
    ['2028-02-29', '2028-02-29T00:00:00.000Z'],
  ])('%s is %s', (text, iso) => {
    expect(isoOf(parseMoment(text, now, utc))).toBe(iso)
  })

  test('is read in the time zone, unless it has its own', () => {
    expect(isoOf(parseMoment('2026-11-16', now, prague))).toBe('2026-11-15T23:00:00.000Z')
    expect(isoOf(parseMoment('2026-07-16T07:00', now, prague))).toBe('2026-07-16T05:00:00.000Z')
    expect(isoOf(parseMoment('2026-07-16T07:00Z', now, prague))).toBe('2026-07-16T07:00:00.000Z')
  })

  test.each([
    '',
    'week',
    '7',
    '7 d',
    '7days',
    '-7d',
    '1.5d',
    '7D',
    '2026-02-30',
    '2026-13-01',
    '2026-11-16T24:00',
    '2026-11-16 07:00',
    '16.11.2026',
    '2026-11-16T07:30+25:00',
    '20261116',
    'now',
    '9999999d',
  ])('"%s" is none', (text) => {
    expect(parseMoment(text, now, utc)).toBeUndefined()
  })

  test('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-:TZ+.dhmw ') }), (text) => {
        const moment = parseMoment(text, now, utc)
        expect(moment === undefined || Number.isFinite(moment)).toBe(true)
      }),
    )
  })
})

describe('a window', () => {
  test('ends now by default', () => {
    expect(windowOf({ since: '7d' }, now, utc)).toEqual({ start: Date.parse('2026-11-16T07:00:00Z'), end: now })
  })

  test('ends now where its end is still to come', () => {
    expect(windowOf({ since: '2026-11-16', until: '2026-11-30' }, now, utc)).toMatchObject({ end: now })
  })

  test('lies between two dates', () => {
    const [start, end] = [Date.parse('2026-11-09T00:00Z'), Date.parse('2026-11-16T00:00Z')]
    expect(windowOf({ since: '2026-11-09', until: '2026-11-16' }, now, utc)).toEqual({ start, end })
  })

  test.each([
    [{ since: 'soon' }, { input: 'since', problem: momentHint }],
    [
      { since: '7d', until: 'later' },
      { input: 'until', problem: momentHint },
    ],
    [{ since: '2026-12-01' }, { input: 'since', problem: 'must lie in the past' }],
    [{ since: '0d' }, { input: 'since', problem: 'must lie in the past' }],
    [
      { since: '1d', until: '2d' },
      { input: 'since', problem: 'must lie before until' },
    ],
  ])('cannot be made of %j', (inputs, problem) => {
    expect(windowOf(inputs, now, utc)).toEqual(problem)
  })

  test('follows one of the same length', () => {
    expect(windowBefore({ start: 100, end: 130 })).toEqual({ start: 70, end: 100 })
  })
})
