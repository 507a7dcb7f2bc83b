import { ActionError, oneLine } from '../../action/index.ts'
import { linesOf } from './text.ts'

/** A row of a table. */
export interface Row {
  readonly cells: readonly string[]
  /** Its lines in the file, counted from 1; a quoted cell may contain line breaks. */
  readonly line: number
  readonly lastLine: number
}

export interface Table {
  readonly delimiter: string
  readonly header: Row
  readonly rows: readonly Row[]
  /** The lines of the file, to check the rows against. */
  readonly lines: readonly string[]
}

const delimiters = [',', ';', '\t', '|'] as const
/** An export may have a title above its header, but not a whole page. */
const maxLinesAboveHeader = 20

/**
 * Reads a text table, as written by RFC 4180 and by programs that do not follow it. One delimiter, from a first line
 * `sep=;` or from the header; records end in CRLF, LF or CR, also mixed; there are no comments; blank rows are skipped.
 *
 * @param isHeader distinguishes the header from titles above it
 * @returns undefined if no row is a header
 * @throws ActionError that names the line: an unclosed quote, or a row with more cells than the header
 */
export async function readTable(
  text: string,
  isHeader: (cells: readonly string[]) => boolean,
): Promise<Table | undefined> {
  const { parse } = await import('csv-parse/sync')
  const named = /^\ufeff?"?sep=([^\r\n])"?[,;\t|]*(?=[\r\n]|$)/i.exec(text)
  // Normalise line endings: programs that join files mix them, and lines are counted by them.
  const body = text.slice(named?.[0].length ?? 0).replace(/\r\n?/g, '\n')

  const read: ReadRows = (delimiter, onRow, to) => {
    let lastLine = 0
    try {
      parse(body, {
        delimiter,
        record_delimiter: '\n',
        relax_column_count: true,
        trim: true,
        skip_empty_lines: true,
        ...(to !== undefined && { to }),
        on_record: (cells: string[], { lines }) => {
          onRow({ cells, line: lastLine + 1, lastLine: lines })
          lastLine = lines
          return null
        },
      })
    } catch (error) {
      throw asProblem(error, lastLine + 1)
    }
  }

  const found = findHeader(named?.[1] === undefined ? delimiters : [named[1]], isHeader, read)
  if (!found) return undefined
  const rows: Row[] = []
  read(found.delimiter, (row) => {
    const isBlank = row.cells.every((cell) => cell === '')
    if (row.lastLine > found.header.lastLine && !isBlank) rows.push(checkWidth(row, found))
  })
  return { ...found, rows, lines: linesOf(text) }
}

type ReadRows = (delimiter: string, onRow: (row: Row) => void, to?: number) => void

interface Found {
  readonly delimiter: string
  readonly header: Row
}

/** The delimiter with which the header has most columns. */
function findHeader(
  candidates: readonly string[],
  isHeader: (cells: readonly string[]) => boolean,
  read: ReadRows,
): Found | undefined {
  const found: Found[] = []
  let failure: unknown
  for (const delimiter of candidates) {
    let header: Row | undefined
    try {
      read(
        delimiter,
        (row) => {
          if (!header && isHeader(row.cells)) header = row
        },
        maxLinesAboveHeader,
      )
    } catch (error) {
      // Quotes are often invalid with a wrong delimiter. It counts only if the header came before them.
      failure = error
    }
    if (header) found.push({ delimiter, header })
  }
  if (found.length === 0 && failure !== undefined) throw failure
  const [best, second] = found.sort((a, b) => b.header.cells.length - a.header.cells.length)
  const isUnclear = second !== undefined && second.header.cells.length === best?.header.cells.length
  if (!isUnclear || best.header.cells.length === 1) return best
  throw new ActionError(
    `line ${best.header.lastLine}: the delimiter could be ${show(best.delimiter)} or ${show(second.delimiter)}. Add a line above the header that says which, for example sep=${best.delimiter}`,
  )
}

/** An extra cell means that some character was wrongly taken for a delimiter, and the cells after it are shifted. */
function checkWidth(row: Row, { header, delimiter }: Found): Row {
  const width = header.cells.length
  if (row.cells.slice(width).every((cell) => cell === '')) return row
  throw new ActionError(
    `line ${row.lastLine} has ${row.cells.length} cells, but the header has ${width}: quote cells that contain ${show(delimiter)}`,
  )
}

function show(delimiter: string): string {
  return delimiter === '\t' ? 'tab' : JSON.stringify(delimiter)
}

function asProblem(error: unknown, line: number): unknown {
  if (error instanceof ActionError || !(error instanceof Error)) return error
  if ('code' in error && error.code === 'CSV_QUOTE_NOT_CLOSED') {
    return new ActionError(`is not valid CSV: a quote in the row that begins on line ${line} is never closed`)
  }
  if ('code' in error && error.code === 'CSV_INVALID_CLOSING_QUOTE') {
    return new ActionError(
      `is not valid CSV: text follows a closing quote in the row that begins on line ${line}. Close the quote before it, or double quotes inside a cell`,
    )
  }
  return new ActionError(`is not valid CSV: ${oneLine(error.message, 200)}`)
}
