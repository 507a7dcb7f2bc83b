import { accessSync, constants } from 'node:fs'
import { dirname } from 'node:path'
import type { ReportProblem } from '../inputs/read.ts'
import { type AllowedPath, checkPath, type Places, showPath, statsOf } from './input-paths.ts'

/** What a step does with a path: reads it, writes the file, or writes files into the folder. */
export type PathUse = 'read' | 'write' | 'write-into'

/**
 * Checks the paths of inputs before anything is sent, and reports each problem. Otherwise a paid Job would run before its
 * report turned out to be unwritable. Opens and creates nothing, so paths are checked again when they are opened.
 *
 * @param paths by input; undefined if not given
 */
export function checkInputPaths<Name extends string>(
  paths: { readonly [Input in Name]?: string | readonly string[] | undefined },
  use: PathUse,
  places: Places,
  problem: ReportProblem<Name>,
): void {
  for (const input in paths) {
    for (const path of [paths[input] ?? []].flat()) {
      const checked = checkPath(path, use === 'read' ? 'read' : 'write', places)
      const reason = typeof checked === 'string' ? checked : use === 'read' ? undefined : whyNotWritable(checked, use)
      if (reason !== undefined) problem(input, `${showPath(path)} ${reason}`)
    }
  }
}

function whyNotWritable({ realPath, stats }: AllowedPath, use: Exclude<PathUse, 'read'>): string | undefined {
  if (stats === undefined) return whyNoNewFile(dirname(realPath))
  if (use === 'write' && !stats.isFile()) return 'exists and is not a file'
  if (use === 'write-into' && !stats.isDirectory()) return 'exists and is not a folder'
  return isWritable(realPath) ? undefined : cannotBeWritten
}

/** Missing folders will be created, in the nearest existing one. */
function whyNoNewFile(folder: string): string | undefined {
  const stats = statsOf(folder)
  const parent = dirname(folder)
  if (stats === undefined && parent !== folder) return whyNoNewFile(parent)
  return stats?.isDirectory() && isWritable(folder) ? undefined : cannotBeWritten
}

const cannotBeWritten = 'cannot be written'

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}
