import { readSkillDocument, skillDocument } from '../../files/skill-document.ts'
import type { BuildConfig } from './config.ts'

/**
 * How a server may normalise what it receives, without changing its meaning. `late`: only reads show it, while the response
 * to the request echoes what was sent. Of Skills, `extra-…`: it adds something of its own, `known-fields`: it drops fields
 * that the API does not document, `no-hidden-files`: it drops files whose names begin with a dot.
 */
export type Normalisation =
  | 'trim'
  | 'nfc'
  | 'line-feeds'
  | 'blank-lines'
  | 'cut'
  | 'defaults'
  | 'key-order'
  | 'numbers-as-text'
  | 'junk-files'
  | 'extra-field'
  | 'extra-file'
  | 'known-fields'
  | 'no-hidden-files'
  | 'schedules'
  | 'late'

type Kinds = readonly Normalisation[]

export function normaliseText(text: string, kinds: Kinds): string {
  const has = (kind: Normalisation) => kinds.includes(kind)
  const lines = has('line-feeds') ? text.replace(/\r\n?/g, '\n') : text
  const composed = has('nfc') ? lines.normalize('NFC') : lines
  const trimmed = has('trim') ? composed.replace(/[^\S\n]+$/gm, '').trim() : composed
  const cut = has('cut') ? trimmed.slice(0, 1_000) : trimmed
  return has('blank-lines') && cut.includes('\n') ? `${cut.replace(/(?:\r?\n)*$/, '')}\n` : cut
}

/** The name of an Assignment, a folder, a Queue or a Revision as the server stores it. */
export function normaliseName(name: string, kinds: Kinds): string {
  return kinds.length === 0 ? name : normaliseText(name, kinds).trim()
}

type Times = {
  readonly time: string | null
  readonly timezone: string
  readonly day: string | null
  readonly day_of_month: number | null
}

/** A schedule as the server shows it: seconds, the zone's other name, a capital letter, a number as text. */
export function normaliseTimes<T extends Times>(schedule: T, kinds: Kinds): object {
  const number = kinds.includes('numbers-as-text') ? schedule.day_of_month?.toString() : schedule.day_of_month
  const plain = { ...schedule, day_of_month: number ?? null }
  if (!kinds.includes('schedules')) return plain
  const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: schedule.timezone }).resolvedOptions()
  const day = schedule.day && schedule.day.charAt(0).toUpperCase() + schedule.day.slice(1)
  return { ...plain, time: schedule.time && `${schedule.time}:00`, timezone: timeZone, day }
}

function normaliseValue(value: unknown, kinds: Kinds): unknown {
  if (typeof value === 'string') return normaliseText(value, kinds)
  if (typeof value === 'number') return kinds.includes('numbers-as-text') ? String(value) : value
  if (Array.isArray(value)) return value.map((item) => normaliseValue(item, kinds))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, item]) => [key, normaliseValue(item, kinds)] as const)
  const sorted = kinds.includes('key-order') ? entries.sort(([one], [other]) => (one < other ? 1 : -1)) : entries
  return Object.fromEntries(sorted)
}

/** A config as the server stores it. */
export function normaliseConfig(config: BuildConfig, kinds: Kinds): BuildConfig {
  const { data, ...rest } = config
  const defaults = kinds.includes('defaults') ? { timeoutMinutes: 30 } : {}
  const filled = { ...rest, data: { ...data, options: { ...defaults, ...data.options } } }
  return normaliseValue(filled, kinds) as BuildConfig
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** The files of a Skill as the server stores them. */
export function normaliseFiles(files: ReadonlyMap<string, Buffer>, kinds: Kinds): Map<string, Buffer> {
  if (kinds.length === 0) return new Map(files)
  const isHidden = (path: string) => path.split('/').some((name) => name.startsWith('.'))
  const kept = [...files].filter(([path]) => !(kinds.includes('no-hidden-files') && isHidden(path)))
  const stored = kept.map(([path, content]) => {
    const name = kinds.includes('nfc') ? path.normalize('NFC') : path
    return [name, normaliseFile(path, content, kinds)] as const
  })
  const junk = ['__MACOSX/._SKILL.md', '.DS_Store'].map((path) => [path, Buffer.from('junk')] as const)
  const manifest = ['manifest.json', Buffer.from(JSON.stringify({ files: files.size }))] as const
  return new Map([
    ...stored,
    ...(kinds.includes('junk-files') ? junk : []),
    ...(kinds.includes('extra-file') ? [manifest] : []),
  ])
}

function normaliseFile(path: string, content: Buffer, kinds: Kinds): Buffer {
  let text: string
  try {
    text = utf8.decode(content)
  } catch {
    return content
  }
  const written = path === 'SKILL.md' ? withVersion(normaliseDocument(text, kinds), kinds) : text
  return Buffer.from(normaliseText(written, kinds))
}

function withVersion(text: string, kinds: Kinds): string {
  return kinds.includes('extra-field') ? text.replace(/^(\uFEFF?---\r?\n)/, '$1version: 1\n') : text
}

/** Frontmatter that is written anew: other quotes and order of keys, and what is empty by default. */
function normaliseDocument(text: string, kinds: Kinds): string {
  const isWritten = ['defaults', 'key-order', 'numbers-as-text', 'known-fields'].some((kind) =>
    kinds.includes(kind as Normalisation),
  )
  const frontmatter = readSkillDocument(text)
  if (!isWritten || Array.isArray(frontmatter)) return text
  const body = text.replace(/^\uFEFF?---\r?\n.*?\r?\n---(?:\r?\n|$)/s, '')
  const defaults = kinds.includes('defaults') ? { metadata: {} } : {}
  const fields = normaliseValue({ ...defaults, ...frontmatter }, kinds) as typeof frontmatter
  return skillDocument(fields, body.replace(/^(?:\r?\n)+/, ''))
}
