import { ActionError, oneLine, parseJson as parseDocument } from '../../action/index.ts'
import { type Entry, parseText } from './case-ids.ts'
import { linesOf } from './text.ts'

/**
 * The ids in a JSON array of ids or of objects with an id, or in an object that contains such an array, as the API and its
 * CLI print them. A response that is only one page of a longer list is refused.
 */
export function parseJson(text: string): Entry[] {
  const value = parsedWhole(text)
  const items = arrayIn(value) ?? (idOf(value) === undefined ? undefined : [value])
  if (!items) throw new ActionError('is JSON, but neither an array nor an object with `cases` or `case_ids`')
  const lines = lineFinder(text)
  return items.map((item, index) => {
    const value = checkedId(item, `item ${index + 1}`)
    const line = typeof value === 'string' ? lines(JSON.stringify(value)) : undefined
    return { value: shownValue(value, item), place: line === undefined ? `item ${index + 1}` : `line ${line}` }
  })
}

function parsedWhole(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Parsed again only to find the line of the mistake.
    return parseDocument(text).value
  }
}

/** One JSON value per line: an id, or an object with an id. */
export function parseJsonLines(text: string): Entry[] {
  return linesOf(text).flatMap((line, index) => {
    if (line.trim() === '' || line.trimStart().startsWith('#')) return []
    const place = `line ${index + 1}`
    const item = parsed(line, place)
    return [{ value: shownValue(checkedId(item, place), item), place }]
  })
}

function parsed(text: string, what: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new ActionError(`${what} is not JSON: ${error instanceof Error ? oneLine(error.message, 200) : ''}`)
  }
}

/** The names that the API, its CLI and their users give to a list of Cases. */
const listNames = ['case_ids', 'cases', 'ids', 'added_cases', 'data']

/** @throws ActionError if the object says that there are more Cases than it contains */
function arrayIn(value: unknown, depth = 0): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value
  if (typeof value !== 'object' || value === null) return undefined
  for (const name of listNames) {
    const inner = fieldOf(value, name)
    const isDeeper = name === 'data' && depth < 2
    const items = Array.isArray(inner) || isDeeper ? arrayIn(inner, depth + 1) : undefined
    if (!items) continue
    const total = fieldOf(value, 'total')
    if (typeof total === 'number' && total > items.length) {
      throw new ActionError(
        `contains only ${items.length} of ${total} Cases: it is one page of a list. Save all pages, or use a search instead`,
      )
    }
    return items
  }
  return undefined
}

/** @throws ActionError for a Job without a Case: its id would be mistaken for a Case id */
function checkedId(item: unknown, place: string): unknown {
  const id = idOf(item)
  if (typeof id !== 'string' && isJob(item)) {
    throw new ActionError(`${place} is a Job (run), not a Case: list the Cases of the Queue instead`)
  }
  return id ?? fieldOf(item, 'id')
}

/** A field that certainly names a Case wins over `id`, which may be that of an order or a row. */
function idOf(item: unknown): unknown {
  if (typeof item === 'string') return item
  const named = fieldOf(item, 'case_id') ?? fieldOf(item, 'case_queue_item_id')
  if (named !== undefined && named !== null) return named
  const id = fieldOf(item, 'id')
  return typeof id === 'string' && !isJob(item) ? id : undefined
}

function isJob(item: unknown): boolean {
  const has = (name: string) => fieldOf(item, name) !== undefined
  return has('run_number') || has('case_queue_item_id') || (has('agent_id') && (has('build_id') || has('started_at')))
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(name) : undefined
}

function shownValue(value: unknown, item: unknown): string {
  return typeof value === 'string' ? value.trim() : (JSON.stringify(item) ?? '')
}

/** Finds the line of each value in turn, by searching the text after the previous one, until a value is written differently. */
function lineFinder(text: string): (json: string) => number | undefined {
  let line = 1
  let from = 0
  let lineEnd = text.indexOf('\n')
  return (json) => {
    if (from < 0) return undefined
    const at = text.indexOf(json, from)
    for (; lineEnd >= 0 && lineEnd < at; lineEnd = text.indexOf('\n', lineEnd + 1)) line += 1
    from = at < 0 ? at : at + 1
    return at < 0 ? undefined : line
  }
}

/** Whether the text is one JSON value. */
export function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** A list in an input: a JSON array, or ids separated by commas, spaces or line breaks. */
export function parseIdList(text: string): Entry[] {
  return text.trimStart().startsWith('[') ? parseJson(text) : parseText(text)
}
