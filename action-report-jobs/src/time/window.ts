import { boundsOf, parsePeriod, stepBack } from './calendar.ts'
import { createFixedZone, type Zone } from './zone.ts'

/** A time span from `start` up to, but not including, `end`. Milliseconds since 1970. */
export interface Window {
  readonly start: number
  readonly end: number
}

export interface Windows {
  readonly window: Window
  /** The previous window, to compare with. It ends where the window starts, or earlier if the window is not over. */
  readonly previousWindow: Window
  /** Whether the window is over: then a report on it is always the same. */
  readonly isOver: boolean
}

/** The problem of an input, worded to follow its name. */
export interface WindowProblem {
  readonly input: 'since' | 'until'
  readonly problem: string
}

/** A time, and the zone of the calendar in which it was written; no zone for a duration before now. */
interface WrittenMoment {
  readonly at: number
  readonly zone: Zone | undefined
}

const unitMs = new Map([
  ['m', 60_000],
  ['h', 3_600_000],
  ['d', 86_400_000],
  ['w', 604_800_000],
])
const maxAgeMs = 10 * 366 * 86_400_000

const duration = /^(\d{1,6})([mhdw])$/
const date = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?)?$/i

export const momentHint =
  'expected a calendar window like yesterday, last-week, this-month or last-14-days, a duration like 7d, 24h, 90m or 2w, or a date like 2026-11-16 or 2026-11-16T07:00 (in the time zone of the input timezone, unless it ends with Z or an offset)'

/** Milliseconds of `90m`, `24h`, `7d` or `2w`. A day is 24 hours. */
export function parseDuration(text: string): number | undefined {
  const [, amount, unit = ''] = duration.exec(text.trim()) ?? []
  const ms = unitMs.get(unit)
  return amount === undefined || ms === undefined ? undefined : Number(amount) * ms
}

/**
 * Parses a time as written in inputs: a duration before now, the start of a calendar period, or an ISO 8601 date with or
 * without a time. A date alone means the start of that day. Undefined if it is none of these, or if the date does not
 * exist.
 */
export function parseMoment(text: string, now: number, zone: Zone): number | undefined {
  return readMoment(text, now, zone)?.at
}

function readMoment(text: string, now: number, zone: Zone): WrittenMoment | undefined {
  const ago = parseDuration(text)
  if (ago !== undefined) return { at: now - ago, zone: undefined }
  const period = parsePeriod(text)
  if (period) return { at: boundsOf(period, now, zone).start, zone }
  const match = date.exec(text.trim())
  if (!match) return undefined
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0))
  const utc = new Date(Date.UTC(year, month - 1, day, hour, minute, second))
  const isReal = utc.getUTCMonth() === month - 1 && utc.getUTCDate() === day && hour < 24 && minute < 60 && second < 60
  const written = match[7] === undefined ? zone : zoneOfOffset(match[7].toUpperCase())
  return isReal && written ? { at: written.moment(year, month, day, hour, minute, second), zone: written } : undefined
}

function zoneOfOffset(offset: string): Zone | undefined {
  if (offset === 'Z') return createFixedZone(offset, 0)
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number)
  if (hours > 23 || minutes > 59) return undefined
  return createFixedZone(offset, (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000)
}

/**
 * The window from `since` to `until`, and the previous one. Without `until`, the window ends with the calendar period that
 * `since` names, or else now; it never ends in the future.
 */
export function windowsOf(
  { since, until }: { readonly since: string; readonly until?: string | undefined },
  now: number,
  zone: Zone,
): Windows | WindowProblem {
  const from = readMoment(since, now, zone)
  if (from === undefined) return { input: 'since', problem: momentHint }
  const period = parsePeriod(since)
  const open = { at: period ? boundsOf(period, now, zone).end : now, zone: from.zone }
  const to = until === undefined ? open : readMoment(until, now, zone)
  if (to === undefined) return { input: 'until', problem: momentHint }
  if (from.at >= now) return { input: 'since', problem: 'must be in the past' }
  if (from.at < now - maxAgeMs) return { input: 'since', problem: 'must be within the last ten years' }
  if (from.at >= to.at) return { input: 'since', problem: 'must be before until' }
  const window = { start: from.at, end: Math.min(to.at, now) }
  const isFixed = from.zone !== undefined && (until === undefined ? period !== undefined : to.zone !== undefined)
  const calendar = from.zone === undefined || from.zone.name === to.zone?.name ? from.zone : zone
  return { window, previousWindow: windowBefore(window, to.at, calendar), isOver: isFixed && to.at <= now }
}

/**
 * The previous window, up to the same point: a week is compared with the week before, the first ten days of a month with
 * the first ten days of the previous month.
 *
 * @param end where the window ends or will end
 * @param calendar the calendar to step back in; undefined to count milliseconds
 */
function windowBefore(window: Window, end: number, calendar: Zone | undefined): Window {
  const back = calendar ? stepBack(window.start, end, calendar) : (moment: number) => moment - (end - window.start)
  const before = { start: back(window.start), end: Math.min(back(window.end), window.start) }
  // At the end of a longer month, nothing may be left to compare with.
  return before.start < before.end ? before : { start: 2 * window.start - window.end, end: window.start }
}
