import { posix } from 'node:path'
import { stringify } from 'yaml'
import {
  comparableText,
  configIssues,
  dataOf,
  isMarkdownPath,
  isOnlyName,
  isSkillName,
  type JsonObject,
  nameOfSkill,
} from '../../../shared/sync/index.ts'
import { keysOf } from './file-keys.ts'
import type { ExportedAssignment, ExportedTeam } from './read-live.ts'

/** Where the file of an Assignment is, or will be. */
export interface FilePlace {
  readonly path: string
  /** The file of its SOP; undefined if the SOP is in the config file itself. */
  readonly sopPath: string | undefined
  /** The SOP file that it shares with other configs, and its text. It is never changed; a different SOP goes to `sopPath`. */
  readonly sharedSop: { readonly path: string; readonly text: unknown } | undefined
  /** The keys of an existing file; undefined: write all keys. */
  readonly keys: readonly string[] | undefined
  /** Written to the file if the id file has no line for it. */
  readonly agentId: string | undefined
}

/** Files by their paths. */
export type Files = ReadonlyMap<string, string>

const schemaLine =
  '# yaml-language-server: $schema=https://raw.githubusercontent.com/duvo/sync-assignments/v1/assignment.schema.json\n'

/** Why the live state cannot be written to a file, in words that follow the Assignment's name; undefined if it can. */
export function whyUnwritable({ live }: ExportedAssignment, { path }: FilePlace): string | undefined {
  const data = dataOf(live?.config)
  if (!data) return 'not exported, because it has no live Revision with a v2 config.'
  const [issue] = configIssues(data, data)
  if (issue) return `not exported, because its live config is invalid: ${issue.path.join('.')} ${issue.message}.`
  if (!isMarkdownPath(path) || typeof data['input'] === 'string') return undefined
  return `not exported, because its SOP is a list of messages, which Markdown does not support. Replace ${path} with a .yaml file.`
}

/** The file of an Assignment and that of its SOP. */
export function filesOf(assignment: ExportedAssignment, team: ExportedTeam, place: FilePlace): Files {
  const data = dataOf(assignment.live?.config)
  if (!data) return new Map()
  const isMarkdown = isMarkdownPath(place.path)
  const { input, ...rest } = data
  const isText = typeof input === 'string'
  const isShared = isText && comparableText(input) === place.sharedSop?.text
  const sopPath = isShared ? place.sharedSop?.path : isText && !isMarkdown ? place.sopPath : undefined
  const reference = sopPath === undefined ? input : { $file: relativePath(place.path, sopPath) }
  const all = keysOf(assignment, team)
  const keys = Object.entries(all).filter(([key]) => place.keys?.includes(key) ?? true)
  const head = { ...(place.agentId !== undefined && { agent_id: place.agentId }), ...Object.fromEntries(keys) }
  const fields = tidy(rest, team)
  const files = new Map<string, string>()
  if (isMarkdown && isText) {
    files.set(place.path, `---\n${stringify({ ...head, ...fields })}---\n\n${withLineEnd(input)}`)
    return files
  }
  const document = { ...head, version: 'v2', data: { input: reference, ...fields } }
  const isJson = /\.json$/i.test(place.path)
  files.set(place.path, isJson ? `${JSON.stringify(document, null, 2)}\n` : schemaLine + stringify(document))
  if (sopPath !== undefined && isText && !isShared) files.set(sopPath, withLineEnd(input))
  return files
}

/** The text with exactly one line break at the end. A regular expression would take quadratic time for many blank lines. */
export function withLineEnd(text: string): string {
  let end = text.length
  while (text[end - 1] === '\n') end -= 1
  return `${text.slice(0, end)}\n`
}

function relativePath(from: string, to: string): string {
  return posix.relative(posix.dirname(from), to)
}

/** Drops empty lists and objects, which are the default. Names Skills by their names, if those are unambiguous. */
function tidy(data: JsonObject, team: ExportedTeam): JsonObject {
  const filled = Object.entries(data).filter(([, value]) => !isEmpty(value))
  const named = filled.map(([key, value]) => {
    return key === 'skills' && Array.isArray(value) ? [key, value.map((id) => skillName(id, team))] : [key, value]
  })
  return Object.fromEntries(named)
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'object' && Object.keys(value).length === 0)
}

function skillName(id: unknown, { skills }: ExportedTeam): unknown {
  const name = nameOfSkill(skills, id)
  return name !== undefined && isOnlyName(skills, name) && isSkillName(name) ? name : id
}
