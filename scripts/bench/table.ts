/** What one benchmark found: figures of one run, as ratios and counts, beside what they are compared with. */
export interface BenchTable {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** How it was measured. */
  readonly notes: readonly string[]
}

/** The middle value; of an even number the lower one. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN
}

export function ratio(value: number, base: number): string {
  return `${(value / base).toFixed(2)}x`
}
