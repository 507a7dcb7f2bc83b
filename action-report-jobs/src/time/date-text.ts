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

/** A moment as the API and the JSON file write it: ISO 8601 in UTC. */
export function isoOf(moment: number): string {
  return new Date(moment).toISOString()
}
