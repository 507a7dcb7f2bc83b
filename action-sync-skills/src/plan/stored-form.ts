import { DocumentError, isPlainObject, splitFrontMatter } from '../../../shared/action/index.ts'
import { textForm } from '../../../shared/sync/index.ts'
import { readFrontmatter } from '../read/commit/document/frontmatter.ts'
import { documentName } from '../read/commit/paths.ts'

/** Longer texts are not normalised: they are uploaded, like any other content. */
export const maxFormBytes = 256 * 2 ** 10

/**
 * Whether a stored text may be the server's form of the text in Git: other line endings, another form of Unicode, no
 * trailing white space; in a `SKILL.md` also rewritten frontmatter. A Skill carries no record of what was sent, so only the
 * text itself can show it.
 */
export function isStoredForm(path: string, local: string, stored: string): boolean {
  // No server creates Windows line endings: it has an older text, and Git has fixed them since.
  if (stored.includes('\r') && !local.includes('\r')) return false
  if (textForm(local) === textForm(stored)) return true
  return path === documentName && isSameDocument(local, stored)
}

function isSameDocument(local: string, stored: string): boolean {
  const [ours, theirs] = [splitFrontMatter(local), splitFrontMatter(stored)]
  if (!ours || !theirs || bodyForm(ours.body) !== bodyForm(theirs.body)) return false
  const [fields, kept] = [fieldsOf(ours.yaml), fieldsOf(theirs.yaml)]
  return fields !== undefined && kept !== undefined && isSameValue(fields, kept)
}

function bodyForm(body: string): string {
  return textForm(body).replace(/^\n+/, '')
}

function fieldsOf(yaml: string): Record<string, unknown> | undefined {
  try {
    const { value } = readFrontmatter(yaml)
    return isPlainObject(value) ? value : undefined
  } catch (error) {
    if (error instanceof DocumentError) return undefined
    throw error
  }
}

/** Keys in any order; empty values may be added or dropped; numbers may be text. */
function isSameValue(local: unknown, stored: unknown): boolean {
  if (isEmpty(local) && isEmpty(stored)) return true
  if (typeof local === 'string' && typeof stored === 'string') return textForm(local).trim() === textForm(stored).trim()
  if (Array.isArray(local) && Array.isArray(stored)) {
    return local.length === stored.length && local.every((item, index) => isSameValue(item, stored[index]))
  }
  if (isPlainObject(local) && isPlainObject(stored)) {
    const keys = new Set([...Object.keys(local), ...Object.keys(stored)])
    return [...keys].every((key) => isSameValue(ownValue(local, key), ownValue(stored, key)))
  }
  if (typeof local === 'number' && typeof stored === 'string') return stored.trim() !== '' && Number(stored) === local
  return typeof local === 'boolean' && typeof stored === 'string' ? stored === String(local) : local === stored
}

function ownValue(object: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true
  return typeof value === 'object' && Object.keys(value).length === 0
}

const junk = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/

/** Whether a file is junk that archiving tools leave behind. */
export function isArchiveJunk(path: string): boolean {
  return junk.test(path)
}
