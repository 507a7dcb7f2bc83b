/**
 * Writes action-sync-assignments/assignment.schema.json, with which editors check config files, from the schemas with which
 * the action checks them. With `--check` it writes nothing and fails if the file is stale.
 *
 *   npm run docs
 */
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { configFileSchema } from '../../shared/sync/assignment/document/file-schema.ts'

const path = join(import.meta.dirname, '../../action-sync-assignments/assignment.schema.json')
const before = existsSync(path) ? await readFile(path, 'utf8') : ''
const after = `${JSON.stringify(configFileSchema(), null, 2)}\n`

if (before !== after && process.argv.includes('--check')) {
  console.error('assignment.schema.json is stale: run "npm run docs" and commit the result.')
  process.exitCode = 1
} else if (before !== after) await writeFile(path, after)
