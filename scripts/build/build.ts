/**
 * Builds `action-*\/dist` from the sources: `tsc` checks and emits, Rolldown drops what nothing uses, `ncc` bundles.
 *
 *   npm run build                      every action, and `cli/dist`, the command that runs them outside GitHub
 *   npm run build -- action-run-job    one of them
 *
 * The bundle is an ES module, not minified, so that it can be read and audited; what an action imports by `await import()`
 * stays in files of its own. The bytes depend on the sources and the lockfile only, which is why CI can rebuild and compare.
 *
 * An action with a `src/post.ts` gets a second bundle, `dist/post/index.js`. One bundle for both, which tells the two steps
 * apart by saved state, would be smaller; but a `main` killed before it saved that state would make the runner's post step
 * run `main` a second time, and start a second Job.
 */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { readBundledFiles } from './bundle-files.ts'
import { licencesOf } from './licences.ts'
import { shake } from './shake.ts'
import { checkStartPath } from './start-path.ts'

const root = join(import.meta.dirname, '../..')
const run = promisify(execFile)
/** The command reads every action.yml at startup, but no workflow step waits for it. */
const maxEntryBytes = (program: string) => (program === 'cli' ? 800_000 : 250_000)

/** What the runner starts (`from`, below the action's folder) and where its bundle goes (`to`, below `dist`). */
const steps = [
  { from: 'src/main.ts', to: '.' },
  { from: 'src/post.ts', to: 'post' },
]

async function build(action: string): Promise<string> {
  const stepsOfAction = steps.filter(({ from }) => existsSync(join(root, action, from)))
  if (stepsOfAction[0]?.to !== '.') throw new Error(`${action}/src/main.ts does not exist`)

  const work = join(root, '.build', action)
  await rm(work, { recursive: true, force: true })
  await compile(action, join(work, 'compiled'), stepsOfAction)
  for (const { from, to } of stepsOfAction) {
    const compiled = join(work, 'compiled', action, from.replace(/\.ts$/, '.js'))
    const shaken = await shake(compiled, join(work, 'compiled'), join(work, 'shaken', to))
    await bundle(shaken, join(work, 'dist', to), maxEntryBytes(action))
  }
  await publish(join(work, 'dist'), join(root, action, 'dist'))
  return describe(action)
}

/** Compiles only what the action imports, so that unfinished changes to another action cannot break this build. */
async function compile(action: string, outDir: string, from: { from: string }[]): Promise<void> {
  await mkdir(outDir, { recursive: true })
  const config = join(outDir, 'tsconfig.json')
  const files = from.map((step) => join(root, action, step.from))
  const compilerOptions = { rootDir: root, outDir }
  const base = join(root, 'tsconfig.build.json')
  await writeFile(config, JSON.stringify({ extends: base, compilerOptions, files, include: [] }))
  await node('node_modules/typescript/bin/tsc', '-p', config)
}

async function bundle(entry: string, folder: string, maxBytes: number): Promise<void> {
  const stats = `${folder}.json`
  const options = ['--target', 'es2022', '--no-cache', '--quiet', '--stats-out', stats]
  await mkdir(folder, { recursive: true })
  await node('node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', entry, '--out', folder, ...options)
  const files = await readBundledFiles(stats)
  await rm(stats)
  await checkStartPath(join(folder, 'index.js'), files, maxBytes)
  await writeFile(join(folder, 'licenses.txt'), await licencesOf(files, root))
}

/** Replaces `dist` as a whole, so that no file of an earlier build remains. */
async function publish(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true })
  await rename(from, to)
}

async function describe(action: string): Promise<string> {
  const dist = join(root, action, 'dist')
  const files = await readdir(dist, { recursive: true, withFileTypes: true })
  const sizes = await Promise.all(
    files.filter((file) => file.isFile()).map(async (file) => (await stat(join(file.parentPath, file.name))).size),
  )
  const entry = (await stat(join(dist, 'index.js'))).size
  const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} KB`
  const total = sizes.reduce((sum, size) => sum + size, 0)
  return `${action.padEnd(24)} entry ${kilobytes(entry)}, ${sizes.length} files, ${kilobytes(total)} in all`
}

async function node(script: string, ...args: string[]): Promise<void> {
  try {
    await run(process.execPath, [join(root, script), ...args], { cwd: root })
  } catch (error) {
    // Both compilers print errors to standard output.
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    throw new Error(`${script} failed:\n${stdout}${stderr}`, { cause: error })
  }
}

/** Every action, and the command that runs them outside GitHub. */
async function programs(): Promise<string[]> {
  return [...(await readdir(root)).filter((name) => name.startsWith('action-')).sort(), 'cli']
}

const wanted = process.argv.slice(2)
const queue = (wanted.length > 0 ? wanted.map((name) => name.replace(/\/$/, '')) : await programs()).values()
const failures: unknown[] = []

async function work(): Promise<void> {
  for (const action of queue) {
    await build(action).then(console.log, (error: unknown) => failures.push(error))
  }
}
await Promise.all(Array.from({ length: availableParallelism() }, work))
for (const error of failures) console.error(error instanceof Error ? error.message : error)
process.exitCode = failures.length > 0 ? 1 : 0
