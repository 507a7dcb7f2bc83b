import { ActionError, oneLine, splitLines } from '../../action/index.ts'

/** A value that should be the id of a Case, and where it stands. */
export interface Entry {
  readonly value: string
  /** Such as `line 3`. */
  readonly place: string
}

export interface CaseIds {
  /** Lower-cased, each once, in the order of their first appearance. */
  readonly ids: readonly string[]
  /** How many repetitions were left out. */
  readonly duplicates: number
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const maxShown = 50

/** Checks and collects ids. Throws an `ActionError` that names everything that is none, or says that there are none. */
export function collectIds(entries: readonly Entry[]): CaseIds {
  const bad: Entry[] = []
  const ids = new Set<string>()
  for (const entry of entries) {
    const id = entry.value.toLowerCase()
    if (uuid.test(id)) ids.add(id)
    else bad.push(entry)
  }
  if (bad.length > 0) throw new ActionError(describeBad(bad, entries.length))
  if (ids.size === 0) throw new ActionError('lists no Case: nothing was sent')
  return { ids: [...ids], duplicates: entries.length - ids.size }
}

function describeBad(bad: readonly Entry[], total: number): string {
  const shown = bad.slice(0, maxShown).map(({ value, place }) => `${place}: ${JSON.stringify(oneLine(value, 80))}`)
  const rest = bad.length > maxShown ? [`and ${bad.length - maxShown} more`] : []
  return `${bad.length} of ${total} are no ids like 0b9f3c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f: ${[...shown, ...rest].join('; ')}`
}

/** A list as an input holds it: a JSON array, or ids between commas, spaces or line breaks. */
export function parseIdList(text: string): Entry[] {
  return text.trimStart().startsWith('[') ? parseJson(text) : parseText(text)
}

/** Ids between commas, semicolons, white space or line breaks, with or without quotes; `#` starts a comment. */
export function parseText(text: string): Entry[] {
  return splitLines(text).flatMap((line, index) => {
    const words = line.replace(/(^|\s)#.*$/, '').split(/[\s,;]+/)
    return words
      .map((word) => word.replace(/^(["'])(.*)\1$/, '$2'))
      .filter((word) => word !== '')
      .map((value) => ({ value, place: `line ${index + 1}` }))
  })
}

/** A JSON array of ids or of objects with an `id`, or an object that holds such an array, as the API and its CLI print them. */
export function parseJson(text: string): Entry[] {
  const items = arrayIn(parsed(text, 'it'))
  if (!items) throw new ActionError('is JSON, but neither an array nor an object with `cases` or `case_ids`')
  const lines = lineFinder(text)
  return items.map((item, index) => {
    const value = idIn(item)
    const line = typeof value === 'string' ? lines(JSON.stringify(value)) : undefined
    return { value: shownValue(value, item), place: line === undefined ? `item ${index + 1}` : `line ${line}` }
  })
}

/** One JSON value a line: an id, or an object with an `id`. */
export function parseJsonLines(text: string): Entry[] {
  return splitLines(text).flatMap((line, index) => {
    if (line.trim() === '' || line.trimStart().startsWith('#')) return []
    const item = parsed(line, `line ${index + 1}`)
    return [{ value: shownValue(idIn(item), item), place: `line ${index + 1}` }]
  })
}

function parsed(text: string, what: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new ActionError(`${what} is not JSON: ${error instanceof Error ? oneLine(error.message, 200) : ''}`)
  }
}

function arrayIn(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value
  for (const name of ['case_ids', 'cases', 'ids', 'added_cases', 'data']) {
    const inner = fieldOf(value, name)
    if (Array.isArray(inner)) return inner
  }
  return undefined
}

function idIn(item: unknown): unknown {
  return typeof item === 'object' ? (fieldOf(item, 'id') ?? fieldOf(item, 'case_id')) : item
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(name) : undefined
}

function shownValue(value: unknown, item: unknown): string {
  return typeof value === 'string' ? value.trim() : (JSON.stringify(item) ?? '')
}

/** Tells the line of each value in turn, by finding it in the text after the one before. */
function lineFinder(text: string): (json: string) => number | undefined {
  let line = 1
  let counted = 0
  return (json) => {
    const at = text.indexOf(json, counted)
    if (at < 0) return undefined
    for (let next = text.indexOf('\n', counted); next >= 0 && next < at; next = text.indexOf('\n', next + 1)) line += 1
    counted = at + 1
    return line
  }
}
