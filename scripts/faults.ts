/**
 * Runs the fault matrix.
 *
 *   npm run test:faults              like npm test
 *   npm run test:faults -- --long    with all seeds, kills, cancels and legs (about 15 minutes)
 *   npm run test:faults -- --figures also writes the measured figures into docs/reliability.md
 *
 * FAULTS_SEED=7 repeats the random choices of an earlier run.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { type Row, rows } from '../test/faults/rows.ts'

const root = join(import.meta.dirname, '..')
const page = join(root, 'docs/reliability.md')
const report = join(root, '.build/figures.jsonl')
const results = join(root, '.build/faults.json')

const { values, positionals } = parseArgs({
  options: { long: { type: 'boolean' }, figures: { type: 'boolean' } },
  allowPositionals: true,
})
const seed = process.env['FAULTS_SEED'] ?? `${Math.floor(Math.random() * 2 ** 31)}`
await rm(report, { force: true })
console.log(`Seed ${seed}`)
const folders = positionals.length > 0 ? positionals : ['test/faults', 'test/contract', 'shared/duvo']
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
const child = spawn(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...folders, ...reporters], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    FAULTS_SEED: seed,
    FAULTS_LONG: `${values.long || values.figures || false}`,
    ...(values.figures && { FAULTS_FIGURES: report }),
  },
})
const [exitCode] = await once(child, 'exit')
process.exitCode = exitCode === 0 ? 0 : 1
if (values.figures && exitCode === 0) await writeFigures()

async function writeFigures(): Promise<void> {
  const Figure = z.object({ figure: z.string(), conditions: z.string(), measured: z.string() })
  const lines = (await readFile(report, 'utf8')).trim().split('\n')
  const figures = lines.map((line) => Figure.parse(JSON.parse(line)))
  const { numPassedTests } = z.object({ numPassedTests: z.number() }).parse(JSON.parse(await readFile(results, 'utf8')))
  const all = Object.values(rows).flatMap((group) => Object.values(group))
  const isExplained = (row: Row) => typeof row === 'object' && 'why' in row
  const proved = all.filter((row) => !isExplained(row)).length
  figures.unshift({
    figure: 'faults survived',
    conditions: `${all.length} rows, ${all.length - proved} of them not applicable; ${numPassedTests} tests`,
    measured: `${proved} of ${proved}`,
  })
  const table = [
    `Measured by \`npm run test:faults -- --figures\` on ${new Date().toISOString().slice(0, 10)}, with Node ${process.versions.node} on ${process.platform} ${process.arch}, seed ${seed}.`,
    '',
    '| Figure | Under | Measured |',
    '| --- | --- | --- |',
    ...figures
      .sort((a, b) => Number(b.figure === 'faults survived') - Number(a.figure === 'faults survived'))
      .map(({ figure, conditions, measured }) => `| ${figure} | ${conditions} | ${measured} |`),
  ]
  const text = await readFile(page, 'utf8')
  const section = /(<!-- figures:start -->\n)[\s\S]*?(<!-- figures:end -->)/
  if (!section.test(text)) throw new Error('docs/reliability.md has no place for figures.')
  await writeFile(
    page,
    text.replace(section, (_, start: string, end: string) => `${start}${table.join('\n')}\n${end}`),
  )
}
