import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Vitest's global set-up: everything that tests put into the temporary directory goes into one of its own, and away. */
export default function createTempRoot(): () => void {
  const root = mkdtempSync(join(realpathSync(tmpdir()), 'duvo-actions-'))
  process.env['TMPDIR'] = root
  return () => rmSync(root, { recursive: true, force: true, maxRetries: 3 })
}
