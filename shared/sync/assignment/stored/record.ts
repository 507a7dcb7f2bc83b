import type { Build } from '../../../duvo/index.ts'
import { planHash } from '../../plan/plan-hash.ts'
import { arrangedInput, type ConfigMode, comparable, comparableText } from '../config/config.ts'
import type { JsonObject } from '../document/config-document.ts'
import { describeServerChanges, type ServerChange } from './server-changes.ts'

/**
 * Records in a Revision's description that the server normalised the config: what the file asked for, and the result. The
 * next run starts from a fresh clone, so this tells it that the same file needs no further Revision.
 */
export interface StoredRecord {
  readonly asked: string
  readonly stored: string
}

const digits = 16
const maxFieldsLength = 150

/** A short hash of what a file asks for, with Skills by id: the same for files that mean the same. */
export function askedDigest(data: JsonObject, mode: ConfigMode): string {
  // A patch keeps what it omits, so nothing is filled in.
  const asked = mode === 'merge' ? { ...data, ...arrangedIn(data) } : comparable({ version: 'v2', data })
  return digestOf({ mode, asked })
}

function arrangedIn({ input }: JsonObject): JsonObject {
  return input === undefined ? {} : { input: arrangedInput(input, comparableText) }
}

/** A short hash of a config as the server stores it. */
export function storedDigest(config: unknown): string {
  return digestOf(comparable(config))
}

function digestOf(value: unknown): string {
  return planHash(value).slice('sha256:'.length, 'sha256:'.length + digits)
}

/** The last line of a description. */
export function recordLine({ asked, stored }: StoredRecord, changes: readonly ServerChange[]): string {
  return `Changed by Duvo: ${describeServerChanges(changes, maxFieldsLength)} [sync ${asked} ${stored}]`
}

/** Parses that line, even if the server has joined the description into one line. */
export function recordOf(description: string | null | undefined): StoredRecord | undefined {
  const [, asked, stored] = /\[sync ([0-9a-f]{16}) ([0-9a-f]{16})\]\s{0,9}$/i.exec(description ?? '') ?? []
  return asked && stored ? { asked: asked.toLowerCase(), stored: stored.toLowerCase() } : undefined
}

/**
 * Whether a Revision is the server's form of the same file. That is false after an edit in Duvo, which changes the config,
 * and after an edit of the file, which changes what it asks for.
 *
 * @param asked returns the digest of what the file asks for; called only for a Revision with a record
 */
export function isServersForm(
  { config, revision_description }: Pick<Build, 'config' | 'revision_description'>,
  asked: () => string,
): boolean {
  const record = recordOf(revision_description)
  return record !== undefined && record.asked === asked() && record.stored === storedDigest(config)
}

/** Whether a description already names the same changes. */
export function isKnownChange(description: string | null | undefined, changes: readonly ServerChange[]): boolean {
  const text = `Changed by Duvo: ${describeServerChanges(changes, maxFieldsLength)} [sync `
  return changes.every(({ isForm }) => isForm) && (description ?? '').includes(text)
}
