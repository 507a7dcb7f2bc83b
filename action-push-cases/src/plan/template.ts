import { isPlainObject, isWrittenNumber } from '../../../shared/action/index.ts'

/** A row for a template: its columns in order. Values of JSON files keep their type, and numbers their digits. */
export type Columns = ReadonlyMap<string, unknown>

/** A text with placeholders for columns. It is data: nothing in it is ever executed. */
export interface Template {
  readonly text: string
  /** The columns in its placeholders. */
  readonly columns: readonly string[]
  /** The text for a row. `columns` must have all columns of the template. */
  render(columns: Columns): string
}

type Part = string | { readonly column: string; readonly place: 'text' | 'json-string' | 'json-value' }

/**
 * Parses `Invoice {{number}} of {{supplier}}`. A template that is JSON stays JSON: inside its strings a value is escaped,
 * elsewhere it becomes a JSON value.
 *
 * @throws TemplateError with the problem
 */
export function parseTemplate(text: string): Template {
  const isJson = /^\s*[{[]/.test(text) && !/^\s*\{\{/.test(text)
  let isInString = false
  const parts = split(text).map((part, index): Part => {
    if (index % 2 === 0) {
      isInString = isInStringAfter(part, isInString)
      return part
    }
    return { column: part.trim(), place: !isJson ? 'text' : isInString ? 'json-string' : 'json-value' }
  })
  const render = (columns: Columns) => parts.map((part) => renderPart(part, columns)).join('')
  const columns = [...new Set(parts.flatMap((part) => (typeof part === 'string' ? [] : [part.column])))]
  if (columns.includes('')) throw new TemplateError('has no column name between {{ and }}')
  if (isJson) checkJson(render(new Map(columns.map((name) => [name, '']))))
  return { text, columns, render }
}

export class TemplateError extends Error {
  override name = 'TemplateError'
}

/** Text and columns alternating, text first. */
function split(text: string): string[] {
  const parts: string[] = []
  let at = 0
  for (;;) {
    const open = text.indexOf('{{', at)
    if (open < 0) return [...parts, text.slice(at)]
    const close = text.indexOf('}}', open)
    if (close < 0) throw new TemplateError(`has {{ without }} at character ${open + 1}`)
    parts.push(text.slice(at, open), text.slice(open + 2, close))
    at = close + 2
  }
}

/** Whether JSON is inside a string after this text. A column in between changes nothing, because it is escaped. */
function isInStringAfter(text: string, isInside: boolean): boolean {
  let isInString = isInside
  for (let at = 0; at < text.length; at += 1) {
    if (isInString && text[at] === '\\') at += 1
    else if (text[at] === '"') isInString = !isInString
  }
  return isInString
}

function checkJson(sample: string): void {
  try {
    JSON.parse(sample)
  } catch (error) {
    throw new TemplateError(`starts like JSON, but is not valid JSON: ${error instanceof Error ? error.message : ''}`)
  }
}

function renderPart(part: Part, columns: Columns): string {
  if (typeof part === 'string') return part
  const value = columns.get(part.column)
  if (part.place === 'text') return textOf(value)
  if (part.place === 'json-string') return JSON.stringify(textOf(value)).slice(1, -1)
  return typeof value === 'string' ? jsonOf(value) : (JSON.stringify(value) ?? 'null')
}

/** A value as text: anything but text and absent values as JSON. */
export function textOf(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** A table cell has no type: a number, true, false or null becomes that value. */
function jsonOf(cell: string): string {
  const isLiteral = /^(?:-?(?:0|[1-9]\d{0,15})(?:\.\d{1,15})?|true|false|null)$/.test(cell)
  return isLiteral ? cell : JSON.stringify(cell)
}

/** The columns of an object. A nested field is also a column, by its path: `author.login`. */
export function columnsOf(row: unknown): Columns | undefined {
  if (!isPlainObject(row)) return undefined
  const columns = new Map<string, unknown>(Object.entries(row))
  for (const [name, value] of Object.entries(row)) {
    if (!isPlainObject(value) || isWrittenNumber(value)) continue
    for (const [inner, nested] of Object.entries(value))
      if (!columns.has(`${name}.${inner}`)) columns.set(`${name}.${inner}`, nested)
  }
  return columns
}
