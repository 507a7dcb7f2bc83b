import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** The directories and files of a step, arranged as on a runner. Absolute paths. */
export type StepFolders = {
  /** Base of relative paths in inputs. */
  workspace: string
  /** Folder for the files of the outputs. */
  temp: string
  /** The files through which a step talks to the runner. */
  commands: { output: string; state: string; summary: string }
  /** Removes what is no longer needed. The folder of output files is removed only if it is empty. */
  clean(): Promise<void>
}

export async function createStepFolders(workspace: string, outputDir: string | undefined): Promise<StepFolders> {
  const root = await mkdtemp(join(await realpath(tmpdir()), 'duvo-actions-'))
  const commandsFolder = join(root, 'commands')
  const temp = outputDir === undefined ? join(root, 'files') : resolve(workspace, outputDir)
  await mkdir(commandsFolder)
  await mkdir(temp, { recursive: true })
  const commands = {
    output: join(commandsFolder, 'output'),
    state: join(commandsFolder, 'state'),
    summary: join(commandsFolder, 'summary'),
  }
  for (const file of Object.values(commands)) await writeFile(file, '')
  const clean = async () => {
    await rm(commandsFolder, { recursive: true, force: true })
    const isUsed = outputDir === undefined && (await readdir(temp)).length > 0
    if (!isUsed) await rm(root, { recursive: true, force: true })
  }
  return { workspace, temp, commands, clean }
}

export type CommandFile = keyof StepFolders['commands']

export function readCommandFile({ commands }: StepFolders, name: CommandFile): Promise<string> {
  return readFile(commands[name], 'utf8')
}

/** Variables that only a runner sets. Those of a surrounding workflow must not reach the step. */
const ofRunner = /^(?:INPUT_|STATE_|GITHUB_|ACTIONS_|RUNNER_(?!DEBUG$))/i

/** The environment of a step: the caller's own, and the folders. There is no event, no repository and no token. */
export function stepVariables(
  env: NodeJS.ProcessEnv,
  { workspace, temp, commands }: StepFolders,
): Record<string, string> {
  const own = Object.entries(env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !ofRunner.test(entry[0]),
  )
  return {
    ...Object.fromEntries(own),
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: commands.output,
    GITHUB_STATE: commands.state,
    GITHUB_STEP_SUMMARY: commands.summary,
    RUNNER_TEMP: temp,
  }
}

/** The variables through which a step gets its inputs. */
export function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  )
}
