import { extname } from 'node:path'
import { ActionError, type Places } from '../../action/index.ts'
import { type CaseIds, collectIds, type Entry, parseText } from './case-ids.ts'
import { isJson, parseJson, parseJsonLines } from './json-cases.ts'
import { isCaseHeader, parseTable } from './table-cases.ts'
import { aboutFile, linesOf, readText } from './text.ts'

/** Reads the ids in a file. Throws an `ActionError` that names the file and everything in it that is not an id. */
export async function readCaseFile(path: string, places: Places): Promise<CaseIds> {
  const from = { input: 'case-ids-file', path }
  const text = await readText(from, places, 'ignored')
  try {
    return collectIds(await parse[formatOf(path, text)](text))
  } catch (error) {
    throw error instanceof ActionError ? aboutFile(from, error) : error
  }
}

export type Format = 'text' | 'table' | 'json' | 'jsonl'

const parse: Readonly<Record<Format, (text: string) => Entry[] | Promise<Entry[]>>> = {
  json: parseJson,
  jsonl: parseJsonLines,
  table: parseTable,
  text: parseText,
}

const tables = ['.csv', '.tsv', '.tab', '.psv']

/** Detects JSON by its text, and tables by the file extension or, if that is unknown, by a header. */
export function formatOf(path: string, text: string): Format {
  const ending = extname(path).toLowerCase()
  if (tables.includes(ending)) return 'table'
  const start = text.trimStart()
  if (/^[[{"]/.test(start) || ['.json', '.jsonl', '.ndjson'].includes(ending)) return jsonFormat(ending, start)
  return linesOf(text).slice(0, 20).some(isHeaderLine) ? 'table' : 'text'
}

/** Some files named `.jsonl` contain a JSON array, and some named `.json` contain one value per line. */
function jsonFormat(ending: string, start: string): Format {
  if (isJson(start)) return 'json'
  const [first = ''] = linesOf(start)
  if (isJson(first)) return 'jsonl'
  if (ending === '' || ending === '.txt') return start.startsWith('[') ? 'json' : isHeaderLine(first) ? 'table' : 'text'
  return ending === '.json' || start.startsWith('[') ? 'json' : 'jsonl'
}

function isHeaderLine(line: string): boolean {
  return !line.trimStart().startsWith('#') && isCaseHeader(line.split(/[,;\t|]/))
}
