import { stat } from 'node:fs/promises'
import type { BundledFile } from './bundle-files.ts'

/** Libraries that must not load at startup. */
const heavy = /\/node_modules\/(undici|@actions\/(?:http-client|github|exec)|simple-git)\//

/** Stops the build if a start would load too much: an entry that is too large, or a library that can wait. */
export async function checkStartPath(entry: string, files: BundledFile[], maxBytes: number): Promise<void> {
  const { size } = await stat(entry)
  if (size > maxBytes) {
    throw new Error(`${entry} has ${size} bytes, more than ${maxBytes}: import heavy libraries by await import()`)
  }
  const found = files.filter(({ isAtStart }) => isAtStart).find(({ path }) => heavy.test(path))
  if (found) throw new Error(`${entry} contains ${found.path}: import it by await import()`)
}
