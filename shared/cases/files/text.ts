import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { ActionError } from '../../action/index.ts'

const maxBytes = 64 * 2 ** 20

/** The text of a regular file. UTF-8, or UTF-16 with its byte order mark, which shells on Windows write. */
export async function readText(path: string, workspace: string): Promise<string> {
  const file = resolve(workspace, path)
  const stats = await stat(file).catch(() => undefined)
  if (!stats) throw new ActionError('does not exist')
  if (!stats.isFile()) throw new ActionError('is not a file')
  if (stats.size > maxBytes) throw new ActionError(`is larger than ${maxBytes / 2 ** 20} MiB`)
  const bytes = await readFile(file).catch(() => {
    throw new ActionError('cannot be read')
  })
  return new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes)
}
