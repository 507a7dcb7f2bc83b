import * as core from '@actions/core'
import { writableRunnerFile } from './runner-file.ts'

/**
 * Saves a value for the action's post step. It is on disk when the call returns, and the runner reads the file even if the
 * step is killed.
 *
 * @returns false if there is no state file to write to
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

/** The value that the main step saved under this name; undefined if none. */
export function readState(name: string): string | undefined {
  return core.getState(name) || undefined
}
