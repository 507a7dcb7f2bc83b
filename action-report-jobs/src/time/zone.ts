/** A time zone, as far as a report needs it. All times are milliseconds since 1970. */
export interface Zone {
  /** The name as given, such as `Europe/Prague`. */
  readonly name: string
  /** The wall clock at a time. */
  at(moment: number): WallClock
  /** The wall clock at a time, as the milliseconds of a UTC clock that shows the same: for arithmetic in local time. */
  toWall(moment: number): number
  /** The time of such a wall clock. If there are two or none, it picks the same one as `moment`. */
  fromWall(wall: number): number
  /** The time at which the wall clock shows this: the first of two, or the next one if the clock skips it. */
  moment(year: number, month: number, day: number, hour?: number, minute?: number, second?: number): number
}

export interface WallClock {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
  /** 0 to 23. */
  readonly hour: number
  readonly minute: number
  /** 0 is Sunday. */
  readonly weekday: number
}

/** In every zone since 1972, offsets change only on quarter hours. */
const quarterHour = 15 * 60_000

/** Whether the runtime knows this IANA name. */
export function isZoneName(name: string): boolean {
  if (name === 'UTC') return true
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

export function createZone(name: string): Zone {
  // The tables behind Intl take megabytes and load at their first use. UTC needs none.
  return zoneOf(name, name === 'UTC' ? () => 0 : createOffsets(name))
}

/** A clock with a fixed offset from UTC: the zone of a date that ends with `Z` or `+02:00`. */
export function createFixedZone(name: string, offsetMs: number): Zone {
  return zoneOf(name, () => offsetMs)
}

function zoneOf(name: string, offsetAt: (moment: number) => number): Zone {
  const toWall = (moment: number) => moment + offsetAt(moment)
  const fromWall = (wall: number) => {
    // No zone is more than a day from UTC: one of the offsets around is right, unless the clock skips this time.
    const candidates = [wall - offsetAt(wall - 86_400_000), wall - offsetAt(wall + 86_400_000)]
    const fitting = candidates.filter((moment) => toWall(moment) === wall)
    return fitting.length > 0 ? Math.min(...fitting) : Math.max(...candidates)
  }
  return {
    name,
    toWall,
    fromWall,
    at(moment) {
      const wall = new Date(toWall(moment))
      return {
        year: wall.getUTCFullYear(),
        month: wall.getUTCMonth() + 1,
        day: wall.getUTCDate(),
        hour: wall.getUTCHours(),
        minute: wall.getUTCMinutes(),
        weekday: wall.getUTCDay(),
      }
    },
    moment: (year, month, day, hour = 0, minute = 0, second = 0) =>
      fromWall(Date.UTC(year, month - 1, day, hour, minute, second)),
  }
}

/** By how many milliseconds the wall clock is ahead of UTC. Cached, because calling Intl for every Job is slow. */
function createOffsets(name: string): (moment: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const offsets = new Map<number, number>()
  return (moment) => {
    const quarter = Math.floor(moment / quarterHour) * quarterHour
    const known = offsets.get(quarter)
    if (known !== undefined) return known
    const part: Record<string, number> = {}
    for (const { type, value } of format.formatToParts(quarter)) part[type] = Number(value)
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part
    const offset = Date.UTC(year, month - 1, day, hour, minute, second) - quarter
    offsets.set(quarter, offset)
    return offset
  }
}
