import { stat } from 'node:fs/promises'
import type { BundledFile } from './bundle-files.ts'

/** Libraries that no start pays for. */
const heavy = /\/node_modules\/(undici|@actions\/(?:http-client|github|exec)|simple-git)\//

/** Stops the build where a start would load more than it should: the size of the entry, or a library that can wait. */
export async function checkStartPath(entry: string, files: BundledFile[], maxBytes: number): Promise<void> {
  const { size } = await stat(entry)
  if (size > maxBytes) {
    throw new Error(`${entry} has ${size} bytes, more than ${maxBytes}: import heavy libraries by await import()`)
  }
  const found = files.filter(({ isAtStart }) => isAtStart).find(({ path }) => heavy.test(path))
  if (found) throw new Error(`${entry} contains ${found.path}: import it by await import()`)
}
