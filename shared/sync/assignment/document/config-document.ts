import {
  DocumentError,
  type DocumentPath,
  decodeText,
  type FileProblem,
  FileProblemsError,
  isPlainObject,
  oneLine,
  type ParsedDocument,
  parseJson,
  parseYaml,
  splitFrontMatter,
} from '../../../action/index.ts'
import { besideFile, isMarkdownPath, isOutsideRepository, nameOf } from '../files/names.ts'
import { keyNames, readKeys, type WrittenKeys } from '../keys/schema.ts'
import { readId, readIds } from './ids.ts'

export type JsonObject = Readonly<Record<string, unknown>>

/** A place in a config that refers to a text file: `{"$file": "invoice.md"}`. */
export interface Reference {
  /** From the top level of the repository. */
  readonly file: string
  /** Within `data`. */
  readonly at: DocumentPath
}

/** A config as in its file, before the referenced texts are inserted. */
export interface ConfigDocument {
  readonly path: string
  /** The file's name without extension. */
  readonly name: string
  readonly agentId: string | undefined
  /** The name for a new Assignment. */
  readonly assignmentName: string
  /** Undefined: those in the SOP. */
  readonly handoverTargetIds: readonly string[] | undefined
  /** What the file contains besides the config. */
  readonly keys: WrittenKeys
  readonly data: JsonObject
  readonly references: readonly Reference[]
  /** The line of a part of `data`. */
  lineOf(path: DocumentPath): number
  /** The line of a part of `keys`. */
  lineOfKey(path: DocumentPath): number
}

/** The keys that a file may contain besides the config. */
const ownKeys = ['agent_id', 'handover_target_ids', ...keyNames]
const envelopeKeys = [...ownKeys, '$schema', 'version', 'config', 'build', 'agent', 'data']

/**
 * Parses a file as a config. Known shapes are `{version, data}`, the same as `config` or `build.config` (as the API returns
 * it), and `{version, input, …}`: the content of `data`, at the top level. In Markdown, that is the front matter, and the
 * text is the SOP.
 *
 * @throws FileProblemsError
 */
export function readConfigDocument(path: string, bytes: Uint8Array): ConfigDocument {
  const problems: FileProblem[] = []
  const report = (line: number, message: string) => void problems.push({ file: path, line, message })
  try {
    const { value, lineOf, body } = parse(path, bytes)
    if (!isPlainObject(value)) throw new DocumentError('must contain an object', { line: 1 })
    const { data, at } = findData(value, body !== undefined)
    if (body !== undefined && Object.hasOwn(data, 'input')) {
      report(lineOf([...at, 'input']), 'has input in its front matter, but the text below it is the SOP: remove one')
    }
    for (const key of unknownKeys(value, at)) report(lineOf([key]), `${key} is not a key of a config file`)
    const build = isPlainObject(value['build']) ? value['build'] : {}
    const { keys, issues } = readKeys(value)
    for (const issue of issues) report(lineOf(issue.path), `${placeOf(issue.path)}: ${issue.message}`)
    const document: ConfigDocument = {
      path,
      name: nameOf(path),
      agentId: readId(value['agent_id'] ?? build['agent_id'], (message) => report(lineOf(['agent_id']), message)),
      assignmentName: keys.name ?? nameOf(path),
      keys,
      handoverTargetIds: readIds(value['handover_target_ids'], (message) =>
        report(lineOf(['handover_target_ids']), message),
      ),
      data: body === undefined ? data : { ...data, input: body.text },
      references: [
        ...findReferences(path, data, ['input'], (at_, message) => report(lineOf([...at, ...at_]), message)),
      ],
      lineOf: (part) => (part[0] === 'input' && body ? body.line : lineOf([...at, ...part])),
      lineOfKey: lineOf,
    }
    if (problems.length > 0) throw new FileProblemsError(problems)
    return document
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error
    throw new FileProblemsError([...problems, { file: path, line: error.line, message: error.message }])
  }
}

/** A problem in the data of a config, at its line. */
export function problemAt(document: ConfigDocument, path: readonly PropertyKey[], message: string): FileProblem {
  const place = placeOf(path)
  return { file: document.path, line: document.lineOf(path), message: place === '' ? message : `${place}: ${message}` }
}

/** A problem of a key besides the config, at its line. */
export function keyProblemAt(document: ConfigDocument, path: readonly PropertyKey[], message: string): FileProblem {
  return { file: document.path, line: document.lineOfKey(path), message: `${placeOf(path)}: ${message}` }
}

function placeOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}${text && '.'}${String(key)}`),
    '',
  )
}

/** Whether a Markdown file is a config and not just a text, which is the case if it starts with front matter. */
export function hasFrontMatter(bytes: Uint8Array): boolean {
  return /^(?:\xef\xbb\xbf)?---[ \t]*\r?\n/.test(Buffer.from(bytes.subarray(0, 32)).toString('latin1'))
}

/** The form that a text file has in a config: with line feeds only, and without those at the end, which editors add. */
export function normalizeText(text: string): string {
  const lines = text.replaceAll('\r\n', '\n')
  let end = lines.length
  while (lines[end - 1] === '\n') end -= 1
  return lines.slice(0, end)
}

type Body = { readonly text: string; readonly line: number }

function parse(path: string, bytes: Uint8Array): ParsedDocument & { body?: Body } {
  const text = decodeText(bytes)
  if (/\.json$/i.test(path)) return parseJson(text)
  if (!isMarkdownPath(path)) return parseYaml(text)
  const parts = splitFrontMatter(text)
  if (!parts) throw new DocumentError('begins with ---, but no second --- line closes the front matter', { line: 1 })
  const { value, lineOf } = parseYaml(parts.yaml, 2)
  const body = { text: normalizeText(parts.body).replace(/^\n+/, ''), line: parts.bodyLine }
  return { value: value ?? {}, lineOf, body }
}

/** Finds the content of `data`, and its path. */
function findData(value: JsonObject, isMarkdown: boolean): { data: JsonObject; at: DocumentPath } {
  const build = value['build']
  const [config, at]: [unknown, DocumentPath] = isPlainObject(build)
    ? [build['config'], ['build', 'config']]
    : Object.hasOwn(value, 'config')
      ? [value['config'], ['config']]
      : [value, []]
  if (!isPlainObject(config)) throw new DocumentError(`${at.join('.')} must be an object`, { line: 1 })
  const version = config['version']
  if (version !== undefined && version !== 'v2') {
    throw new DocumentError(`has a config of version ${JSON.stringify(version)}: only "v2" is supported`, { line: 1 })
  }
  if (isPlainObject(config['data'])) return { data: config['data'], at: [...at, 'data'] }
  if (Object.hasOwn(config, 'data')) throw new DocumentError('data must be an object', { line: 1 })
  if (version === undefined && !isMarkdown) {
    throw new DocumentError(
      'is not a config: write {"version": "v2", "data": {"input": …}}, or add "version": "v2" beside "input"',
      { line: 1 },
    )
  }
  const own = at.length === 0 ? [...ownKeys, '$schema', 'version'] : ['version']
  return { data: Object.fromEntries(Object.entries(config).filter(([key]) => !own.includes(key))), at }
}

/** Finds mistyped keys outside of the config. Those in `data` are checked later, together with the live config. */
function unknownKeys(value: JsonObject, at: DocumentPath): string[] {
  return at.length === 0 ? [] : Object.keys(value).filter((key) => !envelopeKeys.includes(key))
}

function* findReferences(
  path: string,
  data: JsonObject,
  at: DocumentPath,
  report: (at: DocumentPath, message: string) => void,
): Generator<Reference> {
  for (const { value, place } of objectsIn(data['input'], at)) {
    const target = value['$file']
    const file = typeof target === 'string' ? besideFile(path, target) : ''
    if (Object.keys(value).length !== 1 || typeof target !== 'string') {
      report(place, 'a reference must be {"$file": "text.md"}, without other keys')
    } else if (target === '' || target.startsWith('/') || isOutsideRepository(file) || target.includes('\0')) {
      report(place, `$file is not a path in the repository: ${JSON.stringify(oneLine(target, 200))}`)
    } else yield { file, at: place }
  }
}

function* objectsIn(value: unknown, place: DocumentPath): Generator<{ value: JsonObject; place: DocumentPath }> {
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* objectsIn(item, [...place, index])
  else if (isPlainObject(value)) {
    if (Object.hasOwn(value, '$file')) yield { value, place }
    else for (const [key, item] of Object.entries(value)) yield* objectsIn(item, [...place, key])
  }
}
