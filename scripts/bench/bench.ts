/**
 * Measures what the actions promise, beside what they are compared with, in one run; prints Markdown tables.
 *
 *   npm run bench               everything (some minutes)
 *   npm run bench -- start      only scripts/bench/benchmarks/start.ts
 *   npm run bench -- --write    everything, and rewrites the tables in docs/performance.md
 *
 * Figures are ratios and counts: they hold on another machine, seconds would not.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { BenchTable } from './table.ts'

const folder = join(import.meta.dirname, 'benchmarks')
const all = (await readdir(folder)).map((name) => name.replace(/\.ts$/, ''))
const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean' } } })
const unknown = positionals.filter((name) => !all.includes(name))
if (unknown.length > 0) throw new Error(`No benchmark ${unknown.join(', ')}. There are: ${all.join(', ')}`)

const output: string[] = []
say(`Node ${process.versions.node}, ${process.platform} ${process.arch}, ${new Date().toISOString().slice(0, 10)}`)
for (const name of positionals.length > 0 ? positionals : all.sort()) {
  const { default: bench } = (await import(join(folder, `${name}.ts`))) as {
    default: () => Promise<BenchTable | BenchTable[]>
  }
  for (const table of [await bench()].flat()) say(markdownOf(table))
}
if (values.write) await rewrite(join(import.meta.dirname, '../../docs/performance.md'), output.join('\n'))

function say(text: string): void {
  output.push(text)
  console.log(text)
}

function markdownOf({ title, columns, rows, notes }: BenchTable): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [`\n## ${title}\n`, line(columns), line(columns.map(() => '---')), ...rows.map(line), '', ...notes].join('\n')
}

async function rewrite(page: string, tables: string): Promise<void> {
  const marked = /(<!-- bench:start -->)[\s\S]*(<!-- bench:end -->)/
  const text = await readFile(page, 'utf8')
  await writeFile(
    page,
    text.replace(marked, (_, start: string, end: string) => `${start}\n${tables}\n${end}`),
  )
}
