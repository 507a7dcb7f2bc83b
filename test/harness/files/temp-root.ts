import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Vitest's global set-up: redirects all temporary files of tests to one directory, and deletes it afterwards. */
export default function createTempRoot(): () => void {
  const root = mkdtempSync(join(realpathSync(tmpdir()), 'duvo-actions-'))
  process.env['TMPDIR'] = root
  return () => rmSync(root, { recursive: true, force: true, maxRetries: 3 })
}
