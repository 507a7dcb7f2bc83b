import { months, weekdays } from '../time/date-text.ts'
import type { Window } from '../time/window.ts'
import type { Zone } from '../time/zone.ts'
import type { Tally } from './tally.ts'

export type Unit = 'hour' | 'day' | 'week' | 'month'

export interface Point {
  /** Start of the hour, day, week (Monday) or month in the report's time zone: ISO 8601 in UTC. */
  readonly start: string
  /** As a reader sees it: `07:00`, `Mon 16 Nov`, `16 Nov`, `Nov 2026`. */
  readonly label: string
  /** Jobs that ended in it and in the window. */
  readonly ended: number
  /** How many of them failed. */
  readonly failed: number
}

export interface Timeline {
  readonly unit: Unit
  readonly points: readonly Point[]
  /** The hour of the day in which most Jobs ended, 0 to 23; null where none did. */
  readonly busiestHour: number | null
}

const dayMs = 86_400_000
/** A unit that gives a chart of at most 40 points, 17 for days and weeks. */
function unitFor({ start, end }: Window): Unit {
  const days = (end - start) / dayMs
  if (days <= 1.5) return 'hour'
  if (days <= 16) return 'day'
  return days <= 7 * 16 ? 'week' : 'month'
}

/** How the ended Jobs are spread over the window. Points without Jobs are there too. */
export function timelineOf(hours: Tally['hours'], window: Window, zone: Zone): Timeline {
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
  return {
    unit,
    points: [...points].map(([at, counts]) => ({
      start: new Date(at).toISOString(),
      label: label(unit, at, zone),
      ...counts,
    })),
    busiestHour: busiest?.[0] ?? null,
  }
}

/** The points with the most ended Jobs; none where no Job ended or only one point exists. */
export function busiestPoint({ points }: Timeline): Point | undefined {
  const most = Math.max(0, ...points.map(({ ended }) => ended))
  return most === 0 || points.length < 2 ? undefined : points.find(({ ended }) => ended === most)
}

function startOf(unit: Unit, moment: number, zone: Zone): number {
  const { year, month, day, hour, weekday } = zone.at(moment)
  switch (unit) {
    case 'hour':
      return zone.moment(year, month, day, hour)
    case 'day':
      return zone.moment(year, month, day)
    case 'week':
      return zone.moment(year, month, day - ((weekday + 6) % 7))
    case 'month':
      return zone.moment(year, month, 1)
  }
}

/** Lands safely inside the next unit, whatever the clock change, and takes its start. */
function nextOf(unit: Unit, start: number, zone: Zone): number {
  const step = { hour: dayMs / 24, day: dayMs * 1.25, week: dayMs * 7.25, month: dayMs * 31.5 }[unit]
  return Math.max(startOf(unit, start + step, zone), start + dayMs / 24)
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
  }
}
