import { ActionError, oneLine } from '../../action/index.ts'
import { linesOf } from './text.ts'

/** A value that should be a Case id, and its location. */
export interface Entry {
  readonly value: string
  /** For example `line 3`. */
  readonly place: string
}

export interface CaseIds {
  /** Lower-cased, each once, in order of first appearance. */
  readonly ids: readonly string[]
  /** The number of duplicates left out. */
  readonly duplicates: number
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const idLength = 36
/** An id with quotes, braces and blanks around it is not longer than this. */
const maxWritten = 60
const maxShown = 50

/** The id in a text as people and programs write it: any letter case, in quotes or braces. Undefined if there is none. */
export function idIn(text: string): string | undefined {
  // A pattern that trims would take quadratic time in the length of a blank cell.
  if (text.length > maxWritten && text.trim().length > maxWritten) return undefined
  const value = text
    .trim()
    .replace(/^[\s"'{]+/, '')
    .toLowerCase()
  return uuid.test(value.slice(0, idLength)) && /^[\s"'}]*$/.test(value.slice(idLength))
    ? value.slice(0, idLength)
    : undefined
}

/** Validates and collects ids. Throws an `ActionError` that names all invalid ones, or says that there are none. */
export function collectIds(entries: readonly Entry[]): CaseIds {
  const bad: Entry[] = []
  const ids = new Set<string>()
  for (const entry of entries) {
    const id = idIn(entry.value)
    if (id === undefined) bad.push(entry)
    else ids.add(id)
  }
  if (bad.length > 0) throw new ActionError(describeBad(bad, entries.length))
  if (ids.size === 0) throw new ActionError('contains no Case ids')
  return { ids: [...ids], duplicates: entries.length - ids.size }
}

function describeBad(bad: readonly Entry[], total: number): string {
  const shown = bad.slice(0, maxShown).map(({ value, place }) => `${place}: ${JSON.stringify(oneLine(value, 80))}`)
  const rest = bad.length > maxShown ? [`and ${bad.length - maxShown} more`] : []
  return `contains values that are not Case ids like 0b9f3c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f (${bad.length} of ${total}): ${[...shown, ...rest].join('; ')}`
}

/**
 * Ids separated by commas, semicolons, white space or line breaks, with or without quotes; `#` starts a comment. A line may
 * also be a variable of an env file: its value counts if it is an id, and other variables are ignored.
 */
export function parseText(text: string): Entry[] {
  return linesOf(text).flatMap((line, index) => {
    const words = wordsOf(line).split(/[\s,;]+/)
    return words
      .map((word) => word.replace(/^(["'])(.*)\1$/, '$2'))
      .filter((word) => word !== '')
      .map((value) => ({ value, place: `line ${index + 1}` }))
  })
}

function wordsOf(line: string): string {
  const variable = /^\s*(?:export\s+)?[A-Za-z_]\w*=(.*)$/.exec(line)
  if (variable) return idIn(variable[1] ?? '') ?? ''
  return line.replace(/(^|\s)#.*$/, '')
}
