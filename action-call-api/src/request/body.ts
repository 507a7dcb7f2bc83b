import { realpath, stat } from 'node:fs/promises'
import { resolve, sep } from 'node:path'
import { ActionError, decodeText, describeError, oneLine, parseJson } from '../../../shared/action/index.ts'

const maxBytes = 10 * 2 ** 20

/** Where files of inputs may lie. */
export interface Places {
  readonly workspace: string
  readonly temp: string | undefined
}

/** The JSON text to send, from the input itself or from the file; undefined where neither is given. */
export async function readBody(
  text: string | undefined,
  file: string | undefined,
  places: Places,
): Promise<string | undefined> {
  if (text !== undefined) return checkJson(text, 'body')
  if (file === undefined) return undefined
  const shown = JSON.stringify(oneLine(file))
  return checkJson(await readText(file, shown, places), `body-file: ${shown}`)
}

/** A file in the workspace or in the runner's temporary directory; a link must not lead anywhere else. */
async function readText(path: string, shown: string, { workspace, temp }: Places): Promise<string> {
  const problem = (what: string) => new ActionError(`body-file: ${shown} ${what}`)
  const real = await realpath(resolve(workspace, path)).catch(() => undefined)
  if (real === undefined) throw problem('does not exist in the workspace')
  const roots = await Promise.all([workspace, temp].flatMap((root) => (root ? [realpath(root)] : [])))
  if (!roots.some((root) => real.startsWith(root + sep))) throw problem('is outside the workspace')
  const { readFile } = await import('node:fs/promises')
  const stats = await stat(real)
  if (!stats.isFile()) throw problem('is not a file')
  if (stats.size > maxBytes) throw problem(`has ${stats.size} bytes, more than ${maxBytes}`)
  const bytes = await readFile(real).catch(() => {
    throw problem('cannot be read')
  })
  return decode(bytes, problem)
}

function decode(bytes: Uint8Array, problem: (what: string) => ActionError): string {
  try {
    return decodeText(bytes)
  } catch (error) {
    throw problem(describeError(error))
  }
}

/** Gives back the text itself: numbers and the order of keys arrive as they were written. */
function checkJson(text: string, name: string): string {
  if (Buffer.byteLength(text) > maxBytes) throw new ActionError(`${name}: has more than ${maxBytes} bytes`)
  try {
    parseJson(text)
    return text
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    const line = error.line === undefined ? '' : ` (line ${error.line})`
    throw new ActionError(`${name} ${error.message}${line}`)
  }
}
