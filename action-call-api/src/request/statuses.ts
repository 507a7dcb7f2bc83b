/** Whether a status counts as success. */
export type Expects = (status: number) => boolean

/**
 * Parses the input `expect-status`: codes (`404`), classes (`2xx`) and ranges (`200-204`), separated by commas, spaces or
 * line breaks. Returns the problem as a sentence if it cannot.
 */
export function parseStatuses(text: string): Expects | string {
  const ranges: [low: number, high: number][] = []
  for (const word of text.split(/[\s,]+/).filter(Boolean)) {
    const range = rangeOf(word)
    if (range === undefined) {
      return `expected codes like 404, classes like 2xx or ranges like 200-204, got ${JSON.stringify(word.slice(0, 40))}`
    }
    ranges.push(range)
  }
  if (ranges.length === 0) return 'contains no status'
  return (status) => ranges.some(([low, high]) => status >= low && status <= high)
}

function rangeOf(word: string): [number, number] | undefined {
  const hundred = /^([1-5])xx$/i.exec(word)?.[1]
  if (hundred !== undefined) return [Number(hundred) * 100, Number(hundred) * 100 + 99]
  const [, low, high = low] = /^([1-5]\d\d)(?:-([1-5]\d\d))?$/.exec(word) ?? []
  if (low === undefined || high === undefined || Number(high) < Number(low)) return undefined
  return [Number(low), Number(high)]
}
