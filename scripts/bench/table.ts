/** The results of one benchmark: figures of one run, as ratios and counts, next to what they are compared with. */
export interface BenchTable {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** How it was measured. */
  readonly notes: readonly string[]
  /** The targets of the figures. */
  readonly targets?: readonly Target[]
}

export interface Target {
  readonly column: string
  /** The rows that it applies to, by their first two cells. Default: all. */
  readonly rows?: RegExp
  readonly most?: number
  readonly least?: number
}

/** Compares the table with its targets, by the worst figure of each: `| what | target | measured | met |`. */
export function judge({ title, columns, rows, targets = [] }: BenchTable): string[][] {
  return targets.map(({ column, rows: wanted = /^/, most, least }) => {
    const at = columns.indexOf(column)
    const cells = rows.flatMap((row) => (wanted.test(`${row[0]}, ${row[1]}`) ? [row[at] ?? ''] : []))
    const worst = cells
      .filter((cell) => !Number.isNaN(figure(cell)))
      .sort((a, b) => figure(a) - figure(b))
      .at(most === undefined ? 0 : -1)
    if (worst === undefined) throw new Error(`The target of "${title}" has no figure in the column ${column}`)
    const isMet = figure(worst) <= (most ?? Number.POSITIVE_INFINITY) && figure(worst) >= (least ?? 0)
    const target =
      most === undefined ? `at least ${least?.toLocaleString('en-US')}` : `at most ${most.toLocaleString('en-US')}`
    const which = targets.length > 1 && wanted.source !== '^' ? ` (${wanted.source.replaceAll(/[\^\\]/g, '')})` : ''
    return [`${title}: ${column}${which}`, target, worst, isMet ? 'met' : '**missed**']
  })
}

/** The number at the start of a cell. */
const figure = (cell: string) => Number.parseFloat(cell.replaceAll(',', ''))

/** The median; of an even number of values, the lower one. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN
}

export function ratio(value: number, base: number): string {
  return `${(value / base).toFixed(2)}x`
}
