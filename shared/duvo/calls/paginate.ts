import { TooLargeError } from '../errors.ts'

/** One page of an offset list. `total` is only a hint: rows come and go during the read. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly total?: number | undefined
}

/** Bounds the read of a list that keeps growing. */
const maxPages = 10_000

/**
 * All items of an offset list, each once. Offsets drift while rows are inserted or removed, so items are deduplicated by
 * id. The end is an empty page, or the offset that `total` names; without a total, a page with nothing new.
 *
 * @param fetchPage reads the page that starts at `offset`
 */
export async function* paginate<T extends { readonly id: string }>(
  fetchPage: (offset: number) => Promise<Page<T>>,
): AsyncGenerator<T, void, undefined> {
  const seen = new Set<string>()
  let offset = 0
  for (let pages = 0; pages < maxPages; pages += 1) {
    const { items, total } = await fetchPage(offset)
    const fresh = items.filter((item) => !seen.has(item.id))
    for (const item of fresh) {
      seen.add(item.id)
      yield item
    }
    offset += items.length
    if (items.length === 0 || (total === undefined ? fresh.length === 0 : offset >= total)) return
  }
}

/**
 * Reads pages as large as possible: if a response is too large for the client, this page and all later ones ask for half as
 * many rows. Rows that carry a whole config have no useful upper size.
 *
 * @param limit rows of the first page
 * @throws TooLargeError for a single row that is too large
 */
export function fittingPages<T>(
  fetchPage: (offset: number, limit: number) => Promise<Page<T>>,
  limit: number,
): (offset: number) => Promise<Page<T>> {
  let size = limit
  return async function fetchFitting(offset): Promise<Page<T>> {
    const asked = size
    try {
      return await fetchPage(offset, asked)
    } catch (error) {
      if (!(error instanceof TooLargeError) || asked === 1) throw error
      size = Math.min(size, Math.ceil(asked / 2))
      return fetchFitting(offset)
    }
  }
}
