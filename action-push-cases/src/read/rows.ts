import { extname } from 'node:path'
import {
  ActionError,
  DocumentError,
  type DocumentPath,
  expandFiles,
  losslessJson,
  oneLine,
  type Places,
  parseJson,
  parseYaml,
} from '../../../shared/action/index.ts'
import { aboutFile, linesOf, readTable, readText } from '../../../shared/cases/index.ts'
import { type Columns, columnsOf } from '../plan/template.ts'

export { messageWithLine } from '../../../shared/cases/index.ts'

/** A row that becomes a Case. */
export interface Row {
  readonly columns: Columns
  /** Its location: `orders.csv:12`, or `cases: row 3` for an inline list. */
  readonly place: string
}

const maxColumns = 1_000

/** Reads the rows of all files that match the patterns, in order of their paths. */
export async function readRowFiles(patterns: readonly string[], places: Places): Promise<Row[]> {
  const files = await expandFiles(patterns, places).catch((error: unknown) => {
    throw error instanceof ActionError ? new ActionError(`cases-file: ${error.message}`) : error
  })
  const rows: Row[] = []
  for (const { path } of files) {
    const from = { input: 'cases-file', path }
    const text = await readText(from, places)
    try {
      // Not spread as arguments: a file may have more rows than a call can take.
      for (const row of await parseRows(text, path)) rows.push(row)
    } catch (error) {
      throw error instanceof ActionError ? aboutFile(from, error) : error
    }
  }
  return rows
}

/** The rows of one file. JSON is detected by text and name; everything else is a table with a header. */
export async function parseRows(text: string, path: string): Promise<Row[]> {
  const ending = extname(path).toLowerCase()
  const start = text.trimStart()
  const isLines = ending === '.jsonl' || ending === '.ndjson'
  if (isLines && !start.startsWith('[')) return parseJsonLines(text, path)
  if (ending === '.json' || isLines || /^\[\s*[{\]]/.test(start)) {
    return parseJsonFile(text, path)
  }
  if (ending === '.yaml' || ending === '.yml') return parseInline(text, (index) => `${path}: row ${index}`)
  return parseTable(text, path)
}

async function parseTable(text: string, path: string): Promise<Row[]> {
  const table = await readTable(text, (cells) => cells.some((cell) => cell !== ''))
  if (!table) throw new ActionError('is empty: expected a table with a header')
  const names = table.header.cells
  // Each row gets a value for each column, so a header as wide as the file is long would take quadratic space.
  if (names.length > maxColumns)
    throw new ActionError(`has ${names.length} columns: at most ${maxColumns} are supported`)
  const repeated = names.find((name, index) => name !== '' && names.indexOf(name) < index)
  if (repeated !== undefined) throw new ActionError(`has two columns named ${JSON.stringify(oneLine(repeated, 60))}`)
  return table.rows.map(({ cells, lastLine }) => {
    const unnamed = names.findIndex((name, index) => name === '' && (cells[index] ?? '') !== '')
    if (unnamed >= 0) throw new ActionError(`line ${lastLine} has a cell in column ${unnamed + 1}, which has no name`)
    const columns = names.flatMap((name, index) => (name === '' ? [] : [[name, cells[index] ?? ''] as const]))
    return { columns: new Map(columns), place: `${path}:${lastLine}` }
  })
}

/** Some files named `.json` contain one value per line. */
function parseJsonFile(text: string, path: string): Row[] {
  const placeOf = (index: number) => `${path}: row ${index}`
  const value = jsonIn(text)
  if (value !== undefined) return rowsIn(value, placeOf)
  const [firstLine = ''] = linesOf(text.trimStart())
  if (jsonIn(firstLine) !== undefined) return parseJsonLines(text, path)
  // Parsed again only to find the line of the mistake.
  return rowsIn(parseJson(text).value, placeOf)
}

function parseJsonLines(text: string, path: string): Row[] {
  return linesOf(text).flatMap((line, index) => {
    if (line.trim() === '') return []
    const columns = columnsOf(jsonIn(line))
    if (!columns) throw new ActionError(`line ${index + 1} is not a JSON object`)
    return [{ columns, place: `${path}:${index + 1}` }]
  })
}

/** The rows of the input `cases`, a list in YAML or JSON. */
export function parseInline(text: string, placeOf = (index: number) => `cases: row ${index}`): Row[] {
  const { value, lineOf } = parseYaml(text)
  const json = jsonIn(text)
  if (json !== undefined) return rowsIn(json, placeOf)
  const long = findLongNumber(value)
  if (!long) return rowsIn(value, placeOf)
  throw new DocumentError('contains a number with more than 15 digits: put it in quotes, or YAML rounds it', {
    line: lineOf(long),
  })
}

/** Where a value has an integer that JavaScript rounds. */
function findLongNumber(value: unknown, path: DocumentPath = []): DocumentPath | undefined {
  if (typeof value === 'number') return Number.isInteger(value) && !Number.isSafeInteger(value) ? path : undefined
  if (typeof value !== 'object' || value === null) return undefined
  for (const [key, inner] of Object.entries(value)) {
    const found = findLongNumber(inner, [...path, key])
    if (found) return found
  }
  return undefined
}

/** An array of objects, or an object that contains one, like `{"cases": [...]}`. */
function rowsIn(value: unknown, placeOf: (index: number) => string): Row[] {
  const list = Array.isArray(value) ? value : listIn(columnsOf(value))
  if (!list) throw new ActionError('contains no list of rows: expected an array of objects')
  return list.map((item, index) => {
    const columns = columnsOf(item)
    if (!columns) throw new ActionError(`row ${index + 1} is not an object with columns`)
    return { columns, place: placeOf(index + 1) }
  })
}

function listIn(columns: Columns | undefined): readonly unknown[] | undefined {
  for (const name of ['cases', 'rows', 'items', 'data']) {
    const inner = columns?.get(name)
    if (Array.isArray(inner)) return inner
  }
  return undefined
}

/** The value of a JSON text, with all digits of its numbers; undefined if it is not JSON. */
function jsonIn(text: string): unknown {
  try {
    return losslessJson(text)
  } catch {
    return undefined
  }
}
