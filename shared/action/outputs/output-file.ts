import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ActionError } from '../log/errors.ts'
import { redact } from '../log/redact.ts'

export type OutputContent = string | Uint8Array | AsyncIterable<string | Uint8Array>

/**
 * Writes a file for later steps. Redacts secrets in text. Text and bytes are on disk when the call returns, before the
 * promise settles; a stream is written as it arrives.
 *
 * @param name a plain file name
 * @returns the absolute path
 * @throws ActionError if no temporary directory is writable
 */
export type WriteOutputFile = (name: string, content?: OutputContent) => Promise<string>

/** Files go into one fresh directory under RUNNER_TEMP (or the system's) that only the runner's user can read. */
export function createOutputFiles(env: NodeJS.ProcessEnv = process.env): WriteOutputFile {
  let directory: string | undefined
  return async (name, content = '') => {
    directory ??= makeDirectory(env['RUNNER_TEMP']) ?? makeDirectory(tmpdir())
    if (directory === undefined) {
      throw new ActionError('No temporary directory is writable', {
        hint: 'Set RUNNER_TEMP to a writable directory.',
      })
    }
    const path = join(directory, plainName(name))
    if (typeof content === 'string') writeFileSync(path, redact(content))
    else if (content instanceof Uint8Array) writeFileSync(path, content)
    else await writeStream(path, content)
    return path
  }
}

async function writeStream(path: string, content: AsyncIterable<string | Uint8Array>): Promise<void> {
  const { open } = await import('node:fs/promises')
  const file = await open(path, 'w')
  try {
    for await (const chunk of content) await file.writeFile(typeof chunk === 'string' ? redact(chunk) : chunk)
  } finally {
    await file.close()
  }
}

function plainName(name: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(name)) return name
  throw new ActionError(`Not a plain file name: ${JSON.stringify(name)}`)
}

function makeDirectory(parent: string | undefined): string | undefined {
  if (parent === undefined || parent === '') return undefined
  try {
    mkdirSync(parent, { recursive: true })
    return mkdtempSync(join(parent, 'action-'))
  } catch {
    return undefined
  }
}
