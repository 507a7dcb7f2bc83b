import type { Window } from './window.ts'
import type { Zone } from './zone.ts'

/** Sunday first, as `WallClock.weekday` counts. */
export const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
export const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `16 Nov 2026 07:00`, in the zone. */
export function formatMoment(moment: number, zone: Zone): string {
  const { year, month, day, hour, minute } = zone.at(moment)
  const time = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':')
  return `${day} ${months[month - 1]} ${year} ${time}`
}

/** `Mon 16 Nov 2026 – Sun 22 Nov 2026` if the window is whole days, else with the times. */
export function formatWindow({ start, end }: Window, zone: Zone): string {
  const isMidnight = (moment: number) => moment % 60_000 === 0 && formatMoment(moment, zone).endsWith('00:00')
  if (!isMidnight(start) || !isMidnight(end)) return `${formatMoment(start, zone)} – ${formatMoment(end, zone)}`
  const [first, last] = [formatDay(start, zone), formatDay(end - 1, zone)]
  return first === last ? first : `${first} – ${last}`
}

function formatDay(moment: number, zone: Zone): string {
  const { year, month, day, weekday } = zone.at(moment)
  return `${weekdays[weekday]} ${day} ${months[month - 1]} ${year}`
}

/** A time in the format of the API and the JSON file: ISO 8601 in UTC. */
export function isoOf(moment: number): string {
  return new Date(moment).toISOString()
}
