import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { repository } from '../../test/harness/action-file.ts'
import { node24 } from '../../test/harness/child.ts'
import { type BenchTable, median, ratio } from './table.ts'

const packRounds = 7

/** As compiled by the build, where there was one: to strip types at run time takes memory of its own. */
const compiled = join(repository, '.build/action-sync-skills/compiled/action-sync-skills/src/pack.js')
const packModule = existsSync(compiled) ? compiled : join(repository, 'action-sync-skills/src/apply/archive.ts')

/** Packs the folder `skill` as the action does. */
const packProgram = `
import { readFileSync, writeFileSync } from 'node:fs'
import { pack } from ${JSON.stringify(packModule)}
const files = JSON.parse(readFileSync('files.json', 'utf8'))
writeFileSync('ours.zip', await pack(files.map((path) => ({ path, content: readFileSync('skill/' + path), executable: false }))))
process.stderr.write('RSS ' + process.resourceUsage().maxRSS)`

/** Packing a large Skill beside Info-ZIP. */
export default async function bench(): Promise<BenchTable> {
  const kinds = { text: Buffer.alloc(50 * 2 ** 20, await loremIpsum()), random: randomBytes(50 * 2 ** 20) }
  const rows = []
  for (const [kind, large] of Object.entries(kinds)) rows.push(await comparePack(kind, large))
  return {
    title: 'Packing 500 files and one of 50 MiB: beside `zip -r`',
    columns: ['Large file', 'CPU', 'Peak RSS', 'Size', 'Size of zip -r'],
    rows,
    notes: [
      `Medians of ${packRounds} interleaved rounds; whole processes, from and to files. Bar: CPU 1.3x.`,
      'Contents that do not shrink are stored uncompressed, which saves time on the random file.',
      'Memory holds the files and the zip, because the zip is uploaded from there; the limit of a Skill is 100 MiB.',
    ],
  }
}

async function comparePack(kind: string, large: Buffer): Promise<string[]> {
  const root = await mkdtemp(join(tmpdir(), 'duvo-bench-'))
  try {
    const small = Array.from({ length: 500 }, (_, index) => `notes/${index}.md`)
    await mkdir(join(root, 'skill/notes'), { recursive: true })
    for (const [index, path] of small.entries()) {
      await writeFile(join(root, 'skill', path), `Line ${index} of this note.\n`.repeat(180))
    }
    await writeFile(join(root, 'skill/large.bin'), large)
    await writeFile(join(root, 'files.json'), JSON.stringify(['large.bin', ...small]))
    const ratios: number[] = []
    const rss: number[] = []
    for (let round = 0; round < packRounds; round += 1) {
      await rm(join(root, 'zip.zip'), { force: true })
      const zip = await timed(root, ['bash', '-c', 'cd skill && zip -q -r -X ../zip.zip .'])
      const own = await timed(root, [node24, '--input-type=module', '--eval', packProgram])
      ratios.push(own.cpu / zip.cpu)
      rss.push(own.rss)
    }
    const size = async (file: string) => `${((await stat(join(root, file))).size / 1e6).toFixed(1)} MB`
    return [
      kind,
      ratio(median(ratios), 1),
      `${Math.round(median(rss))} MB`,
      await size('ours.zip'),
      await size('zip.zip'),
    ]
  } finally {
    await rm(root, { recursive: true })
  }
}

/** CPU seconds of a process with its children, and the memory that it reports itself. */
async function timed(cwd: string, command: string[]): Promise<{ cpu: number; rss: number }> {
  const script = 'TIMEFORMAT="CPU %U %S"; time "$@"'
  const { stderr } = await promisify(execFile)('bash', ['-c', script, 'bash', ...command], { cwd })
  const [, user, system] = /CPU ([\d.]+) ([\d.]+)/.exec(stderr) ?? []
  return { cpu: Number(user) + Number(system), rss: (Number(/RSS (\d+)/.exec(stderr)?.[1]) * 1024) / 1e6 }
}

/** Text that compresses about as text does. */
async function loremIpsum(): Promise<string> {
  const words =
    'invoice refund policy order customer late region total approve reject country tax rule when then must'.split(' ')
  let seed = 1
  const next = () => {
    seed = (seed * 48_271) % 2_147_483_647
    return words[seed % words.length] ?? ''
  }
  return Array.from({ length: 200_000 }, next).join(' ')
}
