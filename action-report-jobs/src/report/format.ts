/** `1,234`. */
export function formatCount(count: number): string {
  // Not toLocaleString: loading its tables takes more memory than everything else in a small report.
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')
}

/** A figure as in a condition: at most two decimals. */
export function formatNumber(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** `1 Job`, `12 Jobs`. */
export function countOf(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** `94.2%`; rounded, but 100% and 0% only if exact. */
export function formatRate(rate: number | null): string {
  return rate === null ? '–' : `${roundRate(rate)}%`
}

/** One decimal. Only exact values become 100 or 0. */
export function roundRate(rate: number): number {
  if (rate > 0 && rate < 100) return Math.min(99.9, Math.max(0.1, Math.round(rate * 10) / 10))
  return rate
}

/** `45 s`, `3 min 20 s`, `2 h 5 min`, `1 d 4 h`: the two largest units. */
export function formatSeconds(seconds: number | null): string {
  if (seconds === null) return '–'
  if (seconds < 10) return `${Math.round(seconds * 10) / 10} s`
  const whole = Math.round(seconds)
  const parts = [
    { unit: 'd', amount: Math.floor(whole / 86_400) },
    { unit: 'h', amount: Math.floor((whole % 86_400) / 3600) },
    { unit: 'min', amount: Math.floor((whole % 3600) / 60) },
    { unit: 's', amount: whole % 60 },
  ]
  const first = parts.findIndex(({ amount }) => amount > 0)
  const shown = parts.slice(first, first + 2).filter(({ amount }) => amount > 0)
  return shown.map(({ unit, amount }) => `${amount} ${unit}`).join(' ')
}

/** `45 s`, `15.6 min`, `2.1 h`: one unit, for tables. */
export function formatShortSeconds(seconds: number | null): string {
  if (seconds === null) return '–'
  const units = [
    { unit: 'd', length: 86_400 },
    { unit: 'h', length: 3600 },
    { unit: 'min', length: 60 },
  ]
  const { unit, length } = units.find((one) => seconds >= one.length) ?? { unit: 's', length: 1 }
  return `${Math.round((seconds / length) * 10) / 10} ${unit}`
}

/** `▲ 12`, `▼ 2.1`, `±0`: the amount is formatted without its sign. */
export function formatChange(change: number, format: (amount: number) => string): string {
  const amount = format(Math.abs(change))
  if (change === 0) return '±0'
  return `${change > 0 ? '▲' : '▼'} ${amount}`
}

/** The change of a rate, in percentage points. */
export function formatPoints(change: number): string {
  const points = Math.round(change * 10) / 10
  return formatChange(points, (amount) => `${amount}`)
}
