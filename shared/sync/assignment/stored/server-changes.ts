import { textForm } from '../../normal-form.ts'
import { type Difference, differences } from '../../plan/json-changes.ts'
import { type Config, literal } from '../config/config.ts'

/** How a server changed one field. */
export interface ServerChange {
  /** Such as `input` or `options.timeout`. Untrusted text. */
  readonly path: string
  /** In words: `white space`, `added`. */
  readonly what: string
  /** Whether the field still means the same. False if something was lost or is different. */
  readonly isForm: boolean
}

/** How a server changed a config. Defaults that are always sent, and the order of keys and sets, do not count. */
export function serverChanges(sent: Config, stored: unknown): ServerChange[] {
  return [...differences(literal(sent), literal(stored))].map((one) => ({ path: one.path, ...describe(one) }))
}

/** `input (white space), options.timeout (added)`, cut to this many characters. */
export function describeServerChanges(changes: readonly ServerChange[], maxLength: number): string {
  const all = changes.map(({ path, what }) => `${path} (${what})`)
  for (let count = all.length; count > 0; count -= 1) {
    const rest = count < all.length ? ` and ${all.length - count} more` : ''
    const text = all.slice(0, count).join(', ') + rest
    if (text.length <= maxLength) return text
  }
  return all.length === 1 ? 'a field with a long name' : `${all.length} fields`
}

function describe({ kind, before, after }: Difference): Omit<ServerChange, 'path'> {
  if (kind === 'added') return { what: 'added', isForm: true }
  if (kind === 'removed') return { what: 'dropped', isForm: false }
  if (typeof before === 'string' && typeof after === 'string') return describeText(before, after)
  const isSameScalar = isScalar(before) && isScalar(after) && String(before) === String(after)
  return isSameScalar ? { what: `now a ${typeof after}`, isForm: true } : { what: 'different value', isForm: false }
}

function isScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

function describeText(before: string, after: string): Omit<ServerChange, 'path'> {
  if (textForm(before) !== textForm(after)) {
    const isCut = after !== '' && before.startsWith(after)
    return { what: isCut ? `cut after ${after.length} characters` : 'different text', isForm: false }
  }
  const lineFeeds = (text: string) => text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')
  const isComposed = (text: string) => text.normalize('NFC') === text
  const isUnicode = isComposed(before) !== isComposed(after)
  const isLineEndings = before.includes('\r') !== after.includes('\r')
  const [one, other] = [before, after].map((text) => lineFeeds(text.normalize('NFC')))
  const whats = [
    ...(isUnicode ? ['Unicode form'] : []),
    ...(isLineEndings ? ['line endings'] : []),
    ...(one === other ? [] : ['white space']),
  ]
  return { what: whats.join(' and ') || 'form of the text', isForm: true }
}
