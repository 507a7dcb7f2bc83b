import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Request } from './command-line.ts'
import { countUncommitted } from './step/count-uncommitted.ts'
import type { OnInterrupt } from './step/process.ts'
import { runStep } from './step/run-step.ts'
import { createStepFolders } from './step/step-folders.ts'
import { createLogView } from './terminal/log-view.ts'
import { printOutputs } from './terminal/outputs-view.ts'
import { createScreen } from './terminal/screen.ts'

export type Surroundings = {
  /** The caller's working directory: relative paths start there. */
  cwd: string
  env: NodeJS.ProcessEnv
  stdout: NodeJS.WriteStream
  stderr: NodeJS.WriteStream
  onInterrupt: OnInterrupt
}

/** Lines to show of a folded section of the summary: enough for a changed config. */
const maxFolded = 60

/** Runs the step and shows it to a person: the log as it arrives, the summary, the outputs. */
export async function runRequest({ action, inputs, options }: Request, around: Surroundings): Promise<number> {
  const { cwd, env, stdout, stderr, onInterrupt } = around
  const screen = createScreen(options.json ? stderr : stdout)
  const log = createLogView(screen, { isVerbose: options.verbose ?? false })
  const folders = await createStepFolders(cwd, options.outputDir)
  try {
    for (const warning of await warningsFor({ action, inputs }, cwd))
      screen.print(screen.style('yellow', `! ${warning}`))
    const onLine = (line: string) => log.read(line)
    const { exitCode, outputs, summary } = await runStep({ action, inputs, folders, env, onLine, onInterrupt })
    log.end()
    await keep(options.summary, log.mask(summary), cwd)
    await keep(options.outputsFile, jsonOf(outputs), cwd)
    if (summary.trim() !== '') {
      const { sectionsOf } = await import('./terminal/markdown.ts')
      const paper = { ...screen, columns: screen.columns, ...(!options.verbose && { maxFolded }) }
      screen.print(`\n${sectionsOf(log.mask(summary), paper)}`)
    }
    if (Object.values(outputs).some((value) => value !== '')) {
      screen.print(`\n${screen.style('bold', 'Outputs')}`)
      printOutputs(outputs, screen, log.mask)
    }
    if (options.json) stdout.write(jsonOf(outputs))
    return exitCode
  } finally {
    await folders.clean()
  }
}

/** Warnings that a person should see before the step starts. */
async function warningsFor({ action, inputs }: Pick<Request, 'action' | 'inputs'>, cwd: string): Promise<string[]> {
  const uncommitted = await countUncommitted(action, cwd)
  const files = uncommitted === 1 ? '1 file is' : `${uncommitted} files are`
  return [
    ...(inputs['api-key'] ? ['Other users of this machine can read a key on the command line: set DUVO_API_KEY.'] : []),
    ...(uncommitted > 0 ? [`${files} not committed. Only the commit counts.`] : []),
  ]
}

/** Writes a requested file, and creates its folders. */
async function keep(path: string | undefined, content: string, cwd: string): Promise<void> {
  if (path === undefined) return
  const file = resolve(cwd, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, content)
}

function jsonOf(outputs: Readonly<Record<string, string>>): string {
  return `${JSON.stringify(outputs, null, 2)}\n`
}
