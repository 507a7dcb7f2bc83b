import { mkdtempSync, rmSync } from 'node:fs'
import { mkdtemp, realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

let base: string | undefined

/**
 * A new directory that lives as long as the test process, because results may point into it. The real path, without
 * symlinks.
 */
export async function tempDir(name: string): Promise<string> {
  base ??= createBase()
  return realpath(await mkdtemp(join(base, `${name}-`)))
}

function createBase(): string {
  const created = mkdtempSync(join(tmpdir(), 'duvo-actions-test-'))
  process.once('exit', () => rmSync(created, { recursive: true, force: true }))
  return created
}
