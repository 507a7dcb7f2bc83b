import { startOf } from '../time/calendar.ts'
import { months, weekdays } from '../time/date-text.ts'
import type { Window } from '../time/window.ts'
import type { Zone } from '../time/zone.ts'
import type { Totals } from './agent-totals.ts'

export type Unit = 'hour' | 'day' | 'week' | 'month' | 'year'

export interface Point {
  /** Start of the hour, day, week (Monday), month or year in the report's time zone: ISO 8601 in UTC. */
  readonly start: string
  /** For the reader: `07:00`, `Mon 16 Nov`, `16 Nov`, `Nov 2026`, `2026`. Unique among the points. */
  readonly label: string
  /** Jobs that ended in this unit and in the window. */
  readonly ended: number
  /** How many of them failed. */
  readonly failed: number
}

export interface Timeline {
  readonly unit: Unit
  readonly points: readonly Point[]
  /** The hour of the day in which most Jobs ended, 0 to 23; null if none did. */
  readonly busiestHour: number | null
}

const dayMs = 86_400_000

/** A unit that gives a chart of at most 40 points: 26 hours, 17 days or weeks, 37 months. */
function unitFor({ start, end }: Window): Unit {
  const days = (end - start) / dayMs
  // The day on which the clock is turned back has 25 hours.
  if (days <= 25 / 24) return 'hour'
  if (days <= 16) return 'day'
  if (days <= 7 * 16) return 'week'
  return days <= 3 * 366 ? 'month' : 'year'
}

/** When Jobs ended in the window. Includes points without Jobs. */
export function timelineOf(hours: Totals['hours'], window: Window, zone: Zone): Timeline {
  const unit = unitFor(window)
  const points = new Map<number, { ended: number; failed: number }>()
  for (let at = startOf(unit, window.start, zone); at < window.end; at = nextOf(unit, at, zone)) {
    points.set(at, { ended: 0, failed: 0 })
  }
  const byHour = new Map<number, number>()
  for (const [hour, { ended, failed }] of hours) {
    const point = points.get(startOf(unit, hour, zone))
    if (point) {
      point.ended += ended
      point.failed += failed
    }
    const clock = zone.at(hour).hour
    byHour.set(clock, (byHour.get(clock) ?? 0) + ended)
  }
  const busiest = [...byHour].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]
  const labels = labelsOf(unit, [...points.keys()], zone)
  return {
    unit,
    points: [...points].map(([at, counts], index) => ({
      start: new Date(at).toISOString(),
      label: labels[index] ?? '',
      ...counts,
    })),
    busiestHour: busiest?.[0] ?? null,
  }
}

/** The point with the most ended Jobs; undefined if no Job ended or there is only one point. */
export function busiestPoint({ points }: Timeline): Point | undefined {
  const most = Math.max(0, ...points.map(({ ended }) => ended))
  return most === 0 || points.length < 2 ? undefined : points.find(({ ended }) => ended === most)
}

/** Takes a step that lands inside the next unit even if the clock changes, and returns the start of that unit. */
function nextOf(unit: Unit, start: number, zone: Zone): number {
  const step = { hour: dayMs / 24, day: dayMs * 1.25, week: dayMs * 7.25, month: dayMs * 31.5, year: dayMs * 366.25 }[
    unit
  ]
  const next = startOf(unit, start + step, zone)
  return next > start ? next : start + dayMs / 24
}

/**
 * A chart draws bars with equal labels on top of each other. An hour occurs twice if the window crosses midnight, and when
 * the clock is turned back: the second one gets its day, or a number.
 */
function labelsOf(unit: Unit, moments: readonly number[], zone: Zone): string[] {
  const used = new Set<string>()
  return moments.map((moment) => {
    const short = label(unit, moment, zone)
    const long = `${weekdays[zone.at(moment).weekday]} ${short}`
    const candidates = [short, long, ...moments.map((_, index) => `${long} (${index + 2})`)]
    const free = candidates.find((text) => !used.has(text)) ?? short
    used.add(free)
    return free
  })
}

function label(unit: Unit, moment: number, zone: Zone): string {
  const { year, month, day, hour, weekday } = zone.at(moment)
  switch (unit) {
    case 'hour':
      return `${String(hour).padStart(2, '0')}:00`
    case 'day':
      return `${weekdays[weekday]} ${day} ${months[month - 1]}`
    case 'week':
      return `${day} ${months[month - 1]}`
    case 'month':
      return `${months[month - 1]} ${year}`
    case 'year':
      return String(year)
  }
}
