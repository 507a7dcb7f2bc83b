import { extname } from 'node:path'
import { ActionError, oneLine, splitLines } from '../../action/index.ts'
import { type CaseIds, collectIds, type Entry, parseJson, parseJsonLines, parseText } from './case-ids.ts'
import { readText } from './text.ts'

/** Reads the ids of a file. Throws an `ActionError` that names the file and everything in it that is no id. */
export async function readCaseFile(path: string, workspace: string): Promise<CaseIds> {
  const name = `case-ids-file: ${JSON.stringify(oneLine(path))}`
  try {
    return collectIds(await parseFile(path, await readText(path, workspace)))
  } catch (error) {
    if (error instanceof ActionError) throw new ActionError(`${name} ${error.message}`)
    throw error
  }
}

type Format = 'text' | 'csv' | 'json' | 'jsonl'

async function parseFile(path: string, text: string): Promise<Entry[]> {
  switch (formatOf(path, text)) {
    case 'json':
      return parseJson(text)
    case 'jsonl':
      return parseJsonLines(text)
    case 'csv':
      return parseCsv(text)
    case 'text':
      return parseText(text)
  }
}

const formats: Readonly<Record<string, Format>> = {
  '.csv': 'csv',
  '.tsv': 'csv',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
}

/** The ending of the name decides; without a known one, the first characters do. */
export function formatOf(path: string, text: string): Format {
  const known = formats[extname(path).toLowerCase()]
  if (known) return known
  const start = text.trimStart()
  if (start.startsWith('[')) return 'json'
  if (start.startsWith('{')) return isJson(text) ? 'json' : 'jsonl'
  const header = splitLines(text).find((line) => line.trim() !== '' && !line.trimStart().startsWith('#')) ?? ''
  return header.split(/[,;\t]/).some(isIdColumn) ? 'csv' : 'text'
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** `id`, `case_id`, `Case ID` and the like. */
function isIdColumn(name: string): boolean {
  return /^(?:id|caseid)$/.test(name.toLowerCase().replace(/[^a-z]/g, ''))
}

/** The `id` column of a table with a header. A table of one column needs none. */
export async function parseCsv(text: string): Promise<Entry[]> {
  const rows = await readRows(text)
  const [header] = rows
  if (!header) return []
  const column = header.cells.findIndex(isIdColumn)
  if (column < 0 && rows.every(({ cells }) => cells.length === 1)) return parseText(text)
  if (column < 0) {
    const names = header.cells.map((cell) => JSON.stringify(oneLine(cell, 40))).join(', ')
    throw new ActionError(`has no column "id": its first row is ${names}`)
  }
  return rows.slice(1).map(({ cells, line }) => ({ value: cells[column] ?? '', place: `line ${line}` }))
}

interface Row {
  readonly cells: readonly string[]
  readonly line: number
}

async function readRows(text: string): Promise<Row[]> {
  const { parse } = await import('csv-parse/sync')
  const rows: Row[] = []
  try {
    parse(text, {
      delimiter: [',', ';', '\t'],
      comment: '#',
      comment_no_infix: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      on_record: (cells: string[], { lines }) => {
        rows.push({ cells, line: lines })
        return null
      },
    })
  } catch (error) {
    throw new ActionError(`is not CSV: ${error instanceof Error ? oneLine(error.message, 200) : ''}`)
  }
  return rows
}
