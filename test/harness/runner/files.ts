export type KeyValues = {
  values: Record<string, string>
  /** Why the runner fails the step; what came before the error still counts. */
  problem?: string
}

/**
 * Parses a file of `NAME=value` lines and `NAME<<DELIMITER` blocks (outputs, state, environment) like the runner on Linux
 * and macOS: only LF ends a line, the last value of a name counts.
 */
export function readKeyValues(text: string): KeyValues {
  const values = new Map<string, string>()
  const reader = createReader(text.replace(/^\ufeff/, ''))
  try {
    for (let line = reader.next(); line !== undefined; line = reader.next()) {
      if (line.text === '') continue
      const [name, value] = readPair(line.text, reader)
      values.set(name, value)
    }
    return { values: Object.fromEntries(values) }
  } catch (error) {
    return { values: Object.fromEntries(values), problem: error instanceof Error ? error.message : String(error) }
  }
}

type Line = { text: string; hasBreak: boolean }
type Reader = { next(): Line | undefined }

function createReader(text: string): Reader {
  let at = 0
  return {
    next: () => {
      if (at >= text.length) return undefined
      const end = text.indexOf('\n', at)
      const line = { text: text.slice(at, end < 0 ? undefined : end), hasBreak: end >= 0 }
      at = end < 0 ? text.length : end + 1
      return line
    },
  }
}

function readPair(line: string, reader: Reader): [string, string] {
  const equals = line.indexOf('=')
  const heredoc = line.indexOf('<<')
  if (equals >= 0 && (heredoc < 0 || equals < heredoc)) return [line.slice(0, equals), line.slice(equals + 1)]
  if (heredoc < 0) throw new Error(`Invalid format '${line}'`)

  const name = line.slice(0, heredoc)
  const delimiter = line.slice(heredoc + 2)
  if (name === '' || delimiter === '') throw new Error(`Invalid format '${line}': name and delimiter must not be empty`)
  return [name, readBlock(delimiter, reader)]
}

function readBlock(delimiter: string, reader: Reader): string {
  const lines: string[] = []
  for (let line = reader.next(); line?.text !== delimiter; line = reader.next()) {
    if (line === undefined) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`)
    if (!line.hasBreak) throw new Error('Invalid value. EOF marker missing new line.')
    lines.push(line.text)
  }
  return lines.join('\n')
}
