/**
 * The percentile by nearest rank: the smallest of the values that is not exceeded by `percent` of them. Always one of the
 * values, never something between two. Null for an empty list.
 *
 * @param sorted ascending
 */
export function percentile(sorted: readonly number[], percent: number): number | null {
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? null
}

/** Percent; null where there is nothing to take a share of. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : (part / whole) * 100
}

/** Difference of two figures that may both be missing. */
export function difference(now: number | null, before: number | null): number | null {
  return now === null || before === null ? null : now - before
}
