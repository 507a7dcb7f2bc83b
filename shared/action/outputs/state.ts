import * as core from '@actions/core'
import { writableRunnerFile } from './runner-file.ts'

/**
 * Saves a value for the action's post step. It is on disk when the call returns, and the runner reads the file even when
 * the step is killed.
 *
 * @returns false when there is no state file to write to
 */
export function saveState(name: string, value: unknown): boolean {
  if (writableRunnerFile('GITHUB_STATE') === undefined) return false
  try {
    core.saveState(name, value)
    return true
  } catch {
    return false
  }
}

/** What the main step saved under this name, or undefined. */
export function readState(name: string): string | undefined {
  return core.getState(name) || undefined
}
