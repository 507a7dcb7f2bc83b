import { ActionError, oneLine } from '../../action/index.ts'
import { type Entry, idIn, parseText } from './case-ids.ts'
import { type Row, readTable, type Table } from './table.ts'
import { linesOf } from './text.ts'

/** The column with the ids. One that names Cases wins over `id`, which may be that of an order. */
const idColumns = ['caseid', 'casequeueitemid', 'id']

/** Whether a row can be the header of a table of Cases. */
export function isCaseHeader(cells: readonly string[]): boolean {
  return cells.some((cell) => idColumns.includes(plain(cell)))
}

/** `Case ID`, `case_id` and the like. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '')
}

/**
 * The ids of a table with a header. A table with one column needs none.
 *
 * Returns every id that the raw text shows in the id column; otherwise throws, and names the line.
 */
export async function parseTable(text: string): Promise<Entry[]> {
  const table = await readTable(text, isCaseHeader)
  if (!table) return parseWithoutHeader(text)
  const column = columnOf(table.header)
  checkLinesAbove(table)
  const entries = table.rows.map(({ cells, lastLine }) => ({ value: cells[column] ?? '', place: `line ${lastLine}` }))
  checkNothingSwallowed(table, column)
  return entries
}

function columnOf({ cells, lastLine }: Row): number {
  const names = cells.map(plain)
  const name = idColumns.find((wanted) => names.includes(wanted)) ?? ''
  const column = names.indexOf(name)
  if (names.indexOf(name, column + 1) >= 0) {
    throw new ActionError(`line ${lastLine}: two columns are named ${JSON.stringify(oneLine(cells[column] ?? '', 40))}`)
  }
  const isJobs = names.includes('runnumber') || (names.includes('agentid') && names.includes('buildid'))
  if (name === 'id' && isJobs)
    throw new ActionError('lists Jobs (runs), not Cases: list the Cases of the Queue instead')
  return column
}

async function parseWithoutHeader(text: string): Promise<Entry[]> {
  const isSingle = linesOf(text).every((line) => !/[,;\t|]/.test(line.trim()))
  if (isSingle) return parseText(text)
  const first = await readTable(text, (cells) => cells.some((cell) => cell !== ''))
  const names = first?.header.cells.map((cell) => JSON.stringify(oneLine(cell, 40))).join(', ')
  throw new ActionError(`has no column "id": its first row is ${names}`)
}

/** Titles may be above the header, but ids may not: they would be missed. */
function checkLinesAbove({ header, lines, delimiter }: Table): void {
  for (const [index, line] of lines.slice(0, header.line - 1).entries()) {
    if (line.split(delimiter).some((cell) => idIn(cell) !== undefined)) {
      throw new ActionError(
        `line ${index + 1} contains an id, but is above the header (line ${header.line}): remove it, or move it below the header`,
      )
    }
  }
}

/**
 * A stray quote turns several lines into one cell, together with the ids of those lines. So in each row of several lines,
 * every id in the position of the id column, counted from the left or the right, must have been read.
 */
function checkNothingSwallowed({ rows, header, lines, delimiter }: Table, column: number): void {
  const fromRight = header.cells.length - 1 - column
  for (const { cells, line, lastLine } of rows) {
    if (line === lastLine) continue
    const taken = idIn(cells[column] ?? '')
    for (let number = line; number <= lastLine; number += 1) {
      const parts = (lines[number - 1] ?? '').split(delimiter)
      const seen = [idIn(parts[column] ?? ''), idIn(parts.at(-1 - fromRight) ?? '')]
      if (seen.every((id) => id === undefined || id === taken)) continue
      const at = line === number ? `line ${line}` : `lines ${line} to ${number}`
      throw new ActionError(
        `line ${number} contains an id that is inside another cell, because of a quote on ${at}: close or remove the quote`,
      )
    }
  }
}
