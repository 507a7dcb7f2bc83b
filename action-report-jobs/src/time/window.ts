import type { Zone } from './zone.ts'

/** A span of time: from `start` up to, but not including, `end`. Milliseconds since 1970. */
export interface Window {
  readonly start: number
  readonly end: number
}

const unitMs = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 }

const duration = /^(\d{1,6})([mhdw])$/
const date = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?)?$/i

export const momentHint =
  'expected a duration like 7d, 24h, 90m or 2w, or a date like 2026-11-16 or 2026-11-16T07:00 (in the time zone of the input timezone, unless it ends with Z or an offset)'

/**
 * A moment as the inputs write it: so long before now, or an ISO 8601 date with or without a time. A day is 24 hours. A date
 * alone is the start of that day. Undefined where it is neither, or no such date exists.
 */
export function parseMoment(text: string, now: number, zone: Zone): number | undefined {
  const ago = duration.exec(text.trim())
  if (ago) return now - Number(ago[1]) * (unitMs[ago[2] as keyof typeof unitMs] ?? Number.NaN)
  const match = date.exec(text.trim())
  if (!match) return undefined
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0))
  const utc = new Date(Date.UTC(year, month - 1, day, hour, minute, second))
  const isReal = utc.getUTCMonth() === month - 1 && utc.getUTCDate() === day && hour < 24 && minute < 60 && second < 60
  if (!isReal) return undefined
  const offset = match[7]
  return offset === undefined
    ? zone.moment(year, month, day, hour, minute, second)
    : offsetMoment(utc.getTime(), offset.toUpperCase())
}

function offsetMoment(utc: number, offset: string): number | undefined {
  if (offset === 'Z') return utc
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number)
  if (hours > 23 || minutes > 59) return undefined
  return utc - (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000
}

/**
 * The window from `since` to `until`; without `until`, and where that is still to come, it ends now.
 *
 * @returns the window, or what is wrong with it: words that follow the name of the input
 */
export function windowOf(
  { since, until }: { readonly since: string; readonly until?: string | undefined },
  now: number,
  zone: Zone,
): Window | { readonly input: 'since' | 'until'; readonly problem: string } {
  const start = parseMoment(since, now, zone)
  const end = until === undefined ? now : parseMoment(until, now, zone)
  if (start === undefined) return { input: 'since', problem: momentHint }
  if (end === undefined) return { input: 'until', problem: momentHint }
  if (start >= now) return { input: 'since', problem: 'must lie in the past' }
  if (start >= end) return { input: 'since', problem: 'must lie before until' }
  return { start, end: Math.min(end, now) }
}

/** The window of the same length that ends where this one starts. */
export function windowBefore({ start, end }: Window): Window {
  return { start: start - (end - start), end: start }
}
