import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { tempDir } from '../../harness/files/temp-dir.ts'
import { createPlaces, runnerVariables } from '../../harness/runner/environment.ts'
import { readAsRunner } from '../../harness/runner/oracle.ts'
import type { Trigger } from '../world/world.ts'

/** How a step ended, and what it passed on. */
export type StepEnd = {
  outcome: 'success' | 'failure' | 'skipped'
  outputs: Record<string, string>
  env: Record<string, string>
  /** Annotations that somebody should read. */
  warnings: string[]
  log: string
}

/** A step that did nothing. */
export const nothing: StepEnd = { outcome: 'skipped', outputs: {}, env: {}, warnings: [], log: '' }

export type Script = {
  script: string
  shell: string | undefined
  cwd: string
  workspace: string
  env: Record<string, string>
  trigger: Trigger
}

/** Stand-ins for programs of GitHub's runners that other machines may not have. */
const programs = join(import.meta.dirname, 'programs')

/** Runs a `run:` step in bash, with the runner's options. */
export async function runScript({ script, shell, cwd, workspace, env, trigger }: Script): Promise<StepEnd> {
  if (shell !== undefined && shell !== 'bash') throw new Error(`The examples are run in bash, not ${shell}`)
  const root = await tempDir('script')
  const places = await createPlaces(root, trigger.event, workspace)
  const file = join(root, 'script.sh')
  await writeFile(file, script)
  const options = shell === undefined ? ['-e'] : ['--noprofile', '--norc', '-e', '-o', 'pipefail']
  const child = spawn('bash', [...options, file], {
    cwd,
    env: { ...runnerVariables(places, trigger.event), ...env, PATH: `${programs}:${process.env['PATH']}` },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const streams = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    streams.stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    streams.stderr += text
  })
  const [exitCode]: [number | null] = (await once(child, 'close')) as [never]

  const read = (name: 'output' | 'env') => readFile(places.commands[name], 'utf8')
  const view = readAsRunner({ ...streams, output: await read('output'), env: await read('env') })
  const log = [...view.log, ...view.problems].join('\n')
  const outcome = exitCode === 0 && view.problems.length === 0 ? 'success' : 'failure'
  return { outcome, outputs: view.outputs, env: view.env, warnings: [], log }
}
