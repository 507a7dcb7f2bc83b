import {
  ActionError,
  DocumentError,
  decodeText,
  oneLine,
  type Places,
  readInputFile,
} from '../../../shared/action/index.ts'

const maxBytes = 10 * 2 ** 20

/**
 * The text of the input `message-file`, without a byte order mark. Throws an `ActionError` if it is not usable as a
 * message.
 */
export async function readMessageFile(path: string, places: Places): Promise<string> {
  const bytes = await readInputFile({ input: 'message-file', path }, places, maxBytes)
  const problem = (what: string) => new ActionError(`message-file: ${JSON.stringify(oneLine(path))} ${what}`)
  const text = read(bytes, problem)
  if (isBinary(text)) throw problem('is not text')
  if (text.trim() === '') throw problem('is empty. Leave the input out to start the Job without a message')
  return text
}

/**
 * Detects bytes that happen to be valid UTF-8, such as UTF-16 without a mark: they are full of NULs, which text hardly
 * contains.
 */
function isBinary(text: string): boolean {
  return text.split('\0').length - 1 > text.length / 10
}

function read(bytes: Uint8Array, problem: (what: string) => Error): string {
  try {
    return decodeText(bytes)
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error
    throw problem(`${error.message}${error.line === undefined || error.line === 1 ? '' : ` (line ${error.line})`}`)
  }
}
