import { isUtf8 } from 'node:buffer'
import { LineCounter, parseDocument } from 'yaml'
import { ActionError } from '../../log/errors.ts'
import { type Places, placesInJson, placesInYaml } from './value-places.ts'

/** A file is not what it should be. `line` is counted from 1. */
export class DocumentError extends ActionError {
  override name = 'DocumentError'
}

/** A place in a document: the keys and indexes that lead to it. */
export type DocumentPath = readonly PropertyKey[]

/** A JSON or YAML document: its value, made of JSON types only, and where in the text each part of it stands. */
export type ParsedDocument = {
  value: unknown
  /** The line of a key or element, counted from 1; that of the nearest part that exists where the path leads nowhere. */
  lineOf(path: DocumentPath): number
}

const maxDepth = 100
/** A few bytes of YAML aliases can stand for gigabytes, so one anchor may be repeated this often. */
const maxExpansions = 20
/** For all anchors together: `yaml` looks each alias up among all nodes. */
const maxAliases = 1_000

/**
 * Bytes as text. A byte order mark of UTF-8 is dropped.
 *
 * @throws DocumentError for any other encoding, with the line of the first byte that is not UTF-8
 */
export function decodeText(bytes: Uint8Array): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new DocumentError('is UTF-16 text: save it as UTF-8', { line: 1 })
  }
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  if (isUtf8(bytes)) return text.startsWith('\ufeff') ? text.slice(1) : text
  const valid = text.split('\ufffd', 1)[0] ?? ''
  throw new DocumentError('is not UTF-8 text', { line: lineAt(valid, valid.length) })
}

/** Reads strict JSON. @throws DocumentError with the line, also for a key that stands twice in an object */
export function parseJson(text: string): ParsedDocument {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw jsonError(text, error instanceof Error ? error.message : '')
  }
  checkDepth(value)
  const places = () => placesInJson(text, (offset) => refuseDuplicate(lineAt(text, offset)))
  return { value, lineOf: lineFinder(text, 1, places) }
}

/**
 * Reads one YAML 1.2 document of JSON types: no tags, no infinite numbers.
 *
 * @param firstLine the line of the file at which `text` begins
 * @throws DocumentError with the line
 */
export function parseYaml(text: string, firstLine = 1): ParsedDocument {
  const lineNumber = (offset: number) => lineAt(text, offset) + firstLine - 1
  const places = (document: ReturnType<typeof readYaml>) => {
    const found = placesInYaml(document, maxAliases, (offset) => refuseDuplicate(lineNumber(offset)))
    if (found) return found
    throw new DocumentError('refers to its own parts too often', { line: firstLine })
  }
  const document = readYaml(text, firstLine)
  const lineOf = lineFinder(text, firstLine, (again) => places(again ? readYaml(text, firstLine) : document))
  try {
    const value: unknown = document.toJS({ maxAliasCount: maxExpansions })
    checkDepth(value)
    return { value, lineOf }
  } catch (error) {
    if (error instanceof DocumentError) throw error
    throw new DocumentError('refers to its own parts too often', { line: firstLine })
  }
}

export type FrontMatter = {
  /** The text between the two lines of `---`; it begins on line 2. */
  yaml: string
  /** What follows. */
  body: string
  /** The line at which `body` begins. */
  bodyLine: number
}

/** Splits a Markdown text that begins with YAML between two lines of `---`; undefined when it does not. */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  const match = /^---[ \t]*\r?\n([\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)/.exec(text)
  if (!match) return undefined
  const yaml = match[1] ?? ''
  return { yaml, body: text.slice(match[0].length), bodyLine: yaml.split('\n').length + 2 }
}

/** `yaml` looks for doubled keys in quadratic time; {@link placesInYaml} finds them in one pass. */
function readYaml(text: string, firstLine: number) {
  const counter = new LineCounter()
  const options = { lineCounter: counter, prettyErrors: false, schema: 'core', uniqueKeys: false } as const
  const document = parseDocument(text, options)
  const [problem] = [...document.errors, ...document.warnings]
  if (!problem) return document
  const isTooDeep = problem.code === 'RESOURCE_EXHAUSTION'
  throw new DocumentError(isTooDeep ? tooDeep : yamlMessage(problem.code, problem.message), {
    line: counter.linePos(problem.pos[0]).line + firstLine - 1,
  })
}

/** Where lines begin and values stand. */
type Lines = { readonly places: Places; readonly starts: readonly number[] }

/** About what a place takes in memory. */
const placeBytes = 150

/** The lines of a text of many values that were last asked for: they take many times the memory of the text, so one is kept. */
let lastLines: (Lines & { readonly text: string }) | undefined

/**
 * Finds lines. Of a large text with few values, such as a config with a long SOP, only the places of these are kept; any other
 * is read again when a line is asked for, which happens for mistakes only.
 */
function lineFinder(
  text: string,
  firstLine: number,
  readPlaces: (again: boolean) => Places,
): (path: DocumentPath) => number {
  const places = readPlaces(false)
  if (places.count * placeBytes <= text.length) return placeFinder({ places, starts: lineStarts(text) }, firstLine)
  return (path) => {
    if (lastLines?.text !== text) lastLines = { text, places: readPlaces(true), starts: lineStarts(text) }
    return placeFinder(lastLines, firstLine)(path)
  }
}

function placeFinder({ places, starts }: Lines, firstLine: number) {
  return (path: DocumentPath): number => {
    let place = places.root
    for (const step of path) {
      const child = place.parts?.get(String(step))
      if (!child) break
      place = child
    }
    return lineIn(starts, place.offset) + firstLine - 1
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** The number of starts that are not after the offset. */
function lineIn(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function refuseDuplicate(line: number): never {
  throw new DocumentError('has the same key twice in one object', { line })
}

const tooDeep = `is nested more than ${maxDepth} levels deep`

function yamlMessage(code: string, message: string): string {
  if (code === 'MULTIPLE_DOCS') return 'holds several YAML documents'
  return `is not valid: ${message.split('\n', 1)[0]}`
}

/** Walks without recursion: the value may be nested deeper than the call stack. */
function checkDepth(value: unknown): void {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maxDepth) throw new DocumentError(tooDeep, { line: 1 })
    level = level.flatMap((item) => {
      if (typeof item === 'number' && !Number.isFinite(item)) {
        throw new DocumentError(`holds ${item}, which JSON has no number for`, { line: 1 })
      }
      return typeof item === 'object' && item !== null ? Object.values(item) : []
    })
  }
}

/** V8 names the position of most mistakes, but not of an unexpected token. */
function jsonError(text: string, message: string): DocumentError {
  const reason = message.replace(/,? *"[\s\S]*" is not valid JSON$|(?: in JSON)? at position[\s\S]*$/, '')
  const offset = Number(/at position (\d+)/.exec(message)?.[1] ?? endOfTokens(text))
  const what = text.trim() === '' ? 'it is empty' : reason.replace(/\.{3}$/, '')
  return new DocumentError(`is not valid JSON: ${what}`, { line: lineAt(text, offset) })
}

const token =
  /\s*(?:"[^"\\\x00-\x1f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\x00-\x1f]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:])\s*/y

/** Where the text stops being made of JSON tokens. */
function endOfTokens(text: string): number {
  token.lastIndex = 0
  let end = 0
  while (token.test(text)) end = token.lastIndex
  return Math.min(end, text.trimEnd().length)
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
