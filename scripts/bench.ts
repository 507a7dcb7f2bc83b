/**
 * Measures what the actions promise, beside what they are compared with, in one run; prints Markdown tables.
 *
 *   npm run bench               everything (some minutes)
 *   npm run bench -- start      only scripts/bench/start.ts
 *
 * Figures are ratios and counts: they hold on another machine, seconds would not.
 */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { BenchTable } from './bench/table.ts'

const folder = join(import.meta.dirname, 'bench')
const all = (await readdir(folder)).map((name) => name.replace(/\.ts$/, '')).filter((name) => name !== 'table')
const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !all.includes(name))
if (unknown.length > 0) throw new Error(`No benchmark ${unknown.join(', ')}. There are: ${all.join(', ')}`)

console.log(
  `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${new Date().toISOString().slice(0, 10)}`,
)
for (const name of wanted.length > 0 ? wanted : all.sort()) {
  const { default: bench } = (await import(join(folder, `${name}.ts`))) as {
    default: () => Promise<BenchTable | BenchTable[]>
  }
  for (const table of [await bench()].flat()) print(table)
}

function print({ title, columns, rows, notes }: BenchTable): void {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const lines = [`\n### ${title}\n`, line(columns), line(columns.map(() => '---')), ...rows.map(line), '', ...notes]
  console.log(lines.join('\n'))
}
