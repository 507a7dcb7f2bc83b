import { posix } from 'node:path'
import { stringify } from 'yaml'
import {
  comparableText,
  dataOf,
  isMarkdownPath,
  isOnlyName,
  isSkillName,
  type JsonObject,
  nameOfSkill,
  wholeIssues,
} from '../../../shared/sync/index.ts'
import { keysOf } from './file-keys.ts'
import type { ExportedAssignment, ExportedTeam } from './read-live.ts'

/** Where the file of an Assignment is, or will be. */
export interface FilePlace {
  readonly path: string
  /** The file of its SOP; undefined: the SOP is in the file itself. */
  readonly sopPath: string | undefined
  /** The file that its SOP has together with others, and what that says. It stays as it is: another SOP goes to `sopPath`. */
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

/** Why no file can say what is live. Undefined: one can. */
export function whyUnwritable({ live }: ExportedAssignment, { path }: FilePlace): string | undefined {
  const data = dataOf(live?.config)
  if (!data) return 'it has no live Revision whose config can be written, so it has no file.'
  const [issue] = wholeIssues(data, data)
  if (issue) return `its live config is not complete, so it is not written: ${issue.path.join('.')} ${issue.message}.`
  if (!isMarkdownPath(path) || typeof data['input'] === 'string') return undefined
  return `its SOP is a list of messages, which a Markdown file cannot hold, so ${path} stays as it is. Move it to a .yaml file.`
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

/** With exactly one line break at the end. Not by a pattern, which would try each run of blank lines from each of its lines. */
export function withLineEnd(text: string): string {
  let end = text.length
  while (text[end - 1] === '\n') end -= 1
  return `${text.slice(0, end)}\n`
}

function relativePath(from: string, to: string): string {
  return posix.relative(posix.dirname(from), to)
}

/** Without empty lists and objects, which say nothing. Skills by name, if the name is unambiguous. */
function tidy(data: JsonObject, team: ExportedTeam): JsonObject {
  const said = Object.entries(data).filter(([, value]) => !isEmpty(value))
  const named = said.map(([key, value]) => {
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
