import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { ActionFile } from '../actions/action-file.ts'

/**
 * Counts the files below `cwd` that differ from the commit, for an action that reads commits (it has the input `base`):
 * people change a file and are surprised by the plan. 0 if there is no repository, or no git.
 */
export async function countUncommitted({ inputs }: ActionFile, cwd: string): Promise<number> {
  if (!('base' in inputs)) return 0
  // A repository may name programs for git to run; this command only lists names.
  const args = ['-c', 'core.fsmonitor=false', 'status', '--porcelain', '-z', '--no-renames', '--', '.']
  const { stdout } = await promisify(execFile)('git', args, { cwd, maxBuffer: 2 ** 26 }).catch(() => ({ stdout: '' }))
  return stdout.split('\0').filter(Boolean).length
}
