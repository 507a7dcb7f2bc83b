import { z } from 'zod'

const Envelope = z.record(z.string(), z.unknown())

/** Documented members that hold the rows of responses with several arrays. */
const documented = [
  'data',
  'agents',
  'builds',
  'cases',
  'case_triggers',
  'connections',
  'files',
  'folders',
  'integrations',
  'labels',
  'messages',
  'queues',
  'runs',
  'schedules',
  'skills',
  'teams',
]

/** Parses JSON like `JSON.parse`. */
export type ParseJson = (text: string) => unknown

/** Rows of one response. `total` is the length of the whole list by the server's count. */
export interface Rows {
  /** The member that holds the rows; undefined if the response itself is the array. */
  readonly rowsIn: string | undefined
  readonly rows: readonly unknown[]
  readonly total: number | undefined
}

/**
 * Finds the rows in the text of a response. Lists come as `{data, total}`, `{runs, …}`, `{queues, total, limit, offset}`
 * and so on: the rows are in the only array, or in the only one of several that has a documented name.
 *
 * @param parse throws if the text is not JSON
 * @param fail is called with the problem, worded to follow the name of the call
 */
export function findRows(text: string, parse: ParseJson, fail: (problem: string) => never): Rows {
  let value: unknown
  try {
    value = parse(text)
  } catch {
    return fail('responded, but not with JSON: only lists can be read page by page')
  }
  if (Array.isArray(value)) return { rowsIn: undefined, rows: value, total: undefined }
  const envelope = Envelope.safeParse(value)
  if (!envelope.success) return fail('responded, but not with a list')
  const arrays = Object.entries(envelope.data).flatMap(([name, rows]) => (Array.isArray(rows) ? [{ name, rows }] : []))
  const named = arrays.filter(({ name }) => documented.includes(name))
  const [found, ...others] = arrays.length === 1 ? arrays : named
  if (found === undefined || others.length > 0) return fail(notAList(arrays.map(({ name }) => name)))
  const total = envelope.data['total']
  return { rowsIn: found.name, rows: found.rows, total: typeof total === 'number' && total >= 0 ? total : undefined }
}

function notAList(names: readonly string[]): string {
  if (names.length === 0) return 'responded with a single object, not with a list that has pages'
  return `responded with several lists (${names.slice(0, 5).join(', ')}), so it cannot be read page by page`
}
