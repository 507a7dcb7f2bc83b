import { DocumentError, isPlainObject, oneLine, splitFrontMatter } from '../../../../shared/action/index.ts'
import { textForm } from '../../../../shared/sync/index.ts'
import { readFrontmatter } from '../../read/commit/document/frontmatter.ts'

/** Fields of the frontmatter that only one side has, such as `metadata.version`. */
export interface FieldDifference {
  readonly onlyStored: readonly string[]
  readonly onlyLocal: readonly string[]
}

/**
 * Compares two versions of a `SKILL.md`. A server may rewrite the frontmatter: keys in any order, other quotes, numbers as
 * text, empty fields added or dropped, texts in another form.
 *
 * @returns the fields that only one has; undefined if they differ in anything else
 */
export function compareDocuments(local: string, stored: string): FieldDifference | undefined {
  if (hasFixedLineEnds(local, stored)) return undefined
  const [ours, theirs] = [splitFrontMatter(local), splitFrontMatter(stored)]
  if (!ours || !theirs || bodyForm(ours.body) !== bodyForm(theirs.body)) return undefined
  const [fields, kept] = [fieldsOf(ours.yaml), fieldsOf(theirs.yaml)]
  if (fields === undefined || kept === undefined) return undefined
  const found = { onlyStored: [], onlyLocal: [] }
  return compareFields(fields, kept, '', found) ? found : undefined
}

const maxShownFields = 10

/** The fields in words: `SKILL.md (added: version; dropped: tags)`. */
export function describeFields(
  path: string,
  fields: FieldDifference,
  words: Record<keyof FieldDifference, string>,
): string {
  const sides = (['onlyStored', 'onlyLocal'] as const).filter((side) => fields[side].length > 0)
  const parts = sides.map((side) => {
    const names = fields[side].slice(0, maxShownFields).map((name) => oneLine(name))
    return `${words[side]}: ${names.join(', ')}${fields[side].length > maxShownFields ? ', …' : ''}`
  })
  return `${path} (${parts.join('; ')})`
}

export function isSameDocument(difference: FieldDifference | undefined): boolean {
  return difference !== undefined && difference.onlyStored.length === 0 && difference.onlyLocal.length === 0
}

function hasFixedLineEnds(local: string, stored: string): boolean {
  return stored.includes('\r') && !local.includes('\r')
}

function bodyForm(body: string): string {
  return textForm(body).replace(/^\n+/, '')
}

type Fields = Record<string, unknown>

function fieldsOf(yaml: string): Fields | undefined {
  try {
    const { value } = readFrontmatter(yaml)
    return isPlainObject(value) ? value : undefined
  } catch (error) {
    if (error instanceof DocumentError) return undefined
    throw error
  }
}

/** @returns false if a field that both have differs */
function compareFields(
  local: Fields,
  stored: Fields,
  prefix: string,
  found: { onlyStored: string[]; onlyLocal: string[] },
): boolean {
  const keys = new Set([...Object.keys(local), ...Object.keys(stored)])
  return [...keys].every((key) => {
    const [one, other] = [ownValue(local, key), ownValue(stored, key)]
    if (isSameValue(one, other)) return true
    if (isEmpty(one)) found.onlyStored.push(prefix + key)
    else if (isEmpty(other)) found.onlyLocal.push(prefix + key)
    else return isPlainObject(one) && isPlainObject(other) && compareFields(one, other, `${prefix}${key}.`, found)
    return true
  })
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

function ownValue(object: Fields, key: string): unknown {
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
