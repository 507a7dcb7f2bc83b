import { TimeLimitError, withTimeLimit } from '../../run/time-limit.ts'
import { DocumentError } from './documents.ts'
import { isPlainObject } from './json.ts'

/** Returns the problems of a value under a schema, one line each; empty if it is valid. */
export type SchemaCheck = (value: unknown) => readonly string[]

const limitMs = 5_000
const maxProblems = 10
/** Above this size, stop at the first problem: collecting them all takes as much memory as the value has parts. */
const maxPartsForAll = 10_000

/** Keywords that only report that something below them is invalid. */
const containers = new Set([
  '$ref',
  'properties',
  'patternProperties',
  'additionalProperties',
  'items',
  'prefixItems',
  'allOf',
  'if',
])
const types = new Set(['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'])

/**
 * Compiles a JSON Schema (draft 4, 7, 2019-09, or 2020-12, which is the default). A check takes at most five seconds,
 * whatever the patterns and the text. Fetches nothing.
 *
 * @throws DocumentError if the schema cannot be used: an invalid pattern, a dangling reference, an unknown type
 */
export async function compileSchema(schema: unknown): Promise<SchemaCheck> {
  if (typeof schema !== 'boolean' && !isPlainObject(schema)) throw new DocumentError('is not a JSON Schema')
  const { dereference, Validator } = await import('@cfworker/json-schema')
  const draft = draftOf(schema)
  try {
    const parts = dereference(schema)
    for (const part of Object.values(parts)) if (typeof part === 'object') checkPart(part, parts)
  } catch (error) {
    if (error instanceof DocumentError) throw error
    throw new DocumentError(`is not a JSON Schema: ${error instanceof Error ? error.message : ''}`)
  }
  return (value) => {
    const work = () => new Validator(schema, draft, partsOf(value) > maxPartsForAll).validate(value).errors
    try {
      return problemsOf(withTimeLimit(work, limitMs))
    } catch (error) {
      if (error instanceof TimeLimitError)
        return [`checking it against the schema takes longer than ${limitMs / 1000} s`]
      if (error instanceof RangeError)
        return ['the schema refers to itself without end, or the value is nested too deeply']
      throw error
    }
  }
}

function draftOf(schema: boolean | Record<string, unknown>): '4' | '7' | '2019-09' | '2020-12' {
  const uri = typeof schema === 'boolean' ? '' : String(schema['$schema'] ?? '')
  if (/draft-0[34]/.test(uri)) return '4'
  if (/draft-0[67]/.test(uri)) return '7'
  return uri.includes('2019-09') ? '2019-09' : '2020-12'
}

type Part = { readonly [keyword: string]: unknown }

/** Finds errors that would otherwise show only for certain values, after the work is paid for. */
function checkPart(part: Part, parts: Readonly<Record<string, unknown>>): void {
  const { type, pattern, patternProperties, $ref, required, __absolute_ref__: target } = part
  for (const word of type === undefined ? [] : [type].flat()) {
    if (typeof word !== 'string' || !types.has(word))
      throw new DocumentError(`has the unknown type ${JSON.stringify(word)}`)
  }
  if (required !== undefined && typeof required !== 'boolean' && !Array.isArray(required))
    throw new DocumentError('has a "required" that is not a list of names')
  if ($ref !== undefined && (typeof target !== 'string' || parts[target] === undefined))
    throw new DocumentError(`refers to ${JSON.stringify($ref)}, which is not in the file`)
  const patterns = isPlainObject(patternProperties) ? Object.keys(patternProperties) : []
  for (const source of [...(pattern === undefined ? [] : [pattern]), ...patterns]) checkPattern(source)
}

function checkPattern(source: unknown): void {
  try {
    new RegExp(String(source), 'u')
  } catch {
    throw new DocumentError(`has the pattern ${JSON.stringify(source)}, which is not a regular expression`)
  }
}

/** Counts the parts of a value, up to the number that matters. */
function partsOf(value: unknown): number {
  const open: unknown[] = [value]
  let count = 0
  for (let part = open.pop(); part !== undefined && count <= maxPartsForAll; part = open.pop()) {
    count += 1
    if (typeof part === 'object' && part !== null) for (const inner of Object.values(part)) open.push(inner)
  }
  return count
}

interface SchemaError {
  readonly keyword: string
  readonly instanceLocation: string
  readonly error: string
}

function problemsOf(errors: readonly SchemaError[]): string[] {
  const causes = errors.filter(({ keyword }) => !containers.has(keyword))
  const shown = (causes.length > 0 ? causes : errors).map(({ instanceLocation, error }) => {
    const place = instanceLocation.replace(/^#/, '')
    return `${place === '' ? 'the whole value' : place}: ${error.replace(/\.$/, '')}`
  })
  const rest = shown.length - maxProblems
  return rest > 0 ? [...shown.slice(0, maxProblems), `and ${rest} more`] : shown
}
