import { isUtf8 } from 'node:buffer'
import { LineCounter, parseDocument } from 'yaml'
import { ActionError } from '../../log/errors.ts'
import { type Places, partOf, placesInJson, placesInYaml } from './value-places.ts'

/** A problem in a file. `line` is counted from 1. */
export class DocumentError extends ActionError {
  override name = 'DocumentError'
}

/** The keys and indexes that lead to a place in a document. */
export type DocumentPath = readonly PropertyKey[]

/** A JSON or YAML document: its value, made of JSON types only, and the lines of its parts. */
export type ParsedDocument = {
  value: unknown
  /** The line of a key or element, counted from 1. If the path does not exist, the line of the nearest part that does. */
  lineOf(path: DocumentPath): number
}

const maxDepth = 100
/** A few bytes of YAML aliases can expand to gigabytes, so limit how often one anchor is repeated. */
const maxExpansions = 20
/** Limit for all anchors together: `yaml` searches all nodes for each alias. */
const maxAliases = 1_000

/**
 * Decodes bytes as UTF-8. Drops a byte order mark.
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

/** Parses strict JSON. @throws DocumentError with the line, including for a duplicate key in an object */
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
 * Parses one YAML 1.2 document of JSON types: no tags, no infinite numbers.
 *
 * @param firstLine the line of the file on which `text` starts
 * @throws DocumentError with the line
 */
export function parseYaml(text: string, firstLine = 1): ParsedDocument {
  const lineNumber = (offset: number) => lineAt(text, offset) + firstLine - 1
  const places = (document: ReturnType<typeof readYaml>) => {
    const found = placesInYaml(document, maxAliases, (offset) => refuseDuplicate(lineNumber(offset)))
    if (found) return found
    throw new DocumentError('repeats YAML aliases too often', { line: firstLine })
  }
  const document = readYaml(text, firstLine)
  const lineOf = lineFinder(text, firstLine, (again) => places(again ? readYaml(text, firstLine) : document))
  try {
    const value: unknown = document.toJS({ maxAliasCount: maxExpansions })
    checkDepth(value)
    return { value, lineOf }
  } catch (error) {
    if (error instanceof DocumentError) throw error
    throw new DocumentError('repeats YAML aliases too often', { line: firstLine })
  }
}

export type FrontMatter = {
  /** The text between the two lines of `---`; it starts on line 2. */
  yaml: string
  /** The text after the front matter. */
  body: string
  /** The line on which `body` starts. */
  bodyLine: number
}

/** Splits a Markdown text that starts with YAML between two lines of `---`; undefined if it does not. */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  const match = /^---[ \t]*\r?\n([\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)/.exec(text)
  if (!match) return undefined
  const yaml = match[1] ?? ''
  return { yaml, body: text.slice(match[0].length), bodyLine: yaml.split('\n').length + 2 }
}

/** `yaml` checks for duplicate keys in quadratic time; {@link placesInYaml} does it in one pass. */
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

/** Where lines start and values are. */
type Lines = { readonly places: Places; readonly starts: readonly number[] }

/** Approximate memory of one place. */
const placeBytes = 150

/** The lines of the last text with many values. They take many times the memory of the text, so only one is kept. */
let lastLines: (Lines & { readonly text: string }) | undefined

/**
 * Finds lines. For a large text with few values, such as a config with a long SOP, only the places of the values are kept.
 * Any other text is parsed again when a line is needed, which happens only for errors.
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
      const child = partOf(place, step)
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

/** The number of line starts at or before the offset. */
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
  if (code === 'MULTIPLE_DOCS') return 'contains several YAML documents'
  return `is not valid: ${message.split('\n', 1)[0]}`
}

/** Walks without recursion: the value may be nested deeper than the call stack allows. */
function checkDepth(value: unknown): void {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maxDepth) throw new DocumentError(tooDeep, { line: 1 })
    level = level.flatMap((item) => {
      if (typeof item === 'number' && !Number.isFinite(item)) {
        throw new DocumentError(`contains ${item}, which is not a JSON number`, { line: 1 })
      }
      return typeof item === 'object' && item !== null ? Object.values(item) : []
    })
  }
}

/** V8 reports the position of most errors, but not of an unexpected token. */
function jsonError(text: string, message: string): DocumentError {
  const reason = message.replace(/,? *(?:\.{3})?"[\s\S]*" is not valid JSON$|(?: in JSON)? at position[\s\S]*$/, '')
  const offset = Number(/at position (\d+)/.exec(message)?.[1] ?? endOfTokens(text))
  const what = text.trim() === '' ? 'it is empty' : reason.replace(/\.{3}$/, '')
  return new DocumentError(`is not valid JSON: ${what}`, { line: lineAt(text, offset) })
}

const token =
  /\s*(?:"[^"\\\x00-\x1f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\x00-\x1f]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:])\s*/y

/** The offset at which the text stops consisting of JSON tokens. */
function endOfTokens(text: string): number {
  token.lastIndex = 0
  let end = 0
  while (token.test(text)) end = token.lastIndex
  return Math.min(end, text.trimEnd().length)
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
