import { isPlainObject, isSameJson } from '../../action/index.ts'
import { diffText, type TextDiff } from './text-diff.ts'

/** One difference between two JSON values. */
export type JsonChange = {
  /** Its path: `data.models.agent.model`, `tools[2]["a key"]`; empty for the whole value. Untrusted text. */
  path: string
  kind: 'added' | 'removed' | 'changed'
  /** Undefined for `added`, and if there is a `diff`. */
  before: unknown
  /** Undefined for `removed`, and if there is a `diff`. */
  after: unknown
  /** Replaces `before` and `after` if both are strings, and one is long or has several lines: their line diff. */
  diff: TextDiff | undefined
}

export type JsonChanges = {
  changes: JsonChange[]
  /** How many changes there are beyond `maxChanges`. */
  omitted: number
}

const maxDepth = 100
const longText = 120

/**
 * The differences between two JSON values by field, in the order of their keys. Elements of an array are matched from its
 * start and its end, so that an inserted element shows as one addition.
 *
 * @param options.maxChanges the most changes to return
 * @param options.maxLines the most lines for the line diff of one text
 * @throws TypeError for values that are not JSON, or nested more than 500 levels deep
 */
export async function describeChanges(
  before: unknown,
  after: unknown,
  { maxChanges = 200, maxLines = 400 }: { maxChanges?: number; maxLines?: number } = {},
): Promise<JsonChanges> {
  const found = [...differences(before, after)]
  const changes = found.slice(0, maxChanges).map(async (change): Promise<JsonChange> => {
    const diff = await diffLongText(change, maxLines)
    // Two long texts for each of hundreds of Assignments take a lot of memory, and the diff is enough.
    return diff ? { ...change, before: undefined, after: undefined, diff } : { ...change, diff }
  })
  return { changes: await Promise.all(changes), omitted: Math.max(0, found.length - maxChanges) }
}

async function diffLongText({ before, after }: Difference, maxLines: number): Promise<TextDiff | undefined> {
  if (typeof before !== 'string' || typeof after !== 'string') return undefined
  const isLong = [before, after].some((text) => text.length > longText || text.includes('\n'))
  return isLong ? diffText(before, after, { maxLines }) : undefined
}

export type Difference = Omit<JsonChange, 'diff'>

/** The differences between two JSON values, in the order of their keys. */
export function differences(before: unknown, after: unknown): Iterable<Difference> {
  return compare('', before, after, 0)
}

function* compare(path: string, before: unknown, after: unknown, depth: number): Generator<Difference> {
  if (before === undefined && after === undefined) return
  if (before === undefined) yield { path, kind: 'added', before, after }
  else if (after === undefined) yield { path, kind: 'removed', before, after }
  else if (depth < maxDepth && isPlainObject(before) && isPlainObject(after)) {
    yield* compareObjects(path, before, after, depth + 1)
  } else if (depth < maxDepth && Array.isArray(before) && Array.isArray(after)) {
    yield* compareArrays(path, before, after, depth + 1)
  } else if (!isSameJson(before, after)) yield { path, kind: 'changed', before, after }
}

type JsonObject = Record<string, unknown>

function* compareObjects(path: string, before: JsonObject, after: JsonObject, depth: number): Generator<Difference> {
  const own = (object: JsonObject, key: string) => (Object.hasOwn(object, key) ? object[key] : undefined)
  for (const key of [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()) {
    yield* compare(pathOf(path, key), own(before, key), own(after, key), depth)
  }
}

function* compareArrays(path: string, before: unknown[], after: unknown[], depth: number): Generator<Difference> {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && isSameJson(before[start], after[start])) start += 1
  let end = 0
  while (end < shorter - start && isSameJson(before.at(-1 - end), after.at(-1 - end))) end += 1
  const rest = Math.max(before.length, after.length) - end
  for (let index = start; index < rest; index += 1) {
    const isBefore = index < before.length - end
    const isAfter = index < after.length - end
    yield* compare(`${path}[${index}]`, isBefore ? before[index] : undefined, isAfter ? after[index] : undefined, depth)
  }
}

function pathOf(path: string, key: string): string {
  if (!/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(key)) return `${path}[${JSON.stringify(key)}]`
  return path === '' ? key : `${path}.${key}`
}
