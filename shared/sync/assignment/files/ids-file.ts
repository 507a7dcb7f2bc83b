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
  readonly id: string
  readonly line: number
}

/** Which Assignment a name stands for: entries by the name itself, or by its variable. */
export type IdMap = ReadonlyMap<string, MappedId>

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The entry for a file's name: under the name as it is, or under its variable (`order-tracker` → `ORDER_TRACKER_ID`). */
export function findId(ids: IdMap, name: string): MappedId | undefined {
  return ids.get(name) ?? ids.get(variableOf(name))
}

/**
 * Reads an id file: lines of `NAME_ID=uuid`, or a JSON or YAML map of name → id, told apart by the file's extension. It is data:
 * nothing in it is ever run.
 *
 * @throws FileProblemsError with every mistake
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

/** What a line of an id file says; `value` undefined: it is none. */
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
 * The lines as a shell would read assignments: blank lines, comments, `export`, single and double quotes. What a shell would
 * replace or run (`$`, backticks) stays as it is, and is then no id.
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

/** Keeps what names an id. In an env file other variables may stand beside them. */
function collect(path: string, entries: Iterable<Entry>): IdMap {
  const isEnv = !/\.(?:json|ya?ml)$/i.test(path)
  const ids = new Map<string, MappedId>()
  const problems: FileProblem[] = []
  for (const { line, name, value } of entries) {
    const id = typeof value === 'string' && uuid.test(value.trim()) ? value.trim().toLowerCase() : undefined
    const known = ids.get(name)
    const report = (message: string) => void problems.push({ file: path, line, message })
    if (name === '') report('is not a line of the form NAME_ID=id')
    else if (isEnv && !name.endsWith('_ID') && id === undefined) continue
    else if (id === undefined) report(`${name} is not followed by an id like 0b9f3c1e-5a7d-4c2b-9e8f-1a2b3c4d5e6f`)
    else if (known && known.id !== id) report(`${name} has another id on line ${known.line}`)
    else ids.set(name, known ?? { id, line })
  }
  if (problems.length > 0) throw new FileProblemsError(problems)
  return ids
}
