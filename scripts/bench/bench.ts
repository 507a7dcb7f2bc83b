/**
 * Measures the actions, and what they are compared with, in one run. Prints Markdown tables.
 *
 *   npm run bench            everything (about twenty minutes)
 *   npm run bench -- start   only scripts/bench/benchmarks/start.ts
 *   npm run bench -- --write everything, and rewrites the tables in docs/performance.md
 *
 * Figures are ratios and counts: unlike seconds, they hold on other machines.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type BenchTable, judge } from './table.ts'

const folder = join(import.meta.dirname, 'benchmarks')
const all = (await readdir(folder)).map((name) => name.replace(/\.ts$/, ''))
const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean' } } })
const unknown = positionals.filter((name) => !all.includes(name))
if (unknown.length > 0) throw new Error(`No benchmark ${unknown.join(', ')}. There are: ${all.join(', ')}`)

const tables: BenchTable[] = []
for (const name of positionals.length > 0 ? positionals : all.sort()) {
  const { default: bench } = (await import(join(folder, `${name}.ts`))) as {
    default: () => Promise<BenchTable | BenchTable[]>
  }
  for (const table of [await bench()].flat()) {
    tables.push(table)
    console.log(markdownOf(table))
  }
}
const machine = `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${new Date().toISOString().slice(0, 10)}`
const summary = [machine, markdownOf(summarize(tables))].join('\n')
console.log(`\n${summary}`)
if (values.write) {
  const page = join(import.meta.dirname, '../../docs/performance.md')
  await rewrite(page, [summary, ...tables.map(markdownOf)].join('\n'))
}

/** The targets and the results. */
function summarize(all: readonly BenchTable[]): BenchTable {
  const rows = all.flatMap(judge)
  const missed = rows.filter(([, , , result]) => result !== 'met').length
  return {
    title: 'Targets',
    columns: ['What', 'Target', 'Worst figure of this run', ''],
    rows,
    notes: [`${rows.length - missed} of ${rows.length} are met.`],
  }
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
