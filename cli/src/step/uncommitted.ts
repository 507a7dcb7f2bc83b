import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { ActionFile } from '../actions/action-file.ts'

/**
 * How many files below `cwd` differ from the commit, for an action that reads commits: it has the input `base`. People change a
 * file and look at the plan, and wonder. 0 where there is no repository, and no git.
 */
export async function countUncommitted({ inputs }: ActionFile, cwd: string): Promise<number> {
  if (!('base' in inputs)) return 0
  // A repository may name programs for git to run; this one only lists names.
  const args = ['-c', 'core.fsmonitor=false', 'status', '--porcelain', '-z', '--no-renames', '--', '.']
  const { stdout } = await promisify(execFile)('git', args, { cwd, maxBuffer: 2 ** 26 }).catch(() => ({ stdout: '' }))
  return stdout.split('\0').filter(Boolean).length
}
