import type { Page } from './paginate.ts'

export interface ReadAhead {
  /** How many pages to request at the same time. Default 1. */
  readonly ahead?: number | undefined
  /** Offset to start at. Default 0. */
  readonly from?: number | undefined
}

/** The pages of a list hold fewer rows than the list counts, or change too fast to read. */
export class ListGap extends Error {
  override name = 'ListGap'
}

type FetchPage<T> = (offset: number) => Promise<Page<T>>

/**
 * The pages of an offset list that others change during the read, in order, without items that an earlier page held.
 * Requests several pages at once as far as `total` reaches; without a total, one at a time.
 *
 * Rows inserted at the front push known ones to higher offsets: those are read twice, and dropped here. Rows are missed if
 * a page was read before the one in front of it, or if rows were removed. In both cases its total is lower than that of
 * the page in front, by as many rows, and these are looked up again.
 *
 * @throws ListGap if rows cannot be found again, or if fewer were found than the lowest total
 */
export async function* readAhead<T extends { readonly id: string }>(
  fetchPage: FetchPage<T>,
  { ahead = 1, from = 0 }: ReadAhead = {},
): AsyncGenerator<readonly T[], void, undefined> {
  const seen = new Set<string>()
  const first = await fetchPage(from)
  const size = first.items.length
  const pending: Promise<Page<T>>[] = []
  let lowest = first.total
  let offset = from
  let next = from + size
  for (let page: Page<T> | undefined = first; page !== undefined; offset += size) {
    const { items, total } = page
    const fresh = takeFresh(items, seen)
    yield fresh
    if (items.length === 0 || (total === undefined && fresh.length === 0)) break
    if (items.length < size && offset + items.length < (total ?? 0)) {
      yield takeFresh(await readRows(fetchPage, offset + items.length, offset + size), seen)
    }
    while (total === undefined ? pending.length === 0 : pending.length < ahead && next < total) {
      pending.push(startRequest(fetchPage, next))
      next += size
    }
    page = await pending.shift()
    if (page?.total === undefined || total === undefined) continue
    lowest = Math.min(lowest ?? page.total, page.total)
    if (page.total < total) yield takeFresh(await findMissed(fetchPage, offset + size, size, total, page.total), seen)
  }
  if (lowest !== undefined && from + seen.size < lowest) {
    throw new ListGap(`the server counts ${lowest} items, but its pages hold ${from + seen.size}`)
  }
}

function takeFresh<T extends { readonly id: string }>(items: readonly T[], seen: Set<string>): T[] {
  return items.filter(({ id }) => {
    const isFresh = !seen.has(id)
    seen.add(id)
    return isFresh
  })
}

/** A reader that stops early does not see the failure of a page that nobody waits for. */
function startRequest<T>(fetchPage: FetchPage<T>, offset: number): Promise<Page<T>> {
  const request = fetchPage(offset)
  request.catch(() => {})
  return request
}

/** Reads the rows of [start, end) one request after the other; fewer if the list ends earlier. */
async function readRows<T>(fetchPage: FetchPage<T>, start: number, end: number): Promise<T[]> {
  const rows: T[] = []
  while (start + rows.length < end) {
    const { items } = await fetchPage(start + rows.length)
    if (items.length === 0) break
    rows.push(...items)
  }
  return rows
}

/**
 * The rows missed between two neighbouring pages, the later of which, at `offset`, had a lower total. They move with the
 * list: they are at [offset + now - before, offset + now - after), where `now` is the current total. One page around that
 * place holds them, unless the list has moved by more than its margin: then it is looked up again, three times in all.
 */
async function findMissed<T>(
  fetchPage: FetchPage<T>,
  offset: number,
  size: number,
  before: number,
  after: number,
): Promise<readonly T[]> {
  const margin = Math.floor((size - (before - after)) / 2)
  let now = before
  for (let tries = 0; tries < 3 && margin >= 0; tries += 1) {
    const start = Math.max(0, offset + now - before - margin)
    const { items, total = now } = await fetchPage(start)
    const end = start + items.length
    if (start <= Math.max(0, offset + total - before) && (end >= offset + total - after || end >= total)) return items
    now = total
  }
  throw new ListGap('the list changes too fast to be read page by page')
}
