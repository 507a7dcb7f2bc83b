import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { ActionFile } from '../actions/action-file.ts'
import { readKeyValues } from './command-files.ts'
import { type OnInterrupt, type ProcessOptions, runProcess } from './process.ts'
import { inputVariables, readCommandFile, type StepFolders, stepVariables } from './step-folders.ts'

export type StepOptions = {
  action: ActionFile
  inputs: Readonly<Record<string, string>>
  folders: StepFolders
  /** The caller's environment. */
  env: NodeJS.ProcessEnv
  onLine: ProcessOptions['onLine']
  onInterrupt: OnInterrupt
}

export type StepEnd = {
  exitCode: number
  outputs: Readonly<Record<string, string>>
  /** Markdown. */
  summary: string
}

/** Runs an action and, whatever its result, its post step, like a runner. */
export async function runStep({ action, inputs, folders, env, ...handlers }: StepOptions): Promise<StepEnd> {
  const { main, post } = action.runs ?? {}
  if (main === undefined) throw new Error(`${action.folder} cannot run.`)
  const variables = { ...stepVariables(env, folders), ...inputVariables(inputs) }
  const options = { cwd: folders.workspace, env: variables, ...handlers }
  const exitCode = await runProcess({ ...options, file: builtFile(action, main) })
  const outputs = readKeyValues(await readCommandFile(folders, 'output'))
  if (post !== undefined) {
    const state = readKeyValues(await readCommandFile(folders, 'state'))
    const saved = Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]))
    await runProcess({ ...options, file: builtFile(action, post), env: { ...variables, ...saved } })
  }
  return { exitCode, outputs, summary: await readCommandFile(folders, 'summary') }
}

function builtFile({ folder, path }: ActionFile, file: string): string {
  const built = join(path, file)
  if (!existsSync(built)) throw new Error(`${folder}/${file} does not exist: run "npm run build -- ${folder}".`)
  return built
}
