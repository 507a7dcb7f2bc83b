import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readActions } from './actions/action-file.ts'
import { runCommandLine } from './command-line.ts'
import { runRequest } from './run-request.ts'
import { onInterrupt } from './step/process.ts'

const root = join(import.meta.dirname, '../..')
const { env, stdout, stderr } = process

/** npm runs a package's scripts in the package's folder, wherever it was called. */
const isOwnScript = env['npm_package_name'] === 'duvo-actions' && env['npm_lifecycle_event'] === 'duvo'
const cwd = (isOwnScript && env['INIT_CWD']) || process.cwd()

/** Nobody reads the output any more (`| head`): the step continues. */
for (const stream of [stdout, stderr]) stream.on('error', () => {})

try {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  process.exitCode = await runCommandLine(process.argv.slice(2), {
    actions: await readActions(root),
    version,
    run: (request) => runRequest(request, { cwd, env, stdout, stderr, onInterrupt }),
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
  })
} catch (error) {
  stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
