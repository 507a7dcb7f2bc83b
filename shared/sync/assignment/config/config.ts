import { z } from 'zod'
import { isPlainObject, isSameJson } from '../../../action/index.ts'
import type { JsonObject } from '../document/config-document.ts'

/** The whole Setup of an Assignment, the content of a new Revision. */
export interface Config {
  readonly version: 'v2'
  readonly data: JsonObject
}

/** A problem of a config, and its path in `data`. */
export interface ConfigIssue {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

const text = z.string().refine((value) => value.trim() !== '', 'is empty')
const list = z.array(text).nullish()
const turn = z.looseObject({
  role: z.enum(['system', 'user', 'assistant']),
  content: z.union([text, z.array(z.looseObject({ type: z.string() })).min(1)]),
})

const agent = z.looseObject({ model: text })
const browsing = z.looseObject({ provider: text, model: text })
/** Any model name is accepted, because the list changes often. */
const models = z.looseObject({ agent, browsing })
const input = z.union([text, z.array(turn).min(1)])
const optional = {
  files: list,
  skills: list,
  plugins: list,
  subAgents: z.array(z.guid('must be the id of an Assignment')).nullish(),
  options: z.record(z.string(), z.unknown()).nullish(),
}
/** What the API requires. */
const Whole = z.looseObject({ models, input, ...optional })
const someModels = z.looseObject({ agent: agent.nullish(), browsing: browsing.nullish() })
/** What a file must contain. It may leave models to the live config. */
const Written = z.looseObject({ models: someModels.optional(), input, ...optional })
const Patch = z.looseObject({ models: z.looseObject({}).nullish(), input: input.nullish(), ...optional })
const fieldNames = Object.keys(Whole.shape)

/** A reference to a text in a separate file. */
const fromFile = z.strictObject({ $file: z.string().describe('Path of a text file, relative to this file') })
/** The fields of a config as files may write them, for editors: texts may be in files, and every field is optional. */
export const WrittenData = {
  models: someModels.nullish().describe('Optional. What you leave out keeps its live value.'),
  input: z
    .union([
      text,
      fromFile,
      z.array(z.looseObject({ role: z.enum(['system', 'user', 'assistant']), content: z.unknown() })),
    ])
    .nullish()
    .describe('The SOP, or a list of messages'),
  ...optional,
  skills: list.describe('Names or ids of Skills'),
}

/** Lists that the server stores as empty if absent. The first three are sets: their order is meaningless. */
const sets = ['files', 'skills', 'subAgents']
const lists = [...sets, 'plugins']

/** Whether a file replaces the live config, or patches it. */
export type ConfigMode = 'replace' | 'merge'

/** The problems of a file that do not depend on the live config. */
export function fileIssues(data: JsonObject, mode: ConfigMode): ConfigIssue[] {
  return issuesOf(mode === 'merge' ? Patch : Written, data)
}

/**
 * The problems of a whole config. An undocumented field is a problem unless the live config has it too: the API drops what
 * it does not know, so every run would find a difference.
 */
export function configIssues(data: JsonObject, live: JsonObject | undefined): ConfigIssue[] {
  const isKnown = (key: string) => fieldNames.includes(key) || (live !== undefined && Object.hasOwn(live, key))
  const unknown = Object.keys(data).filter((key) => !isKnown(key))
  const message = `is not a field of a config. The fields are ${fieldNames.join(', ')}`
  return [...issuesOf(Whole, data), ...unknown.map((key) => ({ path: [key], message }))]
}

function issuesOf(schema: z.ZodType, data: JsonObject): ConfigIssue[] {
  const { error } = schema.safeParse(data)
  return (error?.issues ?? []).map(({ path, message }) => ({ path, message: plainMessage(message) }))
}

function plainMessage(message: string): string {
  const plain = message.replace(/^Invalid (?:input|option): /, '')
  if (plain === 'Invalid input') return 'must be text, or a list of messages'
  return plain.replace(/^(.*), received undefined$/, 'is required ($1)')
}

/** The `data` of a config from the API; undefined if there is none, or if the config has an old version. */
export function dataOf(config: unknown): JsonObject | undefined {
  if (!isPlainObject(config) || config['version'] === 'v1') return undefined
  return isPlainObject(config['data']) ? config['data'] : undefined
}

/** Completes the config of a file: models that the file leaves out come from the live config. */
export function withLiveModels(data: JsonObject, live: JsonObject | undefined): JsonObject {
  const [own, known] = [data['models'] ?? {}, live?.['models']]
  if (!isPlainObject(own) || !isPlainObject(known)) return data
  return { ...data, models: { ...known, ...own } }
}

/** JSON merge patch (RFC 7396): objects are merged, null removes, anything else replaces. */
export function mergePatch(target: unknown, patch: JsonObject): JsonObject {
  const merged = new Map(Object.entries(isPlainObject(target) ? target : {}))
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) merged.delete(key)
    else merged.set(key, isPlainObject(value) ? mergePatch(merged.get(key), value) : value)
  }
  return Object.fromEntries(merged)
}

/** The config to send. It contains every list: a list that the file omits is sent empty, not left to the server. */
export function toConfig(data: JsonObject): Config {
  const filled = Object.fromEntries(lists.map((key) => [key, unique(data[key] ?? [])]))
  return { version: 'v2', data: { ...data, ...filled, options: data['options'] ?? {} } }
}

function unique(value: unknown): unknown {
  return Array.isArray(value) ? [...new Set<unknown>(value)] : value
}

/**
 * A config in the form for comparison: with the server's defaults, sets in one order, line feeds only, one form of Unicode
 * and no trailing white space, and without meaningless values (null, the type `message`).
 */
export function comparable(config: unknown): JsonObject {
  return arranged(config, comparableText)
}

/** The same, but with the texts as they are, to show how a server changed them. */
export function literal(config: unknown): JsonObject {
  return arranged(config, (text) => text)
}

type TextForm = (text: string) => string

function arranged(config: unknown, form: TextForm): JsonObject {
  const data = dataOf(config)
  if (!data) return { config }
  const { data: filled } = toConfig(data)
  const sorted = Object.fromEntries(sets.map((key) => [key, sortSet(filled[key])]))
  return { ...filled, ...sorted, input: arrangedInput(filled['input'], form) }
}

function sortSet(value: unknown): unknown {
  return Array.isArray(value) ? value.toSorted((a, b) => (String(a) < String(b) ? -1 : 1)) : value
}

/** Drops blank lines before a text, like white space after it: a file with front matter cannot express them. */
export function comparableText(text: string): string {
  const body = text.normalize('NFC').replaceAll('\r\n', '\n').trimEnd()
  const start = body.search(/\S/)
  return body.slice(body.lastIndexOf('\n', start) + 1).replace(/^\uFEFF+/, '')
}

/** @param form transforms each text */
export function arrangedInput(input: unknown, form: TextForm): unknown {
  if (typeof input === 'string') return form(input)
  if (Array.isArray(input)) return input.map((item) => arrangedInput(item, form))
  if (!isPlainObject(input)) return input
  const meaningful = Object.entries(input).filter(
    ([key, value]) => value !== null && !(key === 'type' && value === 'message'),
  )
  return Object.fromEntries(meaningful.map(([key, value]) => [key, arrangedInput(value, form)]))
}

/** Whether two configs mean the same, even if a server stored one of them in another form. */
export function isSameConfig(one: unknown, other: unknown): boolean {
  return isSameJson(comparable(one), comparable(other))
}
