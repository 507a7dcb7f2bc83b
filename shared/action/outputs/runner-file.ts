import { accessSync, constants } from 'node:fs'

export type RunnerFile = 'GITHUB_OUTPUT' | 'GITHUB_STATE' | 'GITHUB_STEP_SUMMARY'

/**
 * The path of one of the files through which a step talks to the runner; undefined if the variable is unset or the file is
 * not writable. `@actions/core` would instead print `::set-output` or `::save-state`, which are long disabled.
 */
export function writableRunnerFile(name: RunnerFile): string | undefined {
  const path = process.env[name]
  if (path === undefined || path === '') return undefined
  try {
    accessSync(path, constants.W_OK)
    return path
  } catch {
    return undefined
  }
}
