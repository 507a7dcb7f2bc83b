import { ActionError, type InputPath, type Places, readInputFile } from '../../action/index.ts'

const maxBytes = 64 * 2 ** 20

/**
 * The text of a file that an input names. UTF-8, or UTF-16 in either byte order, which Excel and Windows shells write.
 *
 * @throws ActionError that names input and path: not allowed, not a file, too large, or not text
 */
export async function readText(from: InputPath, places: Places, nonAscii: NonAscii = 'matters'): Promise<string> {
  const bytes = await readInputFile(from, places, maxBytes)
  try {
    return decode(bytes, nonAscii)
  } catch (error) {
    throw error instanceof ActionError ? aboutFile(from, error) : error
  }
}

/** Whether non-ASCII text matters. For ids it does not, so a table that Excel saved in a Windows code page works. */
export type NonAscii = 'matters' | 'ignored'

/** The same error, prefixed with the input and the path, and followed by the line if it is known. */
export function aboutFile({ input, path }: InputPath, error: ActionError): ActionError {
  const { hint } = error
  return new ActionError(`${input}: ${JSON.stringify(path)} ${messageWithLine(error)}`, {
    ...(hint !== undefined && { hint }),
  })
}

/** The message, followed by the line if it is known. */
export function messageWithLine({ message, line }: ActionError): string {
  return line === undefined ? message : `${message} (line ${line})`
}

/** Known file types by their first bytes, and what to do about them. */
const otherFormats: readonly (readonly [readonly number[], string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'is an Excel workbook (xlsx) or another zip archive: save it as CSV'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'is an old Excel workbook (xls): save it as CSV'],
  [[0x1f, 0x8b], 'is compressed with gzip: unpack it first (gunzip)'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'is compressed with zstd: unpack it first'],
  [[0x42, 0x5a, 0x68], 'is compressed with bzip2: unpack it first'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'is compressed with xz: unpack it first'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'is a 7-Zip archive: unpack it first'],
  [[0x25, 0x50, 0x44, 0x46], 'is a PDF: save it as CSV'],
  [[0x50, 0x41, 0x52, 0x31], 'is a Parquet file: save it as CSV'],
]

/** Decodes bytes. @throws ActionError, worded to follow the file's name, for anything that is not text */
export function decode(bytes: Uint8Array, nonAscii: NonAscii = 'matters'): string {
  const other = otherFormats.find(([start]) => start.every((byte, at) => bytes[at] === byte))
  if (other) throw new ActionError(other[1])
  const encoding = encodingOf(bytes)
  const strict = decodeStrictly(bytes, encoding)
  const text = strict ?? new TextDecoder('windows-1252').decode(bytes)
  if (binaryCharacters.test(text)) {
    throw new ActionError('is binary, not text: expected CSV, JSON, JSONL or plain text')
  }
  if (nonAscii === 'ignored' || strict !== undefined) return text
  throw new ActionError(`is not valid ${encoding.toUpperCase()}: save it as UTF-8${placeOfBadByte(bytes, encoding)}`)
}

/** No text contains these, whatever its encoding. */
const binaryCharacters = /[\0-\x08\x0e-\x1a]/

function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Detects the encoding by the byte order mark, or by the position of zero bytes next to ASCII characters in UTF-16. */
function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const start = bytes.subarray(0, 1_000)
  const zeros = [0, 0]
  for (let at = 0; at < start.length; at += 1) if (start[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (odd > start.length / 4 && even < odd / 4) return 'utf-16le'
  if (even > start.length / 4 && odd < even / 4) return 'utf-16be'
  return 'utf-8'
}

function placeOfBadByte(bytes: Uint8Array, encoding: string): string {
  if (encoding !== 'utf-8') return ''
  const [before = ''] = new TextDecoder('utf-8').decode(bytes).split('\ufffd', 1)
  return ` (line ${linesOf(before).length} has a byte that is not UTF-8)`
}

/** The lines of a text, split like files: at CRLF, LF or a bare CR, and nowhere else. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/)
}
