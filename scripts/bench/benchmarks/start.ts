import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { readActions, repository } from '../../../test/harness/action-file.ts'
import { node24 } from '../../../test/harness/child.ts'
import { type BenchTable, median, ratio } from '../table.ts'

const run = promisify(execFile)
const rounds = 25

/** CPU seconds, user and system, of a whole process: bash's `time` counts what Node cannot see of itself. */
async function cpuOf(args: readonly string[]): Promise<number> {
  const script = 'TIMEFORMAT="%U %S"; { time "$@" >/dev/null 2>&1; } 2>&1; true'
  const env = { PATH: process.env['PATH'] ?? '', GITHUB_ACTIONS: 'true' }
  const { stdout } = await run('bash', ['-c', script, 'bash', node24, ...args], { env })
  const [user = Number.NaN, system = Number.NaN] = stdout.trim().split(' ').map(Number)
  return user + system
}

/** Cold start: each built action refuses its missing inputs, beside a bare `node` process, in turns. */
export default async function bench(): Promise<BenchTable> {
  const actions = [...(await readActions())].map(([folder, action]) => ({
    folder,
    entry: join(repository, folder, action.runs.main),
  }))
  const bare: number[] = []
  const ratios = new Map(actions.map(({ folder }) => [folder, [] as number[]]))
  await Promise.all([cpuOf(['-e', '0']), ...actions.map(({ entry }) => cpuOf([entry]))])
  for (let round = 0; round < rounds; round += 1) {
    const base = await cpuOf(['-e', '0'])
    bare.push(base)
    for (const { folder, entry } of actions) ratios.get(folder)?.push(await cpuOf([entry]))
  }
  const base = median(bare)
  const rows = await Promise.all(
    actions.map(async ({ folder, entry }) => {
      const size = Math.round((await stat(entry)).size / 1000)
      return [folder, ratio(median(ratios.get(folder) ?? []), base), `${size} KB`]
    }),
  )
  return {
    title: 'Cold start: the built action refuses a missing input',
    columns: ['Action', 'CPU beside `node -e 0`', 'Entry file'],
    rows,
    notes: [`Medians of ${rounds} interleaved rounds, user and system time of whole processes. Bars: 2.0x, 400 KB.`],
  }
}
