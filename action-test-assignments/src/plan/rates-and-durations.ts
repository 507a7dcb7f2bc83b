const comparisons = ['>=', '<=', '=', '>', '<'] as const

/** A bound in a test file: `0`, `<=2`, `>=90%`. */
export interface Bound {
  readonly comparison: (typeof comparisons)[number]
  readonly value: number
  /** Whether the value is a percentage. */
  readonly isPercent: boolean
}

/** Parses a bound. Without an operator, the value must be equal. Returns undefined for anything else. */
export function parseBound(text: string): Bound | undefined {
  const match = /^(>=|<=|=|>|<)?\s{0,10}(\d{1,9}(?:\.\d{1,6})?)\s{0,10}(%)?$/.exec(text.trim())
  if (!match) return undefined
  const comparison = comparisons.find((one) => one === match[1]) ?? '='
  return { comparison, value: Number(match[2]), isPercent: match[3] !== undefined }
}

export function isWithin(actual: number, { comparison, value }: Bound): boolean {
  switch (comparison) {
    case '>=':
      return actual >= value
    case '<=':
      return actual <= value
    case '>':
      return actual > value
    case '<':
      return actual < value
    case '=':
      return actual === value
  }
}

/** Formats a bound: `2`, `>=90%`. */
export function describeBound({ comparison, value, isPercent }: Bound): string {
  return `${comparison === '=' ? '' : comparison}${value}${isPercent ? '%' : ''}`
}

const unitMs = { h: 3_600_000, m: 60_000, s: 1_000, ms: 1 } as const

/** The milliseconds in `90s`, `5m` or `1h30m`; undefined for anything else, and for zero. */
export function parseDuration(text: string): number | undefined {
  const match = /^(?:(\d{1,4})h)?(?:(\d{1,5})m(?!s))?(?:(\d{1,6})s)?(?:(\d{1,9})ms)?$/.exec(text.trim())
  if (!match) return undefined
  const [hours, minutes, seconds, milliseconds] = match.slice(1).map((part) => Number(part ?? 0))
  const total =
    (hours ?? 0) * unitMs.h + (minutes ?? 0) * unitMs.m + (seconds ?? 0) * unitMs.s + (milliseconds ?? 0) * unitMs.ms
  return total > 0 ? total : undefined
}

/** Formats a duration: `50 ms`, `1.5 s`, `2 min 5 s`. */
export function describeDuration(milliseconds: number): string {
  if (milliseconds > 0 && milliseconds < 100) return `${Math.round(milliseconds)} ms`
  if (milliseconds < 60_000) return `${Math.round(milliseconds / 100) / 10} s`
  const seconds = Math.round(milliseconds / 1000)
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60]
  return hours > 0 ? `${hours} h ${minutes} min` : `${minutes} min${rest > 0 ? ` ${rest} s` : ''}`
}
