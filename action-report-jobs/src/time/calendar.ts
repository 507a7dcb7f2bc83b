import type { Zone } from './zone.ts'

type PeriodUnit = 'day' | 'week' | 'month' | 'quarter' | 'year'
export type CalendarUnit = 'hour' | PeriodUnit

/** Whole calendar units: `count` of them, the first of which starts `ago` units before the current one. */
export interface Period {
  readonly unit: PeriodUnit
  readonly count: number
  readonly ago: number
}

const period = /^(?:(this|last)-(day|week|month|quarter|year)|last-([1-9]\d{0,2})-(day|week|month|quarter|year)s?)$/

/** Parses `today`, `yesterday`, `this-week`, `last-month`, `last-14-days` and the like; undefined for any other text. */
export function parsePeriod(text: string): Period | undefined {
  const word = text.trim().toLowerCase()
  if (word === 'today') return { unit: 'day', count: 1, ago: 0 }
  if (word === 'yesterday') return { unit: 'day', count: 1, ago: 1 }
  const [, which, one, count, many] = period.exec(word) ?? []
  if (one !== undefined) return { unit: one as PeriodUnit, count: 1, ago: which === 'last' ? 1 : 0 }
  if (many !== undefined) return { unit: many as PeriodUnit, count: Number(count), ago: Number(count) }
  return undefined
}

/** The start and end of a period in the zone's calendar. Weeks start on Monday. */
export function boundsOf({ unit, count, ago }: Period, now: number, zone: Zone): { start: number; end: number } {
  const present = startOf(unit, now, zone)
  return { start: unitsLater(unit, present, -ago, zone), end: unitsLater(unit, present, count - ago, zone) }
}

/** The start of the hour, day, week (Monday), month, quarter or year of a time. */
export function startOf(unit: CalendarUnit, moment: number, zone: Zone): number {
  const { year, month, day, weekday } = zone.at(moment)
  switch (unit) {
    case 'hour':
      // Not by the wall clock: when the clock is turned back, an hour occurs twice.
      return moment - (zone.toWall(moment) % 3_600_000)
    case 'day':
      return zone.moment(year, month, day)
    case 'week':
      return zone.moment(year, month, day - ((weekday + 6) % 7))
    case 'month':
      return zone.moment(year, month, 1)
    case 'quarter':
      return zone.moment(year, month - ((month - 1) % 3), 1)
    case 'year':
      return zone.moment(year, 1, 1)
  }
}

function unitsLater(unit: PeriodUnit, start: number, count: number, zone: Zone): number {
  if (unit === 'day' || unit === 'week') {
    return zone.fromWall(zone.toWall(start) + count * (unit === 'day' ? 1 : 7) * 86_400_000)
  }
  return monthsLater(start, count * { month: 1, quarter: 3, year: 12 }[unit], zone)
}

/** The same day and time in another month; its last day if that month is shorter. */
export function monthsLater(moment: number, months: number, zone: Zone): number {
  const wall = new Date(zone.toWall(moment))
  const day = wall.getUTCDate()
  wall.setUTCDate(1)
  wall.setUTCMonth(wall.getUTCMonth() + months)
  const lastDay = new Date(Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth() + 1, 0)).getUTCDate()
  wall.setUTCDate(Math.min(day, lastDay))
  return zone.fromWall(wall.getTime())
}

/**
 * Steps back by the calendar distance of two times: by months if both are the same day and time of their months, else by
 * the difference of their wall clocks.
 */
export function stepBack(from: number, to: number, zone: Zone): (moment: number) => number {
  const [start, end] = [new Date(zone.toWall(from)), new Date(zone.toWall(to))]
  const months = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth()
  const wallMs = end.getTime() - start.getTime()
  const isSameTime = wallMs % 86_400_000 === 0
  if (months > 0 && isSameTime && start.getUTCDate() === end.getUTCDate()) {
    return (moment) => monthsLater(moment, -months, zone)
  }
  return (moment) => zone.fromWall(zone.toWall(moment) - wallMs)
}
