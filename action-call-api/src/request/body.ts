import {
  ActionError,
  decodeText,
  describeError,
  oneLine,
  type Places,
  parseJson,
  readInputFile,
} from '../../../shared/action/index.ts'

const maxBytes = 10 * 2 ** 20

/** The JSON text to send, from the input itself or from the file; undefined if neither is given. */
export async function readBody(
  text: string | undefined,
  file: string | undefined,
  places: Places,
): Promise<string | undefined> {
  if (text !== undefined) return checkJson(text, 'body')
  if (file === undefined) return undefined
  const name = `body-file: ${JSON.stringify(oneLine(file))}`
  const bytes = await readInputFile({ input: 'body-file', path: file }, places, maxBytes)
  return checkJson(decode(bytes, name), name)
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return decodeText(bytes)
  } catch (error) {
    throw new ActionError(`${name} ${describeError(error)}`)
  }
}

/** Returns the text itself, so that numbers and the order of keys arrive as written. */
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
