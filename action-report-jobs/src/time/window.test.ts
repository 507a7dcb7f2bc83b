import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { momentHint, parseDuration, parseMoment, type Windows, windowsOf } from './window.ts'
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
    ['yesterday', '2026-11-22T00:00:00.000Z'],
    ['This-Month', '2026-11-01T00:00:00.000Z'],
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
    'last week',
    'last-0-days',
    'next-week',
    'last-hour',
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
  ])('"%s" is not a time', (text) => {
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

describe('a duration', () => {
  test.each([
    ['90m', 5_400_000],
    ['1h', 3_600_000],
    ['2d', 172_800_000],
    ['0h', 0],
    ['1constructor', undefined],
    ['h', undefined],
  ])('%s is %s ms', (text, ms) => {
    expect(parseDuration(text)).toBe(ms)
  })
})

function windows(inputs: Parameters<typeof windowsOf>[0], zone = utc, at = now): Windows {
  const result = windowsOf(inputs, at, zone)
  if ('problem' in result) throw new Error(result.problem)
  return result
}

/** A window as its two ends, in UTC to the minute. */
const ends = ({ start, end }: Windows['window']) =>
  [start, end].map((moment) => new Date(moment).toISOString().slice(0, 16)).join(' ')

describe('a window', () => {
  test('ends now by default', () => {
    const { window, isOver } = windows({ since: '7d' })
    expect(window).toEqual({ start: Date.parse('2026-11-16T07:00:00Z'), end: now })
    expect(isOver).toBe(false)
  })

  test('ends now if its end is in the future', () => {
    expect(windows({ since: '2026-11-16', until: '2026-11-30' })).toMatchObject({ window: { end: now }, isOver: false })
  })

  test('that moves with the clock is never over', () => {
    expect(windows({ since: '24h', until: '1h' })).toMatchObject({ isOver: false })
    expect(windows({ since: '2026-11-01' })).toMatchObject({ isOver: false })
  })

  test('spans two dates', () => {
    const [start, end] = [Date.parse('2026-11-09T00:00Z'), Date.parse('2026-11-16T00:00Z')]
    expect(windows({ since: '2026-11-09', until: '2026-11-16' })).toMatchObject({
      window: { start, end },
      isOver: true,
    })
  })

  test.each([
    [{ since: 'soon' }, { input: 'since', problem: momentHint }],
    [
      { since: '7d', until: 'later' },
      { input: 'until', problem: momentHint },
    ],
    [{ since: '2026-12-01' }, { input: 'since', problem: 'must be in the past' }],
    [{ since: '0d' }, { input: 'since', problem: 'must be in the past' }],
    [{ since: '999999d' }, { input: 'since', problem: 'must be within the last ten years' }],
    [
      { since: '1d', until: '2d' },
      { input: 'since', problem: 'must be before until' },
    ],
    [
      { since: 'yesterday', until: 'last-week' },
      { input: 'since', problem: 'must be before until' },
    ],
  ])('cannot be made of %j', (inputs, problem) => {
    expect(windowsOf(inputs, now, utc)).toEqual(problem)
  })
})

describe('a calendar window', () => {
  // Monday, 23 November 2026, 08:00 in Prague.
  test.each([
    ['today', '2026-11-22T23:00 2026-11-23T07:00'],
    ['yesterday', '2026-11-21T23:00 2026-11-22T23:00'],
    ['this-week', '2026-11-22T23:00 2026-11-23T07:00'],
    ['last-week', '2026-11-15T23:00 2026-11-22T23:00'],
    ['this-month', '2026-10-31T23:00 2026-11-23T07:00'],
    ['last-month', '2026-09-30T22:00 2026-10-31T23:00'],
    ['last-quarter', '2026-06-30T22:00 2026-09-30T22:00'],
    ['this-year', '2025-12-31T23:00 2026-11-23T07:00'],
    ['last-year', '2024-12-31T23:00 2025-12-31T23:00'],
    ['last-3-days', '2026-11-19T23:00 2026-11-22T23:00'],
    ['last-2-weeks', '2026-11-08T23:00 2026-11-22T23:00'],
    ['last-1-month', '2026-09-30T22:00 2026-10-31T23:00'],
  ])('%s', (since, expected) => {
    expect(ends(windows({ since }, prague).window)).toBe(expected)
  })

  test('is the same window however late in the day the step runs', () => {
    for (const since of ['yesterday', 'last-week', 'last-month']) {
      const seen = [0, 5, 15.9].map((hours) => ends(windows({ since }, prague, now + hours * 3_600_000).window))
      expect(new Set(seen).size).toBe(1)
    }
  })

  test('follows that of the previous day, week, month or year without a gap, in every zone', () => {
    const zones = [
      'UTC',
      'Europe/Prague',
      'America/New_York',
      'Australia/Lord_Howe',
      'America/Santiago',
      'Asia/Kathmandu',
    ]
    const since = fc.constantFrom('yesterday', 'last-week', 'last-month', 'last-quarter', 'last-year', 'last-5-days')
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        since,
        fc.integer({ min: 0, max: 365 * 24 * 4 }),
        (name, since, quarters) => {
          const zone = createZone(name)
          const at = now - quarters * 900_000
          const { window, previousWindow, isOver } = windows({ since }, zone, at)
          expect(isOver).toBe(true)
          expect(previousWindow.end).toBe(window.start)
          // What the same step reported in the previous window.
          expect(ends(windows({ since }, zone, window.start + 1).window)).toBe(ends(previousWindow))
        },
      ),
    )
  })

  test('ends at until', () => {
    expect(ends(windows({ since: 'last-month', until: 'this-month' }, prague).window)).toBe(
      ends(windows({ since: 'last-month' }, prague).window),
    )
    expect(ends(windows({ since: '2026-11-01', until: 'yesterday' }).window)).toBe('2026-11-01T00:00 2026-11-22T00:00')
  })
})

describe('the previous window', () => {
  const earlier = (since: string, until?: string, zone = prague, at = now) =>
    ends(windows({ since, until }, zone, at).previousWindow)

  test('has the same length for a duration', () => {
    expect(earlier('7d')).toBe('2026-11-09T07:00 2026-11-16T07:00')
  })

  test('has as many days for dates, even if the clock changed in between', () => {
    // The clock was turned back on 25 October: that week is an hour longer.
    expect(earlier('2026-10-26', '2026-11-02')).toBe('2026-10-18T22:00 2026-10-25T23:00')
    expect(earlier('last-week', undefined, prague, Date.parse('2026-11-02T09:00Z'))).toBe(
      '2026-10-18T22:00 2026-10-25T23:00',
    )
    expect(earlier('2026-10-26T08:00', '2026-10-28T18:00')).toBe('2026-10-23T20:00 2026-10-26T07:00')
  })

  test('is as many months for whole months, whatever their lengths', () => {
    expect(earlier('2026-03-01', '2026-04-01')).toBe('2026-01-31T23:00 2026-02-28T23:00')
    expect(earlier('2026-01-01', '2026-04-01')).toBe('2025-09-30T22:00 2025-12-31T23:00')
    expect(earlier('2026-09-15', '2026-10-15')).toBe('2026-08-14T22:00 2026-09-14T22:00')
    expect(earlier('2026-07-01T00:00Z', '2026-08-01T00:00Z')).toBe('2026-06-01T00:00 2026-07-01T00:00')
    expect(earlier('last-month')).toBe('2026-08-31T22:00 2026-09-30T22:00')
  })

  test('is as long as the elapsed part of a window that is not over', () => {
    const thursday = Date.parse('2026-11-19T12:00Z')
    expect(earlier('this-week', undefined, prague, thursday)).toBe('2026-11-08T23:00 2026-11-12T12:00')
    expect(earlier('this-month', undefined, prague, thursday)).toBe('2026-09-30T22:00 2026-10-19T11:00')
    expect(earlier('today', undefined, prague, thursday)).toBe('2026-11-17T23:00 2026-11-18T12:00')
    expect(earlier('2026-11-16', '2026-11-23', prague, thursday)).toBe('2026-11-08T23:00 2026-11-12T12:00')
  })

  test('never overlaps the window, nor is it empty, at the end of a longer month', () => {
    const end = Date.parse('2026-03-31T10:00Z')
    expect(earlier('this-month', undefined, utc, end)).toBe('2026-02-01T00:00 2026-02-28T10:00')
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 700 }), fc.integer({ min: 0, max: 90 }), (ago, length) => {
        const [since, until] = [ago + length + 1, ago].map((days) =>
          new Date(now - days * 86_400_000).toISOString().slice(0, 10),
        )
        const { window, previousWindow } = windows({ since: since ?? '', until }, prague)
        expect(previousWindow.start).toBeLessThan(previousWindow.end)
        expect(previousWindow.end).toBeLessThanOrEqual(window.start)
      }),
    )
  })
})
