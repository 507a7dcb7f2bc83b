import { createHash } from 'node:crypto'

/** What stays of a text if a server changes line endings, Unicode form and white space at the ends of lines. */
export interface TextForm {
  /** The same for texts whose `textForm` is the same. */
  readonly digest: string
  /** Whether it has carriage returns. */
  readonly hasReturns: boolean
}

export interface TextFormReader {
  add(piece: Uint8Array): void
  /** Undefined if it is not text, or has a line of more than 1 MiB. */
  end(): TextForm | undefined
}

/** A longer line is not hand-written, and must be in memory as a whole. */
const maxLineLength = 2 ** 20

/** Reads a text piece by piece, with one line of it in memory. */
export function createTextForm(): TextFormReader {
  const hash = createHash('sha256')
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest = ''
  let blankLines = 0
  let hasReturns = false
  let isText = true

  // Blank lines count only if text follows them.
  const addLine = (line: string) => {
    const text = line.normalize('NFC').trimEnd()
    if (text !== '') hash.update(`${'\n'.repeat(blankLines)}${text}`)
    blankLines = text === '' ? blankLines + 1 : 1
  }
  const decode = (piece?: Uint8Array) => {
    try {
      rest += decoder.decode(piece, { stream: piece !== undefined })
    } catch {
      isText = false
    }
  }
  return {
    add(piece) {
      if (isText && piece.includes(0)) isText = false
      if (isText) decode(piece)
      if (!isText) return
      hasReturns ||= rest.includes('\r')
      // The line feed of a last carriage return may be in the next piece.
      const lines = rest.split(/\r\n|\r(?!$)|\n/)
      rest = lines.pop() ?? ''
      for (const line of lines) addLine(line)
      if (rest.length > maxLineLength) isText = false
    },
    end() {
      if (isText) decode()
      if (!isText) return undefined
      addLine(rest)
      return { digest: hash.digest('hex'), hasReturns }
    },
  }
}

/** Whether a stored text may be the server's form of the one in Git. */
export function isSameForm(local: TextForm | undefined, stored: TextForm | undefined): boolean {
  if (local === undefined || stored === undefined || local.digest !== stored.digest) return false
  // No server adds Windows line endings: Duvo has an older text, and Git has fixed them since.
  return !stored.hasReturns || local.hasReturns
}
