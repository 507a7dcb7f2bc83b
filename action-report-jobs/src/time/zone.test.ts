import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createZone, isZoneName } from './zone.ts'

const prague = createZone('Europe/Prague')

describe('a time zone', () => {
  test.each([
    ['UTC', '2026-07-01T12:00:00Z', 12],
    ['Europe/Prague', '2026-01-01T12:00:00Z', 13],
    ['Europe/Prague', '2026-07-01T12:00:00Z', 14],
    ['America/New_York', '2026-07-01T12:00:00Z', 8],
  ])('%s shows %s as %i o’clock', (name, iso, hour) => {
    expect(createZone(name).at(Date.parse(iso)).hour).toBe(hour)
  })

  test('knows half and quarter hours', () => {
    expect(createZone('Asia/Kathmandu').at(Date.parse('2026-07-01T12:00:00Z'))).toMatchObject({ hour: 17, minute: 45 })
  })

  test('reads a wall clock', () => {
    expect(prague.moment(2026, 11, 16, 7)).toBe(Date.parse('2026-11-16T06:00:00Z'))
  })

  test('takes the first of two equal wall clocks when the clock is turned back', () => {
    expect(prague.moment(2026, 10, 25, 2, 30)).toBe(Date.parse('2026-10-25T00:30:00Z'))
  })

  test('continues where the clock is turned forward', () => {
    expect(prague.moment(2026, 3, 29, 2, 30)).toBe(Date.parse('2026-03-29T01:30:00Z'))
  })

  test('handles days before the first of a month', () => {
    expect(prague.moment(2026, 11, -1)).toBe(prague.moment(2026, 10, 30))
  })

  test('maps a wall clock back to its time, unless the clock shows it twice', () => {
    const names = ['UTC', 'Europe/Prague', 'America/St_Johns', 'Australia/Lord_Howe', 'Pacific/Apia', 'Asia/Kathmandu']
    const quarter = 900_000
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.integer({ min: 1_200_000, max: 2_200_000 }), (name, quarters) => {
        const zone = createZone(name)
        const moment = quarters * quarter
        const { year, month, day, hour, minute } = zone.at(moment)
        const back = zone.moment(year, month, day, hour, minute)
        expect(zone.at(back)).toEqual(zone.at(moment))
        expect(back).toBeLessThanOrEqual(moment)
      }),
    )
  })

  test.each(['Europe/Atlantis', 'Prague time', ''])('refuses the name "%s"', (name) => {
    expect(isZoneName(name)).toBe(false)
  })
})
