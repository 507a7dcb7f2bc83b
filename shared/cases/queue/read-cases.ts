import { mapPool } from '../../action/index.ts'
import { ApiError, type Case, type CaseFilter, type CaseRun, type Duvo } from '../../duvo/index.ts'

export interface Reader {
  readonly duvo: Pick<Duvo, 'cases'>
  readonly queue: string
  /** Ends the read early. */
  readonly signal: AbortSignal
}

/** Rows per page of the list. */
const pageSize = 100
/** A list that shrinks during the read may hide a row, so it is read again, at most this many times. */
const maxPasses = 3

/**
 * Reads those of the ids that are in the Queue and match the filter. Page by page, or one by one, whichever needs fewer
 * requests; that is known after the first page.
 *
 * @param maxPages reads only this many pages, and omits Cases beyond them
 */
export async function readCases(
  ids: readonly string[],
  filter: CaseFilter,
  reader: Reader,
  maxPages?: number,
): Promise<ReadonlyMap<string, Case>> {
  const search = { missing: new Set(ids), found: new Map<string, Case>(), maxPages }
  for (let pass = 0; pass < maxPasses; pass += 1) {
    const isShrunk = await readPages(search, filter, reader)
    if (!isShrunk || search.missing.size === 0 || maxPages !== undefined) break
  }
  return search.found
}

interface Search {
  readonly missing: Set<string>
  readonly found: Map<string, Case>
  readonly maxPages: number | undefined
}

/** One pass over the list. Moves what it finds from `missing` to `found`. Returns true if the list lost rows meanwhile. */
async function readPages({ missing, found, maxPages }: Search, filter: CaseFilter, reader: Reader): Promise<boolean> {
  const { duvo, queue, signal } = reader
  let isShrunk = false
  let lastTotal = 0
  let offset = 0
  for (let pages = 1; ; pages += 1) {
    const { items, count, total = 0 } = await duvo.cases.find(queue, filter, offset, { signal })
    for (const item of items) if (missing.delete(item.id)) found.set(item.id, item)
    isShrunk ||= total < lastTotal
    lastTotal = total
    offset += count
    if (count === 0 || missing.size === 0 || (total > 0 && offset >= total) || pages === maxPages) return isShrunk
    if (maxPages === undefined && missing.size < Math.ceil((total - offset) / pageSize)) {
      await readOneByOne(missing, found, reader)
      return false
    }
  }
}

async function readOneByOne(missing: Set<string>, found: Map<string, Case>, reader: Reader): Promise<void> {
  for (const item of (await readEach([...missing], (id) => readCase(id, reader))).values()) {
    if (!item) continue
    found.set(item.id, item)
    missing.delete(item.id)
  }
}

async function readCase(id: string, { duvo, queue, signal }: Reader): Promise<Case | undefined> {
  try {
    const item = await duvo.cases.get(id, { signal })
    return item.queue_id && item.queue_id !== queue ? undefined : item
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return undefined
    throw error
  }
}

/** The Jobs that have held each of the Cases. */
export function readRuns(ids: readonly string[], { duvo, signal }: Reader): Promise<Map<string, readonly CaseRun[]>> {
  return readEach(ids, (id) => duvo.cases.runs(id, { signal }))
}

/** One request per id, a few at a time. Throws the first failure. */
async function readEach<T>(ids: readonly string[], read: (id: string) => Promise<T>): Promise<Map<string, T>> {
  const values = new Map<string, T>()
  const results = await mapPool(ids, 4, async (id) => values.set(id, await read(id)))
  for (const result of results) if (result.status === 'rejected') throw result.reason
  return values
}
