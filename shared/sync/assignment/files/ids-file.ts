import {
  DocumentError,
  type DocumentPath,
  decodeText,
  type FileProblem,
  FileProblemsError,
  isPlainObject,
  parseJson,
  parseYaml,
} from '../../../action/index.ts'
import { variableOf } from './names.ts'

/** One line of an id file. */
export interface MappedId {
  /** Undefined if the line is invalid. */
  readonly id: string | undefined
  readonly line: number
  /** The problem of the line. It matters only to a config that needs this id. */
  readonly message?: string | undefined
}

/** The ids of Assignments, by the name of their config or by its variable. */
export type IdMap = ReadonlyMap<string, MappedId>

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The entry for a file's name: under the name itself, or under its variable (`order-tracker` → `ORDER_TRACKER_ID`). */
export function findId(ids: IdMap, name: string): MappedId | undefined {
  return ids.get(name) ?? ids.get(variableOf(name))
}

/**
 * Parses an id file: lines of `NAME_ID=uuid`, or a JSON or YAML map of name → id, by the file's extension. It is data:
 * nothing in it is ever executed.
 *
 * @throws FileProblemsError with all problems, if part of the file cannot be parsed
 */
export function readIdMap(path: string, bytes: Uint8Array): IdMap {
  try {
    const text = decodeText(bytes)
    if (/\.json$/i.test(path)) return collect(path, entriesOf(parseJson(text)))
    if (/\.ya?ml$/i.test(path)) return collect(path, entriesOf(parseYaml(text)))
    return collect(path, readEnvLines(text))
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error
    throw new FileProblemsError([{ file: path, line: error.line, message: error.message }])
  }
}

/** Whether it is an id file of lines, which may contain other variables too. */
export function isEnvFile(path: string): boolean {
  return !/\.(?:json|ya?ml)$/i.test(path)
}

/** A line of an id file. An empty name means that the line could not be parsed. */
interface Entry {
  readonly line: number
  readonly name: string
  readonly value: unknown
}

function* entriesOf({ value, lineOf }: { value: unknown; lineOf(path: DocumentPath): number }): Generator<Entry> {
  if (value === null) return
  if (!isPlainObject(value)) throw new DocumentError('must be a map of names to ids', { line: 1 })
  for (const [name, id] of Object.entries(value)) yield { line: lineOf([name]), name, value: id }
}

/**
 * Reads variables as a shell would: with blank lines, comments, `export`, single and double quotes. What a shell would
 * expand or run (`$`, backticks) stays as it is, and is therefore not an id.
 */
function* readEnvLines(text: string): Generator<Entry> {
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = raw.trim()
    if (line === '' || line.startsWith('#')) continue
    const [, name, rest = ''] = /^(?:export\s+)?([A-Za-z_0-9][A-Za-z0-9_]*)\s*=\s*(.*)$/.exec(line) ?? []
    const [, double, single, bare] = /^(?:"([^"]*)"|'([^']*)'|([^\s"'#]*))(?:\s+#.*|\s*)$/.exec(rest) ?? []
    if (name === undefined) yield { line: index + 1, name: '', value: undefined }
    else yield { line: index + 1, name, value: double ?? single ?? bare }
  }
}

/** Collects the ids. A value that is not an id is no error yet: an env file may contain variables such as AWS_ACCOUNT_ID. */
function collect(path: string, entries: Iterable<Entry>): IdMap {
  const ids = new Map<string, MappedId>()
  const unreadable: FileProblem[] = []
  for (const { line, name, value } of entries) {
    if (name === '') unreadable.push({ file: path, line, message: 'is not a line of the form NAME_ID=id' })
    else {
      const known = ids.get(name)
      const entry = readEntry(line, name, value)
      const isSame = known === undefined || known.message !== undefined || known.id === entry.id
      const message = isSame ? entry.message : `${name} has a different id on line ${known.line}`
      if (known === undefined || message !== undefined) ids.set(name, { ...entry, message })
    }
  }
  if (unreadable.length === 0) return ids
  const problems = [...unreadable, ...[...ids.values()].flatMap((entry) => problemOf(path, entry) ?? [])]
  throw new FileProblemsError(problems.sort((one, other) => (one.line ?? 0) - (other.line ?? 0)))
}

function readEntry(line: number, name: string, value: unknown): MappedId {
  const id = typeof value === 'string' && uuid.test(value.trim()) ? value.trim().toLowerCase() : undefined
  const message = `${name} must be set to an id, such as 0b9f3c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f`
  return { id, line, message: id === undefined ? message : undefined }
}

/** The problem of a line of an id file, if any. */
export function problemOf(path: string, { line, message }: MappedId): FileProblem | undefined {
  return message === undefined ? undefined : { file: path, line, message }
}
