import { appendFileSync } from 'node:fs'

/** `npm run test:faults -- --long` and `--figures` run everything; `npm test` runs a small part of it. */
export const isLong = process.env['FAULTS_LONG'] === 'true'

/** How often to repeat random trials. */
export const times = (few: number, many: number) => (isLong ? many : few)

/** The timeout of tests with many processes. */
export const patience = (fewSeconds: number, manySeconds: number) => (isLong ? manySeconds : fewSeconds) * 1_000

/** The seed of the random choices. To repeat a failing one: `FAULTS_SEED=7 npm run test:faults`. */
export const seed = Number(process.env['FAULTS_SEED'] ?? Math.floor(Math.random() * 2 ** 31))

/** Numbers in [0, 1) that are the same for the same seed. */
export function randomFrom(from: number): () => number {
  let state = from >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Records a figure for docs/reliability.md, if requested. */
export function noteFigure(figure: string, conditions: string, measured: string): void {
  const file = process.env['FAULTS_FIGURES']
  if (file) appendFileSync(file, `${JSON.stringify({ figure, conditions, measured })}\n`)
}

/** `p50 / p95 / max` of some milliseconds. */
export function percentiles(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0)
  return `${at(0.5)} / ${at(0.95)} / ${at(1)} ms`
}
